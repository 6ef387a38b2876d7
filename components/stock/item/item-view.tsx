'use client'

import { useSuspenseQuery } from '@apollo/client/react'
import { useEffect, useRef } from 'react'
import { RetailerItemPageDocument, StockNumbersChangedDocument } from '@/components/generated/operations'
import { BalancePanel } from '@/components/stock/item/balance-panel'
import { HoldersTable } from '@/components/stock/item/holders-table'
import { ItemGone } from '@/components/stock/item/item-gone'
import { ItemHeader } from '@/components/stock/item/item-header'
import type { ItemLevel } from '@/components/stock/item/item-level'
import { LedgerChart } from '@/components/stock/item/ledger-chart'
import { LedgerTable } from '@/components/stock/item/ledger-table'
import { OfferPanel } from '@/components/stock/item/offer-panel'
import { PacksCard } from '@/components/stock/item/packs-card'
import { SetPanel } from '@/components/stock/item/set-panel'
import { useLedger } from '@/components/stock/item/use-ledger'
import { LiveStock } from '@/components/stock/live-stock'
import { useStockNumbers } from '@/components/stock/use-stock-numbers'
import { Card } from '@/components/ui/card'
import { LoadMore } from '@/components/ui/load-more'
import { Measured } from '@/components/ui/measured'
import { PIECES } from '@/standards/quantity'

type ItemViewProps = { stockLevelId: string; stockPath: string }

/** Milliseconds in which changes are gathered before the ledger and the holds are read again. */
const gatherMs = 250

/** One item at one location: what there is, who holds it, and everything that ever happened to it. */
export function ItemView({ stockLevelId, stockPath }: ItemViewProps) {
  const { data, refetch } = useSuspenseQuery(RetailerItemPageDocument, { variables: { id: stockLevelId } })
  if (!data.stockLevel) return <ItemGone stockPath={stockPath} />
  return (
    <Item
      level={data.stockLevel}
      stockPath={stockPath}
      // A read that fails keeps what is shown; the next change asks again.
      onChanged={() => void refetch().catch(() => undefined)}
    />
  )
}

type ItemProps = { level: ItemLevel; stockPath: string; onChanged: () => void }

const noEdges: NonNullable<ItemLevel['ledger']>['edges'] = []

function Item({ level, stockPath, onChanged }: ItemProps) {
  const numbers = useStockNumbers(level)
  const { components } = level.sku
  const isSet = components.length > 0
  const newest = level.ledger?.edges ?? noEdges
  const ledger = useLedger({ stockLevelId: level.id, newest })

  // The push carries the balance; the ledger and the holds are read again once it is newer than they are.
  const refresh = useRef(onChanged)
  useEffect(() => {
    refresh.current = onChanged
  })
  const versionRead = newest[0]?.node.version ?? 0
  useEffect(() => {
    if (numbers.version <= versionRead) return
    const timer = setTimeout(() => refresh.current(), gatherMs)
    return () => clearTimeout(timer)
  }, [numbers.version, versionRead])

  return (
    <Measured by={level.sku.quantityRule}>
      <LiveStock
        document={StockNumbersChangedDocument}
        locationId={level.location.id}
        skuIds={[level.sku.id, ...(level.packs ?? []).map(({ sku }) => sku.id)]}
      />
      <ItemHeader level={level} numbers={numbers} stockPath={stockPath} />
      <div className="space-y-5">
        {isSet ? (
          <SetPanel components={components} available={numbers.available} />
        ) : (
          <BalancePanel level={numbers} />
        )}
        <OfferPanel level={level} />
        {!isSet && (
          <>
            <PacksCard level={level} numbers={numbers} stockPath={stockPath} />
            <div className="grid grid-cols-[minmax(0,1fr)] gap-5 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
              <Card>
                <h2 className="mb-4 font-semibold text-lg">Over time</h2>
                <LedgerChart entries={ledger.entries} timeZone={level.location.timeZone} />
              </Card>
              <Card className="flex flex-col overflow-hidden px-0 pb-0">
                <h2 className="mb-3 px-5 font-semibold text-lg">Who holds it</h2>
                <HoldersTable holds={level.liveReservations?.nodes ?? []} />
              </Card>
            </div>
            <Card className="overflow-hidden px-0 pb-0">
              <h2 className="mb-3 px-5 font-semibold text-lg">Ledger</h2>
              <LedgerTable entries={ledger.entries} timeZone={level.location.timeZone} />
              {ledger.state === 'failed' && (
                <p role="alert" className="px-5 pt-4 text-center text-critical-ink text-sm">
                  The older entries did not arrive. Those above are kept.
                </p>
              )}
              {/* Entries are counted, whatever the goods are. */}
              <Measured by={PIECES}>
                <LoadMore
                  shownCount={ledger.entries.length}
                  totalCount={Math.max(numbers.version, ledger.entries.length)}
                  hasMore={ledger.hasOlder}
                  isLoading={ledger.state === 'loading'}
                  onMore={() => void ledger.readOlder()}
                />
              </Measured>
            </Card>
          </>
        )}
      </div>
    </Measured>
  )
}
