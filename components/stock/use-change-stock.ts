'use client'

import { useCallback, useState } from 'react'
import { type CommandOutcome, useCommand } from '@/components/apollo/use-command'
import {
  AdjustStockDocument,
  type AdjustStockInput,
  type AdjustStockMutation,
  type ChangeStock_ChangedFragment,
  MoveStockDocument,
  type MoveStockInput,
  type MoveStockMutation,
  SetStockDocument,
  type SetStockInput,
  type SetStockMutation,
  type ShortfallChoice,
  type StockNumbers_StockLevelFragment,
} from '@/components/generated/operations'
import {
  bucketOf,
  changeWords,
  moveDirections,
  type StockChangeRequest,
  toBalance,
} from '@/components/stock/stock-change'

type Level = StockNumbers_StockLevelFragment

/** What stands between a person and their change. */
export type ChangeObstacle =
  | { type: 'conflict'; seen: Level; now: Level; request: StockChangeRequest }
  | { type: 'promised'; promised: number; now: Level; request: StockChangeRequest }
  | { type: 'refused'; message: string }

/** What a change came to. */
export type StockChangeDone = {
  level: Level
  changes: readonly ChangeStock_ChangedFragment['changes'][number][]
  /** Units promised to customers that could not be kept. */
  shortened: number
}

type Attempt = { request: StockChangeRequest; seen: Level; onShortfall: ShortfallChoice }
type Outcome =
  | CommandOutcome<AdjustStockMutation>
  | CommandOutcome<SetStockMutation>
  | CommandOutcome<MoveStockMutation>

/**
 * Sends one change of one stock level and says what stands in its way. A statement (“set to”) is made only if the level
 * is still as it was seen; where only *other* buckets moved since (a customer held a unit), it is made again by itself.
 */
export function useChangeStock(onDone: (done: StockChangeDone) => void) {
  const [obstacle, setObstacle] = useState<ChangeObstacle | null>(null)
  const [attempt, setAttempt] = useState<Attempt | null>(null)

  const settle = (outcome: Outcome): void => {
    if (!attempt) return
    const { request, seen } = attempt
    switch (outcome.__typename) {
      case 'StockChanged':
        setObstacle(null)
        onDone({
          level: outcome.stockLevel,
          changes: outcome.changes,
          shortened: outcome.shortened.reduce((sum, hold) => sum + hold.quantityLost, 0),
        })
        return
      case 'VersionConflict': {
        const now = outcome.stockLevel
        const counted = (level: Level) => bucketOf(request.kind, toBalance(level), request.spot)
        if (counted(now) === counted(seen)) {
          submit(request, now, attempt.onShortfall)
          return
        }
        setObstacle({ type: 'conflict', seen, now, request })
        return
      }
      case 'UnitsPromised':
        setObstacle({ type: 'promised', promised: outcome.promised, now: outcome.stockLevel, request })
        return
      default:
        setObstacle({ type: 'refused', message: outcome.message })
    }
  }

  const adjust = useCommand<AdjustStockMutation, AdjustStockInput>(AdjustStockDocument, settle)
  const set = useCommand<SetStockMutation, SetStockInput>(SetStockDocument, settle)
  const move = useCommand<MoveStockMutation, MoveStockInput>(MoveStockDocument, settle)

  const submit = (
    request: StockChangeRequest,
    seen: Level,
    onShortfall: ShortfallChoice = 'REFUSE',
  ): void => {
    setAttempt({ request, seen, onShortfall })
    const { kind, quantity, spot, reason, reference } = request
    const { bucket } = changeWords[kind]
    const input = { stockLevelId: seen.id, reason, reference }
    if (kind === 'set' || kind === 'safety') {
      set.send({
        ...input,
        bucket,
        spot,
        quantity,
        expectedVersion: seen.version,
        ignoreVersion: false,
        onShortfall,
      })
    } else if (kind !== 'add' && kind !== 'take') {
      move.send({ ...input, quantity, direction: moveDirections[kind] })
    } else {
      adjust.send({ ...input, bucket, spot, change: kind === 'add' ? quantity : -quantity, onShortfall })
    }
  }

  const all = [adjust, set, move]
  const latest =
    attempt &&
    {
      set,
      safety: set,
      add: adjust,
      take: adjust,
      setAside: move,
      putBack: move,
      toShelf: move,
      toBackRoom: move,
    }[attempt.request.kind]
  return {
    submit,
    obstacle,
    clear: useCallback(() => setObstacle(null), []),
    isSending: all.some((command) => command.isSending),
    failure: latest?.failure ?? null,
    retry: () => latest?.retry(),
  }
}
