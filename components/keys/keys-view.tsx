'use client'

import { useSuspenseQuery } from '@apollo/client/react'
import { KeyRound, Plus } from 'lucide-react'
import { startTransition, useState } from 'react'
import { answered } from '@/components/apollo/answered'
import { RetailerApiKeysPageDocument } from '@/components/generated/operations'
import { KeyRow } from '@/components/keys/key-row'
import { MakeKeyDialog } from '@/components/keys/make-key-dialog'
import { RevokeKeyDialog } from '@/components/keys/revoke-key-dialog'
import { RotateKeyDialog } from '@/components/keys/rotate-key-dialog'
import type { Place } from '@/components/people/place-choice'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/section'

type Asking = { what: 'make' } | { what: 'rotate' | 'revoke'; id: string }

type KeysViewProps = { retailerId: string; places: readonly Place[] }

/** The keys with which programs work for a retailer, and what can be done about each. */
export function KeysView({ retailerId, places }: KeysViewProps) {
  const { data, refetch } = useSuspenseQuery(RetailerApiKeysPageDocument, { variables: { retailerId } })
  const [asking, setAsking] = useState<Asking | null>(null)
  const close = () => setAsking(null)
  // As a transition, so that an open dialog with a secret stays where it is.
  const readAgain = () => startTransition(() => void refetch().catch(() => undefined))
  const keys = answered(data.retailerApiKeys)
  const working = keys.filter(({ state }) => state === 'WORKING')
  const ended = keys.filter(({ state }) => state !== 'WORKING')
  const about = asking && asking.what !== 'make' ? keys.find(({ id }) => id === asking.id) : undefined
  const makeButton = (
    <Button size="sm" onClick={() => setAsking({ what: 'make' })}>
      <Plus aria-hidden />
      Make a key
    </Button>
  )
  return (
    <>
      {working.length === 0 ? (
        <EmptyState icon={<KeyRound aria-hidden />} title="No program has a key" action={makeButton}>
          Make one for each program that works for the shop, with no more rights than it needs.
        </EmptyState>
      ) : (
        <Section title="Keys that work" aside={makeButton}>
          <ul className="divide-y rounded-card border bg-surface">
            {working.map((each) => (
              <KeyRow key={each.id} apiKey={each}>
                <Button
                  variant="secondary"
                  size="sm"
                  aria-label={`Rotate ${each.name}`}
                  onClick={() => setAsking({ what: 'rotate', id: each.id })}
                >
                  Rotate
                </Button>
                <Button
                  variant="secondary"
                  size="sm"
                  className="text-critical-ink"
                  aria-label={`Revoke ${each.name}`}
                  onClick={() => setAsking({ what: 'revoke', id: each.id })}
                >
                  Revoke
                </Button>
              </KeyRow>
            ))}
          </ul>
        </Section>
      )}
      {ended.length > 0 && (
        <Section title="Keys that work no longer" className="mt-8">
          <ul className="divide-y rounded-card border bg-surface">
            {ended.map((each) => (
              <KeyRow key={each.id} apiKey={each} />
            ))}
          </ul>
        </Section>
      )}
      {asking?.what === 'make' && (
        <MakeKeyDialog onClose={close} onMade={readAgain} retailerId={retailerId} places={places} />
      )}
      {asking?.what === 'rotate' && about && (
        <RotateKeyDialog key={about.id} apiKey={about} onClose={close} onDone={readAgain} />
      )}
      {asking?.what === 'revoke' && about && (
        <RevokeKeyDialog key={about.id} apiKey={about} onClose={close} onDone={readAgain} />
      )}
    </>
  )
}
