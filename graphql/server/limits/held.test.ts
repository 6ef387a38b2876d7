import fc from 'fast-check'
import { buildASTSchema, GraphQLError, getOperationAST, parse, specifiedRules, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { typeDefs } from '@/graphql/generated/type-defs'
import { checkOperation } from '@/graphql/server/limits/check-operation'
import { createDocumentStore } from '@/graphql/server/prepare-document'
import { arbitraryDocument } from '@/graphql/testing/arbitrary-documents'
import { type CallCounter, createCallCounter } from '@/graphql/testing/count-calls'
import { hostileDocuments } from '@/graphql/testing/hostile-documents'

/** Calls of functions of graphql-js and of the limits, from a text to its refusal or its run. */
const CALLS_MAX = 300_000

/** No figure, which a busy machine would miss: only so much that what grows without end is noticed. */
const HELD_MS_MAX = 5_000

/** Longer than in CI: `DOCUMENT_RUNS=20000 DOCUMENT_SEED=… npx vitest run graphql/server/limits/held.test.ts`. */
const { DOCUMENT_RUNS = '150', DOCUMENT_SEED = '20261127' } = process.env

const SIZES = [2, 22, 27, 60, 300, 1_000, 10_000]

const schema = buildASTSchema(parse(typeDefs))
let counter: CallCounter
beforeAll(async () => {
  counter = await createCallCounter((url) =>
    /\/graphql\/(server|language|validation|utilities|type|jsutils|error|index)/.test(url),
  )
})
afterAll(() => counter.close())

/** All that holds the process before a document is refused or run, by a server that has never seen it. */
function take(text: string): void {
  const prepare = createDocumentStore(schema, { isIntrospectable: true })
  const prepared = prepare(text)
  if ('errors' in prepared) return
  const operation = getOperationAST(prepared.document, 'Q') ?? getOperationAST(prepared.document)
  try {
    if (operation) checkOperation(schema, prepared.document, operation, { v: true, n: 5 })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
  }
}

async function expectBounded(text: string): Promise<void> {
  let heldMs = 0
  const calls = await counter.count(() => {
    const start = performance.now()
    take(text)
    heldMs = performance.now() - start
  })
  expect(calls).toBeLessThan(CALLS_MAX)
  expect(heldMs).toBeLessThan(HELD_MS_MAX)
}

describe('a document holds the process for a bounded time, whatever its shape', () => {
  it.each(Object.entries(hostileDocuments))('%s', async (_shape, make) => {
    for (const size of SIZES) await expectBounded(make(size))
  })

  it(
    'or what is made of such shapes, grown, broken and joined',
    async () => {
      await fc.assert(fc.asyncProperty(arbitraryDocument, expectBounded), {
        seed: Number(DOCUMENT_SEED),
        numRuns: Number(DOCUMENT_RUNS),
        endOnFailure: true,
      })
    },
    Number(DOCUMENT_RUNS) * 1_000,
  )
})

describe('without the bounds', () => {
  it.each([
    ['spreads of nothing', 1_000],
    ['wide twins inside twins', 300],
    ['one name for many fields, inside', 600],
  ])('%s would hold it longer', async (shape, size) => {
    const document = parse(hostileDocuments[shape]?.(size) ?? '')
    const calls = await counter.count(() => validate(schema, document, specifiedRules, { maxErrors: 10 }))
    expect(calls).toBeGreaterThan(CALLS_MAX)
  })
})

describe('a document that was refused', () => {
  it('is refused again without a look', async () => {
    const prepare = createDocumentStore(schema, { isIntrospectable: true })
    for (const make of Object.values(hostileDocuments)) {
      const text = make(300)
      const first = prepare(text)
      let again: unknown
      const calls = await counter.count(() => {
        again = prepare(text)
      })
      expect(again).toEqual(first)
      if ('errors' in first && text.length <= 20_000) expect(calls).toBeLessThan(200)
    }
  })
})
