import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'

export type TimelineStep = {
  key: string
  title: ReactNode
  detail?: ReactNode
  state: 'done' | 'current' | 'ahead' | 'failed'
}

const marks: Record<TimelineStep['state'], string> = {
  done: 'border-accent bg-accent text-on-accent',
  current: 'border-accent bg-accent-soft text-accent-ink',
  ahead: 'border-line-strong/60 bg-surface text-transparent',
  failed: 'border-critical bg-critical text-on-critical',
}

const spoken: Record<TimelineStep['state'], string> = {
  done: 'Done: ',
  current: 'Now: ',
  ahead: 'Next: ',
  failed: 'Stopped: ',
}

/** Steps from the first to the last, with where things stand. */
export function Timeline({ steps }: { steps: TimelineStep[] }) {
  return (
    <ol>
      {steps.map((step, index) => (
        <li
          key={step.key}
          aria-current={step.state === 'current' ? 'step' : undefined}
          className="relative flex gap-3 pb-6 last:pb-0"
        >
          {index < steps.length - 1 && (
            <span
              aria-hidden
              className={classNames(
                'absolute top-6 bottom-0 left-[0.6875rem] w-0.5',
                step.state === 'done' ? 'bg-accent' : 'bg-line',
              )}
            />
          )}
          <span
            aria-hidden
            className={classNames(
              'z-1 flex size-6 shrink-0 items-center justify-center rounded-full border-2',
              marks[step.state],
            )}
          >
            {step.state === 'current' ? (
              <span className="size-2 animate-pulse-soft rounded-full bg-accent" />
            ) : (
              <Check strokeWidth={3} className="size-3.5" />
            )}
          </span>
          <div className={classNames('min-w-0 pt-px text-sm', step.state === 'ahead' && 'text-ink-faint')}>
            <p className="font-medium leading-6">
              <span className="sr-only">{spoken[step.state]}</span>
              {step.title}
            </p>
            {step.detail && <p className="text-ink-soft">{step.detail}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
