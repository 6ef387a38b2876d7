'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { useCommand } from '@/components/apollo/use-command'
import { EditLocationDocument, type PlaceSettings_LocationFragment } from '@/components/generated/operations'
import { HoursFields, type Span } from '@/components/opening/hours-fields'
import type { Country } from '@/components/opening/list-countries'
import { PlaceFields } from '@/components/opening/place-fields'
import { PostcodesField } from '@/components/opening/postcodes-field'
import { readPlaceForm } from '@/components/opening/read-place-form'
import { readProblems } from '@/components/opening/read-problems'
import { SpecialDaysFields } from '@/components/settings/special-days-fields'
import { Button } from '@/components/ui/button'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'

type PlaceSettingsProps = { location: PlaceSettings_LocationFragment; countries: readonly Country[] }

/** A place: where it is, when it trades, on which days otherwise, and whom it serves. */
export function PlaceSettings({ location, countries }: PlaceSettingsProps) {
  const router = useRouter()
  const [hours, setHours] = useState<Span[]>(() =>
    location.openingHours.map(({ day, opens, closes }) => ({ day, opens, closes })),
  )
  const [days, setDays] = useState(() =>
    location.specialDays.map((day, row) => ({
      row,
      date: day.date,
      hours: day.hours.map(({ opens, closes }) => ({ opens, closes })),
    })),
  )
  const [strict, setStrict] = useState(location.requiresParticulars)
  const [problems, setProblems] = useState<Record<string, string>>({})
  const { send, isSending, failure } = useCommand(EditLocationDocument, (outcome) => {
    if (outcome.__typename !== 'LocationEdited') return setProblems(readProblems(outcome))
    toast.success('Saved.')
    router.refresh()
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { problems: found, place } = readPlaceForm(new FormData(event.currentTarget))
    setProblems(found)
    if (Object.keys(found).length > 0) return
    send({
      ...place,
      locationId: location.id,
      openingHours: hours,
      requiresParticulars: strict,
      specialDays: days.map(({ date, hours: own }) => ({ date, hours: own })),
    })
  }

  const { address, latitude, longitude } = location
  const values = {
    name: location.name,
    timeZone: location.timeZone,
    latitude: String(latitude),
    longitude: String(longitude),
    ...address,
    line2: address.line2 ?? '',
  }
  return (
    <Form problems={problems} onSubmit={submit} className="space-y-4">
      {(problems.form ?? failure) && <Notice tone="critical" title={problems.form ?? failure} />}
      <PlaceFields values={values} countries={countries} problems={problems} />
      <HoursFields hours={hours} onChange={setHours} error={problems.openingHours} />
      <SpecialDaysFields days={days} onChange={setDays} error={problems.specialDays} />
      <PostcodesField served={location.postcodesServed} error={problems.postcodesServed} />
      <label className="flex min-h-11 items-start gap-2.5 text-sm">
        <input
          type="checkbox"
          checked={strict}
          onChange={({ target }) => setStrict(target.checked)}
          className="mt-0.5 size-4 shrink-0 accent-accent"
        />
        <span>
          Sell only what states everything that its department requires
          <span className="block text-ink-faint">
            Ingredients, allergens and the like: each department says which. What lacks one is not found in
            the shop and cannot be bought here.
          </span>
        </span>
      </label>
      <p className="text-ink-soft text-sm">
        {location.fulfilmentMode === 'PICKED_IN_STORE'
          ? 'Goods are picked in the store, and sold as they are taken.'
          : 'Goods are sent from a warehouse, and sold as an order is paid.'}{' '}
        That was chosen when the place was opened, and stays.
      </p>
      <Button type="submit" isBusy={isSending}>
        Save the place
      </Button>
    </Form>
  )
}
