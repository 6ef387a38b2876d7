import { Card } from '@/components/ui/card'

type PlaceChoiceProps = {
  places: readonly { id: string; name: string }[]
  chosenIds: readonly string[]
  onChange: (ids: string[]) => void
  problem?: string
}

/** At which of a retailer's places something is sold. */
export function PlaceChoice({ places, chosenIds, onChange, problem }: PlaceChoiceProps) {
  const toggle = (id: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosenIds, id] : chosenIds.filter((each) => each !== id))
  return (
    <Card>
      <fieldset className="min-w-0">
        <legend className="font-semibold text-lg">Where it is sold</legend>
        <p className="mt-1 mb-2 text-ink-soft text-sm">
          At the same price everywhere; each place may change it.
        </p>
        <ul className="grid max-h-72 gap-x-6 overflow-y-auto sm:grid-cols-2">
          {places.map(({ id, name }) => (
            <li key={id}>
              <label className="flex min-h-11 items-center gap-2.5 text-sm">
                <input
                  type="checkbox"
                  checked={chosenIds.includes(id)}
                  onChange={({ target }) => toggle(id, target.checked)}
                  className="size-4 shrink-0 accent-accent"
                />
                <span className="wrap-anywhere min-w-0">{name}</span>
              </label>
            </li>
          ))}
        </ul>
        {problem && (
          <p role="alert" className="mt-1.5 text-critical-ink text-sm">
            {problem}
          </p>
        )}
      </fieldset>
    </Card>
  )
}
