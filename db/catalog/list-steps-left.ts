import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'

export type OpeningStep = 'location' | 'hours' | 'people' | 'products' | 'stock'

/** What a retailer lacks before it is open for business, in the order in which one does it. Worked out from what is there; one statement. */
export async function listStepsLeft(
  db: Db,
  { retailerId, at }: { retailerId: string; at: Date },
): Promise<OpeningStep[]> {
  const [row] = await db.execute<Record<OpeningStep, boolean>>(sql`/* listStepsLeft */
    with place as (select id, opening_hours from location where retailer_id = ${retailerId})
    select
      exists (select 1 from place) as location,
      exists (select 1 from place) and not exists (select 1 from place where jsonb_array_length(opening_hours) = 0) as hours,
      (select count(*) from membership where retailer_id = ${retailerId} and deactivated_at is null) > 1
        or exists (select 1 from invitation where retailer_id = ${retailerId} and accepted_at is null
          and revoked_at is null and expires_at > ${at.toISOString()}) as people,
      exists (select 1 from place p where exists (select 1 from listing l where l.location_id = p.id and l.is_listed)) as products,
      exists (select 1 from place p where exists (select 1 from stock_level s where s.location_id = p.id and s.on_hand > 0)) as stock`)
  const steps: OpeningStep[] = ['location', 'hours', 'people', 'products', 'stock']
  return steps.filter((step) => !row?.[step])
}
