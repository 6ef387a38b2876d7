import { type ReactNode, useId } from 'react'
import { classNames } from '@/components/ui/class-names'

type SectionProps = { title: ReactNode; aside?: ReactNode; className?: string; children: ReactNode }

/** A named part of a page. */
export function Section({ title, aside, className, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classNames('space-y-4', className)}>
      <div className="flex items-end justify-between gap-4">
        <h2 id={id} className="font-semibold text-xl">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
