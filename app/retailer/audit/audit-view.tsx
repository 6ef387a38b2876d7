'use client'

import { useSuspenseQuery } from '@apollo/client/react'
import { CircleAlert, CircleCheck, RotateCw } from 'lucide-react'
import { useTransition } from 'react'
import { toast } from 'sonner'
import { answered } from '@/components/apollo/answered'
import { RetailerAuditPageDocument } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { RelativeTime } from '@/components/ui/relative-time'

/** The invariants, green or with the rows that break them. */
export function AuditView() {
  const { data, refetch } = useSuspenseQuery(RetailerAuditPageDocument)
  const [isLooking, startLooking] = useTransition()
  const audit = answered(data.audit)
  const broken = audit.invariants.filter((invariant) => invariant.violationCount > 0).length
  const Icon = audit.isClean ? CircleCheck : CircleAlert

  function lookAgain() {
    startLooking(async () => {
      try {
        await refetch()
      } catch {
        toast.error('The audit could not look again. What it found before is kept.')
      }
    })
  }

  return (
    <div className="max-w-4xl space-y-5">
      <section
        aria-label="Result"
        className={classNames(
          'flex flex-wrap items-center gap-4 rounded-card border p-5',
          audit.isClean ? 'border-accent-line bg-accent-soft' : 'border-critical-line bg-critical-soft',
        )}
      >
        <Icon
          aria-hidden
          className={classNames('size-8', audit.isClean ? 'text-accent-ink' : 'text-critical-ink')}
        />
        <div className="min-w-48 flex-1" aria-live="polite">
          <p className="font-semibold text-lg">
            {audit.isClean ? 'Every invariant holds' : `${broken} of ${audit.invariants.length} are broken`}
          </p>
          <p className="text-ink-soft text-sm">
            Looked <RelativeTime at={audit.at} />
          </p>
        </div>
        <Button variant="secondary" isBusy={isLooking} onClick={lookAgain} className="max-sm:w-full">
          {!isLooking && <RotateCw aria-hidden />}
          Look again
        </Button>
      </section>
      <ul className="divide-y rounded-card border bg-surface">
        {audit.invariants.map(({ invariant, statement, violationCount, violations }) => {
          const holds = violationCount === 0
          return (
            <li key={invariant} className="flex gap-4 px-5 py-4">
              {holds ? (
                <CircleCheck aria-label="Holds" className="mt-0.5 size-5 shrink-0 text-accent-ink" />
              ) : (
                <CircleAlert aria-label="Broken" className="mt-0.5 size-5 shrink-0 text-critical-ink" />
              )}
              <div className="min-w-0 flex-1">
                <p className="flex gap-2 text-[0.9375rem] leading-6">
                  <span className="w-7 shrink-0 font-semibold text-ink-faint tabular-nums">{invariant}</span>
                  <span className="min-w-0 text-pretty">{statement}</span>
                </p>
                {!holds && (
                  <details className="mt-2">
                    <summary className="min-h-8 py-1 font-medium text-critical-ink text-sm">
                      {violationCount} {violationCount === 1 ? 'row breaks' : 'rows break'} it
                    </summary>
                    <pre className="mt-1 overflow-x-auto rounded-control bg-sunken p-3 text-xs leading-5">
                      {violations.map((row) => JSON.stringify(row)).join('\n')}
                    </pre>
                  </details>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
