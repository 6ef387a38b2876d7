import DataLoader from 'dataloader'

interface LevelKey {
  locationId: string
  skuId: string
}

/** A page of something for one stock level. */
export interface LevelPageKey extends LevelKey {
  limit: number
  /** Entries before this version. */
  before?: number
}

type ListPages<Row> = (page: {
  levels: LevelKey[]
  limit: number
  before: number | undefined
}) => Promise<Row[]>

/** Pages of rows that belong to stock levels: levels that ask for the same page are answered by one statement. */
export function createLevelPageLoader<Row extends LevelKey>(
  list: ListPages<Row>,
): DataLoader<LevelPageKey, Row[]> {
  return new DataLoader(
    async (keys) => {
      const pages = new Map<string, LevelPageKey[]>()
      for (const key of keys) {
        const page = `${key.limit}/${key.before ?? ''}`
        pages.set(page, [...(pages.get(page) ?? []), key])
      }
      const rows = new Map<string, Row[]>()
      await Promise.all(
        [...pages].map(async ([page, levels]) => {
          const { limit, before } = levels[0] ?? { limit: 0 }
          for (const row of await list({ levels, limit, before })) {
            const key = `${page} ${row.locationId}/${row.skuId}`
            const found = rows.get(key)
            if (found) found.push(row)
            else rows.set(key, [row])
          }
        }),
      )
      return keys.map(
        ({ limit, before, locationId, skuId }) =>
          rows.get(`${limit}/${before ?? ''} ${locationId}/${skuId}`) ?? [],
      )
    },
    { cache: false },
  )
}
