'use client'

import { classNames } from '@/components/ui/class-names'
import { formatMoney, type Money as MoneyValue } from '@/components/ui/format-money'
import { useViewer } from '@/components/ui/viewer-context'

type MoneyProps = { value: MoneyValue; className?: string }

export function Money({ value, className }: MoneyProps) {
  const { locale } = useViewer()
  return (
    <span suppressHydrationWarning className={classNames('whitespace-nowrap tabular-nums', className)}>
      {formatMoney(locale, value)}
    </span>
  )
}
