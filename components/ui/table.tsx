import type { ComponentProps } from 'react'
import { classNames } from '@/components/ui/class-names'

/** The parts of a plain table: thin lines, quiet heads, tabular figures. Wide ones scroll by themselves. */
export function Table({ className, ...rest }: ComponentProps<'table'>) {
  return (
    <div className="relative w-full overflow-x-auto">
      <table {...rest} className={classNames('w-full border-collapse text-sm tabular-nums', className)} />
    </div>
  )
}

type CellProps = { isNumber?: boolean }

export function TableHead({ isNumber, className, ...rest }: ComponentProps<'th'> & CellProps) {
  return (
    <th
      scope="col"
      {...rest}
      className={classNames(
        'h-9 whitespace-nowrap border-b px-3 text-left font-medium text-ink-faint text-xs',
        isNumber && 'text-right',
        className,
      )}
    />
  )
}

export function TableRow({ className, ...rest }: ComponentProps<'tr'>) {
  return <tr {...rest} className={classNames('border-b last:border-b-0 hover:bg-sunken/60', className)} />
}

export function TableCell({ isNumber, className, ...rest }: ComponentProps<'td'> & CellProps) {
  return <td {...rest} className={classNames('h-11 px-3 py-1.5', isNumber && 'text-right', className)} />
}
