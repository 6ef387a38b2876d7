import { LoaderCircle } from 'lucide-react'
import type { ComponentProps } from 'react'
import { type ButtonSize, type ButtonVariant, buttonStyle } from '@/components/ui/button-style'
import { PlainButton } from '@/components/ui/plain-button'

type ButtonProps = ComponentProps<'button'> & {
  variant?: ButtonVariant
  size?: ButtonSize
  /** Work is under way: the button keeps its width, shows it, and takes no second press. */
  isBusy?: boolean
}

export function Button({
  variant = 'primary',
  size = 'md',
  isBusy,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <PlainButton
      {...rest}
      disabled={rest.disabled || isBusy}
      aria-busy={isBusy || undefined}
      className={buttonStyle(variant, size, className)}
    >
      {isBusy && <LoaderCircle aria-hidden className="animate-spin" />}
      {children}
    </PlainButton>
  )
}
