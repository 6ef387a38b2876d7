import { ArrowLeft, ArrowRight, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { Picture } from '@/components/catalog/picture'
import type { ProductPage_ProductFragment } from '@/components/generated/operations'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'

type PictureTileProps = {
  shown: ProductPage_ProductFragment['pictures'][number]
  index: number
  count: number
  isLocked: boolean
  /** Drags it; null: the drag has ended. */
  onDrag: (from: number | null) => void
  /** Puts what is dragged in its place. */
  onDrop: () => void
  onMove: (to: number) => void
  onDescribe: (alt: string) => void
  onRemove: () => void
}

/** One photograph among those of a product: what it shows, and its place. */
export function PictureTile(props: PictureTileProps) {
  const { shown, index, count, isLocked, onMove } = props
  const [isOver, setOver] = useState(false)
  function press(event: KeyboardEvent) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!event.altKey || step === undefined || isLocked) return
    // The browser would go a page back or forward.
    event.preventDefault()
    onMove(index + step)
  }
  return (
    <li
      draggable={!isLocked}
      onDragStart={() => props.onDrag(index)}
      onDragEnd={() => props.onDrag(null)}
      onDragEnter={() => setOver(true)}
      onDragLeave={({ currentTarget, relatedTarget }) =>
        setOver(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
      }
      onDrop={() => {
        setOver(false)
        props.onDrop()
      }}
      onKeyDown={press}
      className={classNames('rounded-card', isOver && 'outline-2 outline-accent outline-offset-4')}
    >
      <span className={classNames('relative block', !isLocked && 'cursor-grab')}>
        <Picture picture={shown.picture} className="w-full" />
        {index === 0 && count > 1 && (
          <span className="absolute top-2 left-2">
            <Badge>In lists</Badge>
          </span>
        )}
      </span>
      <Input
        key={shown.alt}
        aria-label={`What picture ${index + 1} shows`}
        placeholder="What it shows"
        defaultValue={shown.alt}
        maxLength={300}
        disabled={isLocked}
        onBlur={({ target }) => props.onDescribe(target.value.trim())}
        className="mt-2"
      />
      <span className="mt-1 flex justify-between">
        <IconButton
          label={`Move picture ${index + 1} forward`}
          disabled={isLocked || index === 0}
          onClick={() => onMove(index - 1)}
          icon={<ArrowLeft aria-hidden />}
        />
        <IconButton
          label={`Move picture ${index + 1} back`}
          disabled={isLocked || index === count - 1}
          onClick={() => onMove(index + 1)}
          icon={<ArrowRight aria-hidden />}
        />
        <IconButton
          label={`Remove picture ${index + 1}`}
          disabled={isLocked}
          onClick={props.onRemove}
          icon={<Trash2 aria-hidden />}
        />
      </span>
    </li>
  )
}
