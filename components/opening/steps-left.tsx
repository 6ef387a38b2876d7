import { Circle } from 'lucide-react'
import type { OpeningStep } from '@/components/generated/operations'
import { stepWords } from '@/components/opening/step-words'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'

/** What is left before one is open for business; nothing once all is done. */
export function StepsLeft({ steps, base }: { steps: readonly OpeningStep[]; base: string }) {
  if (steps.length === 0) return null
  return (
    <Section title="Before you open" className="mb-6">
      <ul className="divide-y rounded-card border bg-surface">
        {steps.map((step) => {
          const { title, text, path } = stepWords[step]
          const href = path(base)
          return (
            <li key={step} className="flex min-h-15 items-center gap-3 px-4 py-2.5">
              <Circle aria-hidden className="size-5 shrink-0 text-ink-faint" />
              <div className="min-w-0 flex-1">
                <p className="font-medium">{title}</p>
                <p className="text-ink-soft text-sm">{text}</p>
              </div>
              {href && (
                <LinkButton href={href} variant="secondary" size="sm" aria-label={title}>
                  Go
                </LinkButton>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
