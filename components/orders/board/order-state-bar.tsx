'use client'

import type { OrderState } from '@/components/generated/operations'
import { orderStateWords } from '@/components/orders/board/order-words'
import { classNames } from '@/components/ui/class-names'
import { FlashNumber } from '@/components/ui/flash-number'

/** In the order in which an order goes through them. */
const inOrder: readonly OrderState[] = [
  'HELD',
  'CONFIRMED',
  'PICKING',
  'PICKED',
  'DELIVERED',
  'CANCELLED',
  'LAPSED',
]

const fills: Record<OrderState, string> = {
  HELD: 'bg-line-strong',
  CONFIRMED: 'bg-info',
  PICKING: 'bg-caution',
  PICKED: 'bg-accent',
  DELIVERED: 'bg-accent-line',
  CANCELLED: 'bg-critical',
  LAPSED: 'bg-sunken-strong',
}

/** How many orders are in each state, as bars of one scale. */
export function OrderStateBar({ counts }: { counts: { state: OrderState; count: number }[] }) {
  const byState = new Map(counts.map(({ state, count }) => [state, count]))
  const most = Math.max(1, ...counts.map(({ count }) => count))
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">Orders of the last two weeks by state</caption>
      <tbody>
        {inOrder.map((state) => {
          const count = byState.get(state) ?? 0
          return (
            <tr key={state}>
              <th scope="row" className="w-36 py-1.5 pr-3 text-left font-normal text-ink-soft">
                {orderStateWords[state].text}
              </th>
              <td className="py-1.5">
                <span
                  aria-hidden
                  className={classNames('block h-3 rounded-full', fills[state])}
                  style={{ width: count === 0 ? 0 : `max(0.75rem, ${(count / most) * 100}%)` }}
                />
              </td>
              <td className="w-14 py-1.5 text-right font-semibold">
                <FlashNumber value={count} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
