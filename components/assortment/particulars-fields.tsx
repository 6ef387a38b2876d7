import { AllergenFields } from '@/components/assortment/allergen-fields'
import { NutritionFields } from '@/components/assortment/nutrition-fields'
import type { ParticularsValues } from '@/components/assortment/particulars-values'
import { dateMarkWords, storageWords } from '@/components/catalog/particular-words'
import type { DateMark, StorageKind } from '@/components/generated/operations'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { useHasCode } from '@/components/ui/use-has-code'

type ParticularsFieldsProps = {
  values: ParticularsValues
  onChange: (part: Partial<ParticularsValues>) => void
  problems: Record<string, string>
}

/** What must be told of a product. An empty field states nothing. */
export function ParticularsFields({ values, onChange, problems }: ParticularsFieldsProps) {
  const hasCode = useHasCode()
  const text = (field: 'ingredients' | 'storageInstructions' | 'producer', label: string, limit: number) => (
    <Field label={label} error={problems[field]}>
      {(control) => (
        <Textarea
          {...control}
          rows={field === 'ingredients' ? 4 : 2}
          readOnly={!hasCode}
          maxLength={limit}
          value={values[field]}
          onChange={({ target }) => onChange({ [field]: target.value })}
        />
      )}
    </Field>
  )
  return (
    <div className="@container grid gap-5">
      {text('ingredients', 'Ingredients', 4_000)}
      <AllergenFields values={values} onChange={onChange} problem={problems.allergens} />
      <NutritionFields
        nutrition={values.nutrition}
        onChange={(nutrition) => onChange({ nutrition })}
        problems={problems}
      />
      <div className="grid @4xl:grid-cols-4 @md:grid-cols-2 gap-4">
        <Field label="Origin" error={problems.origin}>
          {(control) => (
            <Input
              {...control}
              maxLength={200}
              autoComplete="off"
              value={values.origin}
              onChange={({ target }) => onChange({ origin: target.value })}
            />
          )}
        </Field>
        <Field label="Minimum age, years" error={problems.minimumAge}>
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              maxLength={2}
              autoComplete="off"
              value={values.minimumAge}
              onChange={({ target }) => onChange({ minimumAge: target.value })}
            />
          )}
        </Field>
        <Field label="Storage" error={problems.storage}>
          {(control) => (
            <Select
              {...control}
              value={values.storageKind}
              onChange={({ target }) => onChange({ storageKind: target.value as StorageKind | '' })}
            >
              <Options words={storageWords} />
            </Select>
          )}
        </Field>
        <Field label="Kind of date" error={problems.dateMark}>
          {(control) => (
            <Select
              {...control}
              value={values.dateMark}
              onChange={({ target }) => onChange({ dateMark: target.value as DateMark | '' })}
            >
              <Options words={dateMarkWords} />
            </Select>
          )}
        </Field>
      </div>
      {values.storageKind && text('storageInstructions', 'How it is kept, as on the pack', 300)}
      {text('producer', 'Producer, name and address', 300)}
    </div>
  )
}

function Options({ words }: { words: Readonly<Record<string, string>> }) {
  return (
    <>
      <option value="">Not stated</option>
      {Object.entries(words).map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </>
  )
}
