import * as catalog from '@/db/catalog/set-aisle-plan'
import { getLoaded } from '@/graphql/catalog/get-loaded'
import { createLocationLoader } from '@/graphql/catalog/loaders/create-location-loader'
import { perRequest } from '@/graphql/context'
import { askOf } from '@/graphql/deeds/ask-of'
import type { AisleStopInput, MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import type { InputProblem } from '@/graphql/input/input-problem'
import { invalidInputs, keyReused, notFound } from '@/graphql/problems'
import { aisleKey } from '@/standards/aisle-key'

export const setAislePlan: NonNullable<MutationResolvers['setAislePlan']> = async (
  _parent,
  { input },
  context,
) => {
  const locationId = decodeArgument('Location', input.locationId)[0]
  const stops = input.stops.map(({ zone, aisle, isCold }) => ({
    zone: zone.trim(),
    aisle: aisle ?? null,
    isCold: isCold ?? false,
  }))
  const problems = findProblems(stops)
  if (problems.length > 0) return invalidInputs(problems)
  const { expectedVersion } = input
  const outcome = await catalog.setAislePlan(context.database, askOf(context, input), {
    locationId,
    expectedVersion,
    stops,
  })
  if (outcome.type === 'KeyReused') return keyReused()
  if (outcome.type === 'UnknownLocation') return notFound('This location')
  const location = await getLoaded(perRequest(context, createLocationLoader), locationId)
  if (outcome.type === 'AislePlanSet') return { __typename: 'AislePlanSet', location }
  return {
    __typename: 'AislePlanConflict',
    code: 'AISLE_PLAN_CONFLICT',
    message: 'Someone else changed the plan after you read it. Look at it as it is now and decide again.',
    location,
  }
}

function findProblems(stops: readonly Pick<AisleStopInput, 'zone' | 'aisle'>[]): InputProblem[] {
  const seen = new Set<string>()
  return stops.flatMap(({ zone, aisle = null }, index) => {
    const key = aisleKey({ zone, aisle })
    if (seen.has(key)) {
      return { field: ['stops', String(index), 'zone'], message: 'This stop is in the plan already.' }
    }
    seen.add(key)
    return []
  })
}
