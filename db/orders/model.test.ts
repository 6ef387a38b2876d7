import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listProjectionFaults } from '@/db/orders/testing/list-projection-faults'
import { type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { describeOrders, type OrderRound, orderSequence, SKUS } from '@/db/orders/testing/order-model-steps'
import { OrderPlay } from '@/db/orders/testing/order-play'

/** Set by `npm run model -- --of orders --runs 2000 --seed=42 --path=3:1:0`. */
const { MODEL_RUNS, MODEL_SEED, MODEL_PATH } = process.env
const RUNS = Number(MODEL_RUNS ?? 120)
const SECONDS = 12
/** What shrinking may use besides: each attempt takes items of its own. */
const ATTEMPTS_MORE = 400

let attempts = 0

describe.each(['picked_in_store', 'shipped_from_warehouse'] as const)(
  'orders of a place that is %s',
  (mode) => {
    let shop: OrderFixture
    beforeAll(async () => {
      shop = await openOrderFixture(mode, { count: (RUNS + ATTEMPTS_MORE) * SKUS })
    }, 60_000)
    afterAll(() => shop.close())

    it(
      `L17: ${RUNS} sequences of carts, payments, picks and losses through the lane: Postgres answers like a model of plain data`,
      async () => {
        let playing = Promise.resolve()
        const property = fc.asyncProperty(orderSequence, (rounds) => {
          playing = playAndCompare(shop, mode, rounds)
          return playing
        })
        const result = await fc.check(property, {
          numRuns: RUNS,
          ...(MODEL_SEED && { seed: Number(MODEL_SEED) }),
          ...(MODEL_PATH && { path: MODEL_PATH }),
          ...(!MODEL_RUNS && { interruptAfterTimeLimit: SECONDS * 1_000 }),
        })
        // Where the time is over, the last sequence still plays.
        if (result.interrupted) await playing
        if (result.failed) throw new Error(explain(result), { cause: result.errorInstance })
        expect(result.numRuns).toBeGreaterThan(0)
        expect(await shop.audit()).toEqual([])
        expect(await listProjectionFaults(shop.database)).toEqual([])
      },
      MODEL_RUNS ? 3_600_000 : 120_000,
    )
  },
)

async function playAndCompare(
  shop: OrderFixture,
  mode: 'picked_in_store' | 'shipped_from_warehouse',
  rounds: OrderRound[],
): Promise<void> {
  attempts += 1
  // Shrinking ends with the shortest that was found so far.
  if (attempts > RUNS + ATTEMPTS_MORE) return
  const play = await OrderPlay.open(shop, { isWarehouse: mode === 'shipped_from_warehouse' })
  for (const round of rounds) {
    await play.round(round)
    expect(await play.read()).toEqual(play.expected())
  }
}

/** The shortest script that fails, and how to see it again. */
function explain(result: fc.RunDetails<[OrderRound[]]>): string {
  const { counterexample, counterexamplePath, seed, numRuns, errorInstance } = result
  const script = describeOrders(counterexample?.[0] ?? [])
  const again = `npm run model -- --of orders --seed=${seed} --path=${counterexamplePath}`
  return `After ${numRuns} sequences, two items of six units:\n${script}\n${String(errorInstance)}\nAgain: ${again}`
}
