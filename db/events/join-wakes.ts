import { noteVersion } from '@/db/events/note-version'
import type { VersionsById, Wake } from '@/db/events/wake-payload'

/** Both as one, of the same location: of each id the newest version. What names all of a location swallows what names some of it. */
export function joinWakes(first: Wake, second: Wake): Wake {
  const stock = joinVersions(first.stock, second.stock)
  const orders = joinVersions(first.orders, second.orders)
  const prices = joinNames(first.prices, second.prices)
  return {
    locationId: second.locationId,
    ...(stock && { stock }),
    ...(orders && { orders }),
    ...(prices && { prices }),
    ...((first.picks || second.picks) && { picks: true }),
    ...((first.mark || second.mark) && { mark: newer(first.mark, second.mark) }),
  }
}

function joinVersions(first: VersionsById | undefined, second: VersionsById | undefined) {
  if (!first || !second) return first ?? second
  if (first.size === 0 || second.size === 0) return new Map<string, number>()
  const all = new Map(first)
  for (const [id, version] of second) noteVersion(all, id, version)
  return all
}

function joinNames(first: Wake['prices'], second: Wake['prices']): Wake['prices'] {
  if (!first || !second) return first ?? second
  return first.size === 0 || second.size === 0 ? new Set<string>() : new Set([...first, ...second])
}

function newer(first: Wake['mark'], second: Wake['mark']): Wake['mark'] {
  if (!first || !second) return first ?? second
  return first.number > second.number ? first : second
}
