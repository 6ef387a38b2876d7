'use client'

import { CountrySelect } from '@/components/opening/country-select'
import type { Country } from '@/components/opening/list-countries'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

export interface PlaceValues {
  name: string
  line1: string
  line2: string
  postcode: string
  city: string
  country: string
  latitude: string
  longitude: string
  timeZone: string
}

type PlaceFieldsProps = {
  values: Partial<PlaceValues>
  countries: readonly Country[]
  problems: Readonly<Record<string, string>>
}

/** What a place is called and where it is. */
export function PlaceFields({ values, countries, problems }: PlaceFieldsProps) {
  const text = (name: keyof PlaceValues, label: string, more: { hint?: string; complete?: string } = {}) => (
    <Field label={label} error={problems[name]} hint={problems[name] ? undefined : more.hint}>
      {(control) => (
        <Input
          {...control}
          // What is proposed may become known later than the field.
          key={values[name]}
          name={name}
          defaultValue={values[name]}
          autoComplete={more.complete ?? 'off'}
        />
      )}
    </Field>
  )
  return (
    <>
      {text('name', 'Name of the place', { hint: 'As customers know it: Market Square' })}
      {text('line1', 'Street and number', { complete: 'address-line1' })}
      {text('line2', 'Building, floor (if any)', { complete: 'address-line2' })}
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,2fr)] gap-4">
        {text('postcode', 'Postcode', { complete: 'postal-code' })}
        {text('city', 'Town', { complete: 'address-level2' })}
      </div>
      <Field label="Country" error={problems.country}>
        {(control) => (
          <CountrySelect
            {...control}
            name="country"
            countries={countries}
            defaultValue={values.country ?? ''}
          />
        )}
      </Field>
      <div className="grid grid-cols-2 gap-4">
        {text('latitude', 'Latitude', { hint: 'Degrees north: 50.93' })}
        {text('longitude', 'Longitude', { hint: 'Degrees east: 11.59' })}
      </div>
      {text('timeZone', 'Time zone', { hint: 'As IANA calls it: Europe/Berlin' })}
    </>
  )
}
