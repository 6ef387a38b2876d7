import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { StockCommand } from '@/db/stock/command'
import type { StockEngine } from '@/db/stock/engine'
import type { StockJob } from '@/db/stock/job'
import type { StockOutcome } from '@/db/stock/outcome'
import { auditSkus } from '@/db/stock/testing/audit-skus'
import {
  COMMANDS_MAX,
  describeSequence,
  type Round,
  SKUS,
  type Step,
  sequence,
} from '@/db/stock/testing/model-steps'
import { openStockFixture, type StockFixture } from '@/db/stock/testing/open-stock-fixture'
import { StockModel } from '@/db/stock/testing/stock-model'

/** Set by `npm run model -- --runs 5000 --seed=42 --path=3:1:0`. */
const { MODEL_RUNS, MODEL_SEED, MODEL_PATH } = process.env
const RUNS = Number(MODEL_RUNS ?? 500)
const OPENING = 15
/** What shrinking may use besides: each attempt takes shelves of its own. */
const ATTEMPTS_MORE = 2_500

let stock: StockFixture
/** Lapses one hold a batch, unless a job needs the units of more: its answers must be the same (L15). */
let sparing: StockEngine
let attempts = 0
beforeAll(async () => {
  stock = await openStockFixture({ count: (RUNS + ATTEMPTS_MORE) * SKUS })
  sparing = stock.openEngine({ settings: { lapseMax: 1 } })
}, 60_000)
afterAll(() => stock.close())

it(
  `L17: ${RUNS} sequences of up to 40 commands: Postgres answers like a shelf of single units, and every invariant holds after each step`,
  async () => {
    const property = fc.asyncProperty(sequence, fc.boolean(), playAndCompare)
    const result = await fc.check(property, {
      numRuns: RUNS,
      ...(MODEL_SEED && { seed: Number(MODEL_SEED) }),
      ...(MODEL_PATH && { path: MODEL_PATH }),
      interruptAfterTimeLimit: MODEL_RUNS ? undefined : 240_000,
    })
    if (result.failed) throw new Error(explain(result), { cause: result.errorInstance })
    expect(result.numRuns).toBeGreaterThan(0)
    expect(await stock.audit()).toEqual([])
  },
  MODEL_RUNS ? 3_600_000 : 300_000,
)

async function playAndCompare(rounds: Round[], isSparing: boolean): Promise<void> {
  attempts += 1
  // Shrinking ends with the shortest that was found so far.
  if (attempts > RUNS + ATTEMPTS_MORE) return
  const skuIds = [await stock.takeSku(OPENING), await stock.takeSku(OPENING)]
  const model = new StockModel(skuIds, OPENING)
  const holds: string[] = []
  const submit = (commands: readonly StockCommand[], job: Partial<StockJob>): Promise<StockOutcome> =>
    stock.submitTo(isSparing ? sparing : stock.engine, commands, job)
  for (const { seconds, jobs, again } of rounds) {
    stock.clock.pass(seconds)
    const batch = jobs.map((steps) => ({
      key: uuidv7(),
      commands: steps.map((one) => toCommand(one, { skuIds, holds })),
    }))
    const outcomes = await Promise.all(batch.map(({ key, commands }) => submit(commands, { key })))
    const expected = batch.map(({ commands }, index) =>
      model.decide(commands, stock.clock.now.getTime(), outcomes[index]),
    )
    expect(outcomes.map((outcome) => outcome.type)).toEqual(expected)
    const [first] = batch
    if (again && first) {
      // I7: the same answer, or a refusal; in both cases nothing changes.
      const job = { key: first.key, ...(again === 'other content' && { content: again }) }
      const answer = await submit(first.commands, job)
      expect(answer).toEqual(again === 'same' ? outcomes[0] : { type: 'KeyReused' })
    }
    if (isSparing) await lapseWhatIsLeft(skuIds, model)
    await compare(skuIds, model)
  }
}

/** What was left to later batches lapses in them, one hold each; the model knows no later. */
async function lapseWhatIsLeft(skuIds: readonly string[], model: StockModel): Promise<void> {
  const lapse = skuIds.map((skuId) => ({ kind: 'lapse', skuId }) as const)
  model.decide(lapse, stock.clock.now.getTime(), undefined)
  for (let batch = 0; batch < COMMANDS_MAX * SKUS; batch += 1) {
    const expired = await stock.database.sql`
      select from reservation
      where location_id = ${stock.locationId} and sku_id = any(${[...skuIds]}::uuid[]) and state = 'reserved'
        and expires_at <= ${stock.clock.now.toISOString()}::timestamptz`
    if (expired.count === 0) return
    await stock.submitTo(sparing, lapse, { key: null })
  }
  throw new Error('What ran out does not lapse.')
}

async function compare(skuIds: readonly string[], model: StockModel): Promise<void> {
  const found = await auditSkus(stock.database, stock.locationId, skuIds)
  for (const skuId of skuIds) {
    const {
      holds: _,
      broken,
      skuId: __,
      ...balance
    } = found.find((one) => one.skuId === skuId) ?? {
      ...model.empty,
      skuId,
      holds: [],
      broken: [],
    }
    expect(broken).toEqual([])
    expect(balance).toEqual(model.balance(skuId))
  }
  const holds = found.flatMap((one) => one.holds).sort((a, b) => (a.id < b.id ? -1 : 1))
  expect(holds).toEqual(model.listHolds())
}

/** The shortest script that fails, and how to see it again. */
function explain(result: fc.RunDetails<[Round[], boolean]>): string {
  const { counterexample, counterexamplePath, seed, numRuns, errorInstance } = result
  const script = describeSequence(counterexample?.[0] ?? [])
  const replay = `npm run model -- --seed=${seed} --path=${counterexamplePath}`
  const how = counterexample?.[1] ? ', one hold lapsed a batch' : ''
  return `After ${numRuns} sequences${how}, two shelves (A, B) of ${OPENING}:\n${script}\n${String(errorInstance)}\nAgain: ${replay}`
}

function toCommand(one: Step, { skuIds, holds }: { skuIds: string[]; holds: string[] }): StockCommand {
  const at = (seconds: number | null) => (seconds === null ? null : { inSeconds: seconds })
  const skuId = 'sku' in one ? (skuIds[one.sku] ?? '') : ''
  const reservationId = 'hold' in one ? (holds[one.hold % Math.max(1, holds.length)] ?? uuidv7()) : uuidv7()
  const reason = 'recount'
  switch (one.kind) {
    case 'reserve': {
      holds.push(reservationId)
      const owner = { kind: 'client', id: 'model' } as const
      return { kind: 'reserve', reservationId, skuId, quantity: one.quantity, owner, expiresAt: at(one.ttl) }
    }
    case 'commit':
      return { kind: 'commit', reservationId, quantity: one.quantity }
    case 'release':
      return { kind: 'release', reservationId }
    case 'extend':
      return { kind: 'extend', reservationId, expiresAt: at(one.ttl) }
    case 'adjust':
      return { ...one, kind: 'adjust', skuId, change: one.units, reason }
    case 'set':
      return { ...one, kind: 'set', skuId, quantity: one.units, expectedVersion: null, reason }
    case 'carry':
      return { ...one, kind: 'carry', skuId, reason }
    case 'move': {
      const from = one.to === 'available' ? 'unavailable' : 'available'
      return { ...one, kind: 'move', skuId, from, reason }
    }
  }
}
