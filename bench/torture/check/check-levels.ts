import {
  addBuckets,
  type Contradiction,
  type EntryRow,
  groupBy,
  isSame,
  NOTHING,
  type Tables,
} from '@/bench/torture/check/tables'
import type { Buckets } from '@/db/stock/outcome'

/** Each level is one line of versions 1, 2, 3 …: every balance follows from the one before (I3, I4), and none oversells (I1). */
export function checkLevels({ entries, levels }: Tables): Contradiction[] {
  const found: Contradiction[] = []
  const ledgers = groupBy(entries, ({ locationId, skuId }) => `${locationId} ${skuId}`)
  const left = new Set(ledgers.keys())
  for (const { locationId, skuId, balance, version } of levels) {
    const name = `${locationId} ${skuId}`
    left.delete(name)
    const end = walk(name, ledgers.get(name) ?? [], found)
    if (end.version !== version || !isSame(end.balance, balance)) {
      found.push({
        name: 'a level is not the sum of its effects',
        what: `${name}: level ${JSON.stringify({ version, balance })}, ledger ${JSON.stringify(end)}`,
      })
    }
  }
  for (const name of left) found.push({ name: 'a ledger without its level', what: name })
  return found
}

function walk(name: string, ledger: readonly EntryRow[], found: Contradiction[]) {
  let end: { version: number; balance: Buckets } = { version: 0, balance: NOTHING }
  for (const { version, change, balance } of ledger.toSorted((a, b) => a.version - b.version)) {
    if (version !== end.version + 1) {
      found.push({ name: 'versions with a hole', what: `${name}: ${version} after ${end.version}` })
    }
    if (!isSame(addBuckets(end.balance, change), balance)) {
      found.push({ name: 'a balance that does not follow', what: `${name} version ${version}` })
    }
    if (!isPossible(balance)) {
      found.push({ name: 'oversold', what: `${name} version ${version}: ${JSON.stringify(balance)}` })
    }
    end = { version, balance }
  }
  return end
}

function isPossible({ onHand, reserved, unavailable, safetyStock, backRoom }: Buckets): boolean {
  return (
    Math.min(onHand, reserved, unavailable, safetyStock, backRoom) >= 0 &&
    Math.max(reserved + unavailable, backRoom) <= onHand
  )
}
