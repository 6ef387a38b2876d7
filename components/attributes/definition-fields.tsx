import type { AttributeDefinition } from '@/components/attributes/attribute-definition'
import { attributeKindWords } from '@/components/attributes/attribute-words'
import { ChoiceFields } from '@/components/attributes/choice-fields'
import type { AttributeKind } from '@/components/generated/operations'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'

type DefinitionFieldsProps = {
  values: AttributeDefinition
  isNew: boolean
  onChange: (part: Partial<AttributeDefinition>) => void
  problems: Record<string, string>
}

/** What an attribute is called, and what products may state of it. */
export function DefinitionFields({ values, isNew, onChange, problems }: DefinitionFieldsProps) {
  const { name, kind, unit, decimals, isRequired, choices } = values
  return (
    <>
      <Field label="Name" hint="As customers read it: Screen size, Material" error={problems.name}>
        {(control) => (
          <Input
            {...control}
            dir="auto"
            maxLength={60}
            autoComplete="off"
            value={name}
            onChange={({ target }) => onChange({ name: target.value })}
          />
        )}
      </Field>
      <Field label="Kind" hint={isNew ? 'It stays.' : 'Of another kind it would be another attribute.'}>
        {(control) => (
          <Select
            {...control}
            disabled={!isNew}
            value={kind}
            onChange={({ target }) => onChange({ kind: target.value as AttributeKind })}
          >
            {Object.entries(attributeKindWords).map(([each, words]) => (
              <option key={each} value={each}>
                {words}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {kind === 'NUMBER' && (
        <div className="grid grid-cols-2 gap-4">
          <Field label="Unit" hint="cm, W, pages" error={problems.unit}>
            {(control) => (
              <Input
                {...control}
                maxLength={20}
                autoComplete="off"
                value={unit}
                onChange={({ target }) => onChange({ unit: target.value })}
              />
            )}
          </Field>
          <Field label="Decimals" error={problems.decimals}>
            {(control) => (
              <Select
                {...control}
                value={decimals}
                onChange={({ target }) => onChange({ decimals: target.value })}
              >
                {['0', '1', '2', '3', '4'].map((each) => (
                  <option key={each}>{each}</option>
                ))}
              </Select>
            )}
          </Field>
        </div>
      )}
      {(kind === 'CHOICE' || kind === 'SEVERAL') && (
        <ChoiceFields
          choices={choices}
          onChange={(next) => onChange({ choices: next })}
          problems={problems}
        />
      )}
      <label className="flex min-h-11 items-center gap-2.5 text-sm">
        <input
          type="checkbox"
          checked={isRequired}
          onChange={({ target }) => onChange({ isRequired: target.checked })}
          className="size-4 shrink-0 accent-accent"
        />
        Required of every product here and below
      </label>
    </>
  )
}
