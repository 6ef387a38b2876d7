'use client'

import { useState } from 'react'
import { useCommand } from '@/components/apollo/use-command'
import { CreateRetailerApiKeyDocument, type KeyScope } from '@/components/generated/operations'
import { scopes, scopeWords } from '@/components/keys/scope-words'
import { SecretDialog } from '@/components/keys/secret-dialog'
import { type Place, PlaceChoice } from '@/components/people/place-choice'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'

const DAY_MS = 86_400_000

/** How long a key works, in days; nothing: until it is revoked. */
const lifetimes: [name: string, days: number | null][] = [
  ['30 days', 30],
  ['90 days', 90],
  ['A year', 365],
  ['Until it is revoked', null],
]

type MakeKeyDialogProps = {
  onClose: () => void
  onMade: () => void
  retailerId: string
  places: readonly Place[]
}

/** Asks what a key is for, what it may do and where, and shows its secret this one time. */
export function MakeKeyDialog({ onClose, onMade, retailerId, places }: MakeKeyDialogProps) {
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<readonly KeyScope[]>([])
  const [locationIds, setLocationIds] = useState<string[] | null>(null)
  const [days, setDays] = useState<number | null>(90)
  const [problem, setProblem] = useState<string | null>(null)
  const [secret, setSecret] = useState<string | null>(null)
  const { send, retry, isSending, failure } = useCommand(CreateRetailerApiKeyDocument, (outcome) => {
    if (outcome.__typename !== 'RetailerApiKeyCreated') return setProblem(outcome.message)
    onMade()
    setSecret(outcome.secret)
  })

  function make() {
    setProblem(null)
    if (name.trim() === '') return setProblem('Say what the key is for.')
    if (chosen.length === 0) return setProblem('Choose at least one thing that it may be used for.')
    if (locationIds?.length === 0) return setProblem('Choose at least one place.')
    if (failure) return retry()
    const expiresAt = days === null ? null : new Date(Date.now() + days * DAY_MS).toISOString()
    send({ retailerId, name: name.trim(), scopes: [...chosen], locationIds, expiresAt })
  }

  if (secret) return <SecretDialog name={name.trim()} secret={secret} onClose={onClose} />
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title="Make an API key"
      description="For a program that works for the shop: a till, scales, an import."
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button isBusy={isSending} onClick={make}>
            Make the key
          </Button>
        </>
      }
    >
      <div className="space-y-5">
        {(problem ?? failure) && <Notice tone="critical" title={problem ?? failure} />}
        <Field label="What it is for">
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              maxLength={60}
              placeholder="Till 4"
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <fieldset className="space-y-1">
          <legend className="mb-1.5 font-medium text-sm">What it may do</legend>
          {scopes.map((scope) => (
            <label key={scope} className="flex items-start gap-2.5 py-1.5 text-sm">
              <input
                type="checkbox"
                checked={chosen.includes(scope)}
                onChange={({ target }) =>
                  setChosen(target.checked ? [...chosen, scope] : chosen.filter((each) => each !== scope))
                }
                className="mt-0.5 size-4 shrink-0 accent-accent"
              />
              <span>
                {scopeWords[scope].name}
                <span className="block text-ink-soft">{scopeWords[scope].does}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <PlaceChoice places={places} chosen={locationIds} onChange={setLocationIds} />
        <Field label="How long it works">
          {(control) => (
            <Select
              {...control}
              value={days ?? ''}
              onChange={({ target }) => setDays(target.value === '' ? null : Number(target.value))}
            >
              {lifetimes.map(([words, value]) => (
                <option key={words} value={value ?? ''}>
                  {words}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </Dialog>
  )
}
