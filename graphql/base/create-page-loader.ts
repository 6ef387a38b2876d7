import DataLoader from 'dataloader'
import type { Keyset } from '@/db/paging/keyset'
import { type Edge, type Page, type PageRequest, toPage } from '@/db/paging/page'

/** A page of the rows that belong to one thing. */
export interface PageKey<Of, Filter> {
  of: Of
  filter: Filter
  page: PageRequest
}

export interface PageReader<Of, Filter, Row extends Of> {
  /** Tells one thing from another; a row is asked for the thing that it belongs to. */
  nameOf(of: Of): string
  /** Null: a foreign cursor. */
  readKeyset(page: PageRequest): Keyset | null
  /** The same page of each, in the order of the keyset, one row longer than the page. */
  list(query: { of: Of[]; filter: Filter; keyset: Keyset }): Promise<Row[]>
  toEdge(row: Row): Edge<Row>
}

/** Pages of rows that belong to things of a list: those that ask for the same page are answered by one statement. Null for a foreign cursor. */
export function createPageLoader<Of, Filter, Row extends Of>({
  nameOf,
  readKeyset,
  list,
  toEdge,
}: PageReader<Of, Filter, Row>): DataLoader<PageKey<Of, Filter>, Page<Row> | null> {
  const readAlike = async (keys: PageKey<Of, Filter>[]): Promise<(Page<Row> | null)[]> => {
    const [first] = keys
    const keyset = first && readKeyset(first.page)
    if (!keyset) return keys.map(() => null)
    const named = new Map(keys.map(({ of }) => [nameOf(of), of]))
    const rows = groupBy(await list({ of: [...named.values()], filter: first.filter, keyset }), nameOf)
    return keys.map(({ of, page }) => toPage(rows.get(nameOf(of)) ?? [], page, toEdge))
  }
  return new DataLoader((keys) => loadAlike(keys, ({ filter, page }) => [filter, page], readAlike), {
    cache: false,
  })
}

export interface CountReader<Of, Filter> {
  nameOf(of: Of): string
  count(query: { of: Of[]; filter: Filter }): Promise<(Of & { count: number })[]>
}

/** How many rows belong to each thing: those that are narrowed alike are counted by one statement. */
export function createCountLoader<Of, Filter>({
  nameOf,
  count,
}: CountReader<Of, Filter>): DataLoader<Omit<PageKey<Of, Filter>, 'page'>, number> {
  const countAlike = async (keys: Omit<PageKey<Of, Filter>, 'page'>[]): Promise<number[]> => {
    const [first] = keys
    if (!first) return []
    const named = new Map(keys.map(({ of }) => [nameOf(of), of]))
    const found = await count({ of: [...named.values()], filter: first.filter })
    const counts = new Map(found.map((each) => [nameOf(each), each.count]))
    return keys.map(({ of }) => counts.get(nameOf(of)) ?? 0)
  }
  return new DataLoader((keys) => loadAlike(keys, ({ filter }) => filter, countAlike), { cache: false })
}

/** Loads the keys that ask alike together, and gives the answers back in the order of the keys. */
async function loadAlike<Key, Answer>(
  keys: readonly Key[],
  askOf: (key: Key) => unknown,
  load: (keys: Key[]) => Promise<Answer[]>,
): Promise<Answer[]> {
  const groups = groupBy([...keys.entries()], ([, key]) => JSON.stringify(askOf(key)))
  const answers: Answer[] = []
  await Promise.all(
    [...groups.values()].map(async (group) => {
      const loaded = await load(group.map(([, key]) => key))
      for (const [index, answer] of loaded.entries()) answers[group[index]?.[0] ?? 0] = answer
    }),
  )
  return answers
}

/** `Map.groupBy`, which Node 20 does not have. */
function groupBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(nameOf(item))
    if (group) group.push(item)
    else groups.set(nameOf(item), [item])
  }
  return groups
}
