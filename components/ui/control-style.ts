/** The frame of every text-like control. */
export const controlStyle =
  'h-11 w-full rounded-control border border-line-strong/60 bg-surface px-3 text-base text-ink transition-colors ' +
  'hover:border-line-strong aria-invalid:border-critical disabled:bg-sunken disabled:text-ink-faint sm:text-[0.9375rem]'
