'use client'

import { createColumnHelper, metaHelper, tableFeatures } from '@tanstack/react-table'
import { createContext, useContext } from 'react'
import { Picture } from '@/components/catalog/picture'
import type {
  Standing_ListingFragment,
  StockLevelSort,
  StockNumbers_StockLevelFragment,
} from '@/components/generated/operations'
import { availabilityWords } from '@/components/stock/availability-words'
import type { StockColumnId, StockLook } from '@/components/stock/stock-look'
import { spotWords } from '@/components/stock/stock-words'
import type { StockRowData } from '@/components/stock/use-stock-pages'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'
import { Count } from '@/components/ui/count'
import { FlashNumber } from '@/components/ui/flash-number'
import { IntentLink } from '@/components/ui/intent-link'
import { useMeasure } from '@/components/ui/measured'
import { Money } from '@/components/ui/money'
import { useQuantityWords } from '@/components/ui/use-quantity-words'

type ColumnMeta = {
  /** Pixels in a table of fixed layout; without it the column takes what is left. */
  width?: number
  isNumber?: boolean
  /** From which width of the screen it is shown. */
  from?: 'md' | 'lg' | 'xl'
  /** The orders that its head switches between. */
  sorts?: readonly [StockLevelSort, ...StockLevelSort[]]
  /** The whole name, where the head is short. */
  fullName?: string
}

export const stockFeatures = tableFeatures({ columnMeta: metaHelper<ColumnMeta>() })

/** A row's numbers as they are now, read once per row and shared by its cells. */
export const RowNumbers = createContext<StockNumbers_StockLevelFragment | null>(null)

/** Its offer as it is now, likewise. */
export const RowListing = createContext<Standing_ListingFragment | null>(null)

function useRowListing(): Standing_ListingFragment {
  const listing = useContext(RowListing)
  if (!listing) throw new Error('A cell of the stock table stands outside its row.')
  return listing
}

function useRowNumbers(): StockNumbers_StockLevelFragment {
  const numbers = useContext(RowNumbers)
  if (!numbers) throw new Error('A cell of the stock table stands outside its row.')
  return numbers
}

type Bucket = 'onHand' | 'reserved' | 'unavailable' | 'safetyStock' | 'shelf' | 'backRoom' | 'available'

function BucketCell({ bucket }: { bucket: Bucket }) {
  const numbers = useRowNumbers()
  const count = numbers[bucket]
  // A set is never counted: what there is of it is what can be put together.
  if (count === null) return <span className="text-ink-faint">–</span>
  const value = count
  return (
    <>
      <FlashNumber
        value={value}
        className={classNames(
          bucket === 'available' && 'font-semibold',
          value < 0 && 'text-critical-ink',
          value === 0 && bucket !== 'available' && bucket !== 'onHand' && 'text-ink-faint',
        )}
      />
      {/* Where there is no column for it: what lies on the shelf is what one counts. */}
      {bucket === 'available' && numbers.onHand !== null && (
        <span className="block truncate text-ink-faint text-xs md:hidden">
          of <Count value={numbers.onHand} /> on hand
        </span>
      )}
    </>
  )
}

/** The customer's words, so that staff see what is seen outside. */
function BadgeCell() {
  const words = availabilityWords(useRowNumbers().availability, useQuantityWords(useMeasure()))
  if (!words) return <span className="px-2.5 text-ink-faint text-xs">In stock</span>
  return <Badge tone={words.tone}>{words.text}</Badge>
}

type RowProps = { row: StockRowData; isDense: boolean }

function ItemCell({ row, itemPath, isDense }: RowProps & { itemPath: string }) {
  const listing = useRowListing()
  return (
    <div className="flex min-w-0 items-center gap-3">
      <Picture
        picture={row.sku.picture}
        isDecorative
        className={classNames('shrink-0', isDense ? 'size-7 rounded-md' : 'size-10 rounded-lg')}
      />
      <div className={classNames('min-w-0', isDense && 'flex items-baseline gap-2')}>
        <IntentLink
          href={`${itemPath}/${row.id}`}
          className={classNames(
            'font-medium leading-[1.125rem] hover:underline',
            isDense ? 'truncate' : 'line-clamp-2',
          )}
          title={row.sku.name}
        >
          {row.sku.name}
        </IntentLink>
        <p className={classNames('text-ink-faint text-xs', isDense ? 'shrink-0 max-2xl:hidden' : 'truncate')}>
          <span className="max-lg:hidden">{row.sku.gtin}</span>
          {/* A long name is cut before its size, which tells two packs apart. */}
          <span className="lg:hidden">
            {row.sku.sizeLabel} · {spotWords(listing)}
          </span>
          {!listing.isListed && ' · not listed'}
        </p>
      </div>
    </div>
  )
}

/** The spot that one walks to, and below it the zone, as the sign over the aisles says it. */
function PlaceCell({ isDense }: { isDense: boolean }) {
  const place = useRowListing()
  return (
    <p className={classNames('text-ink-soft leading-[1.125rem]', isDense && 'truncate')} title={place.zone}>
      {spotWords(place)}
      {!isDense && <span className="block truncate text-ink-faint text-xs">{place.zone}</span>}
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

/** Each in full, for where there is room; a head may be short. */
export const columnNames: Record<StockColumnId, string> = {
  item: 'Item',
  place: 'Place',
  onHand: 'On hand',
  reserved: 'Reserved',
  unavailable: 'Unavailable',
  safetyStock: 'Safety stock',
  shelf: 'On the shelf',
  backRoom: 'Back room',
  available: 'Available',
  badge: 'Customers see',
  price: 'Price',
}

/** The columns of the stock table that are not hidden. `itemPath` is where an item's own page lies. */
export function buildStockColumns(itemPath: string, { isDense, hidden }: StockLook) {
  const all = helper.columns([
    helper.accessor((row) => row.sku.name, {
      id: 'item',
      header: columnNames.item,
      meta: { sorts: ['NAME'] },
      cell: ({ row }) => <ItemCell row={row.original} itemPath={itemPath} isDense={isDense} />,
    }),
    helper.accessor((row) => row.listing, {
      id: 'place',
      header: columnNames.place,
      meta: { width: 136, from: 'lg', sorts: ['WALK'] },
      cell: () => <PlaceCell isDense={isDense} />,
    }),
    bucketColumn('onHand', columnNames.onHand, {
      width: 92,
      from: 'md',
      sorts: ['ON_HAND_DESC', 'ON_HAND_ASC'],
    }),
    bucketColumn('reserved', columnNames.reserved, {
      width: 96,
      from: 'md',
      sorts: ['RESERVED_DESC', 'RESERVED_ASC'],
    }),
    bucketColumn('unavailable', 'Unavail.', {
      width: 92,
      from: 'xl',
      fullName: columnNames.unavailable,
      sorts: ['UNAVAILABLE_DESC', 'UNAVAILABLE_ASC'],
    }),
    bucketColumn('safetyStock', 'Safety', {
      width: 84,
      from: 'xl',
      fullName: columnNames.safetyStock,
      sorts: ['SAFETY_STOCK_DESC', 'SAFETY_STOCK_ASC'],
    }),
    bucketColumn('shelf', 'Shelf', {
      width: 84,
      from: 'md',
      fullName: columnNames.shelf,
      sorts: ['SHELF_ASC', 'SHELF_DESC'],
    }),
    bucketColumn('backRoom', columnNames.backRoom, {
      width: 104,
      from: 'md',
      sorts: ['BACK_ROOM_DESC', 'BACK_ROOM_ASC'],
    }),
    bucketColumn('available', columnNames.available, {
      width: 98,
      sorts: ['AVAILABLE_ASC', 'AVAILABLE_DESC'],
    }),
    helper.display({
      id: 'badge',
      header: columnNames.badge,
      meta: { width: 136, from: 'md' },
      cell: () => <BadgeCell />,
    }),
    helper.accessor((row) => row.listing.price.amountMinor, {
      id: 'price',
      header: columnNames.price,
      meta: { width: 88, isNumber: true, from: 'xl', sorts: ['PRICE_ASC', 'PRICE_DESC'] },
      cell: ({ row }) => <Money value={row.original.listing.price} />,
    }),
  ])
  return all.filter(
    ({ id, accessorKey }: { id?: string; accessorKey?: string }) =>
      !hidden.some((one) => one === (id ?? accessorKey)),
  )
}

const shownFrom = { md: 'max-md:hidden', lg: 'max-lg:hidden', xl: 'max-xl:hidden' }

/** The classes of a column's heads and cells. */
export function columnStyle({ isNumber, from }: ColumnMeta = {}): string {
  return classNames('px-2 lg:px-3', isNumber && 'text-right', from && shownFrom[from])
}
