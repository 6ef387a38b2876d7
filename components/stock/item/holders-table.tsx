'use client'

import type { LiveReservations_ReservationFragment } from '@/components/generated/operations'
import { holderWords } from '@/components/stock/item/holder-words'
import { Count } from '@/components/ui/count'
import { Countdown } from '@/components/ui/countdown'
import { RelativeTime } from '@/components/ui/relative-time'
import { Table, TableCell, TableHead, TableRow } from '@/components/ui/table'

/** Who holds what until when. */
export function HoldersTable({ holds }: { holds: LiveReservations_ReservationFragment[] }) {
  if (holds.length === 0) {
    return (
      <p className="flex flex-1 items-center justify-center px-5 pt-4 pb-9 text-center text-ink-soft text-sm">
        Nobody holds any of it now.
      </p>
    )
  }
  return (
    <Table>
      <thead>
        <tr>
          <TableHead className="pl-5">Held for</TableHead>
          <TableHead isNumber>Quantity</TableHead>
          <TableHead>Since</TableHead>
          <TableHead className="pr-5">Until</TableHead>
        </tr>
      </thead>
      <tbody>
        {holds.map((hold) => (
          <TableRow key={hold.id}>
            <TableCell className="pl-5">
              {holderWords(hold.ownerKind)}{' '}
              <span className="text-ink-faint text-xs" title={hold.ownerId}>
                {hold.ownerId.slice(-6)}
              </span>
            </TableCell>
            <TableCell isNumber className="font-medium">
              <Count value={hold.quantity} />
            </TableCell>
            <TableCell className="whitespace-nowrap text-ink-soft">
              <RelativeTime at={hold.createdAt} />
            </TableCell>
            <TableCell className="whitespace-nowrap pr-5 text-ink-soft">
              {hold.expiresAt ? (
                <>
                  runs out in <Countdown until={hold.expiresAt} label="This hold runs out in" />
                </>
              ) : (
                'it is picked'
              )}
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  )
}
