import { afterAll, beforeAll, expect, it } from 'vitest'
import { doerOf } from '@/graphql/deeds/doer-of'
import { createContext } from '@/graphql/server/create-context'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
})
afterAll(() => test.close())

it('a deed names the person or the program, the address that asked and the request', () => {
  const { staff, staffKey } = test.world.viewers
  const parts = { ...test, clock: () => test.clock.now, isDemo: true, apiKeysMax: 20 }
  const readAddress = () => '203.0.113.7'
  const ask = { requestId: 'r', readAddress }
  expect(doerOf(createContext(parts, { ...ask, viewer: staff }))).toEqual({
    caller: `user:${staff.userId}`,
    address: '203.0.113.7',
    requestId: 'r',
  })
  expect(doerOf(createContext(parts, { requestId: 'r', viewer: staffKey }))).toEqual({
    caller: `key:${staffKey.integrationId}`,
    address: null,
    requestId: 'r',
  })
})
