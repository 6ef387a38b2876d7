import { and, eq } from 'drizzle-orm'
import type { Caller } from '@/db/ids'
import { appendOrderEvents } from '@/db/orders/append-order-events'
import { type LoadedPick, lockPick, type PickKey, pickSubjects } from '@/db/picks/load-pick'
import type { ClaimPickOutcome, UnclaimPickOutcome } from '@/db/picks/pick-outcome'
import { updatePick } from '@/db/picks/update-pick'
import { pick } from '@/db/schema'
import type { StockEngine } from '@/db/stock/engine'

export interface PickVerbInput extends PickKey {
  /** Who asks, as commands name them. */
  caller: Caller
  key: string
  /** The person at work. */
  shopperId: string
}

/** Gives a waiting pick to one shopper: of two who ask at once, one gets it. A shopper works on one pick at a time. */
export async function claimPick(engine: StockEngine, input: PickVerbInput): Promise<ClaimPickOutcome> {
  const { locationId, pickId, caller, key, shopperId } = input
  let loaded: LoadedPick | null = null
  return engine.submit<ClaimPickOutcome>({
    locationId,
    caller,
    key,
    kind: 'claimPick',
    content: { pickId },
    subjects: [...(await pickSubjects(engine.database.db, input)), `shopper:${shopperId}`],
    async commands(tx) {
      loaded = await lockPick(tx, { locationId, pickId })
      if (!loaded) return { type: 'UnknownPick' }
      const [other] = await tx
        .select({ locationId: pick.locationId, pickId: pick.id })
        .from(pick)
        .where(and(eq(pick.shopperId, shopperId), eq(pick.state, 'claimed')))
      if (other?.pickId === pickId) return []
      if (other) return { type: 'AlreadyPicking', ...other }
      return loaded.pick.state === 'queued' ? [] : { type: 'PickTaken' }
    },
    async onDecided(tx, _decided, at) {
      if (!loaded) throw new Error('A pick was claimed that was not loaded')
      if (loaded.pick.state === 'claimed') return { type: 'PickChanged' }
      await updatePick(tx, loaded.pick, { state: 'claimed', shopperId, claimedAt: at })
      await appendOrderEvents(tx, { locationId, orderId: loaded.order.id, caller, at }, [
        { kind: 'pick_claimed' },
      ])
      return { type: 'PickChanged' }
    },
  })
}

/** Gives a pick back to the queue, before its first line has ended. */
export async function unclaimPick(engine: StockEngine, input: PickVerbInput): Promise<UnclaimPickOutcome> {
  const { locationId, pickId, caller, key, shopperId } = input
  let loaded: LoadedPick | null = null
  return engine.submit<UnclaimPickOutcome>({
    locationId,
    caller,
    key,
    kind: 'unclaimPick',
    content: { pickId },
    subjects: await pickSubjects(engine.database.db, input),
    async commands(tx) {
      loaded = await lockPick(tx, { locationId, pickId })
      if (!loaded) return { type: 'UnknownPick' }
      if (loaded.pick.state !== 'claimed' || loaded.pick.shopperId !== shopperId) {
        return { type: 'PickNotYours' }
      }
      const isUnderWay = loaded.lines.some(({ state }) => state !== 'confirmed' && state !== 'short')
      return isUnderWay ? { type: 'PickUnderWay' } : []
    },
    async onDecided(tx, _decided, at) {
      if (!loaded) throw new Error('A pick was given back that was not loaded')
      await updatePick(tx, loaded.pick, { state: 'queued', shopperId: null, claimedAt: null })
      await appendOrderEvents(tx, { locationId, orderId: loaded.order.id, caller, at }, [
        { kind: 'pick_unclaimed' },
      ])
      return { type: 'PickChanged' }
    },
  })
}
