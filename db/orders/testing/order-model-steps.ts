import fc from 'fast-check'

export const SKUS = 2
export const CUSTOMERS = 3
export const SHOPPERS = 2

/** One request in small numbers: which customer or shopper, and which order, counted from the newest. */
export type OrderStep =
  | { kind: 'checkOut'; customer: number }
  | { kind: 'pay'; order: number; isStranger: boolean }
  | {
      kind: 'answer'
      order: number
      payment: number
      said: 'Authorised' | 'Declined' | 'Pending' | 'Unknown'
    }
  | { kind: 'cancel'; order: number; by: 'customer' | 'stranger' | 'staff' }
  | { kind: 'claim' | 'unclaim' | 'takeBack' | 'finish'; order: number; shopper: number }
  | { kind: 'find' | 'replace'; order: number; line: number; shopper: number; quantity: number }
  | { kind: 'miss'; order: number; line: number; shopper: number }
  | { kind: 'handOver'; order: number }
  | { kind: 'lose'; sku: number; units: number; mayShorten: boolean }
  /** What comes next in the life of an order: few requests drawn by luck are about one that they fit. */
  | { kind: 'goOn'; order: number; shopper: number; ending: 'find' | 'miss' | 'replace'; quantity: number }

/** A step that says itself what is asked. */
export type PlainStep = Exclude<OrderStep, { kind: 'goOn' }>

export interface OrderRound {
  seconds: number
  /** What is put into a cart before. */
  wish: { customer: number; sku: number; quantity: number } | null
  /** What is asked at once. */
  steps: OrderStep[]
  /** Whether the first of them is sent once more afterwards. */
  isSentAgain: boolean
}

const order = fc.nat({ max: 3 })
const shopper = fc.nat({ max: SHOPPERS - 1 })
const customer = fc.nat({ max: CUSTOMERS - 1 })
const sku = fc.nat({ max: SKUS - 1 })
const line = fc.nat({ max: 1 })
const quantity = fc.integer({ min: 1, max: 3 })
const said = fc.constantFrom(
  'Authorised',
  'Authorised',
  'Authorised',
  'Declined',
  'Pending',
  'Unknown' as const,
)
const by = fc.constantFrom('customer', 'customer', 'stranger', 'staff' as const)

const kind = <K extends string>(...kinds: K[]) => fc.constantFrom(...kinds)

const ending = fc.constantFrom('find', 'find', 'miss', 'replace' as const)

const step: fc.Arbitrary<OrderStep> = fc.oneof(
  { weight: 24, arbitrary: fc.record({ kind: kind('goOn'), order, shopper, ending, quantity }) },
  { weight: 4, arbitrary: fc.record({ kind: kind('checkOut'), customer }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: kind('pay'),
      order,
      isStranger: fc.constantFrom(false, false, false, true),
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: kind('answer'), order, payment: fc.nat({ max: 2 }), said }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('cancel'), order, by }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: kind('claim', 'claim', 'unclaim', 'takeBack', 'finish', 'finish'),
      order,
      shopper,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: kind('find', 'find', 'replace'), order, line, shopper, quantity }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind('miss'), order, line, shopper }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('handOver'), order }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: kind('lose'),
      sku,
      units: fc.integer({ min: 1, max: 6 }),
      mayShorten: fc.boolean(),
    }),
  },
)

/** Seldom does a hold run out. */
const seconds = fc.oneof(
  { weight: 8, arbitrary: fc.constant(1) },
  { weight: 1, arbitrary: fc.constantFrom(300, 600, 900, 901) },
)

const round: fc.Arbitrary<OrderRound> = fc.record({
  seconds,
  wish: fc.option(fc.record({ customer, sku, quantity }), { nil: null, freq: 2 }),
  steps: fc.array(step, { minLength: 1, maxLength: 5 }),
  isSentAgain: fc.boolean(),
})

export const orderSequence: fc.Arbitrary<OrderRound[]> = fc.array(round, { minLength: 4, maxLength: 14 })

/** For people: one line for what is asked at once. */
export function describeOrders(rounds: readonly OrderRound[]): string {
  return rounds
    .map(({ seconds: passed, wish, steps, isSentAgain }) => {
      const told = steps.map(({ kind: name, ...more }) => `${name} ${JSON.stringify(more)}`).join('  |  ')
      return `after ${passed} s${wish ? `, cart ${JSON.stringify(wish)}` : ''}:  ${told}${isSentAgain ? '  |  the first once more' : ''}`
    })
    .join('\n')
}
