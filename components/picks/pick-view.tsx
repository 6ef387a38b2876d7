'use client'

import { useSuspenseQuery } from '@apollo/client/react'
import { PackageX, UserRound } from 'lucide-react'
import { useLive } from '@/components/apollo/use-live'
import {
  PickChangedDocument,
  type PickWalk_PickFragment,
  ShopperPickPageDocument,
} from '@/components/generated/operations'
import { ClaimBar } from '@/components/picks/claim-bar'
import { PickGone } from '@/components/picks/pick-gone'
import { PickShell } from '@/components/picks/pick-shell'
import { PickSummary } from '@/components/picks/pick-summary'
import { PickWalk } from '@/components/picks/pick-walk'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { useKeptFocus } from '@/components/ui/use-kept-focus'

/** One pick as it is now. When it goes on to its next state, so does the keyboard. */
export function PickView({ pickId }: { pickId: string }) {
  const { pick } = useSuspenseQuery(ShopperPickPageDocument, { variables: { id: pickId } }).data
  useLive(PickChangedDocument, { variables: { id: pickId }, skip: pick === null })
  const kept = useKeptFocus<HTMLDivElement>(`${pick?.state} ${pick?.order.state}`)
  return (
    <div {...kept} className="contents">
      <PickInState pick={pick} />
    </div>
  )
}

/** Still free, at work, somebody else's, finished, or cancelled. */
function PickInState({ pick }: { pick: PickWalk_PickFragment | null }) {
  if (!pick) return <PickGone />
  const queue = `/shopper/${pick.location.slug}`
  if (pick.state === 'FINISHED') return <PickSummary pick={pick} queue={queue} />
  if (pick.state === 'CANCELLED') {
    return (
      <PickShell title={`Order ${pick.order.number}`} back={queue}>
        <EmptyState
          icon={<PackageX aria-hidden />}
          title="The order was cancelled"
          action={
            <LinkButton href={queue} size="lg">
              Next order
            </LinkButton>
          }
        >
          Put back what you have taken. Everything that was held is on sale again.
        </EmptyState>
      </PickShell>
    )
  }
  if (pick.state === 'CLAIMED' && !pick.isMine) {
    return (
      <PickShell title={`Order ${pick.order.number}`} back={queue}>
        <EmptyState
          icon={<UserRound aria-hidden />}
          title={`${pick.shopperName ?? 'Someone else'} is picking this one`}
          action={
            <LinkButton href={queue} size="lg">
              Next order
            </LinkButton>
          }
        >
          You can take another.
        </EmptyState>
      </PickShell>
    )
  }
  return (
    <PickWalk
      pick={pick}
      queue={queue}
      claim={pick.state === 'QUEUED' ? <ClaimBar pickId={pick.id} /> : null}
    />
  )
}
