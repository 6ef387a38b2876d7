import type { ComponentProps } from 'react'
import { classNames } from '@/components/ui/class-names'

export function Card({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={classNames('rounded-card border bg-surface p-5', className)} />
}
