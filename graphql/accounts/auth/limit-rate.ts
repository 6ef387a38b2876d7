import { countInWindow } from '@/db/accounts/count-in-window'
import type { Db } from '@/db/client'

/**
 * Requests of one address to each account endpoint. The library's own count starts anew only after a whole window of
 * silence, which an office behind one address never keeps; ours begins a new window when the old one is over.
 */
export function limitRate(db: Db, clock: () => Date) {
  return {
    enabled: true,
    window: 60,
    max: 600,
    customRules: {
      '/sign-in/*': { window: 60, max: 120 },
      '/sign-up/*': { window: 60, max: 60 },
      '/change-password': { window: 600, max: 10 },
    },
    customStorage: {
      async consume(key: string, { window, max }: { window: number; max: number }) {
        const [counted] = await countInWindow(db, { keys: [key], windowSeconds: window, at: clock() })
        const allowed = counted === undefined || counted.count <= max
        return { allowed, retryAfter: allowed ? null : counted.secondsLeft }
      },
    },
  }
}
