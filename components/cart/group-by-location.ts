import type { Cart_CartFragment } from '@/components/generated/operations'

type Line = Cart_CartFragment['lines'][number]

/** The lines by the store they come from, stores in the order of their first line. */
export function groupByLocation(lines: Line[]): { location: Line['listing']['location']; lines: Line[] }[] {
  const groups = new Map<string, { location: Line['listing']['location']; lines: Line[] }>()
  for (const line of lines) {
    const { location } = line.listing
    const group = groups.get(location.id) ?? { location, lines: [] }
    group.lines.push(line)
    groups.set(location.id, group)
  }
  return [...groups.values()]
}

/** What the lines cost at present prices; null where there is none. */
export function sumLines(lines: Pick<Line, 'total'>[]): Line['total'] | null {
  const [first] = lines
  if (!first) return null
  return { ...first.total, amountMinor: lines.reduce((sum, line) => sum + line.total.amountMinor, 0) }
}
