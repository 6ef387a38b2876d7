import { Check } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'

type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; isLabelHidden?: boolean }

export function Checkbox({ label, isLabelHidden, className, ...rest }: CheckboxProps) {
  return (
    <label className={classNames('inline-flex min-h-6 items-center gap-2.5 text-sm', className)}>
      <span className="relative inline-flex size-5 shrink-0">
        <input
          type="checkbox"
          {...rest}
          className="peer size-5 appearance-none rounded-md border border-line-strong bg-surface transition-colors checked:border-accent checked:bg-accent disabled:opacity-50"
        />
        <Check
          aria-hidden
          strokeWidth={3}
          className="pointer-events-none absolute inset-0.5 size-4 text-on-accent opacity-0 peer-checked:opacity-100"
        />
      </span>
      <span className={isLabelHidden ? 'sr-only' : undefined}>{label}</span>
    </label>
  )
}
