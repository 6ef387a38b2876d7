import type { MembershipRow } from '@/db/accounts/memberships'
import type { InvitationRow } from '@/db/people/invitations'
import type { PersonNamed } from '@/db/people/list-members'

export type MembershipSource = MembershipRow
export type InvitationSource = InvitationRow
export type ColleagueSource = PersonNamed
