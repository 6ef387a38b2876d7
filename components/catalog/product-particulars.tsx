import { TriangleAlert } from 'lucide-react'
import { markAllergens } from '@/components/catalog/mark-allergens'
import { NutritionTable } from '@/components/catalog/nutrition-table'
import { allergenWords, dateMarkWords, storageWords } from '@/components/catalog/particular-words'
import type { Allergen, Particulars_ProductFragment } from '@/components/generated/operations'
import { DataList } from '@/components/ui/data-list'
import { Section } from '@/components/ui/section'

type Particulars = Particulars_ProductFragment['particulars']

/** What must be told before one buys, as far as it is stated: what nobody stated is not made up. */
export function ProductParticulars({ particulars }: { particulars: Particulars }) {
  const { ingredients, allergens, nutrition } = particulars
  const facts = listFacts(particulars)
  return (
    <>
      {ingredients && <Ingredients text={ingredients} contains={allergens?.contains ?? []} />}
      <Section title="Allergens">
        <Allergens allergens={allergens} />
      </Section>
      {nutrition && (
        <Section title="Nutrition">
          <NutritionTable nutrition={nutrition} />
        </Section>
      )}
      {facts.length > 0 && (
        <Section title="Good to know">
          <DataList items={facts} className="[&_dd]:whitespace-pre-line" />
        </Section>
      )}
    </>
  )
}

function Ingredients({ text, contains }: { text: string; contains: readonly Allergen[] }) {
  const parts = markAllergens(text, contains)
  return (
    <Section title="Ingredients">
      <p className="whitespace-pre-line text-ink-soft text-sm leading-6">
        {parts.map((part, index) =>
          part.isAllergen ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, which never change places.
            <strong key={index} className="font-semibold text-ink">
              {part.text}
            </strong>
          ) : (
            part.text
          ),
        )}
      </p>
      {parts.some((part) => part.isAllergen) && (
        <p className="text-ink-faint text-sm">Allergens are in bold.</p>
      )}
    </Section>
  )
}

const name = (allergens: readonly Allergen[]) => allergens.map((each) => allergenWords[each]).join(', ')

function Allergens({ allergens }: Pick<Particulars, 'allergens'>) {
  if (!allergens)
    return <p className="text-ink-soft text-sm">Not stated here. Read the pack, or ask the store.</p>
  const { contains, mayContain, freeFrom } = allergens
  return (
    <>
      {contains.length > 0 || mayContain.length > 0 ? (
        <div className="flex items-start gap-2.5 rounded-card border border-caution-line bg-caution-soft p-4 text-sm leading-6">
          <TriangleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-caution-ink" />
          <div className="min-w-0">
            {contains.length > 0 && (
              <p>
                Contains <strong className="font-semibold">{name(contains)}</strong>
              </p>
            )}
            {mayContain.length > 0 && (
              <p>
                May contain <strong className="font-semibold">{name(mayContain)}</strong>
              </p>
            )}
          </div>
        </div>
      ) : (
        <p className="text-ink-soft text-sm">None of the 14 allergens is declared as an ingredient.</p>
      )}
      {freeFrom.length > 0 && <p className="text-ink-soft text-sm">Free from {name(freeFrom)}.</p>}
    </>
  )
}

function listFacts({ origin, storage, dateMark, minimumAge, producer }: Particulars) {
  return [
    ...(origin ? [{ term: 'Origin', value: origin }] : []),
    ...(storage
      ? [
          {
            term: 'Storage',
            value: [storageWords[storage.kind], storage.instructions].filter(Boolean).join('. '),
          },
        ]
      : []),
    ...(dateMark && dateMark !== 'NONE'
      ? [{ term: 'Date on the pack', value: dateMarkWords[dateMark] }]
      : []),
    ...(minimumAge ? [{ term: 'Minimum age', value: `${minimumAge} years` }] : []),
    ...(producer ? [{ term: 'Producer', value: producer }] : []),
  ]
}
