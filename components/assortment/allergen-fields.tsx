import {
  allergenList,
  type ParticularsValues,
  type Presence,
} from '@/components/assortment/particulars-values'
import { allergenWords } from '@/components/catalog/particular-words'
import { Select } from '@/components/ui/select'

const presences: readonly [Presence, string][] = [
  ['CONTAINS', 'Contains'],
  ['MAY_CONTAIN', 'May contain'],
  ['FREE_FROM', 'Free from'],
]

type AllergenFieldsProps = {
  values: Pick<ParticularsValues, 'isAllergenStated' | 'allergens'>
  onChange: (part: Partial<ParticularsValues>) => void
  problem?: string
}

/** The fourteen, each contained, perhaps contained, not at all or not an ingredient. */
export function AllergenFields({ values, onChange, problem }: AllergenFieldsProps) {
  const { isAllergenStated, allergens } = values
  return (
    <fieldset className="@container min-w-0">
      <legend className="font-medium text-sm">Allergens</legend>
      <label className="flex min-h-11 items-center gap-2.5 text-sm">
        <input
          type="checkbox"
          checked={isAllergenStated}
          onChange={({ target }) => onChange({ isAllergenStated: target.checked })}
          className="size-4 shrink-0 accent-accent"
        />
        The producer has stated them, all that it contains
      </label>
      {isAllergenStated && (
        <ul className="grid @4xl:grid-cols-3 @md:grid-cols-2 gap-x-8 gap-y-2">
          {allergenList.map((allergen) => (
            <li key={allergen} className="grid grid-cols-[minmax(0,1fr)_10.5rem] items-center gap-2">
              <span className="text-sm first-letter:uppercase">{allergenWords[allergen]}</span>
              <Select
                aria-label={allergenWords[allergen]}
                value={allergens[allergen] ?? ''}
                onChange={({ target }) => onChange({ allergens: put(allergens, allergen, target.value) })}
              >
                <option value="">No ingredient</option>
                {presences.map(([presence, words]) => (
                  <option key={presence} value={presence}>
                    {words}
                  </option>
                ))}
              </Select>
            </li>
          ))}
        </ul>
      )}
      {problem && (
        <p role="alert" className="mt-1.5 text-critical-ink text-sm">
          {problem}
        </p>
      )}
    </fieldset>
  )
}

/** In the order of the list, so that what was put back is as it was. */
function put(
  allergens: ParticularsValues['allergens'],
  changed: string,
  presence: string,
): ParticularsValues['allergens'] {
  const all = { ...allergens, [changed]: presence as Presence | '' }
  return Object.fromEntries(allergenList.flatMap((each) => (all[each] ? [[each, all[each]]] : [])))
}
