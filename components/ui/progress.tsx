import { classNames } from '@/components/ui/class-names'

type ProgressProps = { label: string; value: number; max: number; className?: string }

export function Progress({ label, value, max, className }: ProgressProps) {
  const share = max > 0 ? Math.min(1, value / max) : 0
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={max}
      className={classNames('h-2 overflow-hidden rounded-full bg-sunken-strong', className)}
    >
      <div
        className="h-full origin-left rounded-full bg-accent transition-transform duration-300"
        style={{ transform: `scaleX(${share})` }}
      />
    </div>
  )
}
