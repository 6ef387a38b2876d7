import type { ViewerRightsQuery } from '@/components/generated/operations'
import { capabilityWords, roleWords } from '@/components/people/role-words'

/** What somebody may do, place by place. */
export type Rights = Pick<ViewerRightsQuery['viewer'], 'workplaces'>

/** What has changed for the viewer, in sentences; empty where nothing has. */
export function describeRights(
  before: Rights,
  after: Rights & Partial<ViewerRightsQuery['viewer']>,
): string[] {
  const then = new Map(before.workplaces.map((place) => [place.id, place]))
  const now = new Map(after.workplaces.map((place) => [place.id, place]))
  const gone = before.workplaces.filter(({ id }) => !now.has(id)).map(({ name }) => name)
  const come = after.workplaces.filter(({ id }) => !then.has(id)).map(({ name }) => name)
  // What is alike at several places is said once.
  const changes = new Map<string, string[]>()
  for (const place of after.workplaces) {
    const known = then.get(place.id)
    if (!known) continue
    const lost = known.viewerMay.filter((each) => !place.viewerMay.includes(each))
    const won = place.viewerMay.filter((each) => !known.viewerMay.includes(each))
    const words = [
      ...lost.map((each) => `No longer: ${lower(capabilityWords[each])}.`),
      ...won.map((each) => `From now on: ${lower(capabilityWords[each])}.`),
    ].join(' ')
    if (words) changes.set(words, [...(changes.get(words) ?? []), place.name])
  }
  const isChanged = gone.length + come.length + changes.size > 0
  if (!isChanged) return []
  return [
    ...(after.memberships ?? []).map(
      ({ role, retailer }) => `You are ${lower(roleWords[role].name)} at ${retailer.name}.`,
    ),
    ...(gone.length > 0 ? [`You no longer work at ${gone.join(', ')}.`] : []),
    ...(come.length > 0 ? [`You also work at ${come.join(', ')}.`] : []),
    ...[...changes].map(([words, places]) => `${places.join(', ')}: ${words}`),
  ]
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
