import { describe, expect, it } from 'vitest'
import { checkHistory } from '@/bench/torture/check/check-history'
import type { EntryRow, Tables } from '@/bench/torture/check/tables'
import type { Attempt, CommandHistory, History, Reply } from '@/bench/torture/history'
import type { Buckets } from '@/db/stock/outcome'

const [locationId, skuId, caller] = ['shop', 'tea', 'key:1']

function buckets(part: Partial<Buckets>): Buckets {
  return { onHand: 0, reserved: 0, unavailable: 0, safetyStock: 0, backRoom: 0, ...part }
}

function entry(
  version: number,
  part: Pick<EntryRow, 'kind' | 'change' | 'balance'> & Partial<EntryRow>,
): EntryRow {
  return {
    locationId,
    skuId,
    version,
    reservationId: null,
    reason: null,
    reference: null,
    caller,
    commandKey: part.kind,
    ...part,
  }
}

/** Ten units came (at 0 to 10 ms), three were held (20 to 30 ms), and two of these were sold (40 to 50 ms). */
function tellStory(): { history: History; tables: Tables } {
  const entries = [
    entry(1, { kind: 'adjusted', change: buckets({ onHand: 10 }), balance: buckets({ onHand: 10 }) }),
    entry(2, {
      kind: 'reserved',
      reservationId: 'hold',
      change: buckets({ reserved: 3 }),
      balance: buckets({ onHand: 10, reserved: 3 }),
    }),
    entry(3, {
      kind: 'committed',
      reservationId: 'hold',
      change: buckets({ onHand: -2, reserved: -3 }),
      balance: buckets({ onHand: 8 }),
    }),
  ]
  const commands = [
    command(entries.slice(0, 1), 0, 'StockChanged', {
      verb: 'adjustStock',
      skuId,
      bucket: 'onHand',
      change: 10,
      canShorten: false,
    }),
    command(entries.slice(1, 2), 20, 'StockReserved', {
      verb: 'reserveStock',
      lines: [{ skuId, quantity: 3 }],
      ttlSeconds: 60,
    }),
    command(entries.slice(2, 3), 40, 'ReservationChanged', {
      verb: 'commitReservation',
      reservationId: 'hold',
      quantity: 2,
    }),
  ]
  return {
    history: { commands, sightings: [], orderSightings: [] },
    tables: {
      orders: [],
      charges: [],
      entries,
      commands: commands.map(({ key, ask }, index) => ({
        locationId,
        caller,
        key,
        kind: ask.verb,
        outcomeType: 'StockChanged',
        outcomeChanges: entries.slice(index, index + 1),
        outcomeIds: {},
      })),
      reservations: [
        {
          locationId,
          id: 'hold',
          skuId,
          ownerKind: 'client',
          ownerId: 'torture',
          caller,
          quantity: 3,
          quantityCommitted: 2,
          quantityReturned: 1,
          state: 'committed',
          expiresAt: 60_025,
          endedAt: 45,
        },
      ],
      levels: [{ locationId, skuId, version: 3, balance: buckets({ onHand: 8 }) }],
    },
  }
}

function command(
  changes: EntryRow[],
  sentAt: number,
  type: string,
  ask: CommandHistory['ask'],
): CommandHistory {
  const reservationIds = type === 'StockReserved' ? ['hold'] : []
  const told = changes.map(({ skuId, change, balance, version }) => ({ skuId, change, balance, version }))
  const rest = { detail: '', seen: null, order: null, replacementId: null, capturedMinor: null }
  const reply: Reply = { type, changes: told, reservationIds, ...rest }
  return { locationId, caller, key: changes[0]?.kind ?? '', ask, attempts: [attempt(sentAt, reply)] }
}

function attempt(sentAt: number, reply: Reply | null, more: Partial<Attempt> = {}): Attempt {
  const answer = reply ? { kind: 'final' as const, reply } : { kind: 'lost' as const, reason: 'test' }
  return { server: 0, sentAt, endedAt: sentAt + 10, isOtherContent: false, answer, ...more }
}

type Story = ReturnType<typeof tellStory>

/** The names of what is found in the story once it was tampered with. */
function findAfter(tamper: (story: Story) => void): string[] {
  const story = tellStory()
  tamper(story)
  return [...new Set(checkHistory(story.history, story.tables).map(({ name }) => name))]
}

/** The one at this place, which the story has. */
function at<T>(rows: T[], index: number): T {
  const row = rows[index]
  if (row === undefined) throw new Error(`The story has no ${index}.`)
  return row
}

function replyOf(story: Story, index: number): Reply {
  const { answer } = at(at(story.history.commands, index).attempts, 0)
  if (answer.kind !== 'final') throw new Error('It was answered.')
  return answer.reply
}

const ADJUST = 0
const RESERVE = 1
const COMMIT = 2

it('a true story has no contradiction', () => {
  expect(findAfter(() => undefined)).toEqual([])
})

it('a command whose answer was lost may have taken effect wholly, or not at all', () => {
  expect(
    findAfter(({ history }) => {
      at(history.commands, COMMIT).attempts = [attempt(40, null)]
    }),
  ).toEqual([])
  expect(
    findAfter(({ history, tables }) => {
      at(history.commands, COMMIT).attempts = [attempt(40, null)]
      tables.entries.pop()
      tables.commands.pop()
      Object.assign(at(tables.reservations, 0), {
        state: 'reserved',
        quantityCommitted: 0,
        quantityReturned: 0,
      })
      Object.assign(at(tables.levels, 0), { version: 2, balance: buckets({ onHand: 10, reserved: 3 }) })
    }),
  ).toEqual([])
})

describe('a planted fault is named', () => {
  const faults: [name: string, found: string, tamper: (story: Story) => void][] = [
    [
      'an acknowledged command that is nowhere in the tables',
      'an acknowledged command is missing',
      ({ tables }) => {
        tables.entries.pop()
        tables.commands.pop()
      },
    ],
    [
      'an acknowledged command with its outcome but without its entry',
      'the ledger differs from what was acknowledged',
      ({ tables }) => tables.entries.pop(),
    ],
    [
      'an effect that was applied twice',
      'the ledger differs from what was acknowledged',
      ({ tables }) => {
        const twice = { ...at(tables.entries, ADJUST), version: 4, balance: buckets({ onHand: 18 }) }
        tables.entries.push(twice)
        Object.assign(at(tables.levels, 0), { version: 4, balance: twice.balance })
      },
    ],
    [
      'an outcome that contradicts the answer',
      'an outcome other than the answer',
      ({ tables }) => {
        at(tables.commands, COMMIT).outcomeType = 'ReservationLapsed'
      },
    ],
    [
      'a refusal that took effect',
      'a refused command took effect',
      (story) =>
        Object.assign(replyOf(story, RESERVE), {
          type: 'InsufficientStock',
          changes: [],
          reservationIds: [],
        }),
    ],
    [
      'a key with two answers',
      'two answers for one key',
      (story) =>
        at(story.history.commands, ADJUST).attempts.push(
          attempt(60, { ...replyOf(story, ADJUST), type: 'InsufficientStock' }),
        ),
    ],
    [
      'a key that was taken for other content',
      'other content was taken for the key',
      (story) =>
        at(story.history.commands, ADJUST).attempts.push(
          attempt(60, replyOf(story, ADJUST), { isOtherContent: true }),
        ),
    ],
    [
      'half an effect of a command that nobody heard of again',
      'half an effect',
      ({ history, tables }) => {
        at(history.commands, ADJUST).attempts = [attempt(0, null)]
        const also = { ...at(tables.entries, ADJUST), skuId: 'milk' }
        at(tables.commands, ADJUST).outcomeChanges.push(also)
      },
    ],
    [
      'an effect without the outcome that belongs to it',
      'an effect without its outcome',
      ({ history, tables }) => {
        at(history.commands, ADJUST).attempts = [attempt(0, null)]
        tables.commands.shift()
      },
    ],
    [
      'an effect that nobody asked for',
      'an effect that no client asked for',
      ({ history }) => history.commands.shift(),
    ],
    [
      'an effect other than was asked for',
      'an effect that is not what was asked for',
      ({ history }) => Object.assign(at(history.commands, ADJUST).ask, { change: 9 }),
    ],
    [
      'a balance that is not the sum of the effects',
      'a level is not the sum of its effects',
      ({ tables }) => Object.assign(at(tables.levels, 0), { balance: buckets({ onHand: 9 }) }),
    ],
    [
      'a version that is missing',
      'versions with a hole',
      ({ tables }) => {
        tables.entries.splice(1, 1)
      },
    ],
    [
      'more units promised than there are',
      'oversold',
      ({ tables }) =>
        Object.assign(at(tables.entries, RESERVE), { balance: buckets({ onHand: 2, reserved: 3 }) }),
    ],
    [
      'a version that two commands were told is theirs',
      'one version for two commands',
      (story) => Object.assign(at(replyOf(story, COMMIT).changes, 0), { version: 2 }),
    ],
    [
      'a balance that was seen and never was',
      'a balance was seen that never was',
      ({ history }) =>
        history.sightings.push({
          ...{ locationId, skuId },
          sentAt: 60,
          endedAt: 70,
          version: 3,
          balance: buckets({}),
        }),
    ],
    [
      'a read that is older than what was acknowledged before it',
      'later asked, earlier answered',
      ({ history, tables }) => {
        const { balance } = at(tables.entries, RESERVE)
        history.sightings.push({ locationId, skuId, sentAt: 60, endedAt: 70, version: 2, balance })
      },
    ],
    [
      'a hold that ended otherwise than was acknowledged',
      'an end that did not stay',
      ({ tables }) => Object.assign(at(tables.reservations, 0), { state: 'released' }),
    ],
    [
      'a hold that two commands were told they had ended',
      'two ends of one hold were acknowledged',
      ({ history }) => history.commands.push({ ...at(history.commands, COMMIT), key: 'again' }),
    ],
    [
      'an acknowledged hold that is missing',
      'an acknowledged hold is missing',
      ({ tables }) => {
        tables.reservations.pop()
      },
    ],
    [
      'a deadline that nobody asked for',
      'a deadline that nobody asked for',
      ({ tables }) => Object.assign(at(tables.reservations, 0), { expiresAt: 90_000 }),
    ],
  ]

  it.each(faults)('%s', (_, found, tamper) => {
    expect(findAfter(tamper)).toContain(found)
  })
})
