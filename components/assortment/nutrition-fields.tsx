import { type Nutrient, nutrients, type ParticularsValues } from '@/components/assortment/particulars-values'
import type { NutritionBasis } from '@/components/generated/operations'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'

const words: Readonly<Record<Nutrient, string>> = {
  fat: 'Fat, g',
  saturates: 'of which saturates, g',
  carbohydrate: 'Carbohydrate, g',
  sugars: 'of which sugars, g',
  fibre: 'Fibre, g',
  protein: 'Protein, g',
  salt: 'Salt, g',
}

type NutritionFieldsProps = {
  nutrition: ParticularsValues['nutrition']
  onChange: (nutrition: ParticularsValues['nutrition']) => void
  problems: Record<string, string>
}

/** Energy and nutrients in the order in which packs have them: all or none, fibre aside. */
export function NutritionFields({ nutrition, onChange, problems }: NutritionFieldsProps) {
  const input = (field: 'energyKj' | 'energyKcal' | Nutrient, label: string) => (
    <Field key={field} label={label} error={problems[`nutrition.${field}`]}>
      {(control) => (
        <Input
          {...control}
          inputMode="decimal"
          autoComplete="off"
          maxLength={8}
          value={nutrition[field]}
          onChange={({ target }) => onChange({ ...nutrition, [field]: target.value })}
          className="text-right tabular-nums"
        />
      )}
    </Field>
  )
  return (
    <fieldset className="@container min-w-0">
      <legend className="mb-2 font-medium text-sm">Nutrition</legend>
      <div className="grid @4xl:grid-cols-5 @md:grid-cols-3 grid-cols-2 items-end gap-x-4 gap-y-3">
        <Field label="Of">
          {(control) => (
            <Select
              {...control}
              value={nutrition.per}
              onChange={({ target }) => onChange({ ...nutrition, per: target.value as NutritionBasis })}
            >
              <option value="PER_100_G">100 g</option>
              <option value="PER_100_ML">100 ml</option>
            </Select>
          )}
        </Field>
        {input('energyKj', 'Energy, kJ')}
        {input('energyKcal', 'Energy, kcal')}
        {nutrients.map((each) => input(each, words[each]))}
      </div>
    </fieldset>
  )
}
