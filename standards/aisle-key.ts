/** The name of a zone for comparison: how it is spaced and whether it is written in capitals does not matter. */
export function zoneKey(zone: string): string {
  return zone.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}

/** The name of an aisle, or of a whole zone where `aisle` is null, for comparison. */
export function aisleKey({ zone, aisle }: { zone: string; aisle: number | null }): string {
  return `${zoneKey(zone)}\n${aisle ?? ''}`
}
