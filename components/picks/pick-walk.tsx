'use client'

import { ChevronDown, MapPin } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { PickWalk_PickFragment } from '@/components/generated/operations'
import { Slot } from '@/components/orders/board/slot-words'
import { EndedLines } from '@/components/picks/ended-lines'
import { FinishBar } from '@/components/picks/finish-bar'
import { groupWalk } from '@/components/picks/group-walk'
import { GtinField } from '@/components/picks/gtin-field'
import { LineCard } from '@/components/picks/line-card'
import { PickShell } from '@/components/picks/pick-shell'
import { UnclaimButton } from '@/components/picks/unclaim-button'
import { units } from '@/components/stock/stock-words'
import { Progress } from '@/components/ui/progress'
import { QuotedNote } from '@/components/ui/quoted-note'
import { useKeptFocus } from '@/components/ui/use-kept-focus'

type PickWalkProps = {
  pick: PickWalk_PickFragment
  queue: string
  /** What stands under the thumb while nobody has taken it. */
  claim: ReactNode
}

/** The list in the order of the walk: what is next is large and on top, what is done folds away below. */
export function PickWalk({ pick, queue, claim }: PickWalkProps) {
  const { stops, ended } = groupWalk(pick.lines)
  const open = stops.flatMap((stop) => stop.lines)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const current = open.find((line) => line.id === chosenId) ?? open[0]
  const kept = useKeptFocus<HTMLDivElement>(current?.id)
  const lineCount = open.length + ended.length
  const isMine = pick.isMine && pick.state === 'CLAIMED'

  function choose(lineId: string) {
    setChosenId(lineId)
    requestAnimationFrame(() =>
      kept.ref.current
        ?.querySelector(`[data-line="${lineId}"]`)
        ?.scrollIntoView({ block: 'center', behavior: 'smooth' }),
    )
  }

  return (
    <PickShell
      title={`Order ${pick.order.number}`}
      detail={
        <>
          <Slot
            handover={pick.order.handover}
            startAt={pick.order.slotStartAt}
            endAt={pick.order.slotEndAt}
            timeZone={pick.location.timeZone}
          />{' '}
          · {pick.order.contactName.split(' ')[0]}
        </>
      }
      back={queue}
      action={claim ?? (open.length === 0 && <FinishBar pickId={pick.id} />)}
    >
      <div className="space-y-4">
        <div>
          <p className="mb-1.5 flex justify-between text-sm tabular-nums">
            <span className="font-medium">
              {ended.length} of {lineCount} lines
            </span>
            <span className="text-ink-soft">
              {units(open.reduce((sum, line) => sum + line.itemCount, 0))} left
            </span>
          </p>
          <Progress label="Lines done" value={ended.length} max={lineCount} className="h-2.5" />
        </div>
        {isMine && open.length > 0 && <GtinField lines={pick.lines} onRight={(line) => choose(line.id)} />}
        {pick.order.note && (
          <QuotedNote className="rounded-control bg-info-soft px-3.5 py-2.5 text-info-ink text-sm">
            {pick.order.note}
          </QuotedNote>
        )}
        <div {...kept} className="space-y-5">
          {stops.map((stop) => (
            <section
              key={stop.key}
              aria-label={stop.aisle === null ? stop.zone : `${stop.zone}, aisle ${stop.aisle}`}
            >
              <h2 className="mb-2 flex items-center gap-2 font-semibold">
                <MapPin aria-hidden className="size-4.5 text-ink-faint" />
                {stop.zone}
                {stop.aisle !== null && <span className="text-ink-soft">aisle {stop.aisle}</span>}
              </h2>
              <ul className="space-y-2.5">
                {stop.lines.map((line) => (
                  <li key={line.id} data-line={line.id} className="scroll-mt-20">
                    <LineCard
                      line={line}
                      isCurrent={line.id === current?.id}
                      isMine={isMine}
                      onOpen={() => choose(line.id)}
                      onEnded={() => setChosenId(null)}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        {open.length === 0 && (
          <p className="py-2 text-center font-medium">
            Every line is done. Finish, and the customer is charged.
          </p>
        )}
        {ended.length > 0 && (
          <details open={open.length === 0} className="group">
            <summary className="flex min-h-12 list-none items-center justify-between font-semibold [&::-webkit-details-marker]:hidden">
              Done · {ended.length}
              <ChevronDown
                aria-hidden
                className="size-5 text-ink-faint transition-transform group-open:rotate-180"
              />
            </summary>
            <EndedLines ended={ended} />
          </details>
        )}
        {isMine && ended.length === 0 && <UnclaimButton pickId={pick.id} queue={queue} />}
      </div>
    </PickShell>
  )
}
