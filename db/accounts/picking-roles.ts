import type { RetailerRole } from '@/db/accounts/memberships'

/** Who may pick: also what the job has to know that takes picks back from whoever may not any more. The table of capabilities names these. */
export const pickingRoles: readonly RetailerRole[] = ['owner', 'manager', 'picker']
