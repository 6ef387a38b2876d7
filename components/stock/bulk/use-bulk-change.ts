'use client'

import { useState } from 'react'
import { useCommand } from '@/components/apollo/use-command'
import { useReadNewest } from '@/components/apollo/use-read-newest'
import {
  ChangeListingsDocument,
  type ChangeListingsInput,
  type ChangeListingsMutation,
  ChangeStockLevelsDocument,
  type ChangeStockLevelsInput,
  type ChangeStockLevelsMutation,
  Standing_ListingFragmentDoc,
  StockNumbers_StockLevelFragmentDoc,
  type StockReason,
} from '@/components/generated/operations'
import {
  type BulkWish,
  type ChosenLevel,
  isListingKind,
  planListing,
  planStock,
} from '@/components/stock/bulk/bulk-change'
import { changeWords, toBalance } from '@/components/stock/stock-change'
import type { StockRowData } from '@/components/stock/use-stock-pages'

export type RefusedRow = { row: StockRowData; message: string }

export type BulkAnswer = { changed: number; refused: RefusedRow[] }

export type PlannedRow = { row: StockRowData; before: string; after: string | null; isImpossible: boolean }

type Answered = readonly { skuId: string; result: { __typename: string; message?: string } }[]

/** What does not fit the unit of a row is not sent for it. */
const UNFIT = 'It is sold in another unit: this is no quantity of it.'

/** One change of many rows as one request, what each would become, and what became of it. */
export function useBulkChange(
  locationId: string,
  { rows, wish, locale }: { rows: readonly StockRowData[]; wish: BulkWish; locale: string },
  onAnswer: (answer: BulkAnswer) => void,
) {
  const [problem, setProblem] = useState<string | null>(null)
  const readNumbers = useReadNewest(StockNumbers_StockLevelFragmentDoc, 'StockNumbers_stockLevel')
  const readListing = useReadNewest(Standing_ListingFragmentDoc, 'Standing_listing')

  const readChosen = (row: StockRowData): ChosenLevel => {
    const now = readNumbers(row)
    return {
      skuId: row.sku.id,
      measure: row.sku.quantityRule,
      version: now.version,
      balance: toBalance(now),
      listing: readListing(row.listing),
    }
  }

  const { kind } = wish
  const isOffer = isListingKind(kind)
  const offers = isOffer
    ? rows.map((row) => ({ row, ...planListing(readChosen(row), { ...wish, kind }, locale) }))
    : []
  const stock = isOffer
    ? []
    : rows.map((row) => ({ row, ...planStock(readChosen(row), { ...wish, kind }, locale) }))
  const plan: PlannedRow[] = isOffer ? offers : stock
  const unfit = [...offers, ...stock].filter(({ line }) => line === null).map(({ row }) => row)

  const settle = (lines: Answered): void => {
    const bySku = new Map(rows.map((row) => [row.sku.id, row]))
    const refused = lines.flatMap(({ skuId, result: { message } }) => {
      const row = bySku.get(skuId)
      return row && message !== undefined ? [{ row, message }] : []
    })
    const left = unfit.map((row) => ({ row, message: UNFIT }))
    onAnswer({ changed: lines.length - refused.length, refused: [...refused, ...left] })
  }

  const ofStock = useCommand<ChangeStockLevelsMutation, ChangeStockLevelsInput>(
    ChangeStockLevelsDocument,
    (outcome) =>
      outcome.__typename === 'StockLevelsAnswered' ? settle(outcome.lines) : setProblem(outcome.message),
  )
  const ofOffers = useCommand<ChangeListingsMutation, ChangeListingsInput>(
    ChangeListingsDocument,
    (outcome) =>
      outcome.__typename === 'ListingsAnswered' ? settle(outcome.lines) : setProblem(outcome.message),
  )

  const submit = (reason: StockReason): void => {
    setProblem(null)
    if (isListingKind(kind)) {
      ofOffers.send({ locationId, lines: offers.flatMap(({ line }) => line ?? []) })
      return
    }
    const lines = stock.flatMap(({ line }) => line ?? [])
    const { bucket } = changeWords[kind]
    ofStock.send({ locationId, lines, bucket, reason, reference: null, onShortfall: 'REFUSE' })
  }

  const { retry, isSending, failure } = isOffer ? ofOffers : ofStock
  return { plan, canSend: unfit.length < rows.length, submit, retry, isSending, failure, problem }
}
