import type { DeedRow } from '@/db/deeds/list-deeds'

/** What was changed, field by field: a text as it stands, anything else as JSON, null where there was nothing. A field that is empty before and after says nothing. */
export function tellChanges({
  before,
  after,
}: Pick<DeedRow, 'before' | 'after'>): { field: string; before: string | null; after: string | null }[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  return [...fields]
    .map((field) => ({ field, before: tell(before?.[field]), after: tell(after?.[field]) }))
    .filter((change) => change.before !== null || change.after !== null)
}

function tell(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
