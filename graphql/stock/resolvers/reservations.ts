import { listReservations } from '@/db/stock/list-reservations'
import { fromEnum } from '@/graphql/base/enum-case'
import { decodeArgument } from '@/graphql/catalog/decode-argument'
import type { QueryResolvers } from '@/graphql/generated/resolver-types'
import { codedError } from '@/graphql/problems/coded-error'
import { checkPageSize } from '@/graphql/stock/check-page-size'
import { pageInfo } from '@/graphql/stock/page-info'

const PAGE_MAX = 200
const OWNER_MAX = 200

export const reservations: NonNullable<QueryResolvers['reservations']> = async (
  _parent,
  { locationId, filter, first, after },
  { database },
) => {
  const { skuId, states, ownerId } = filter ?? {}
  if ((ownerId?.length ?? 0) > OWNER_MAX || ownerId?.includes('\u0000')) {
    throw codedError('BAD_USER_INPUT', `An owner's reference has at most ${OWNER_MAX} characters.`)
  }
  const page = await listReservations(database.db, {
    locationId: decodeArgument('Location', locationId)[0],
    skuId: skuId ? decodeArgument('Sku', skuId)[0] : undefined,
    states: states?.map(fromEnum),
    ownerId: ownerId ?? undefined,
    limit: checkPageSize(first, PAGE_MAX),
    after: after ?? undefined,
  })
  if (page === null) throw codedError('BAD_USER_INPUT', 'This cursor is not of this list.')
  return { edges: page.edges, pageInfo: pageInfo(page, after) }
}
