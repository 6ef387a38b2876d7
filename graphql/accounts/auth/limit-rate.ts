import { LRUCache } from 'lru-cache'
import { countInWindow } from '@/db/accounts/count-in-window'
import type { Db } from '@/db/client'

const REFUSED_MAX = 10_000

/**
 * Requests of one address to each account endpoint. The library's own count starts anew only after a whole window of
 * silence, which an office behind one address never keeps; ours begins a new window when the old one is over.
 */
export function limitRate(db: Db, clock: () => Date) {
  // Whoever goes on trying costs no statement until the window is over.
  const refusedUntil = new LRUCache<string, number>({ max: REFUSED_MAX })
  return {
    enabled: true,
    window: 60,
    max: 600,
    customRules: {
      '/sign-in/*': { window: 60, max: 120 },
      '/sign-up/*': { window: 60, max: 60 },
      '/request-password-reset': { window: 60, max: 20 },
      '/reset-password': { window: 600, max: 60 },
      '/change-password': { window: 600, max: 10 },
      '/two-factor/*': { window: 60, max: 60 },
      '/change-email': { window: 600, max: 10 },
    },
    customStorage: {
      async consume(key: string, { window, max }: { window: number; max: number }) {
        const now = clock()
        const msLeft = (refusedUntil.get(key) ?? 0) - now.getTime()
        if (msLeft > 0) return { allowed: false, retryAfter: Math.ceil(msLeft / 1_000) }
        const [counted] = await countInWindow(db, { keys: [key], windowSeconds: window, at: now })
        if (counted === undefined || counted.count <= max) return { allowed: true, retryAfter: null }
        refusedUntil.set(key, now.getTime() + counted.secondsLeft * 1_000)
        return { allowed: false, retryAfter: counted.secondsLeft }
      },
    },
  }
}
