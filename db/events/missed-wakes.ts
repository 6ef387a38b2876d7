import { noteVersion } from '@/db/events/note-version'
import type { WakeMark } from '@/db/events/wake-marks'
import type { Wake } from '@/db/events/wake-payload'
import type { LocationId } from '@/db/ids'

/** Knows what was told of which locations, and finds what was not. */
export interface MissedWakes {
  heard(wake: Wake): void
  /** Of these marks, read some time after those of the last call: locations of changes that stood in those already and were not told since. */
  find(marks: readonly WakeMark[]): LocationId[]
}

/**
 * A change that was committed is told a moment later by whoever made it, unless that process ends or stands still in between. So a mark that was not told at two looks in a row is
 * missed (I10). Somebody whom nobody has heard of yet counts as not told: his location is read once more than it had to be.
 */
export function createMissedWakes(): MissedWakes {
  const told = new Map<string, number>()
  let before = new Map<string, number>()
  return {
    heard: ({ locationId, mark }) => {
      if (!mark) return
      noteVersion(told, `${locationId} ${mark.teller}`, mark.number)
    },
    find(marks) {
      const missed = new Set<LocationId>()
      const now = new Map<string, number>()
      for (const { locationId, teller, number } of marks) {
        const key = `${locationId} ${teller}`
        const heard = told.get(key) ?? 0
        const seen = before.get(key)
        if (seen !== undefined && heard < seen) {
          missed.add(locationId)
          told.set(key, seen)
        }
        now.set(key, number)
      }
      before = now
      // Whoever is not looked at any more, or was forgotten, begins anew.
      for (const key of told.keys()) if (!now.has(key)) told.delete(key)
      return [...missed]
    },
  }
}
