import type { Db } from '@/db/client'
import { type DeedQuery, type DeedRow, listDeeds } from '@/db/deeds/list-deeds'
import { listSubjectNames } from '@/db/deeds/list-subject-names'
import { firstPage } from '@/db/paging/page'
import { decodeAnyId, decodeId } from '@/graphql/base/opaque-id'
import { readDeedFilter } from '@/graphql/deeds/read-deed-filter'
import { tellChanges } from '@/graphql/deeds/tell-changes'
import type { CsvCell } from '@/graphql/exports/csv'
import type { Export } from '@/graphql/exports/export'
import { mayForRetailer } from '@/graphql/permissions/workplace'
import { nameActors } from '@/graphql/stock/loaders/create-actor-loader'

const columns = ['When', 'Who', 'What', 'About', 'Name', 'Field', 'Before', 'After', 'Address', 'Request']
const ROWS = 500

/** `retailer` and, as the page of activity has them, `by`, `about`, `from`, `to` and `q`: a line for each field that was changed, for whoever may read deeds there. */
export const deedsExport: Export = async (params, { viewer, database }) => {
  const retailerId = decodeId('Retailer', params.get('retailer') ?? '')?.[0]
  if (retailerId === undefined || !mayForRetailer(viewer, 'read_deeds', retailerId))
    return { type: 'notFound', message: 'This retailer was not found.' }
  const by = params.get('by')
  const [from, to] = [readInstant(params.get('from')), readInstant(params.get('to'))]
  const text = params.get('q') ?? ''
  const isWrongSpan = from === null || to === null || (from && to && from >= to)
  if ((by !== null && decodeAnyId(by) === null) || isWrongSpan || text.length > 100)
    return {
      type: 'unknown',
      message: 'The address asks for what there is not. Export it from the page again.',
    }
  const about = params.get('about')
  const filter = readDeedFilter({
    by: by === null ? null : [by],
    about: about ? about.split(',').slice(0, 50) : null,
    at: { from, to },
    text: text.trim(),
  })
  return { type: 'sheet', name: 'activity', columns, pages: listRows(database.db, { retailerId, filter }) }
}

/** Null: it is none; undefined: none was given. */
function readInstant(written: string | null): Date | null | undefined {
  if (!written) return undefined
  const at = new Date(written)
  return Number.isNaN(at.getTime()) ? null : at
}

async function* listRows(db: Db, query: DeedQuery): AsyncGenerator<CsvCell[][]> {
  let page = firstPage(ROWS)
  for (;;) {
    const found = await listDeeds(db, { ...query, page })
    const deeds = found?.edges.map(({ node }) => node) ?? []
    const names = await listSubjectNames(
      db,
      deeds.map(({ subjectId }) => subjectId),
    )
    const actors = await nameActors(
      db,
      deeds.map(({ actor }) => actor),
    )
    yield deeds.flatMap((deed) =>
      toRows(deed, { actor: actors.get(deed.actor), name: names.get(deed.subjectId) }),
    )
    const cursor = found?.edges.at(-1)?.cursor
    if (!found?.hasNextPage || cursor === undefined) return
    page = { ...page, cursor }
  }
}

function toRows(deed: DeedRow, { actor, name }: { actor?: string; name?: string }): CsvCell[][] {
  const changes = tellChanges(deed)
  const told = changes.length > 0 ? changes : [{ field: null, before: null, after: null }]
  return told.map(({ field, before, after }) => [
    deed.at.toISOString(),
    actor ?? null,
    deed.kind,
    deed.subjectType,
    name ?? null,
    field,
    before,
    after,
    deed.address,
    deed.requestId,
  ])
}
