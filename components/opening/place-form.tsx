'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useCommand } from '@/components/apollo/use-command'
import { CreateLocationDocument, type FulfilmentMode } from '@/components/generated/operations'
import { HoursFields, type Span } from '@/components/opening/hours-fields'
import type { Country } from '@/components/opening/list-countries'
import { PlaceFields } from '@/components/opening/place-fields'
import { PostcodesField } from '@/components/opening/postcodes-field'
import { readPlaceForm } from '@/components/opening/read-place-form'
import { readProblems } from '@/components/opening/read-problems'
import { Button } from '@/components/ui/button'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { RadioCard } from '@/components/ui/radio-card'
import { useHasCode } from '@/components/ui/use-has-code'

const everyDay: Span[] = [1, 2, 3, 4, 5, 6].map((day) => ({ day, opens: '08:00', closes: '20:00' }))

type PlaceFormProps = {
  retailerId: string
  country: string | null
  countries: readonly Country[]
  /** Goes to the new place; else the page is read again. */
  isFurther?: boolean
}

/** A place to be: where it is, when it trades, how goods leave it. */
export function PlaceForm({ retailerId, country, countries, isFurther = false }: PlaceFormProps) {
  const router = useRouter()
  const [hours, setHours] = useState(everyDay)
  const [problems, setProblems] = useState<Record<string, string>>({})
  const { send, retry, isSending, failure } = useCommand(CreateLocationDocument, (outcome) => {
    if (outcome.__typename !== 'LocationCreated') return setProblems(readProblems(outcome))
    if (isFurther) router.push(`/retailer/${outcome.location.slug}`)
    router.refresh()
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const { problems: found, place } = readPlaceForm(form)
    setProblems(found)
    if (Object.keys(found).length > 0) return
    if (failure) return retry()
    const fulfilmentMode = form.get('mode') as FulfilmentMode
    const kind = fulfilmentMode === 'PICKED_IN_STORE' ? 'STORE' : 'WAREHOUSE'
    send({ ...place, retailerId, fulfilmentMode, kind, openingHours: hours })
  }

  // The browser's zone, not the one of the server that draws the page first.
  const timeZone = useHasCode() ? Intl.DateTimeFormat().resolvedOptions().timeZone : ''
  const values = { country: country ?? '', timeZone }
  return (
    <Form problems={problems} onSubmit={submit} className="space-y-4">
      {(problems.form ?? failure) && <Notice tone="critical" title={problems.form ?? failure} />}
      <PlaceFields values={values} countries={countries} problems={problems} />
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
      <PostcodesField error={problems.postcodesServed} />
      <Button type="submit" size="lg" className="w-full" isBusy={isSending}>
        Open the place
      </Button>
    </Form>
  )
}
