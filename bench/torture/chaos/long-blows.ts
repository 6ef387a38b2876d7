import { setTimeout as sleep } from 'node:timers/promises'
import type { Victims } from '@/bench/torture/chaos/blows'
import type { ChaosEvent } from '@/bench/torture/chaos/chaos'
import type { Random } from '@/db/seed/random'

export type LongBlowKind =
  | 'fill the disk'
  | 'set the clock forward'
  | 'hold a row past every time limit'
  | 'stop a server past every time limit'

/** Longer than a statement of a lane, and a session that idles in its transaction, may take (20 s). */
const LONG_MS = 22_000

const JUMP_MS = 16 * 60_000

type LongBlow = (victims: Victims, random: Random) => Promise<string>

const LONG_BLOWS: Record<LongBlowKind, LongBlow> = {
  async 'fill the disk'({ postgres }, random) {
    const forMs = random.integer(500, 2_500)
    const became = await postgres.fillDisk(forMs)
    return became === null
      ? 'not here: nobody may have a file system of their own'
      : `for ${forMs} ms, ${became}`
  },

  /** Batches of that location run into their time limit (57014): nobody is halved, all are told, and whoever asks again is answered. */
  async 'hold a row past every time limit'({ postgres, places }, random) {
    const { locationId, hotSkuIds } = random.pick(places)
    const [skuId = ''] = hotSkuIds
    await postgres.administer((sql) =>
      sql.begin(async (holder) => {
        await holder`select 1 from stock_level where location_id = ${locationId} and sku_id = ${skuId} for update`
        await sleep(LONG_MS)
      }),
    )
    return `a hot one, for ${LONG_MS} ms`
  },

  /** More than an order is held for: all of them run out at once, and banks answer for those that are over. The servers are behind by so much from now on. */
  async 'set the clock forward'({ jump }) {
    await jump(JUMP_MS)
    return `by ${JUMP_MS / 60_000} minutes`
  },

  /** Postgres ends its session and gives its locks away; it goes on where it stopped, believing that it has them. */
  async 'stop a server past every time limit'({ servers }, random) {
    const index = random.integer(0, servers.length - 1)
    await servers[index]?.pause(LONG_MS)
    return `server ${index} for ${LONG_MS} ms`
  },
}

/** What comes in the second half of a run only: the week's end in the middle of it is to be lived through, not jumped over. */
const LATE: ReadonlySet<LongBlowKind> = new Set(['set the clock forward'])

/** Beside the other blows, one after the other, as long as there is time for a whole one. */
export async function wreakAtLength(
  victims: Victims,
  random: Random,
  { totalMs, remainingMs }: { totalMs: number; remainingMs(): number },
  onEvent: (event: ChaosEvent) => void,
): Promise<void> {
  for (let round = 0; ; round += 1) {
    for (const kind of Object.keys(LONG_BLOWS) as LongBlowKind[]) {
      // At first soon, so that a short run has them all; then with room for the others.
      await sleep(random.integer(2_000, 4_000) + Math.min(round, 1) * 15_000)
      if (remainingMs() < LONG_MS) return
      if (LATE.has(kind) && remainingMs() > totalMs / 2) continue
      const what = await LONG_BLOWS[kind](victims, random).catch(
        (error: Error) => `cut short: ${error.message}`,
      )
      onEvent({ kind, what })
    }
  }
}
