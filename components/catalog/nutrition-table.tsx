import type { Particulars_ProductFragment } from '@/components/generated/operations'
import { classNames } from '@/components/ui/class-names'

type Nutrition = NonNullable<Particulars_ProductFragment['particulars']['nutrition']>

const rows = [
  { field: 'fat', term: 'Fat' },
  { field: 'saturates', term: 'of which saturates', isPart: true },
  { field: 'carbohydrate', term: 'Carbohydrate' },
  { field: 'sugars', term: 'of which sugars', isPart: true },
  { field: 'fibre', term: 'Fibre' },
  { field: 'protein', term: 'Protein' },
  { field: 'salt', term: 'Salt' },
] as const

const grams = new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'gram', maximumFractionDigits: 3 })

/** Energy and nutrients in the order in which packs have them. */
export function NutritionTable({ nutrition }: { nutrition: Nutrition }) {
  return (
    <table className="w-full text-sm tabular-nums">
      <caption className="sr-only">Nutrition</caption>
      <thead>
        <tr className="border-b text-ink-soft">
          <th scope="col" className="py-2.5 text-left font-normal">
            Typical values
          </th>
          <th scope="col" className="py-2.5 text-right font-normal">
            per {nutrition.per === 'PER_100_G' ? '100 g' : '100 ml'}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y">
        <tr>
          <th scope="row" className="py-2.5 text-left font-normal text-ink-soft">
            Energy
          </th>
          <td className="py-2.5 text-right font-medium">
            {nutrition.energyKj} kJ / {nutrition.energyKcal} kcal
          </td>
        </tr>
        {rows.map(({ field, term, ...row }) => {
          const milligrams = nutrition[field]
          return milligrams === null ? null : (
            <tr key={field}>
              <th
                scope="row"
                className={classNames(
                  'py-2.5 text-left font-normal text-ink-soft',
                  'isPart' in row && 'pl-4',
                )}
              >
                {term}
              </th>
              <td className="py-2.5 text-right font-medium">{grams.format(milligrams / 1_000)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
