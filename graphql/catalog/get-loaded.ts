import type DataLoader from 'dataloader'

/** Loads what a foreign key promises to exist; null would be a bug. */
export async function getLoaded<Key, Row>(
  loader: DataLoader<Key, Row | null, unknown>,
  key: Key,
): Promise<Row> {
  const row = await loader.load(key)
  if (row === null) throw new Error(`${JSON.stringify(key)} is referred to but does not exist.`)
  return row
}
