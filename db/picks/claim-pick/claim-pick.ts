import type { Caller, LocationId, PickId } from '@/db/ids'
import type { ClaimPickRequest, UnclaimPickRequest } from '@/db/picks/claim-pick/decide-claim-pick'
import type { ClaimPickOutcome, UnclaimPickOutcome } from '@/db/picks/pick-outcome'
import type { StockEngine } from '@/db/stock/engine'

export interface PickVerbInput {
  locationId: LocationId
  pickId: PickId
  /** Who asks, as commands name them. */
  caller: Caller
  key: string
  /** The person at work. */
  shopperId: string
}

/** Gives a waiting pick to one shopper: of two who ask at once, one gets it. A shopper works on one pick at a time. */
export function claimPick(engine: StockEngine, input: PickVerbInput): Promise<ClaimPickOutcome> {
  const { locationId, pickId, caller, key, shopperId } = input
  const request: ClaimPickRequest = { kind: 'claimPick', pickId, shopperId }
  const content = { pickId }
  return engine.submit<ClaimPickOutcome>({ locationId, caller, key, kind: 'claimPick', content, request })
}

/** Gives a pick back to the queue, before its first line has ended. */
export function unclaimPick(engine: StockEngine, input: PickVerbInput): Promise<UnclaimPickOutcome> {
  const { locationId, pickId, caller, key, shopperId } = input
  const request: UnclaimPickRequest = { kind: 'unclaimPick', pickId, shopperId }
  const content = { pickId }
  return engine.submit<UnclaimPickOutcome>({ locationId, caller, key, kind: 'unclaimPick', content, request })
}
