'use client'

import type { Ledger_EntryFragment } from '@/components/generated/operations'
import { ledgerKindWords, reasonWords, signed } from '@/components/stock/stock-words'
import { classNames } from '@/components/ui/class-names'
import { DateTime } from '@/components/ui/date-time'
import { Table, TableCell, TableHead, TableRow } from '@/components/ui/table'

function Change({ change, balance }: { change: number; balance: number }) {
  return (
    <TableCell isNumber className="whitespace-nowrap last:pr-5">
      {change !== 0 && (
        <span
          className={classNames(
            'mr-2 rounded px-1 font-medium',
            change > 0 ? 'bg-accent-soft text-accent-ink' : 'bg-critical-soft text-critical-ink',
          )}
        >
          {signed(change)}
        </span>
      )}
      <span className={change === 0 ? 'text-ink-faint' : undefined}>{balance}</span>
    </TableCell>
  )
}

/** Every change of a stock level, newest first, each with the balance after it. */
export function LedgerTable({ entries, timeZone }: { entries: Ledger_EntryFragment[]; timeZone: string }) {
  return (
    <Table>
      <thead>
        <tr>
          <TableHead isNumber className="pl-5">
            No.
          </TableHead>
          <TableHead>When</TableHead>
          <TableHead>What and why</TableHead>
          <TableHead>Who</TableHead>
          <TableHead isNumber>On hand</TableHead>
          <TableHead isNumber>Reserved</TableHead>
          <TableHead isNumber>Unavailable</TableHead>
          <TableHead isNumber className="pr-5">
            Safety
          </TableHead>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <TableRow key={entry.version}>
            <TableCell isNumber className="pl-5 text-ink-faint">
              {entry.version}
            </TableCell>
            <TableCell className="whitespace-nowrap text-ink-soft">
              <DateTime at={entry.at} timeZone={timeZone} />
            </TableCell>
            <TableCell className="min-w-44">
              <span className="font-medium">{ledgerKindWords[entry.kind]}</span>
              {entry.reason && entry.reason !== 'SOLD' && (
                <span className="text-ink-soft"> · {reasonWords[entry.reason]}</span>
              )}
              {entry.reference && (
                <span className="block truncate text-ink-faint text-xs">{entry.reference}</span>
              )}
            </TableCell>
            <TableCell className="whitespace-nowrap text-ink-soft">{entry.actor}</TableCell>
            <Change change={entry.onHandChange} balance={entry.onHand} />
            <Change change={entry.reservedChange} balance={entry.reserved} />
            <Change change={entry.unavailableChange} balance={entry.unavailable} />
            <Change change={entry.safetyStockChange} balance={entry.safetyStock} />
          </TableRow>
        ))}
      </tbody>
    </Table>
  )
}
