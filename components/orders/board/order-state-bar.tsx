'use client'

import type { OrderState } from '@/components/generated/operations'
import { orderStateWords } from '@/components/orders/board/order-words'
import { classNames } from '@/components/ui/class-names'
import { FlashNumber } from '@/components/ui/flash-number'

/** Work that is in the house, in the order in which an order goes through it. */
const open = ['HELD', 'CONFIRMED', 'PICKING', 'PICKED'] as const
const closed = ['DELIVERED', 'CANCELLED', 'LAPSED'] as const

const fills: Record<(typeof open)[number], string> = {
  HELD: 'bg-line-strong',
  CONFIRMED: 'bg-info',
  PICKING: 'bg-caution',
  PICKED: 'bg-accent',
}

/** How many orders stand in each open state, as bars of one scale, and how those of two weeks ended. */
export function OrderStateBar({ counts }: { counts: { state: OrderState; count: number }[] }) {
  const byState = new Map(counts.map(({ state, count }) => [state, count]))
  const most = Math.max(1, ...open.map((state) => byState.get(state) ?? 0))
  return (
    <>
      <table className="w-full text-sm">
        <caption className="sr-only">Open orders by state</caption>
        <tbody>
          {open.map((state) => {
            const count = byState.get(state) ?? 0
            return (
              <tr key={state}>
                <th scope="row" className="w-36 py-2 pr-3 text-left font-normal text-ink-soft">
                  {orderStateWords[state].text}
                </th>
                <td className="py-2">
                  <span
                    aria-hidden
                    className={classNames('block h-6 rounded-md', count > 0 ? fills[state] : 'bg-sunken')}
                    style={{ width: count > 0 ? `max(0.5rem, ${(count / most) * 100}%)` : '0.5rem' }}
                  />
                </td>
                <td className="w-14 py-2 text-right font-semibold text-base">
                  <FlashNumber value={count} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="mt-4 border-t pt-4 text-ink-faint text-xs">Ended in the last two weeks</p>
      <dl className="mt-2 grid grid-cols-3 gap-3">
        {closed.map((state) => (
          <div key={state}>
            <dt className="text-ink-soft text-xs">{orderStateWords[state].text}</dt>
            <dd className="font-semibold text-lg">
              <FlashNumber value={byState.get(state) ?? 0} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
