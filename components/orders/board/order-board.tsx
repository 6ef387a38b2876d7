'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { type BoardColumn, boardColumns } from '@/components/orders/board/group-orders'
import { ColumnCount, OrderCard } from '@/components/orders/board/order-card'
import { OrderDrawer } from '@/components/orders/board/order-drawer'
import { useBoardOrders } from '@/components/orders/board/use-board-orders'
import { classNames } from '@/components/ui/class-names'
import { PlainButton } from '@/components/ui/plain-button'

type OrderBoardProps = { locationId: string; timeZone: string; stockPath: string }

/** Cards of a column before the rest waits behind a button. What is over needs less room than what is to be done. */
const shownMax = { open: 30, closed: 10 }

/** The orders of a location by state. They move from column to column by themselves. */
export function OrderBoard({ locationId, timeZone, stockPath }: OrderBoardProps) {
  const { columns, hasMore, isFresh } = useBoardOrders(locationId)
  const [chosen, setChosen] = useState<BoardColumn>('toPick')
  const [expanded, setExpanded] = useState<readonly BoardColumn[]>([])
  const path = usePathname()
  const openId = useSearchParams().get('order')
  const open = (id: string | null) =>
    window.history.pushState(null, '', id ? `${path}?order=${encodeURIComponent(id)}` : path)

  return (
    <>
      <fieldset className="-mx-4 mb-4 flex min-w-0 gap-2 overflow-x-auto px-4 [scrollbar-width:none] lg:hidden">
        <legend className="sr-only">Which orders</legend>
        {boardColumns.map(({ key, title }) => (
          <PlainButton
            key={key}
            aria-pressed={key === chosen}
            onClick={() => setChosen(key)}
            className="inline-flex h-11 shrink-0 items-center gap-2 rounded-full border bg-surface px-4 font-medium text-ink-soft text-sm aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-ink"
          >
            {title}
            {key !== 'closed' && <span className="tabular-nums">{columns[key].length}</span>}
          </PlainButton>
        ))}
      </fieldset>
      <div className="grid grid-cols-1 gap-4 lg:grid-cols-5">
        {boardColumns.map(({ key, title, empty }) => {
          const orders = columns[key]
          const shown = expanded.includes(key)
            ? orders
            : orders.slice(0, key === 'closed' ? shownMax.closed : shownMax.open)
          return (
            <section
              key={key}
              aria-labelledby={`column-${key}`}
              className={classNames('min-w-0', key !== chosen && 'max-lg:hidden')}
            >
              <h2
                id={`column-${key}`}
                className="mb-3 flex items-center gap-2 font-semibold text-[0.9375rem] max-lg:sr-only"
              >
                {title}
                {key !== 'closed' && <ColumnCount count={orders.length} />}
              </h2>
              {orders.length === 0 ? (
                <p className="rounded-card border border-dashed px-3 py-6 text-center text-ink-faint text-sm">
                  {empty}
                </p>
              ) : (
                <ul className="space-y-2.5">
                  {shown.map((order) => (
                    <li key={order.id}>
                      <OrderCard
                        order={order}
                        timeZone={timeZone}
                        isFresh={isFresh(order.id)}
                        onOpen={() => open(order.id)}
                      />
                    </li>
                  ))}
                </ul>
              )}
              {orders.length > shown.length && (
                <PlainButton
                  onClick={() => setExpanded((keys) => [...keys, key])}
                  className="mt-2 min-h-11 w-full rounded-control font-medium text-accent-ink text-sm hover:bg-sunken"
                >
                  Show {orders.length - shown.length} more
                </PlainButton>
              )}
            </section>
          )
        })}
      </div>
      {hasMore && (
        <p role="status" className="mt-6 text-center text-ink-soft text-sm">
          The board shows the newest 100 open orders of this location.
        </p>
      )}
      <OrderDrawer orderId={openId} timeZone={timeZone} stockPath={stockPath} onClose={() => open(null)} />
    </>
  )
}
