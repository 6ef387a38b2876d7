'use client'

import type { Ledger_EntryFragment } from '@/components/generated/operations'
import { ledgerKindWords, reasonWords } from '@/components/stock/stock-words'
import { classNames } from '@/components/ui/class-names'
import { Count } from '@/components/ui/count'
import { DateTime } from '@/components/ui/date-time'
import { SignedCount } from '@/components/ui/signed-count'
import { Table, TableCell, TableHead, TableRow } from '@/components/ui/table'

type ChangeProps = { change: number; balance: number; className?: string }

function Change({ change, balance, className }: ChangeProps) {
  return (
    <TableCell isNumber className={classNames('whitespace-nowrap last:pr-5', className)}>
      {change !== 0 && (
        <span
          className={classNames(
            'mr-2 rounded px-1 font-medium',
            change > 0 ? 'bg-accent-soft text-accent-ink' : 'bg-critical-soft text-critical-ink',
          )}
        >
          <SignedCount value={change} />
        </span>
      )}
      <span className={change === 0 ? 'text-ink-faint' : undefined}>
        <Count value={balance} />
      </span>
    </TableCell>
  )
}

/** Every change of a stock level, newest first, each with the balance after it. */
export function LedgerTable({ entries, timeZone }: { entries: Ledger_EntryFragment[]; timeZone: string }) {
  return (
    <Table>
      <thead>
        <tr>
          <TableHead isNumber className="w-16 pl-5 max-sm:hidden">
            No.
          </TableHead>
          <TableHead className="max-lg:hidden">When</TableHead>
          <TableHead className="max-sm:pl-5">What and why</TableHead>
          <TableHead className="max-lg:hidden">Who</TableHead>
          <TableHead isNumber>On hand</TableHead>
          <TableHead isNumber>Reserved</TableHead>
          <TableHead isNumber className="max-xl:hidden">
            Unavailable
          </TableHead>
          <TableHead isNumber className="max-xl:hidden">
            Safety
          </TableHead>
          <TableHead isNumber className="pr-5 max-2xl:hidden">
            Back room
          </TableHead>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <TableRow key={entry.version}>
            <TableCell isNumber className="pl-5 text-ink-faint max-sm:hidden">
              {entry.version}
            </TableCell>
            <TableCell className="whitespace-nowrap text-ink-soft max-lg:hidden">
              <DateTime at={entry.at} timeZone={timeZone} />
            </TableCell>
            <TableCell className="max-sm:pl-5">
              <span className="font-medium">{ledgerKindWords[entry.kind]}</span>
              {entry.reason && entry.reason !== 'SOLD' && (
                <span className="text-ink-soft"> · {reasonWords[entry.reason]}</span>
              )}
              {entry.backRoomChange !== 0 && (
                <span className="block text-ink-soft text-xs 2xl:hidden">
                  Back room <SignedCount value={entry.backRoomChange} />, <Count value={entry.backRoom} />{' '}
                  there
                </span>
              )}
              {entry.reference && <span className="block text-ink-faint text-xs">{entry.reference}</span>}
              <span className="block text-ink-faint text-xs lg:hidden">
                {entry.actor}, <DateTime at={entry.at} timeZone={timeZone} />
              </span>
            </TableCell>
            <TableCell className="whitespace-nowrap text-ink-soft max-lg:hidden">{entry.actor}</TableCell>
            <Change change={entry.onHandChange} balance={entry.onHand} />
            <Change change={entry.reservedChange} balance={entry.reserved} />
            <Change change={entry.unavailableChange} balance={entry.unavailable} className="max-xl:hidden" />
            <Change change={entry.safetyStockChange} balance={entry.safetyStock} className="max-xl:hidden" />
            <Change change={entry.backRoomChange} balance={entry.backRoom} className="max-2xl:hidden" />
          </TableRow>
        ))}
      </tbody>
    </Table>
  )
}
