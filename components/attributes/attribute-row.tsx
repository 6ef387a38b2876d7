import { ArrowDown, ArrowUp, EllipsisVertical, Pencil, Trash2 } from 'lucide-react'
import { attributeKindWords } from '@/components/attributes/attribute-words'
import type { AttributeList_AttributeFragment } from '@/components/generated/operations'
import { Badge } from '@/components/ui/badge'
import { Count } from '@/components/ui/count'
import { DropdownMenu, DropdownMenuItem } from '@/components/ui/dropdown-menu'
import { IconButton } from '@/components/ui/icon-button'

type AttributeRowProps = {
  attribute: AttributeList_AttributeFragment
  /** None: it is changed where it was defined. */
  actions?: {
    edit: () => void
    remove: () => void
    moveUp: (() => void) | null
    moveDown: (() => void) | null
  }
}

/** One attribute: what it is called, what products may state, and how many do. */
export function AttributeRow({ attribute, actions }: AttributeRowProps) {
  const { name, isRequired, productCount, category } = attribute
  return (
    <li className={`flex min-h-14 items-center gap-3 py-2 pl-4 ${actions ? 'pr-1.5' : 'pr-4'}`}>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span dir="auto" className="wrap-anywhere min-w-0 font-medium">
            {name}
          </span>
          {isRequired && <Badge tone="caution">Required</Badge>}
        </p>
        <p className="wrap-anywhere text-ink-soft text-sm">
          {sayKind(attribute)}
          {!actions && ` · from ${category.name}`}
        </p>
      </div>
      <span className="whitespace-nowrap text-ink-faint text-sm">
        {productCount > 0 && (
          <>
            <Count value={productCount} />
            <span className="max-sm:sr-only"> {productCount === 1 ? 'product' : 'products'}</span>
          </>
        )}
      </span>
      {actions && (
        <DropdownMenu
          trigger={<IconButton label={`Change ${name}`} icon={<EllipsisVertical aria-hidden />} />}
        >
          <DropdownMenuItem icon={<Pencil aria-hidden />} onSelect={actions.edit}>
            Change
          </DropdownMenuItem>
          {actions.moveUp && (
            <DropdownMenuItem icon={<ArrowUp aria-hidden />} onSelect={actions.moveUp}>
              Move up
            </DropdownMenuItem>
          )}
          {actions.moveDown && (
            <DropdownMenuItem icon={<ArrowDown aria-hidden />} onSelect={actions.moveDown}>
              Move down
            </DropdownMenuItem>
          )}
          <DropdownMenuItem icon={<Trash2 aria-hidden />} isDanger onSelect={actions.remove}>
            Take away
          </DropdownMenuItem>
        </DropdownMenu>
      )}
    </li>
  )
}

function sayKind({ kind, unit, decimals, choices }: AttributeList_AttributeFragment): string {
  const words = attributeKindWords[kind]
  if (choices.length > 0) return `${words}: ${choices.map((choice) => choice.name).join(', ')}`
  if (kind !== 'NUMBER') return words
  const places = decimals === 0 ? 'whole' : `${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}`
  return [words, unit, places].filter(Boolean).join(', ')
}
