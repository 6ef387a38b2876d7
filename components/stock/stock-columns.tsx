'use client'

import { createColumnHelper, metaHelper, tableFeatures } from '@tanstack/react-table'
import { createContext, useContext } from 'react'
import { Picture } from '@/components/catalog/picture'
import type { StockLevelSort, StockNumbers_StockLevelFragment } from '@/components/generated/operations'
import { availabilityWords } from '@/components/stock/availability-words'
import { spotWords } from '@/components/stock/stock-words'
import type { StockRowData } from '@/components/stock/use-stock-pages'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'
import { FlashNumber } from '@/components/ui/flash-number'
import { IntentLink } from '@/components/ui/intent-link'
import { Money } from '@/components/ui/money'

type ColumnMeta = {
  /** Width in a table of fixed layout; without it the column takes what is left. */
  width?: string
  isNumber?: boolean
  /** From which width of the screen it is shown. */
  from?: 'lg' | 'xl'
  /** The orders that its head switches between. */
  sorts?: readonly [StockLevelSort, ...StockLevelSort[]]
  /** The whole name, where the head is short. */
  fullName?: string
}

export const stockFeatures = tableFeatures({ columnMeta: metaHelper<ColumnMeta>() })

/** A row's numbers as they are now, read once per row and shared by its cells. */
export const RowNumbers = createContext<StockNumbers_StockLevelFragment | null>(null)

function useRowNumbers(): StockNumbers_StockLevelFragment {
  const numbers = useContext(RowNumbers)
  if (!numbers) throw new Error('A cell of the stock table stands outside its row.')
  return numbers
}

type Bucket = 'onHand' | 'reserved' | 'unavailable' | 'safetyStock' | 'available'

function BucketCell({ bucket }: { bucket: Bucket }) {
  const value = useRowNumbers()[bucket] ?? 0
  return (
    <FlashNumber
      value={value}
      className={classNames(
        bucket === 'available' && 'font-semibold',
        value < 0 && 'text-critical-ink',
        value === 0 && bucket !== 'available' && bucket !== 'onHand' && 'text-ink-faint',
      )}
    />
  )
}

/** The customer's words, so that staff see what is seen outside. */
function BadgeCell() {
  const words = availabilityWords(useRowNumbers().availability)
  if (!words) return <span className="px-2.5 text-ink-faint text-xs">In stock</span>
  return <Badge tone={words.tone}>{words.text}</Badge>
}

function ItemCell({ row, itemPath }: { row: StockRowData; itemPath: string }) {
  return (
    <div className="flex min-w-0 items-center gap-3">
      <Picture picture={row.sku.picture} isDecorative className="size-10 shrink-0 rounded-lg" />
      <div className="min-w-0">
        <IntentLink
          href={`${itemPath}/${row.id}`}
          className="line-clamp-2 font-medium leading-[1.125rem] hover:underline"
          title={row.sku.name}
        >
          {row.sku.name}
        </IntentLink>
        <p className="truncate text-ink-faint text-xs">
          <span className="max-lg:hidden">{row.sku.gtin}</span>
          {/* A long name is cut before its size, which tells two packs apart. */}
          <span className="lg:hidden">
            {row.sku.sizeLabel} · {spotWords(row.listing)}
          </span>
          {!row.listing.isListed && ' · not listed'}
        </p>
      </div>
    </div>
  )
}

/** The spot that one walks to, and below it the zone, as the sign over the aisles says it. */
function PlaceCell({ place }: { place: StockRowData['listing'] }) {
  return (
    <p className="text-ink-soft leading-[1.125rem]">
      {spotWords(place)}
      <span className="block truncate text-ink-faint text-xs">{place.zone}</span>
    </p>
  )
}

const helper = createColumnHelper<typeof stockFeatures, StockRowData>()

function bucketColumn(bucket: Bucket, header: string, meta: ColumnMeta) {
  return helper.accessor(bucket, {
    header,
    meta: { isNumber: true, ...meta },
    cell: () => <BucketCell bucket={bucket} />,
  })
}

/** The columns of the stock table. `itemPath` is where an item's own page lies. */
export function buildStockColumns(itemPath: string) {
  return helper.columns([
    helper.accessor((row) => row.sku.name, {
      id: 'item',
      header: 'Item',
      meta: { sorts: ['NAME'] },
      cell: ({ row }) => <ItemCell row={row.original} itemPath={itemPath} />,
    }),
    helper.accessor((row) => row.listing, {
      id: 'place',
      header: 'Place',
      meta: { width: '8.5rem', from: 'lg', sorts: ['WALK'] },
      cell: ({ getValue }) => <PlaceCell place={getValue()} />,
    }),
    bucketColumn('onHand', 'On hand', { width: '5rem', from: 'lg' }),
    bucketColumn('reserved', 'Reserved', { width: '5.25rem', from: 'lg' }),
    bucketColumn('unavailable', 'Unavail.', { width: '5rem', from: 'xl', fullName: 'Unavailable' }),
    bucketColumn('safetyStock', 'Safety', { width: '4.5rem', from: 'xl', fullName: 'Safety stock' }),
    bucketColumn('available', 'Available', { width: '5.5rem', sorts: ['AVAILABLE_ASC', 'AVAILABLE_DESC'] }),
    helper.display({
      id: 'badge',
      header: 'Customers see',
      meta: { width: '8.5rem', from: 'lg' },
      cell: () => <BadgeCell />,
    }),
    helper.accessor((row) => row.listing.price.amountMinor, {
      id: 'price',
      header: 'Price',
      meta: { width: '5rem', isNumber: true, from: 'xl' },
      cell: ({ row }) => <Money value={row.original.listing.price} />,
    }),
  ])
}

const shownFrom = { lg: 'max-lg:hidden', xl: 'max-xl:hidden' }

/** The classes of a column's heads and cells. */
export function columnStyle({ isNumber, from }: ColumnMeta = {}): string {
  return classNames('px-2 lg:px-3', isNumber && 'text-right', from && shownFrom[from])
}
