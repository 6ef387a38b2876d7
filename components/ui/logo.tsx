import { classNames } from '@/components/ui/class-names'

/** Three goods on a shelf, the last one just arriving. */
function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="9" className="fill-accent" />
      <rect x="7" y="21" width="18" height="3" rx="1.5" className="fill-on-accent" />
      <rect x="8" y="11" width="4" height="8" rx="1.5" className="fill-on-accent" />
      <rect x="14" y="13.5" width="4" height="5.5" rx="1.5" className="fill-on-accent" />
      <rect x="20" y="8" width="4" height="8" rx="1.5" className="fill-on-accent opacity-60" />
    </svg>
  )
}

/** The mark with the name beside it; the name can be left out where there is no room. */
export function Logo({ isMarkOnly, className }: { isMarkOnly?: boolean; className?: string }) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-2.5 font-semibold text-lg tracking-tight',
        className,
      )}
    >
      <LogoMark className="size-8 shrink-0" />
      <span className={isMarkOnly ? 'sr-only' : undefined}>Onshelf</span>
    </span>
  )
}
