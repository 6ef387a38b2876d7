import { bigint, timestamp } from 'drizzle-orm/pg-core'

/** An instant, kept with its zone and microseconds; JavaScript sees a `Date`. */
export const instant = () => timestamp({ withTimezone: true, mode: 'date' })

/** A sum of money in the currency's minor unit (pence, cents). */
export const minorUnits = () => bigint({ mode: 'number' })

/** Milliseconds since 1970, for a library that counts so. */
export const epochMilliseconds = () => bigint({ mode: 'number' })
