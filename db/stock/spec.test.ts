import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { StockCommand } from '@/db/stock/command'
import { HOLD_STEPS } from '@/db/stock/draft'
import type { StockRefusal } from '@/db/stock/outcome'

const spec = readFileSync('db/stock/SPEC.md', 'utf8')
const dump = readFileSync('db/schema.sql', 'utf8')

/** The rows of the first table behind a heading, cell by cell. */
function readTable(heading: string): string[][] {
  const section = spec.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

// Total records: a command or a refusal that is new does not compile until it stands here, and then in the table.
const commands: Record<StockCommand['kind'], true> = {
  reserve: true,
  commit: true,
  release: true,
  extend: true,
  adjust: true,
  set: true,
  move: true,
  carry: true,
  lapse: true,
}
const refusals: Record<StockRefusal['type'], true> = {
  InsufficientStock: true,
  UnknownSku: true,
  UnknownReservation: true,
  NotOwner: true,
  ReservationEnded: true,
  ReservationLapsed: true,
  VersionConflict: true,
  UnitsPromised: true,
  InvalidQuantity: true,
  ImplausibleCount: true,
}

describe('the specification', () => {
  it('has the table of reservation states as the code has it', () => {
    const rows = readTable('States of a reservation').map(([from, commit, release, extend, lapse]) => [
      from,
      { commit, release, extend, lapse },
    ])
    expect(Object.fromEntries(rows)).toEqual(HOLD_STEPS)
  })

  it('names every command and every refusal, and none that there is not', () => {
    const rows = readTable('Commands and their refusals')
    expect(rows.map(([command]) => command).sort()).toEqual(Object.keys(commands).sort())
    const named = new Set(rows.flatMap(([, list]) => list?.split(', ') ?? []))
    expect([...named].sort()).toEqual(Object.keys(refusals).sort())
  })

  it('names only constraints and triggers that the database has', () => {
    const named = readTable('Invariants and what enforces each').flatMap(([, , , database]) => [
      ...(database ?? '').matchAll(/`(\w+)`/g),
    ])
    const missing = named
      .map(([, name]) => name ?? '')
      .filter((name) => !new RegExp(`\\b${name}\\b`).test(dump))
    expect(missing).toEqual([])
    expect(named.length).toBeGreaterThan(15)
  })

  it('leaves no constraint or trigger of the stock tables out', () => {
    const tables = 'stock_level|reservation|ledger_entry|command'
    const constraints = dump.matchAll(new RegExp(`ALTER TABLE (?:${tables}) ADD CONSTRAINT (\\w+)`, 'g'))
    const triggers = dump.matchAll(new RegExp(`CREATE TRIGGER (\\w+) .* ON (?:${tables}) `, 'g'))
    const unnamed = [...constraints, ...triggers]
      .map(([, name]) => name ?? '')
      .filter((name) => !spec.includes(name))
    // The key of a level is its place, not a rule.
    expect(unnamed.filter((name) => name !== 'stock_level_pkey')).toEqual([])
  })
})
