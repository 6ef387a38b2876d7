import { type ShelfState, shelfPlaces } from '@/components/front/shelf-story'
import { classNames } from '@/components/ui/class-names'

const places = Array.from({ length: shelfPlaces }, (_, index) => `place-${index}`)

/** The shelf itself: full cartons are for sale, tagged ones are promised, gaps are gaps. */
export function ShelfDrawing({ state }: { state: ShelfState }) {
  const free = state.onShelf - state.promised
  return (
    <div
      role="img"
      aria-label={`A shelf with ${state.onShelf} cartons, ${state.promised} of them promised to customers`}
    >
      <ul aria-hidden className="grid grid-cols-12 items-end gap-1 px-2 sm:gap-2 sm:px-4">
        {places.map((place, index) => (
          <li key={place} className="flex justify-center">
            <Carton look={index < free ? 'free' : index < state.onShelf ? 'promised' : 'gone'} />
          </li>
        ))}
      </ul>
      <div aria-hidden className="h-2.5 rounded-full bg-line-strong/50" />
      <div aria-hidden className="mx-6 h-1.5 rounded-b-full bg-line/70" />
    </div>
  )
}

function Carton({ look }: { look: 'free' | 'promised' | 'gone' }) {
  return (
    <svg
      viewBox="0 0 40 72"
      aria-hidden="true"
      className={classNames(
        'w-full max-w-14 transition-all duration-500',
        look === 'gone' && 'translate-y-2 scale-90 opacity-0',
      )}
    >
      <path
        d="M11 4h18a2 2 0 0 1 2 2v6H9V6a2 2 0 0 1 2-2Z"
        className={look === 'promised' ? 'fill-caution-line' : 'fill-accent-line'}
      />
      <path
        d="M9 12h22l5 11v46a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V23Z"
        className={look === 'promised' ? 'fill-caution-soft stroke-caution-line' : 'fill-accent'}
        strokeWidth="1.5"
      />
      <path d="M4 23h32v4H4Z" className={look === 'promised' ? 'fill-caution-line' : 'fill-accent-strong'} />
      {look === 'promised' ? (
        <path
          d="m13 47 5 5 9-10"
          fill="none"
          className="stroke-caution-ink"
          strokeWidth="4"
          strokeLinecap="round"
        />
      ) : (
        <g className="fill-on-accent">
          <circle cx="20" cy="47" r="8" className="opacity-90" />
          <path d="M20 41c4 3 4 9 0 12-4-3-4-9 0-12Z" className="fill-accent" />
        </g>
      )}
    </svg>
  )
}
