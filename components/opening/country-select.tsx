import type { ComponentProps } from 'react'
import type { Country } from '@/components/opening/list-countries'
import { Select } from '@/components/ui/select'

type CountrySelectProps = ComponentProps<'select'> & { countries: readonly Country[] }

/** A country by its name; nothing is chosen before somebody does. */
export function CountrySelect({ countries, ...rest }: CountrySelectProps) {
  return (
    <Select {...rest} autoComplete="country">
      <option value="">Choose one</option>
      {countries.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  )
}
