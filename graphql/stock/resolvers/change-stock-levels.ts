import { createHash } from 'node:crypto'
import type { LocationId } from '@/db/ids'
import { adjustStock } from '@/db/stock/adjust-stock'
import { setStock } from '@/db/stock/set-stock'
import { fromEnum } from '@/graphql/base/enum-case'
import type { GraphqlContext } from '@/graphql/context'
import type {
  ChangeStockLevelsInput,
  ChangeStockLineInput,
  MutationResolvers,
} from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { invalidInput } from '@/graphql/problems'
import { buckets, refuseSpot, spots } from '@/graphql/stock/bucket'
import { refuseBrokenCount } from '@/graphql/stock/refuse-broken-count'
import { setResult } from '@/graphql/stock/set-result'

/** Each line is a command of its own and may be refused alone; those of one request travel in the same batch. */
export const changeStockLevels: NonNullable<MutationResolvers['changeStockLevels']> = async (
  _parent,
  { input },
  context,
) => {
  const [locationId] = decodeArgument('Location', input.locationId)
  const misplaced = refuseSpot(input)
  if (misplaced) return misplaced
  for (const [index, line] of input.lines.entries()) {
    const problem = findProblem(line)
    if (problem) return invalidInput(['lines', String(index), problem.field], problem.message)
  }
  const lines = await Promise.all(
    input.lines.map((line, index) => changeLine(context, locationId, { input, line, index })),
  )
  return { __typename: 'StockLevelsAnswered' as const, lines }
}

function findProblem({ change, quantity, expectedVersion }: ChangeStockLineInput) {
  const isChange = change !== null && change !== undefined
  const isStatement = quantity !== null && quantity !== undefined
  if (isChange === isStatement)
    return { field: 'change', message: 'Either `change` or `quantity`, one of both.' }
  if (isStatement && (expectedVersion === null || expectedVersion === undefined))
    return { field: 'expectedVersion', message: 'A stated `quantity` needs the version that was seen.' }
  return null
}

type Asked = { input: ChangeStockLevelsInput; line: ChangeStockLineInput; index: number }

async function changeLine(context: GraphqlContext, locationId: LocationId, { input, line, index }: Asked) {
  const [skuId] = decodeArgument('Sku', line.skuId)
  const asked = {
    locationId,
    caller: context.caller,
    key: lineKey(input.key, index),
    skuId,
    bucket: buckets[input.bucket ?? 'ON_HAND'],
    spot: input.spot ? spots[input.spot] : undefined,
    reason: fromEnum(input.reason),
    reference: input.reference,
    onShortfall: fromEnum(input.onShortfall ?? 'REFUSE'),
  }
  const { change, quantity, expectedVersion = null } = line
  const broken = await refuseBrokenCount(context, {
    ...asked,
    steps: quantity ?? change ?? 0,
    field: ['lines', String(index), 'skuId'],
  })
  if (broken) return { skuId: line.skuId, result: broken }
  const outcome =
    quantity === null || quantity === undefined
      ? await adjustStock(context.engine, { ...asked, change: change ?? 0 })
      : await setStock(context.engine, { ...asked, quantity, expectedVersion })
  const result = await setResult(context, { locationId, skuId }, outcome, 'quantity')
  return { skuId: line.skuId, result }
}

const KEY_MAX = 200

/** The same in every retry; a long one is shortened to its hash. */
function lineKey(key: string, index: number): string {
  const whole = `${key}:${index}`
  return whole.length <= KEY_MAX ? whole : `${createHash('sha256').update(key).digest('hex')}:${index}`
}
