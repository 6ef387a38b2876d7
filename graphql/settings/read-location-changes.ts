import type { LocationChanges } from '@/db/catalog/edit-location'
import { findHoursProblems, readPlaceParts } from '@/graphql/accounts/read-place'
import type { EditLocationInput, SpecialDayInput } from '@/graphql/generated/resolver-types'
import type { InputProblem } from '@/graphql/input/input-problem'
import { keepGiven } from '@/graphql/settings/keep-given'
import { isDay } from '@/standards/wall-time'

/** Changes of a place as they are kept, or everything that is wrong with what was entered. */
export function readLocationChanges(
  wanted: Omit<EditLocationInput, 'key' | 'locationId'>,
): { changes: LocationChanges } | { problems: InputProblem[] } {
  const { name, position, specialDays, requiresParticulars, ...more } = keepGiven(wanted)
  const { parts, problems } = readPlaceParts(keepGiven(more))
  problems.push(...findDayProblems(specialDays ?? []))
  if (problems.length > 0) return { problems }
  const days = specialDays?.map(({ date, hours }) => ({
    date,
    hours: hours.map(({ opens, closes }) => ({ opens, closes })),
  }))
  return {
    changes: {
      ...parts,
      ...(name !== undefined && { name }),
      ...(position && { latitude: position.latitude, longitude: position.longitude }),
      ...(requiresParticulars !== undefined && { requiresParticulars }),
      ...(days && { specialDays: days.sort((a, b) => a.date.localeCompare(b.date)) }),
    },
  }
}

function findDayProblems(days: readonly SpecialDayInput[]): InputProblem[] {
  return days.flatMap(({ date, hours }, index) => {
    const at = ['specialDays', String(index)]
    const problems = hours.flatMap((span, place) => findHoursProblems(span, [...at, 'hours', String(place)]))
    if (!isDay(date)) problems.push({ field: [...at, 'date'], message: 'A day is written as 2026-12-25.' })
    if (days.findIndex((other) => other.date === date) < index)
      problems.push({ field: [...at, 'date'], message: 'This day is in the list already.' })
    return problems
  })
}
