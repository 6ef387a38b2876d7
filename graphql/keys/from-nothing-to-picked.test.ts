import { afterAll, beforeAll, expect, it } from 'vitest'
import { issueSetupToken } from '@/db/accounts/setup-token'
import { auditDatabase } from '@/db/audit/audit-database'
import { cookiesOf, PASSWORD, postAuth } from '@/graphql/testing/create-service-test'
import { type RunningService, runService } from '@/graphql/testing/run-service'

let house: RunningService
beforeAll(async () => {
  house = await runService()
})
afterAll(() => house.close())

type Headers = Record<string, string>
type Json = Record<string, unknown>

async function signUp(name: string): Promise<Headers> {
  const email = `${name.toLowerCase()}@test.example`
  const response = await postAuth(house.url, 'sign-up/email', { name, email, password: PASSWORD })
  expect(response.status, await response.clone().text()).toBe(200)
  return { cookie: cookiesOf(response) }
}

async function ask(headers: Headers, document: string, variables?: Json): Promise<Json> {
  const { data, errors } = await house.send(document, { headers, variables })
  expect(errors).toEqual([])
  return data ?? {}
}

let keys = 0
/** Sends a mutation that has to end as it says, and gives what was selected of it. */
async function make(headers: Headers, field: string, [type, selection]: [string, string], input: Json) {
  const inputType = `${field[0]?.toUpperCase()}${field.slice(1)}Input!`
  const document = `mutation ($input: ${inputType}) { ${field}(input: $input) {
    __typename ... on Problem { code message } ... on ${type} { ${selection} } } }`
  const answer = await ask(headers, document, { input: { key: `step-${keys++}`, ...input } })
  expect(answer[field]).toMatchObject({ __typename: type })
  return Object(answer[field])
}

/** Someone who comes by a link and accepts. */
async function comeAs(
  owner: Headers,
  role: string,
  { name, retailerId }: { name: string; retailerId: string },
) {
  const { link } = await make(owner, 'inviteMember', ['MemberInvited', 'link'], { retailerId, role })
  const person = await signUp(name)
  const token = new URL(link).searchParams.get('token')
  await make(person, 'acceptInvitation', ['InvitationAccepted', 'membership { role }'], { token })
  return person
}

it('from an empty house to the first picked order of a shop of one’s own, by GraphQL and an API key', async () => {
  const token = await issueSetupToken(house.database.db, { at: house.clock.now })
  const ada = await signUp('Ada')
  await make(ada, 'becomeOperator', ['OperatorMade', '__typename'], { token })
  const { retailer } = await make(ada, 'createRetailer', ['RetailerCreated', 'retailer { id }'], {
    name: 'Käthes Laden',
    currency: 'EUR',
    country: 'DE',
  })
  const { location } = await make(ada, 'createLocation', ['LocationCreated', 'location { id slug }'], {
    retailerId: retailer.id,
    name: 'Am Markt',
    address: { line1: 'Markt 1', city: 'Jena', postcode: '07743', country: 'DE' },
    position: { latitude: 50.93, longitude: 11.59 },
    timeZone: 'Europe/Berlin',
    openingHours: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, opens: '07:00', closes: '22:00' })),
    postcodesServed: ['077'],
  })
  const kaethe = await comeAs(ada, 'OWNER', { name: 'Kaethe', retailerId: retailer.id })
  const pit = await comeAs(kaethe, 'PICKER', { name: 'Pit', retailerId: retailer.id })
  const { secret } = await make(kaethe, 'createRetailerApiKey', ['RetailerApiKeyCreated', 'secret'], {
    retailerId: retailer.id,
    name: 'Import',
    scopes: ['CATALOGUE', 'CHANGE_STOCK', 'ORDERS'],
  })

  // The shop's own program keeps the catalogue and the stock.
  const program = { authorization: `Bearer ${secret}` }
  const { category } = await make(program, 'addCategory', ['CategoryChanged', 'category { id slug }'], {
    retailerId: retailer.id,
    name: 'Bread',
  })
  const { product } = await make(program, 'createProduct', ['ProductChanged', 'product { skus { id } }'], {
    retailerId: retailer.id,
    categoryId: category.id,
    name: 'Rye loaf',
    skus: [
      {
        sizeLabel: '750 g',
        measureQuantity: 750,
        measureUnit: 'G',
        weightGrams: 780,
        codes: [{ kind: 'GTIN', code: '4006381333931' }],
      },
    ],
  })
  const skuId = product.skus[0].id
  const locationId = location.id
  await make(program, 'setListing', ['ListingChanged', 'listing { isListed }'], {
    locationId,
    skuId,
    expectedVersion: 0,
    priceMinor: 390,
  })
  const { lines } = await make(
    program,
    'changeStockLevels',
    ['StockLevelsAnswered', 'lines { result { __typename } }'],
    { locationId, reason: 'RECEIVED', reference: 'first delivery', lines: [{ skuId, change: 5 }] },
  )
  expect(lines).toEqual([{ result: { __typename: 'StockChanged' } }])

  const cleo = await signUp('Cleo')
  const shelf = await ask(
    cleo,
    'query ($slug: String!) { location(slug: $slug) { slots(handover: PICK_UP) { startAt endAt } } }',
    { slug: location.slug },
  )
  const [slot] = Object(shelf.location).slots
  await make(cleo, 'setCartLine', ['CartChanged', 'cart { quantity }'], { locationId, skuId, quantity: 2 })
  const { order } = await make(cleo, 'checkOut', ['OrderHeld', 'order { id total { amountMinor } }'], {
    locationId,
    handover: 'PICK_UP',
    slotStartAt: slot.startAt,
    slotEndAt: slot.endAt,
    contactName: 'Cleo',
    contactEmail: 'cleo@test.example',
  })
  expect(order.total.amountMinor).toBe(780)
  await make(cleo, 'payOrder', ['OrderConfirmed', 'order { state }'], {
    orderId: order.id,
    cardNumber: '4242424242424242',
  })

  const { pickQueue } = await ask(
    pit,
    'query ($id: ID!) { pickQueue(locationId: $id) { nodes { id order { lines { id quantity } } } } }',
    { id: locationId },
  )
  const [pick] = Object(pickQueue).nodes
  await make(pit, 'claimPick', ['PickChanged', 'pick { state }'], { pickId: pick.id })
  const [line] = pick.order.lines
  await make(pit, 'findLine', ['LineEnded', 'line { state }'], { lineId: line.id, quantity: line.quantity })
  await make(pit, 'finishPick', ['PickFinished', 'captured { amountMinor }'], { pickId: pick.id })

  // The program sees what became of it, and hands it over.
  const { node } = await ask(program, 'query ($id: ID!) { node(id: $id) { ... on Order { state } } }', {
    id: order.id,
  })
  expect(node).toEqual({ state: 'PICKED' })
  await make(program, 'handOverOrder', ['OrderHandedOver', 'order { state }'], { orderId: order.id })
  const { stockSummary } = await ask(
    program,
    'query ($id: ID!) { stockSummary(locationId: $id) { unitsOnHand unitsReserved } }',
    { id: locationId },
  )
  expect(stockSummary).toEqual({ unitsOnHand: 3, unitsReserved: 0 })

  const { invariants } = await auditDatabase(house.database)
  expect(invariants.filter(({ violationCount }) => violationCount > 0)).toEqual([])
  const { audit } = await ask(kaethe, '{ audit { isClean } }')
  expect(audit).toEqual({ isClean: true })
})
