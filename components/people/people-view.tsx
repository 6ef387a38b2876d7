'use client'

import { useSuspenseQuery } from '@apollo/client/react'
import { UserPlus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { toast } from 'sonner'
import { answered } from '@/components/apollo/answered'
import { useCommand } from '@/components/apollo/use-command'
import {
  RetailerPeoplePageDocument,
  type RetailerRole,
  RevokeInvitationDocument,
} from '@/components/generated/operations'
import { InviteDialog } from '@/components/people/invite-dialog'
import { MemberDialog } from '@/components/people/member-dialog'
import type { Place } from '@/components/people/place-choice'
import { roles, roleWords } from '@/components/people/role-words'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { RelativeTime } from '@/components/ui/relative-time'
import { Section } from '@/components/ui/section'

const nameWhere = (places: readonly Place[] | null) =>
  places ? places.map(({ name }) => name).join(', ') : 'All places'

/** Who leads stands first; of the same role, by name. */
const byRole = (a: Named, b: Named) =>
  roles.indexOf(a.role) - roles.indexOf(b.role) || a.person.name.localeCompare(b.person.name)

type Named = { role: RetailerRole; person: { name: string } }

type PeopleViewProps = { retailerId: string; places: readonly Place[] }

/** Who works here, who is invited, and what can be done about it. */
export function PeopleView({ retailerId, places }: PeopleViewProps) {
  const { data, refetch } = useSuspenseQuery(RetailerPeoplePageDocument, { variables: { retailerId } })
  const [isInviting, setInviting] = useState(false)
  const [open, setOpen] = useState<string | null>(null)
  const readAgain = () => void refetch().catch(() => undefined)
  const revoke = useCommand(RevokeInvitationDocument, (outcome) => {
    if (outcome.__typename === 'InvitationRevoked') toast.success('Taken back. Its link works no longer.')
    else toast.error(outcome.message)
    readAgain()
  })
  const members = [...answered(data.members)].sort(byRole)
  const invitations = answered(data.invitations)
  const isOwner = members.some(({ person, role }) => person.id === data.viewer.id && role === 'OWNER')
  const mayRaise = isOwner || data.viewer.role === 'OPERATOR'
  const member = members.find(({ id }) => id === open)
  return (
    <>
      <Section
        title="Who works here"
        aside={
          <Button size="sm" onClick={() => setInviting(true)}>
            <UserPlus aria-hidden />
            Invite
          </Button>
        }
      >
        <ul className="divide-y rounded-card border bg-surface">
          {members.map((each) => (
            <PersonRow
              key={each.id}
              name={
                <>
                  {each.person.name}
                  {each.person.id === data.viewer.id && (
                    <span className="font-normal text-ink-faint"> (you)</span>
                  )}
                </>
              }
              detail={each.person.email}
              role={each.role}
              tone={each.role === 'OWNER' ? 'positive' : 'neutral'}
              places={each.locations}
            >
              <Button
                variant="secondary"
                size="sm"
                className={ACTION}
                aria-label={`Change ${each.person.name}`}
                disabled={each.role === 'OWNER' && !mayRaise}
                onClick={() => setOpen(each.id)}
              >
                Change
              </Button>
            </PersonRow>
          ))}
        </ul>
      </Section>
      {invitations.length > 0 && (
        <Section title="Invited" className="mt-8">
          <ul className="divide-y rounded-card border bg-surface">
            {invitations.map((each) => (
              <PersonRow
                key={each.id}
                name={each.email ?? 'Whoever has the link'}
                detail={
                  <>
                    Ends <RelativeTime at={each.expiresAt} />
                  </>
                }
                role={each.role}
                places={each.locations}
              >
                <Button
                  variant="secondary"
                  size="sm"
                  className={ACTION}
                  isBusy={revoke.isSending}
                  onClick={() => revoke.send({ invitationId: each.id })}
                >
                  Take back
                </Button>
              </PersonRow>
            ))}
          </ul>
        </Section>
      )}
      <InviteDialog
        isOpen={isInviting}
        onClose={() => setInviting(false)}
        onInvited={readAgain}
        retailerId={retailerId}
        places={places}
        mayRaise={mayRaise}
      />
      {member && (
        <MemberDialog
          key={member.id}
          member={member}
          onClose={() => setOpen(null)}
          onDone={readAgain}
          places={places}
          mayRaise={mayRaise}
          mayHandOver={isOwner}
        />
      )}
    </>
  )
}

type PersonRowProps = {
  name: ReactNode
  detail: ReactNode
  role: RetailerRole
  tone?: BadgeTone
  places: readonly Place[] | null
  /** What can be done about them. */
  children: ReactNode
}

/** On a phone the button stands beside the name, and the role below it. */
const ACTION = 'max-sm:row-span-2 max-sm:row-start-1'

function PersonRow({ name, detail, role, tone, places, children }: PersonRowProps) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1.5 px-4 py-3 sm:grid-cols-[minmax(0,1fr)_11rem_auto]">
      <div className="min-w-0">
        <p className="truncate font-medium">{name}</p>
        <p className="truncate text-ink-soft text-sm">{detail}</p>
      </div>
      <div className="min-w-0 text-sm max-sm:col-start-1 max-sm:row-start-2 max-sm:flex max-sm:items-center max-sm:gap-2">
        <Badge tone={tone}>{roleWords[role].name}</Badge>
        <p className="truncate text-ink-soft sm:mt-1">{nameWhere(places)}</p>
      </div>
      {children}
    </li>
  )
}
