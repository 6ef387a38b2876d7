import type { NewLocation } from '@/db/catalog/create-location'
import { isTimeZone } from '@/db/catalog/is-time-zone'
import type { OpeningSpan } from '@/db/schema/catalog'
import type { CreateLocationInput } from '@/graphql/generated/resolver-types'
import type { InputProblem } from '@/graphql/input/input-problem'

const kinds = { STORE: 'store', WAREHOUSE: 'warehouse', FULFILMENT_CENTRE: 'fulfilment_centre' } as const
const fulfilmentModes = {
  PICKED_IN_STORE: 'picked_in_store',
  SHIPPED_FROM_WAREHOUSE: 'shipped_from_warehouse',
} as const

const OPENS = /^([01]\d|2[0-3]):[0-5]\d$/
const CLOSES = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/
const POSTCODE = /^[A-Z0-9]{1,10}$/

/** A place as it is kept, or everything that is wrong with what was entered. */
export function readPlace(
  input: CreateLocationInput,
): { place: Omit<NewLocation, 'retailerId'> } | { problems: InputProblem[] } {
  const problems: InputProblem[] = []
  if (!isTimeZone(input.timeZone)) {
    problems.push({ field: ['timeZone'], message: 'A time zone has a name of IANA, such as Europe/London.' })
  }
  for (const [index, { opens, closes }] of input.openingHours.entries()) {
    const at = (name: string) => ['openingHours', String(index), name]
    if (!OPENS.test(opens)) problems.push({ field: at('opens'), message: 'A time is written as 08:30.' })
    if (!CLOSES.test(closes)) {
      problems.push({ field: at('closes'), message: 'A time is written as 08:30; midnight is 24:00.' })
    }
  }
  const postcodesServed = (input.postcodesServed ?? []).map((code) => code.toUpperCase().replace(/\s/g, ''))
  for (const [index, code] of postcodesServed.entries()) {
    if (!POSTCODE.test(code)) {
      const message = 'A postcode has letters of A to Z and digits, at most ten.'
      problems.push({ field: ['postcodesServed', String(index)], message })
    }
  }
  if (problems.length > 0) return { problems }
  const { name, kind = 'STORE', fulfilmentMode = 'PICKED_IN_STORE', address, position, timeZone } = input
  const { line1, line2, city, postcode, country = 'GB' } = address
  return {
    place: {
      name,
      kind: kinds[kind],
      fulfilmentMode: fulfilmentModes[fulfilmentMode],
      address: { line1, ...(line2 && { line2 }), city, postcode, country },
      latitude: position.latitude,
      longitude: position.longitude,
      timeZone,
      openingHours: input.openingHours as OpeningSpan[],
      postcodesServed: [...new Set(postcodesServed)],
    },
  }
}
