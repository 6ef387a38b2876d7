import type { Random } from '@/db/seed/random'
import type { Cut, StatementWatcher } from '@/db/testing/database-proxy'

/** How often a statement was sent on a lane's connection, and its connection cut there. */
export interface CutTally {
  sent: number
  before: number
  after: number
}

/** Cuts a lane's connection before and after every statement that a batch sends: by a list, not by luck. */
export interface CutList {
  watcher: StatementWatcher
  tally(): Record<string, CutTally>
  /** What was sent and not cut both before and after it; and what no run goes without, where it was not even sent. */
  listMissing(): string[]
}

/** Whatever else a batch is made of, these it has: a list without them was drawn from nothing. */
const ALWAYS = ['commit', 'writeDecision', 'writeOrders']

/** One that was sent so seldom may have come while another was being cut. */
const SENT_MIN = 8

/** Between two cuts: enough for a batch to be run again and to get through. */
const PAUSE_MS = 250
const PAUSE_WHEN_DONE_MS = 1_000

/** The list is what is sent: a statement that is new to the batches is on it by itself. */
export function createCutList(now: () => number, random: Random): CutList {
  const tallies = new Map<string, CutTally>()
  let notBefore = 0
  let lastAt = Number.NEGATIVE_INFINITY
  let isUnderWay = false

  function whenToCut({ before, after }: CutTally): Cut['when'] | null {
    if (before === 0) return 'before'
    if (after === 0) return 'after'
    // It owes nothing any more: again, but seldom, so that the others get their turn.
    const isAgain = now() - lastAt > PAUSE_WHEN_DONE_MS && random.chance(0.1)
    return isAgain ? random.pick(['before', 'after']) : null
  }

  function listMissing(): string[] {
    const missing = ALWAYS.filter((name) => !tallies.has(name)).map((name) => `${name} was never sent`)
    for (const [name, { sent, before, after }] of tallies) {
      if (sent < SENT_MIN) continue
      if (before === 0) missing.push(`${name} was never cut before`)
      if (after === 0) missing.push(`${name} was never cut after`)
    }
    return missing
  }

  return {
    watcher({ isLane, name }) {
      if (!isLane) return null
      const tally = tallies.get(name) ?? { sent: 0, before: 0, after: 0 }
      tallies.set(name, tally)
      tally.sent += 1
      const when = isUnderWay || now() < notBefore ? null : whenToCut(tally)
      if (when === null) return null
      isUnderWay = true
      return {
        when,
        onCut(isCarriedOut) {
          isUnderWay = false
          if (isCarriedOut) tally[when] += 1
          lastAt = now()
          notBefore = lastAt + PAUSE_MS
        },
      }
    },
    tally: () => Object.fromEntries([...tallies].sort(([a], [b]) => (a < b ? -1 : 1))),
    listMissing,
  }
}
