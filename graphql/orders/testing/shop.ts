import { uuidv7 } from 'uuidv7'
import type { GraphqlTest } from '@/graphql/testing/create-graphql-test'
import type { Viewer } from '@/graphql/viewer'

/** Runs an operation as one customer and gives its data; an error throws. */
export type Ask = (document: string, variables?: Record<string, unknown>) => Promise<Record<string, unknown>>

/** Asks as somebody; an error fails the test. */
export function askAs(test: GraphqlTest, viewer: Viewer): Ask {
  const client = test.as(viewer)
  return async (document, variables) => {
    const { data, errors } = await client.query<Record<string, unknown>>(document, variables)
    if (!data || errors.length > 0) throw new Error(JSON.stringify(errors))
    return data
  }
}

/** Asks as a guest of whom nobody has heard. */
export function askAsGuest(test: GraphqlTest): Ask {
  return askAs(test, { kind: 'guest', guestId: uuidv7() })
}

/** A union's member with whatever was selected of it. */
export type Result = Record<string, unknown> & { __typename: string }

/** What these tests look at; an order of a result has all of it. */
const ORDER = `id number version state heldUntil isCancellable total { amountMinor currency }
  totalFound { amountMinor } payment { state captured { amountMinor } authorised { amountMinor } declineReason }
  lines { id name quantity quantityFound state replaces { id } price { amountMinor } } events { sequence kind line { id } }`

const PROBLEM = '... on Problem { code message } ... on InvalidInput { field }'

const documents = {
  setCartLine: `mutation ($input: SetCartLineInput!) { result: setCartLine(input: $input) { __typename ${PROBLEM}
    ... on CartChanged { cart { id version quantity linesMerged total { amountMinor } lines { id quantity } } } } }`,
  setCartSubstitutionWish: `mutation ($input: SetCartSubstitutionWishInput!) { result: setCartSubstitutionWish(input: $input) { __typename ${PROBLEM}
    ... on CartChanged { cart { id version substitutionWish } } } }`,
  acknowledgeCart: `mutation ($input: AcknowledgeCartInput!) { result: acknowledgeCart(input: $input) { __typename ${PROBLEM}
    ... on CartChanged { cart { id version linesMerged } } } }`,
  checkOut: `mutation ($input: CheckOutInput!) { result: checkOut(input: $input) { __typename ${PROBLEM}
    ... on OrderHeld { order { ${ORDER} } }
    ... on InsufficientStock { lines { requested available sku { id } } }
    ... on PricesChanged { cart { lines { priceSeen { amountMinor } listing { price { amountMinor } } } } } } }`,
  payOrder: `mutation ($input: PayOrderInput!) { result: payOrder(input: $input) { __typename ${PROBLEM}
    ${['OrderConfirmed', 'PaymentDeclined', 'PaymentPending', 'HoldLapsed', 'OrderNotPayable']
      .map((type) => `... on ${type} { order { ${ORDER} } }`)
      .join(' ')} } }`,
  cancelOrder: `mutation ($input: CancelOrderInput!) { result: cancelOrder(input: $input) { __typename ${PROBLEM}
    ... on OrderCancelled { order { ${ORDER} } } ... on OrderNotCancellable { order { ${ORDER} } } } }`,
  handOverOrder: `mutation ($input: HandOverOrderInput!) { result: handOverOrder(input: $input) { __typename ${PROBLEM}
    ... on OrderHandedOver { order { ${ORDER} } } ... on OrderNotPicked { order { ${ORDER} } } } }`,
}

export interface OrderView {
  id: string
  state: string
  heldUntil: string | null
  isCancellable: boolean
  total: { amountMinor: number; currency: string }
  totalFound: { amountMinor: number }
  payment: {
    state: string
    captured: { amountMinor: number }
    authorised: { amountMinor: number }
    declineReason: string | null
  } | null
  lines: {
    id: string
    name: string
    quantity: number
    quantityFound: number
    state: string
    replaces: { id: string } | null
    price: { amountMinor: number }
  }[]
  events: { sequence: number; kind: string; lineId: string | null }[]
}

/** Sends one of the order mutations; `key` is made where the input has none. */
export async function run(ask: Ask, field: keyof typeof documents, input: object): Promise<Result> {
  const { result } = await ask(documents[field], { input: { key: uuidv7(), ...input } })
  return result as Result
}

/** The first slot of a location that a customer may choose, with the rest that a checkout asks for. */
export async function describeCheckOut(ask: Ask, slug: string): Promise<Record<string, unknown>> {
  const { location } = await ask(
    'query ($slug: String!) { location(slug: $slug) { id slots(handover: PICK_UP) { startAt endAt } } }',
    { slug },
  )
  const { id, slots } = location as { id: string; slots: { startAt: string; endAt: string }[] }
  return {
    locationId: id,
    handover: 'PICK_UP',
    slotStartAt: slots[0]?.startAt,
    slotEndAt: slots[0]?.endAt,
    contactName: 'Cora Customer',
    contactEmail: 'cora@test.example',
  }
}

export const cards = {
  succeeds: '4242424242424242',
  declines: '4000000000000002',
  timesOut: '4000000000000119',
  answersLate: '4000000000000259',
}

export const pay = (ask: Ask, orderId: string, cardNumber: string, key = uuidv7()): Promise<Result> =>
  run(ask, 'payOrder', { orderId, cardNumber, key })

/** What the owner's cart holds. */
export async function readCart(ask: Ask): Promise<Record<string, unknown> & { lines: unknown[] }> {
  const { cart } =
    await ask(`{ cart { quantity version linesMerged substitutionWish total { amountMinor currency }
    lines { id quantity note listing { sku { id } } } } }`)
  return cart as Record<string, unknown> & { lines: unknown[] }
}

/** The order of a result; throws, with the result, where it has none. */
export function orderOf(result: Result): OrderView {
  if (!result.order) throw new Error(JSON.stringify(result))
  return result.order as OrderView
}
