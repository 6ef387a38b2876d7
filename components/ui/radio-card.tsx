import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'

type RadioCardProps = Omit<ComponentProps<'input'>, 'type' | 'title'> & {
  title: ReactNode
  detail?: ReactNode
  aside?: ReactNode
}

/** One choice out of a few, each with room to explain itself. Put several with one `name` in a fieldset. */
export function RadioCard({ title, detail, aside, className, ...rest }: RadioCardProps) {
  return (
    <label
      className={classNames(
        'flex min-h-14 items-center gap-3 rounded-card border bg-surface px-4 py-3 transition-colors',
        'hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft',
        'has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2',
        'has-disabled:opacity-50',
        className,
      )}
    >
      <input
        type="radio"
        {...rest}
        className="size-5 shrink-0 appearance-none rounded-full border border-line-strong bg-surface outline-none transition-all checked:border-[6px] checked:border-accent"
      />
      <span className="min-w-0 flex-1">
        <span className="block font-medium text-[0.9375rem]">{title}</span>
        {detail && <span className="block text-ink-soft text-sm">{detail}</span>}
      </span>
      {aside && <span className="shrink-0 text-right text-sm tabular-nums">{aside}</span>}
    </label>
  )
}
