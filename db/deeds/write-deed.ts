import type { Tx } from '@/db/client'
import type { Caller } from '@/db/ids'
import { newId } from '@/db/ids'
import { deed } from '@/db/schema'

/** Who does something, and from where. */
export interface Doer {
  caller: Caller
  /** The network address that asks; null where a job does it. */
  address: string | null
  requestId: string | null
}

export interface Deed {
  /** Null: of no one retailer. */
  retailerId: string | null
  /** A past participle: `category_added`. */
  kind: string
  subject: { type: string; id: string }
  locationId?: string
  /** Null: it was not there before. */
  before: Readonly<Record<string, unknown>> | null
  /** Null: it is not there any more. */
  after: Readonly<Record<string, unknown>> | null
}

/**
 * Writes down what a person did, in the transaction that does it, in one statement however much it was. Of what was there before and is there after only the fields that differ are kept;
 * where none does, nothing was done and nothing is written.
 */
export async function writeDeed(
  tx: Tx,
  { doer, at }: { doer: Doer; at: Date },
  ...deeds: readonly Deed[]
): Promise<void> {
  const rows = deeds.flatMap((done) => {
    const { before, after } = keepChanges(done.before, done.after)
    if (before !== null && after !== null && Object.keys({ ...before, ...after }).length === 0) return []
    return [
      {
        id: newId(),
        retailerId: done.retailerId,
        at,
        actor: doer.caller,
        kind: done.kind,
        subjectType: done.subject.type,
        subjectId: done.subject.id,
        locationId: done.locationId ?? null,
        before,
        after,
        address: doer.address,
        requestId: doer.requestId,
      },
    ]
  })
  if (rows.length > 0) await tx.insert(deed).values(rows)
}

type Fields = Record<string, unknown> | null

function keepChanges(before: Deed['before'], after: Deed['after']): { before: Fields; after: Fields } {
  if (before === null || after === null) return { before, after }
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )
  const pick = (from: Readonly<Record<string, unknown>>): Fields =>
    Object.fromEntries(names.map((name) => [name, from[name] ?? null]))
  return { before: pick(before), after: pick(after) }
}
