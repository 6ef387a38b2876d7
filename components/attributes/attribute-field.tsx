import type { Attribute_AttributeFragment } from '@/components/generated/operations'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'

type AttributeFieldProps = {
  attribute: Attribute_AttributeFragment
  value: string | string[]
  onChange: (value: string | string[]) => void
  problem?: string
}

/** What a product states of one attribute, typed or chosen as its kind says. */
export function AttributeField({ attribute, value, onChange, problem }: AttributeFieldProps) {
  const { name, kind, unit, isRequired, choices } = attribute
  const label = kind === 'NUMBER' && unit ? `${name}, ${unit}` : name
  const hint = isRequired ? 'Required' : undefined
  if (kind === 'SEVERAL') return <SeveralField {...{ attribute, value, onChange, problem }} />
  const typed = Array.isArray(value) ? '' : value
  return (
    <Field label={label} hint={hint} error={problem}>
      {(control) =>
        kind === 'TEXT' || kind === 'NUMBER' ? (
          <Input
            {...control}
            dir="auto"
            inputMode={kind === 'NUMBER' ? 'decimal' : undefined}
            maxLength={kind === 'NUMBER' ? 20 : 500}
            autoComplete="off"
            value={typed}
            onChange={({ target }) => onChange(target.value)}
          />
        ) : (
          <Select {...control} value={typed} onChange={({ target }) => onChange(target.value)}>
            <option value="">Not stated</option>
            {kind === 'YES_NO' ? (
              <>
                <option value="yes">Yes</option>
                <option value="no">No</option>
              </>
            ) : (
              choices.map((choice) => (
                <option key={choice.key} value={choice.key}>
                  {choice.name}
                </option>
              ))
            )}
          </Select>
        )
      }
    </Field>
  )
}

function SeveralField({ attribute, value, onChange, problem }: AttributeFieldProps) {
  const { name, isRequired, choices } = attribute
  const chosen = Array.isArray(value) ? value : []
  // In the attribute's order, so that the same choice is the same.
  const toggle = (key: string, isChosen: boolean) =>
    onChange(
      choices.map((choice) => choice.key).filter((each) => (each === key ? isChosen : chosen.includes(each))),
    )
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium text-sm">{name}</legend>
      <ul className="flex flex-wrap gap-x-5">
        {choices.map((choice) => (
          <li key={choice.key} className="min-w-0 max-w-full">
            <label className="flex min-h-11 items-center gap-2.5 text-sm">
              <input
                type="checkbox"
                checked={chosen.includes(choice.key)}
                onChange={({ target }) => toggle(choice.key, target.checked)}
                className="size-4 shrink-0 accent-accent"
              />
              <span className="wrap-anywhere min-w-0">{choice.name}</span>
            </label>
          </li>
        ))}
      </ul>
      {isRequired && <p className="text-ink-faint text-sm">Required</p>}
      {problem && (
        <p role="alert" className="mt-1.5 text-critical-ink text-sm">
          {problem}
        </p>
      )}
    </fieldset>
  )
}
