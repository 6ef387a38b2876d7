'use client'

import { useState } from 'react'
import { type CommandOutcome, useCommand } from '@/components/apollo/use-command'
import { useReadNewest } from '@/components/apollo/use-read-newest'
import {
  ChangeStockLevelsDocument,
  type ChangeStockLevelsInput,
  type ChangeStockLevelsMutation,
  StockNumbers_StockLevelFragmentDoc,
  type StockReason,
} from '@/components/generated/operations'
import { type BulkChange, type ChosenLevel, toLine } from '@/components/stock/bulk/bulk-change'
import { changeWords, toBalance } from '@/components/stock/stock-change'
import type { StockRowData } from '@/components/stock/use-stock-pages'

type Outcome = CommandOutcome<ChangeStockLevelsMutation>

export type RefusedRow = { row: StockRowData; message: string }

export type BulkAnswer = { changed: number; refused: RefusedRow[] }

/** One change of many rows as one request, and what became of each of them. */
export function useBulkChange(
  locationId: string,
  rows: readonly StockRowData[],
  onAnswer: (answer: BulkAnswer) => void,
) {
  const [problem, setProblem] = useState<string | null>(null)
  const readNewest = useReadNewest(StockNumbers_StockLevelFragmentDoc, 'StockNumbers_stockLevel')

  const readChosen = (row: StockRowData): ChosenLevel => {
    const now = readNewest(row)
    return { skuId: row.sku.id, version: now.version, balance: toBalance(now) }
  }

  const settle = (outcome: Outcome): void => {
    if (outcome.__typename !== 'StockLevelsAnswered') {
      setProblem(outcome.message)
      return
    }
    const bySku = new Map(rows.map((row) => [row.sku.id, row]))
    const refused = outcome.lines.flatMap(({ skuId, result }) => {
      const row = bySku.get(skuId)
      return row && result.__typename !== 'StockChanged' ? [{ row, message: result.message }] : []
    })
    onAnswer({ changed: outcome.lines.length - refused.length, refused })
  }

  const { send, retry, isSending, failure } = useCommand<ChangeStockLevelsMutation, ChangeStockLevelsInput>(
    ChangeStockLevelsDocument,
    settle,
  )

  const submit = (change: BulkChange, reason: StockReason, reference: string | null): void => {
    setProblem(null)
    send({
      locationId,
      lines: rows.map((row) => toLine(readChosen(row), change)),
      bucket: changeWords[change.kind].bucket,
      reason,
      reference,
      onShortfall: 'REFUSE',
    })
  }

  return { submit, retry, isSending, failure, problem, readChosen }
}
