import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { PlainButton } from '@/components/ui/plain-button'

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & { label: string; icon: ReactNode }

/** A button that shows only an icon; the label is its name for everyone who cannot see it. */
export function IconButton({ label, icon, className, ...rest }: IconButtonProps) {
  return (
    <PlainButton
      aria-label={label}
      title={label}
      {...rest}
      className={classNames(
        'inline-flex size-11 shrink-0 items-center justify-center rounded-control text-ink-soft transition-colors',
        'hover:bg-sunken hover:text-ink disabled:opacity-40 [&_svg]:size-5',
        className,
      )}
    >
      {icon}
    </PlainButton>
  )
}
