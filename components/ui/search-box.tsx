import { Search } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classNames } from '@/components/ui/class-names'

type SearchBoxProps = Omit<ComponentProps<'input'>, 'type'> & { label: string }

/** The frame of a search field. What it searches is its owner's business. */
export function SearchBox({ label, className, ...rest }: SearchBoxProps) {
  return (
    <span className={classNames('relative block h-11', className)}>
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3.5 size-[1.125rem] -translate-y-1/2 text-ink-faint"
      />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        enterKeyHint="search"
        {...rest}
        className="size-full rounded-full border border-transparent bg-sunken pr-4 pl-10 text-base transition-colors hover:border-line focus:border-accent focus:bg-surface focus:outline-none sm:text-[0.9375rem] [&::-webkit-search-cancel-button]:appearance-none"
      />
    </span>
  )
}
