import type { LocationId } from '@/db/ids'

/** Decides how much one location's batch may take of a process that others use too. */
export interface BatchShare {
  /** A job came for this location. */
  note(locationId: LocationId, atMs: number): void
  /** Whether somebody of another location has come within the last second. */
  isShared(locationId: LocationId, atMs: number): boolean
}

const RECENT_MS = 1_000

/**
 * While a batch of five hundred is prepared and answered, this process does nothing else for some ten milliseconds, twice. That is the price of a flash sale to
 * nobody as long as nobody else is there. It remembers the two locations that were asked for last: enough to know that there is another.
 */
export function createBatchShare(): BatchShare {
  let newest: { locationId: LocationId; atMs: number } | null = null
  let other: { locationId: LocationId; atMs: number } | null = null
  return {
    note(locationId, atMs) {
      if (newest && newest.locationId !== locationId) other = newest
      newest = { locationId, atMs }
    },
    isShared(locationId, atMs) {
      const somebody = newest?.locationId === locationId ? other : newest
      return somebody !== null && atMs - somebody.atMs < RECENT_MS
    },
  }
}
