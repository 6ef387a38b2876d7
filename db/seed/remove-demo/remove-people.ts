import type { TransactionSql } from 'postgres'
import { CannotStart } from '@/db/settings/cannot-start'

/** @throws CannotStart where another retailer would have no owner without these people */
export async function demandOtherOwners(
  tx: TransactionSql,
  { retailerId, userIds }: { retailerId: string; userIds: readonly string[] },
): Promise<void> {
  const orphans = await tx<{ retailer: string; person: string }[]>`/* listOrphans */
    select r.name as retailer, u.email as person
    from membership m join "user" u on u.id = m.user_id join retailer r on r.id = m.retailer_id
    where m.user_id in ${tx(userIds)} and m.retailer_id <> ${retailerId}
      and m.role = 'owner' and m.deactivated_at is null and not exists (
      select from membership o where o.retailer_id = m.retailer_id and o.role = 'owner' and o.deactivated_at is null
        and o.user_id not in ${tx(userIds)})`
  const [orphan] = orphans
  if (!orphan) return
  throw new CannotStart(
    `${orphan.person} is of the demo and the only owner of ${orphan.retailer}: make somebody else its owner first.`,
  )
}

/** Takes people with their sessions, keys and carts. What they did elsewhere stays, as it does of everybody who is gone. */
export async function removePeople(tx: TransactionSql, userIds: readonly string[]): Promise<number> {
  const callers = userIds.map((id) => `user:${id}`)
  await tx`/* removePeople */ delete from cart where owner in ${tx(callers)}`
  await tx`/* removePeople */ delete from cart_command where owner in ${tx(callers)}`
  await tx`/* removePeople */ delete from deed_key where caller in ${tx(callers)}`
  const removed = await tx`/* removePeople */ delete from "user" where id in ${tx(userIds)}`
  return removed.count
}
