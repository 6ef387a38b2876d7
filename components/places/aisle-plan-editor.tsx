'use client'

import { useRef, useState } from 'react'
import { toast } from 'sonner'
import { useCommand } from '@/components/apollo/use-command'
import { type AislePlan_LocationFragment, SetAislePlanDocument } from '@/components/generated/operations'
import { AddAisle } from '@/components/places/add-aisle'
import { addStops, countListings, findUnplanned, type Stop, tellStop } from '@/components/places/aisle-draft'
import { AisleRow } from '@/components/places/aisle-row'
import { UnplannedAisles } from '@/components/places/unplanned-aisles'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { moveItem } from '@/components/ui/move-item'
import { Notice } from '@/components/ui/notice'
import { aisleKey } from '@/standards/aisle-key'

type Location = AislePlan_LocationFragment

const stopsOf = ({ aislePlan }: Location): Stop[] =>
  aislePlan.stops.map(({ zone, aisle, isCold }) => ({ zone, aisle, isCold }))

/** The stops of the walk in their order, kept together when one saves. */
export function AislePlanEditor({ location }: { location: Location }) {
  const [seen, setSeen] = useState(location)
  const [stops, setStops] = useState(() => stopsOf(location))
  const [theirs, setTheirs] = useState<Location | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [dragged, setDragged] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const { send, isSending, failure } = useCommand(SetAislePlanDocument, (outcome) => {
    setProblem(null)
    setTheirs(null)
    if (outcome.__typename === 'AislePlanSet') {
      setSeen(outcome.location)
      setStops(stopsOf(outcome.location))
      toast.success('Saved. Lists of picks follow it from now on.')
    } else if (outcome.__typename === 'AislePlanConflict') setTheirs(outcome.location)
    else setProblem(outcome.message)
  })
  const inUse = seen.aislesInUse ?? []
  const isChanged = JSON.stringify(stops) !== JSON.stringify(stopsOf(seen))
  const save = ({ aislePlan: { version: expectedVersion } }: Location) =>
    send({ locationId: location.id, expectedVersion, stops })

  function move(from: number, to: number) {
    const moved = stops[from]
    if (!moved || to < 0 || to >= stops.length) return
    setStops(moveItem(stops, from, to))
    setSaid(`${tellStop(moved)} is stop ${to + 1} of ${stops.length} now.`)
    // The row keeps its node; what had the keyboard in it may have moved with it, and must not lose it.
    const focused = document.activeElement
    requestAnimationFrame(() => focused instanceof HTMLElement && focusStill(focused))
  }

  function remove(index: number) {
    setStops(stops.toSpliced(index, 1))
    // The keyboard goes on with what moved up, or with the new last one.
    requestAnimationFrame(() => {
      const row = list.current?.children[Math.min(index, stops.length - 2)]
      row?.querySelector<HTMLElement>('[data-remove]')?.focus()
    })
  }

  return (
    <div className="space-y-6">
      {theirs && (
        <Notice tone="caution" title="Someone else changed the plan meanwhile">
          <p>Yours is still here, and nothing of it is saved.</p>
          <div className="mt-3 flex flex-wrap gap-2">
            <Button size="sm" isBusy={isSending} onClick={() => save(theirs)}>
              Save mine over it
            </Button>
            <Button
              size="sm"
              variant="secondary"
              onClick={() => {
                setSeen(theirs)
                setStops(stopsOf(theirs))
                setTheirs(null)
              }}
            >
              Take theirs
            </Button>
          </div>
        </Notice>
      )}
      {(problem ?? failure) && <Notice tone="critical" title={problem ?? failure} />}
      {stops.length === 0 ? (
        <EmptyState title="No plan yet">
          Lists of picks go by zone, aisle and bay. Add the stops in the order in which one walks them.
        </EmptyState>
      ) : (
        <div className="rounded-card border bg-surface">
          <ol ref={list} aria-label="Stops of the walk" className="divide-y">
            {stops.map((stop, index) => (
              <AisleRow
                key={aisleKey(stop)}
                stop={stop}
                index={index}
                count={stops.length}
                listingCount={countListings(stop, inUse, stops)}
                onDrag={setDragged}
                onDrop={() => dragged !== null && move(dragged, index)}
                onMove={(to) => move(index, to)}
                onChill={(isCold) => setStops(stops.with(index, { ...stop, isCold }))}
                onRemove={() => remove(index)}
              />
            ))}
          </ol>
        </div>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
      <UnplannedAisles
        aisles={findUnplanned(inUse, stops)}
        onAdd={(aisles) =>
          setStops(
            addStops(
              stops,
              aisles.map(({ zone, aisle }) => ({ zone, aisle, isCold: false })),
            ),
          )
        }
      />
      <AddAisle
        zones={[...new Set(inUse.map(({ zone }) => zone))]}
        onAdd={(stop) => setStops(addStops(stops, [stop]))}
      />
      <div className="flex flex-wrap gap-2">
        <Button isBusy={isSending} disabled={!isChanged} onClick={() => save(seen)}>
          Save the plan
        </Button>
        {isChanged && (
          <Button variant="secondary" disabled={isSending} onClick={() => setStops(stopsOf(seen))}>
            Discard
          </Button>
        )}
      </div>
    </div>
  )
}

/** A button that is at its end now is disabled and loses the keyboard: the one beside it takes it. */
function focusStill(focused: HTMLElement): void {
  const isLost = focused instanceof HTMLButtonElement && focused.disabled
  const row = focused.closest('li')
  const target = isLost ? row?.querySelector<HTMLElement>('[data-move]:not(:disabled)') : focused
  target?.focus()
}
