'use client'

import { useSuspenseQuery } from '@apollo/client/react'
import { useRef } from 'react'
import { Decisions } from '@/app/retailer/[location]/decisions'
import { ShelfList } from '@/app/retailer/[location]/shelf-list'
import { TodayTiles } from '@/app/retailer/[location]/today-tiles'
import { answered } from '@/components/apollo/answered'
import { useLive } from '@/components/apollo/use-live'
import {
  OrderBoardChangedDocument,
  RetailerTodayPageDocument,
  StockNumbersChangedDocument,
  TodayStockAlertDocument,
} from '@/components/generated/operations'
import { OrderStateBar } from '@/components/orders/board/order-state-bar'
import { SalesByHour } from '@/components/orders/board/sales-by-hour'
import { LiveStock } from '@/components/stock/live-stock'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'

type TodayViewProps = { locationId: string; timeZone: string; base: string }

/** Least time between two reads of the day's sums, in milliseconds: events come in swarms. */
const restMs = 1_500

/** The day of one location at a glance; follows what happens. */
export function TodayView({ locationId, timeZone, base }: TodayViewProps) {
  const { data, refetch } = useSuspenseQuery(RetailerTodayPageDocument, { variables: { locationId } })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  function readSoon() {
    if (timer.current) return
    timer.current = setTimeout(() => {
      timer.current = undefined
      // A read that fails keeps the sums that are shown; the next event asks again.
      refetch().catch(() => undefined)
    }, restMs)
  }
  useLive(OrderBoardChangedDocument, { variables: { locationId }, onData: readSoon })
  useLive(TodayStockAlertDocument, {
    variables: { locationId },
    onData: ({ stockAlert }) => {
      if (!stockAlert?.isSnapshot) readSoon()
    },
  })

  const low = answered(data.low)
    .edges.slice(0, 6)
    .map((edge) => edge.node)
  const out = answered(data.out)
    .edges.slice(0, 6)
    .map((edge) => edge.node)
  const stockSummary = answered(data.stockSummary)
  const orderSummary = answered(data.orderSummary)
  const stock = `${base}/stock`
  return (
    <div className="space-y-5">
      <LiveStock
        document={StockNumbersChangedDocument}
        locationId={locationId}
        skuIds={[...low, ...out].map((level) => level.sku.id)}
      />
      <TodayTiles stock={stockSummary} orders={orderSummary} />
      <Decisions
        orders={answered(data.waiting).edges.map((edge) => edge.node)}
        timeZone={timeZone}
        ordersPath={`${base}/orders`}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 xl:grid-cols-[repeat(2,minmax(0,1fr))]">
        <Card>
          <h2 className="font-semibold text-lg">Sold by hour</h2>
          <p className="mb-4 text-ink-soft text-sm">Goods found and charged, by the hour of the charge</p>
          <SalesByHour hours={orderSummary.soldByHour} timeZone={timeZone} />
        </Card>
        <Card>
          <div className="mb-4 flex items-center justify-between gap-3">
            <h2 className="font-semibold text-lg">Orders by state</h2>
            <LinkButton href={`${base}/orders`} variant="secondary" size="sm">
              Open the board
            </LinkButton>
          </div>
          <OrderStateBar counts={orderSummary.byState} />
        </Card>
        <ShelfList
          title="Out of stock"
          count={stockSummary.out}
          levels={out}
          stockPath={stock}
          href={`${stock}?state=out&sort=updated_desc`}
          empty="Everything that is listed can be bought."
        />
        <ShelfList
          title="Running low"
          count={stockSummary.low}
          levels={low}
          stockPath={stock}
          href={`${stock}?state=low&sort=available_asc`}
          empty="Nothing has fallen to its threshold."
        />
      </div>
    </div>
  )
}
