import fc from 'fast-check'
import type { OnShortfall, StockSpot } from '@/db/stock/command'

export const SKUS = 2

/** A command in small numbers: which SKU of the sequence, which hold of those made so far. */
export type Step =
  | { kind: 'reserve'; sku: number; quantity: number; ttl: number | null }
  | { kind: 'commit' | 'release'; hold: number; quantity: number | undefined }
  | { kind: 'extend'; hold: number; ttl: number | null }
  | {
      kind: 'adjust' | 'set'
      sku: number
      bucket: 'onHand' | 'unavailable' | 'safetyStock'
      spot: StockSpot | undefined
      units: number
      onShortfall: OnShortfall
    }
  | { kind: 'move'; sku: number; to: 'available' | 'unavailable'; quantity: number; onShortfall: OnShortfall }
  | { kind: 'carry'; sku: number; to: StockSpot; quantity: number }

/** What travels together, how much time passes before it, and whether its first job is sent once more afterwards. */
export interface Round {
  seconds: number
  jobs: Step[][]
  again: 'same' | 'other content' | null
}

const sku = fc.nat({ max: SKUS - 1 })
const hold = fc.nat({ max: 12 })
const units = fc.integer({ min: 1, max: 6 })
const ttl = fc.option(fc.integer({ min: 1, max: 90 }), { nil: null })
const onShortfall = fc.constantFrom<OnShortfall>('refuse', 'shorten')
const spot = fc.constantFrom<StockSpot>('shelf', 'backRoom')
const bucket = fc.constantFrom('onHand', 'onHand', 'onHand', 'unavailable', 'safetyStock' as const)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('reserve' as const), sku, quantity: units, ttl }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('commit' as const, 'release' as const),
      hold,
      quantity: fc.option(units, { nil: undefined }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('extend' as const), hold, ttl }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('adjust' as const, 'set' as const),
      sku,
      bucket,
      spot: fc.option(spot, { nil: undefined }),
      units: fc.integer({ min: -6, max: 14 }),
      onShortfall,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      sku,
      to: fc.constantFrom('available' as const, 'unavailable' as const),
      quantity: units,
      onShortfall,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('carry' as const), sku, to: spot, quantity: units }),
  },
)

const round: fc.Arbitrary<Round> = fc.record({
  seconds: fc.nat({ max: 40 }),
  jobs: fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  again: fc.option(fc.constantFrom('same' as const, 'other content' as const), { nil: null, freq: 3 }),
})

export const COMMANDS_MAX = 40

/** Up to 40 commands in batches that mix them. */
export const sequence: fc.Arbitrary<Round[]> = fc
  .array(round, { minLength: 1, maxLength: 10 })
  .filter((rounds) => rounds.flatMap(({ jobs }) => jobs.flat()).length <= COMMANDS_MAX)

/** For people: one line for what travels together. */
export function describeSequence(rounds: readonly Round[]): string {
  return rounds
    .map(({ seconds, jobs, again }) => {
      const together = jobs.map((steps) => steps.map(describeStep).join(', ')).join('  |  ')
      return `after ${seconds} s:  ${together}${again ? `  |  the first once more, ${again}` : ''}`
    })
    .join('\n')
}

const name = (index: number): string => String.fromCharCode(65 + index)

function describeStep(step: Step): string {
  switch (step.kind) {
    case 'reserve':
      return `reserve ${step.quantity} of ${name(step.sku)} ${step.ttl === null ? 'for good' : `for ${step.ttl} s`}`
    case 'commit':
      return `commit ${step.quantity ?? 'all'} of hold ${step.hold}`
    case 'release':
      return `release hold ${step.hold}`
    case 'extend':
      return `extend hold ${step.hold} ${step.ttl === null ? 'for good' : `to ${step.ttl} s`}`
    case 'adjust':
      return `adjust ${step.bucket} of ${name(step.sku)}${describeSpot(step)} by ${step.units}, ${step.onShortfall}`
    case 'set':
      return `set ${step.bucket} of ${name(step.sku)}${describeSpot(step)} to ${step.units}, ${step.onShortfall}`
    case 'move':
      return `move ${step.quantity} of ${name(step.sku)} to ${step.to}, ${step.onShortfall}`
    case 'carry':
      return `carry ${step.quantity} of ${name(step.sku)} to ${step.to}`
  }
}

function describeSpot({ bucket, spot }: Extract<Step, { kind: 'adjust' | 'set' }>): string {
  return bucket === 'onHand' && spot ? ` at ${spot}` : ''
}
