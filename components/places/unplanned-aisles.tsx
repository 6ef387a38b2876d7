import { Plus } from 'lucide-react'
import { type AisleInUse, tellStop } from '@/components/places/aisle-draft'
import { Button } from '@/components/ui/button'
import { PlainButton } from '@/components/ui/plain-button'

type UnplannedAislesProps = {
  aisles: readonly AisleInUse[]
  onAdd: (aisles: readonly AisleInUse[]) => void
}

/** Where goods stand that no stop leads to: they are walked behind the plan, before what is cold. */
export function UnplannedAisles({ aisles, onAdd }: UnplannedAislesProps) {
  if (aisles.length === 0) return null
  return (
    <section aria-labelledby="unplanned" className="rounded-card border border-dashed p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="unplanned" className="font-semibold">
          Not in the plan
        </h2>
        {aisles.length > 1 && (
          <Button size="sm" variant="secondary" onClick={() => onAdd(aisles)}>
            Add all {aisles.length}
          </Button>
        )}
      </div>
      <p className="mt-1 text-ink-soft text-sm">They are walked behind the plan, before what is cold.</p>
      <ul className="mt-3 flex flex-wrap gap-2">
        {aisles.map((aisle) => (
          <li key={tellStop(aisle)}>
            <PlainButton
              onClick={() => onAdd([aisle])}
              className="wrap-anywhere flex min-h-9 items-center gap-1.5 rounded-control border px-3 text-left text-sm hover:border-line-strong"
            >
              <Plus aria-hidden className="size-4 shrink-0 text-ink-faint" />
              <span>
                <span className="sr-only">Add </span>
                {tellStop(aisle)}
              </span>
            </PlainButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
