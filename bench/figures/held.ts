import {
  buildASTSchema,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { type Figure, judgeDelay } from '@/bench/figure'
import { typeDefs } from '@/graphql/generated/type-defs'
import { checkOperation } from '@/graphql/server/limits/check-operation'
import { createDocumentStore } from '@/graphql/server/prepare-document'
import { hostileDocuments } from '@/graphql/testing/hostile-documents'

const SIZES = [22, 27, 60, 150, 300, 600, 1_000, 1_900, 5_000]
const LIMIT_MS = 20

/** What the control is given at most: graphql-js has no bounds but this one. */
const CONTROL_TOKENS_MAX = 6_000

/**
 * How long the worst document of a stranger holds the process before it is refused or run, beside graphql-js without our
 * bounds on the same documents. Told in time of the processor, the best of some tries: what it takes, not what else the
 * machine does.
 */
export async function measureHeld(): Promise<Figure[]> {
  const schema = buildASTSchema(parse(typeDefs))
  let worst = { value: 0, name: '' }
  let control = 0
  for (const [shape, make] of Object.entries(hostileDocuments)) {
    for (const size of SIZES) {
      const text = make(size)
      const value = measureBest(5, () => take(schema, text))
      control = Math.max(
        control,
        measureBest(1, () => takeUnbounded(schema, text)),
      )
      if (value > worst.value) worst = { value, name: `${shape} (${size})` }
    }
  }
  return [
    judgeDelay('held', `ms held by the worst document: ${worst.name}`, {
      value: worst.value,
      control,
      limit: LIMIT_MS,
    }),
  ]
}

function measureBest(tries: number, run: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let left = tries; left > 0; left -= 1) {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1_000)
  }
  return best
}

function take(schema: GraphQLSchema, text: string): void {
  ignoreRefusal(() => {
    const prepared = createDocumentStore(schema, { isIntrospectable: true })(text)
    if ('errors' in prepared) return
    const operation = getOperationAST(prepared.document)
    if (operation) checkOperation(schema, prepared.document, operation)
  })
}

function takeUnbounded(schema: GraphQLSchema, text: string): void {
  ignoreRefusal(() => {
    const document = parse(text, { maxTokens: CONTROL_TOKENS_MAX })
    validate(schema, document, specifiedRules, { maxErrors: 20 })
  })
}

function ignoreRefusal(run: () => void): void {
  try {
    run()
  } catch (error) {
    // Brackets within brackets end the control's stack.
    if (!(error instanceof GraphQLError || error instanceof RangeError)) throw error
  }
}
