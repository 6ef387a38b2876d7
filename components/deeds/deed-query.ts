import { type DeedGroup, deedGroups } from '@/components/deeds/deed-words'
import type { DeedFilter } from '@/components/generated/operations'
import { fromWallTime } from '@/standards/wall-time'

/** What narrows the list of deeds, as it stands in the address. */
export type DeedQuery = { text: string; group: DeedGroup | null; by: string | null; from: string; to: string }

type Params = Readonly<Record<string, string | string[] | undefined>>

const DAY = /^\d{4}-\d{2}-\d{2}$/

export function readDeedQuery(params: Params): DeedQuery {
  const read = (name: string) => {
    const value = params[name]
    return (typeof value === 'string' ? value : '').trim().slice(0, 100)
  }
  const group = read('group')
  const day = (name: string) =>
    DAY.test(read(name)) && !Number.isNaN(Date.parse(read(name))) ? read(name) : ''
  return {
    text: read('q'),
    group: Object.hasOwn(deedGroups, group) ? (group as DeedGroup) : null,
    by: read('by') || null,
    from: day('from'),
    to: day('to'),
  }
}

/** The query of an address, without what narrows nothing. */
export function writeDeedQuery({ text, group, by, from, to }: DeedQuery): URLSearchParams {
  const given = { q: text, group: group ?? '', by: by ?? '', from, to }
  return new URLSearchParams(Object.entries(given).filter(([, value]) => value !== ''))
}

/** Days are those of the place, both included; where the last is before the first there is no last one. */
export function toDeedFilter({ text, group, by, from, to }: DeedQuery, timeZone: string): DeedFilter {
  const isSpan = from === '' || to === '' || from <= to
  const begin = (day: string) => fromWallTime(`${day}T00:00`, timeZone)?.toISOString() ?? null
  return {
    text: text || null,
    about: group && [...deedGroups[group].about],
    by: by ? [by] : null,
    at: { from: from ? begin(from) : null, to: to && isSpan ? begin(dayAfter(to)) : null },
  }
}

/** The next day of the calendar, however long this one is. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
