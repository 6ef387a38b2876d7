import { classNames } from '@/components/ui/class-names'
import { PlainButton } from '@/components/ui/plain-button'

const cards = [
  { number: '4242 4242 4242 4242', what: 'Succeeds' },
  { number: '4000 0000 0000 0002', what: 'Declined' },
  { number: '4000 0000 0000 0119', what: 'Times out' },
  { number: '4000 0000 0000 0259', what: 'Answers late' },
]

/** The cards of the sandbox, one press each. */
export function TestCards({ chosen, onChoose }: { chosen: string; onChoose: (number: string) => void }) {
  return (
    <ul aria-label="Test cards" className="mt-4 flex flex-wrap gap-2">
      {cards.map((card) => (
        <li key={card.number}>
          <PlainButton
            aria-pressed={card.number.replaceAll(' ', '') === chosen}
            onClick={() => onChoose(card.number)}
            className={classNames(
              'h-9 rounded-full border bg-surface px-3.5 text-ink-soft text-sm hover:border-line-strong',
              'aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-ink',
            )}
          >
            {card.what}
          </PlainButton>
        </li>
      ))}
    </ul>
  )
}
