'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useCommand } from '@/components/apollo/use-command'
import { CreateLocationDocument, type FulfilmentMode } from '@/components/generated/operations'
import { HoursFields, type Span } from '@/components/opening/hours-fields'
import { readProblems } from '@/components/opening/read-problems'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'
import { RadioCard } from '@/components/ui/radio-card'

const everyDay: Span[] = [1, 2, 3, 4, 5, 6].map((day) => ({ day, opens: '08:00', closes: '20:00' }))

/** A place: where it is, when it trades, how goods leave it. */
export function PlaceForm({ retailerId, country }: { retailerId: string; country: string | null }) {
  const router = useRouter()
  const [hours, setHours] = useState(everyDay)
  const [problems, setProblems] = useState<Record<string, string>>({})
  const { send, retry, isSending, failure } = useCommand(CreateLocationDocument, (outcome) => {
    if (outcome.__typename === 'LocationCreated') router.refresh()
    else setProblems(readProblems(outcome))
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const read = (name: string) => String(form.get(name) ?? '').trim()
    const number = (name: string) => Number(read(name).replace(',', '.'))
    const found: Record<string, string> = {}
    for (const name of ['name', 'line1', 'city', 'postcode', 'timeZone']) {
      if (!read(name)) found[name] = 'This is needed.'
    }
    if (!read('latitude') || !(Math.abs(number('latitude')) <= 90)) found.latitude = 'From -90 to 90.'
    if (!read('longitude') || !(Math.abs(number('longitude')) <= 180)) found.longitude = 'From -180 to 180.'
    setProblems(found)
    if (Object.keys(found).length > 0) return
    if (failure) return retry()
    send({
      retailerId,
      name: read('name'),
      fulfilmentMode: read('mode') as FulfilmentMode,
      kind: read('mode') === 'PICKED_IN_STORE' ? 'STORE' : 'WAREHOUSE',
      address: {
        line1: read('line1'),
        city: read('city'),
        postcode: read('postcode'),
        country: read('country'),
      },
      position: { latitude: number('latitude'), longitude: number('longitude') },
      timeZone: read('timeZone'),
      openingHours: hours,
      postcodesServed: read('postcodes')
        .split(/[\s,;]+/)
        .filter(Boolean),
    })
  }

  const text = (
    name: string,
    label: string,
    more: { hint?: string; value?: string; complete?: string } = {},
  ) => (
    <Field label={label} error={problems[name]} hint={problems[name] ? undefined : more.hint}>
      {(control) => (
        <Input {...control} name={name} defaultValue={more.value} autoComplete={more.complete ?? 'off'} />
      )}
    </Field>
  )
  return (
    <Form problems={problems} onSubmit={submit} className="space-y-4">
      {(problems.form ?? failure) && <Notice tone="critical" title={problems.form ?? failure} />}
      {text('name', 'Name of the place', { hint: 'As customers know it: Market Square' })}
      {text('line1', 'Street and number', { complete: 'address-line1' })}
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,2fr)_5rem] gap-4">
        {text('postcode', 'Postcode', { complete: 'postal-code' })}
        {text('city', 'Town', { complete: 'address-level2' })}
        {text('country', 'Country', { value: country ?? '' })}
      </div>
      <div className="grid grid-cols-2 gap-4">
        {text('latitude', 'Latitude', { hint: 'Degrees north: 50.93' })}
        {text('longitude', 'Longitude', { hint: 'Degrees east: 11.59' })}
      </div>
      {text('timeZone', 'Time zone', {
        value: Intl.DateTimeFormat().resolvedOptions().timeZone,
        hint: 'As IANA calls it: Europe/Berlin',
      })}
      <HoursFields hours={hours} onChange={setHours} error={problems.openingHours} />
      <fieldset className="space-y-2">
        <legend className="mb-1.5 font-medium text-sm">How goods leave</legend>
        <RadioCard
          name="mode"
          value="PICKED_IN_STORE"
          defaultChecked
          title="Picked in the store"
          detail="Beside customers who shop there: a unit is sold as it is taken"
        />
        <RadioCard
          name="mode"
          value="SHIPPED_FROM_WAREHOUSE"
          title="Sent from a warehouse"
          detail="Nobody else takes goods: a unit is sold as the order is paid"
        />
      </fieldset>
      {text('postcodes', 'Postcodes that it delivers to', {
        hint: 'Areas, districts or whole codes, with blanks between. None: collection only is found by name.',
      })}
      <Button type="submit" size="lg" className="w-full" isBusy={isSending}>
        Open the place
      </Button>
    </Form>
  )
}
