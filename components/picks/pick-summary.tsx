'use client'

import { Check, PartyPopper, Repeat2, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { toast } from 'sonner'
import { useCommand } from '@/components/apollo/use-command'
import { HandOverPickedOrderDocument, type PickWalk_PickFragment } from '@/components/generated/operations'
import { EndedLines } from '@/components/picks/ended-lines'
import { countOutcome, groupWalk } from '@/components/picks/group-walk'
import { PickShell } from '@/components/picks/pick-shell'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Money } from '@/components/ui/money'

type PickSummaryProps = { pick: PickWalk_PickFragment; queue: string }

function Count({ icon, count, label }: { icon: ReactNode; count: number; label: string }) {
  return (
    <div className="flex flex-col items-center rounded-card border bg-surface px-2 py-3 [&_svg]:size-5">
      {icon}
      <dd className="mt-1 font-semibold text-2xl tabular-nums">{count}</dd>
      <dt className="text-ink-soft text-sm">{label}</dt>
    </div>
  )
}

/** What became of the order, what was charged, and the two ways on. */
export function PickSummary({ pick, queue }: PickSummaryProps) {
  const { order } = pick
  const [refusal, setRefusal] = useState<string | null>(null)
  const handOver = useCommand(HandOverPickedOrderDocument, (outcome) => {
    if (outcome.__typename === 'OrderHandedOver') {
      setRefusal(null)
      toast.success(`${order.number} is with its customer`)
    } else setRefusal(outcome.message)
  })
  const { unitsFound, linesReplaced, unitsMissing } = countOutcome(pick.lines)
  const isGone = order.state === 'DELIVERED'
  const charged = order.payment?.captured ?? order.totalFound
  return (
    <PickShell
      title={`Order ${order.number}`}
      detail={isGone ? 'Handed over' : 'Picked'}
      back={queue}
      action={
        <div className="space-y-3">
          {(handOver.failure ?? refusal) && (
            <p role="alert" className="text-critical-ink text-sm">
              {handOver.failure ?? refusal}
            </p>
          )}
          {!isGone && (
            <Button
              size="lg"
              className="h-15 w-full text-lg"
              isBusy={handOver.isSending}
              onClick={() => (handOver.failure ? handOver.retry() : handOver.send({ orderId: order.id }))}
            >
              <span className="truncate">
                {handOver.failure
                  ? 'Try again'
                  : order.handover === 'PICK_UP'
                    ? `Hand over to ${order.contactName.split(' ')[0]}`
                    : 'Handed to the driver'}
              </span>
            </Button>
          )}
          <LinkButton href={queue} variant={isGone ? 'primary' : 'secondary'} size="lg" className="w-full">
            Next order
          </LinkButton>
        </div>
      }
    >
      <div className="space-y-6">
        <div className="flex flex-col items-center pt-4 text-center">
          <span className="flex size-16 items-center justify-center rounded-full bg-accent-soft text-accent-ink">
            <PartyPopper aria-hidden className="size-8" />
          </span>
          <p tabIndex={-1} data-takes-focus="" className="mt-4 font-semibold text-2xl outline-none">
            {isGone ? 'Handed over' : 'All done'}
          </p>
          <p className="mt-1 text-ink-soft">
            <Money value={charged} className="font-semibold text-ink" /> charged
          </p>
        </div>
        <dl className="grid grid-cols-3 gap-3">
          <Count icon={<Check aria-hidden className="text-accent-ink" />} count={unitsFound} label="found" />
          <Count
            icon={<Repeat2 aria-hidden className="text-caution-ink" />}
            count={linesReplaced}
            label="replaced"
          />
          <Count
            icon={<X aria-hidden className="text-critical-ink" />}
            count={unitsMissing}
            label="missing"
          />
        </dl>
        <section aria-label="Lines">
          <EndedLines ended={groupWalk(pick.lines).ended} />
        </section>
      </div>
    </PickShell>
  )
}
