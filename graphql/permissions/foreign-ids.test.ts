import {
  buildASTSchema,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
  parse,
} from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { decodeAnyId, encodeId, type OpaqueParts, type OpaqueType } from '@/graphql/base/opaque-id'
import { typeDefs } from '@/graphql/generated/type-defs'
import { type Described, readRules } from '@/graphql/input/read-rules'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'
import { buildFuzzIds } from '@/graphql/testing/fuzz/build-fuzz-ids'
import { buildRivalIds } from '@/graphql/testing/fuzz/build-rival-ids'
import { fingerprint } from '@/graphql/testing/fuzz/fingerprint'
import { type IdOf, listTargets, replaceAt, type Target } from '@/graphql/testing/fuzz/list-targets'
import type { TestViewers } from '@/graphql/testing/test-viewers'

type Name = Exclude<keyof TestViewers, 'people'>

/** Everybody who may change anything somewhere, but the operator, who works everywhere. */
const askers: readonly Name[] = [
  'guest',
  'customer',
  'owner',
  'stockClerk',
  'onlooker',
  'shopper',
  'staff',
  'staffKey',
  'keyOfStock',
  'keyOfChanges',
  'keyOfOrders',
  'keyOfCatalogue',
]

/** What says that there is no such thing for whoever asks, or that they may not ask at all. */
const refusals = ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED']

/** What is refused for another reason before the id matters. */
const excused: Readonly<Record<string, string>> = {
  // Everybody may shop anywhere; this slot is of no shop.
  ...Object.fromEntries(askers.map((asker) => [`checkOut.locationId as ${asker}`, 'INVALID_INPUT'])),
  // A view that is shared is not theirs to change, whatever it would show.
  'editStockView.view.categoryId as onlooker': 'STOCK_VIEW_NOT_YOURS',
  // The shopper who has claimed the pick is told, beside the field, that the place does not offer it; others that it is not theirs to pick.
  'replaceLine.substituteSkuId as shopper': 'INVALID_INPUT',
  'replaceLine.substituteSkuId as owner': 'PICK_NOT_YOURS',
  'replaceLine.substituteSkuId as staff': 'PICK_NOT_YOURS',
  'replaceLine.substituteSkuId as staffKey': 'PICK_NOT_YOURS',
}

const schema = buildASTSchema(parse(typeDefs))
let test: GraphqlTest
let targets: Target[]
let ownIdOf: IdOf
let rivalIdOf: IdOf
beforeAll(async () => {
  test = await createGraphqlTest()
  ownIdOf = await buildFuzzIds(test)
  rivalIdOf = await buildRivalIds(test)
  const claimed = await test
    .as(test.world.viewers.shopper)
    .query('mutation($i: ClaimPickInput!) { claimPick(input: $i) { __typename } }', {
      i: { key: 'claim', pickId: ownIdOf('Pick') },
    })
  expect(claimed.data).toEqual({ claimPick: { __typename: 'PickChanged' } })
  targets = listTargets(schema, ownIdOf).filter(({ root }) => root === 'mutation')
}, 120_000)
afterAll(() => test.close())

interface Place {
  target: Target
  path: string[]
  type: OpaqueType
}

/** Every place in the arguments of a mutation, however deep, that takes an id. */
function listIdPlaces(): Place[] {
  const fields = schema.getMutationType()?.getFields() ?? {}
  return targets.flatMap((target) => {
    const inner = (part: Described & { name: string; type: GraphQLInputType }, before: string[]): Place[] => {
      const path = [...before, part.name]
      const types = readRules(schema, part).id?.of ?? []
      const named = getNullableType(part.type)
      const isList = isListType(named)
      const at = isList ? [...path, '0'] : path
      const item = getNullableType(isList ? named.ofType : named)
      const below = isInputObjectType(item)
        ? Object.values(item.getFields()).flatMap((field) => inner(field, at))
        : []
      return [...types.map((type) => ({ target, path: at, type })), ...below]
    }
    return (fields[target.field]?.args ?? []).flatMap((arg) => inner(arg, []))
  })
}

/** The rival's own id, and one that puts the rival's thing at the own store, or the own thing at the rival's. */
function listForeignIds(type: OpaqueType): [name: string, id: string][] {
  const foreign: [string, string] = ['the rival’s', rivalIdOf(type)]
  const [ours, theirs] = [ownIdOf(type), rivalIdOf(type)].map((id) => decodeAnyId(id)?.parts ?? [])
  if (!ours || !theirs || ours.length === 1) return [foreign]
  const mix = (place: readonly string[], thing: readonly string[]) =>
    encodeId(type, ...([place[0], ...thing.slice(1)] as OpaqueParts<typeof type>))
  return [foreign, ['theirs at ours', mix(ours, theirs)], ['ours at theirs', mix(theirs, ours)]]
}

/** The code of what was answered; null where it was done. */
async function send(target: Target, variables: Record<string, unknown>, asker: Name): Promise<string | null> {
  const { data, codes } = await test.as(test.world.viewers[asker]).query(target.document, variables)
  const answer = Object(Object(data)[target.field])
  return codes[0] ?? answer.code ?? Object(answer.lines?.[0]).result?.code ?? null
}

const nameOf = ({ target, path }: Place): string =>
  [target.field, ...path.filter((key) => key !== 'input' && key !== '0')].join('.')

it('an id of another retailer, wherever a mutation takes one, finds nothing and changes nothing', async () => {
  const before = await fingerprint(test.database)
  const wrong: string[] = []
  let tried = 0
  for (const place of listIdPlaces()) {
    for (const [what, id] of listForeignIds(place.type)) {
      for (const asker of askers) {
        const code = await send(place.target, replaceAt(place.target.fill(), place.path, id), asker)
        const name = `${nameOf(place)} as ${asker}`
        if (code === null || ![...refusals, excused[name]].includes(code)) {
          wrong.push(`${name}: ${what}: ${code}`)
        }
        tried++
      }
    }
  }
  expect(wrong).toEqual([])
  expect(tried).toBeGreaterThan(200)
  // What a rule refuses under a key is remembered for it (I7).
  const {
    'public.command': _all,
    'public.command_start': _part,
    'public.cart_command': _ofCarts,
    'public.deed_key': _deeds,
    ...after
  } = await fingerprint(test.database)
  expect(before).toMatchObject(after)
}, 120_000)

it('what somebody else ordered, holds or picks finds nothing for whoever has no part in it', async () => {
  const before = await fingerprint(test.database)
  const strangers: readonly Name[] = [
    'stranger',
    'guest',
    'otherCustomer',
    'warehouseStaff',
    'rivalStaff',
    'keyOfWarehouse',
    'keyOfRival',
  ]
  const things: readonly OpaqueType[] = [
    'Order',
    'OrderLine',
    'Pick',
    'Reservation',
    'StockLevel',
    'ApiKey',
    'Session',
    'CustomerAddress',
    'RetailerApiKey',
  ]
  const named = new Set(
    listIdPlaces()
      .filter(({ type }) => things.includes(type))
      .map(({ target }) => target),
  )
  const wrong: string[] = []
  for (const target of named) {
    for (const asker of strangers) {
      const code = await send(target, target.fill(), asker)
      if (code === null || !refusals.includes(code)) wrong.push(`${target.field} as ${asker}: ${code}`)
    }
  }
  expect(wrong).toEqual([])
  const { 'public.deed_key': _deeds, ...after } = await fingerprint(test.database)
  expect(before).toMatchObject(after)
}, 120_000)

// Else the tests above would pass for whatever reason.
it('the same requests with ids of their own get beyond the rules', async () => {
  const wrong: string[] = []
  // Whoever was let go is found by nobody any more.
  const last = ['deactivateMember', 'revokeRetailerApiKey', 'removeStockView']
  const isLast = ({ field }: Target) => Number(last.includes(field))
  const own = [...new Set(listIdPlaces().map((place) => place.target))]
  for (const target of own.sort((a, b) => isLast(a) - isLast(b))) {
    if (target.field === 'revokeApiKey') continue
    const codes = []
    for (const asker of askers) codes.push(await send(target, target.fill(), asker))
    if (codes.every((code) => code !== null && refusals.includes(code))) {
      wrong.push(`${target.field}: ${codes.join(', ')}`)
    }
  }
  expect(wrong).toEqual([])
}, 120_000)
