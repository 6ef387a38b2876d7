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

type Wanted = Pick<CreateLocationInput, 'timeZone' | 'openingHours' | 'postcodesServed' | 'address'>

/** What of a place is kept in another form than it is entered in, or everything that is wrong with it; what is missing stays missing. */
export function readPlaceParts({ timeZone, openingHours, postcodesServed, address }: Partial<Wanted>): {
  parts: Partial<Pick<NewLocation, 'address' | 'timeZone' | 'openingHours' | 'postcodesServed'>>
  problems: InputProblem[]
} {
  const problems: InputProblem[] = []
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    problems.push({ field: ['timeZone'], message: 'A time zone has a name of IANA, such as Europe/London.' })
  }
  for (const [index, hours] of (openingHours ?? []).entries())
    problems.push(...findHoursProblems(hours, ['openingHours', String(index)]))
  const postcodes = postcodesServed?.map((code) => code.toUpperCase().replace(/\s/g, ''))
  for (const [index, code] of (postcodes ?? []).entries()) {
    if (!POSTCODE.test(code)) {
      const message = 'A postcode has letters of A to Z and digits, at most ten.'
      problems.push({ field: ['postcodesServed', String(index)], message })
    }
  }
  const { line1, line2, city, postcode, country = 'GB' } = address ?? {}
  const parts = {
    ...(timeZone !== undefined && { timeZone }),
    ...(openingHours && { openingHours: openingHours as OpeningSpan[] }),
    ...(postcodes && { postcodesServed: [...new Set(postcodes)] }),
    ...(line1 &&
      city &&
      postcode && { address: { line1, ...(line2 && { line2 }), city, postcode, country } }),
  }
  return { parts, problems }
}

/** What is wrong with the times of one span. */
export function findHoursProblems(
  { opens, closes }: { opens: string; closes: string },
  at: readonly string[],
): InputProblem[] {
  const problems: InputProblem[] = []
  if (!OPENS.test(opens)) problems.push({ field: [...at, 'opens'], message: 'A time is written as 08:30.' })
  if (!CLOSES.test(closes))
    problems.push({ field: [...at, 'closes'], message: 'A time is written as 08:30; midnight is 24:00.' })
  return problems
}

/** A place as it is kept, or everything that is wrong with what was entered. */
export function readPlace(
  input: CreateLocationInput,
): { place: Omit<NewLocation, 'retailerId'> } | { problems: InputProblem[] } {
  const { parts, problems } = readPlaceParts(input)
  const { address, timeZone, openingHours, postcodesServed = [] } = parts
  if (problems.length > 0 || !address || !timeZone || !openingHours) return { problems }
  const { name, kind = 'STORE', fulfilmentMode = 'PICKED_IN_STORE', position } = input
  return {
    place: {
      name,
      kind: kinds[kind],
      fulfilmentMode: fulfilmentModes[fulfilmentMode],
      address,
      latitude: position.latitude,
      longitude: position.longitude,
      timeZone,
      openingHours,
      postcodesServed,
    },
  }
}
