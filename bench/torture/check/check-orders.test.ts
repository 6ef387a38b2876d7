import { describe, expect, it } from 'vitest'
import { checkHistory } from '@/bench/torture/check/check-history'
import { KEYS, type Key, skuId, tellOrderStory, tellRow } from '@/bench/torture/check/tell-order-story'
import { CARDS } from '@/bench/torture/clients/cards'
import type { Reply } from '@/bench/torture/history'

type Story = ReturnType<typeof tellOrderStory>

function findAfter(tamper: (story: Story) => void): string[] {
  const story = tellOrderStory()
  tamper(story)
  return [...new Set(checkHistory(story.history, story.tables).map(({ name }) => name))]
}

/** The one at this place, which the story has. */
function at<T>(rows: readonly T[], index: number): T {
  const row = rows[index]
  if (row === undefined) throw new Error(`The story has no ${index}.`)
  return row
}

const commandOf = (story: Story, key: Key) => at(story.history.commands, KEYS.indexOf(key))

function replyOf(story: Story, key: Key): Reply {
  const { answer } = at(commandOf(story, key).attempts, 0)
  if (answer.kind !== 'final') throw new Error('It was answered.')
  return answer.reply
}

function forget(story: Story, key: Key): void {
  story.tables.commands = story.tables.commands.filter((row) => row.key !== key)
}

it('a true story has no contradiction', () => {
  expect(findAfter(() => undefined)).toEqual([])
})

it('answers of a payment may go on from one to what came of it', () => {
  expect(
    findAfter((story) => {
      const { attempts } = commandOf(story, 'payOrder')
      const [answered] = attempts
      const reply: Reply = { ...replyOf(story, 'payOrder'), type: 'PaymentPending', order: null }
      attempts.unshift({
        ...at([answered], 0),
        sentAt: 10,
        endedAt: 11,
        answer: { kind: 'final', reply },
      } as never)
    }),
  ).toEqual([])
})

describe('a planted fault is named', () => {
  const faults: [name: string, found: string, tamper: (story: Story) => void][] = [
    [
      'an acknowledged order that is nowhere',
      'an effect on an order that is not there',
      ({ tables }) => {
        tables.orders = []
      },
    ],
    [
      'an acknowledged checkout without its outcome',
      'an acknowledged command is missing',
      (story) => forget(story, 'checkOut'),
    ],
    ['an order without a checkout', 'an order that nobody checked out', (story) => forget(story, 'checkOut')],
    [
      'one checkout that made two orders',
      'an order that nobody checked out',
      ({ tables, order }) =>
        tables.orders.push({ ...order, id: 'other', lines: [], payments: [], pick: null }),
    ],
    [
      'two checkouts that are told one order',
      'one effect for two commands',
      (story) => {
        story.history.commands.push({ ...commandOf(story, 'checkOut'), key: 'again' })
        story.tables.commands.push({ ...tellRow('checkOut'), key: 'again' })
      },
    ],
    [
      'an order of somebody else',
      'an order of somebody else',
      ({ order }) => Object.assign(order, { customer: 'user:9' }),
    ],
    [
      'more units than were in the cart',
      'an order of other than was in the cart',
      (story) => Object.assign(commandOf(story, 'checkOut').ask, { lines: [{ skuId, quantity: 1 }] }),
    ],
    ['a payment that nobody began', 'a payment that nobody began', (story) => forget(story, 'payOrder')],
    [
      'a payment that is gone',
      'an outcome without its effect',
      ({ order }) => {
        order.payments = []
      },
    ],
    [
      'a line that ended as nobody asked',
      'a line that ended otherwise than its outcome',
      (story) => Object.assign(commandOf(story, 'findLine').ask, { quantity: 1 }),
    ],
    [
      'a line that two were told they had ended',
      'one effect for two commands',
      (story) => {
        story.history.commands.push({ ...commandOf(story, 'findLine'), key: 'again' })
        story.tables.commands.push({ ...tellRow('findLine'), key: 'again' })
      },
    ],
    [
      'a hand-over that nobody asked for',
      'an event that nobody caused',
      (story) => forget(story, 'handOverOrder'),
    ],
    [
      'an event that came twice',
      'what happens once happened twice',
      ({ order }) => Object.assign(order, { events: [...order.events, at(order.events, 7)] }),
    ],
    ['events with a hole', 'events with a hole', ({ order }) => order.events.splice(3, 1)],
    [
      'a state that no event led to',
      'an order that is not what its events say',
      ({ order }) => Object.assign(order, { state: 'picked' }),
    ],
    [
      'a line that no event led to',
      'a line that is not what its events say',
      ({ order }) => Object.assign(at(order.lines, 0), { state: 'not_found' }),
    ],
    [
      'a step that the tables do not know',
      'an order that is not what its events say',
      ({ order }) => Object.assign(at(order.events, 6), { kind: 'lapsed' }),
    ],
    [
      'a pick that goes on behind its order',
      'a pick that stands otherwise than its order',
      ({ order }) => Object.assign(order, { pick: { id: 'pick', state: 'claimed' } }),
    ],
    [
      'a state that was answered and never was',
      'a state was seen that never was',
      (story) =>
        Object.assign(replyOf(story, 'payOrder'), {
          order: { orderId: 'order', state: 'LAPSED', version: 3 },
        }),
    ],
    [
      'a read that is older than what was answered before it',
      'later asked, earlier answered',
      ({ history }) =>
        history.orderSightings.push({
          orderId: 'order',
          state: 'HELD',
          version: 1,
          sentAt: 500,
          endedAt: 510,
        }),
    ],
    [
      'an answer of a payment that went back',
      'two answers for one key',
      (story) => {
        const reply: Reply = { ...replyOf(story, 'payOrder'), type: 'PaymentPending' }
        const answer = { kind: 'final', reply } as const
        commandOf(story, 'payOrder').attempts.push({
          server: 1,
          sentAt: 600,
          endedAt: 610,
          isOtherContent: false,
          answer,
        })
      },
    ],
    [
      'a hold that its line does not know',
      'a line without its hold',
      ({ order }) => Object.assign(at(order.lines, 0), { reservationId: 'x' }),
    ],
    [
      'a hold of a line that is not there',
      'a hold of a line that is not there',
      ({ tables }) =>
        tables.reservations.push({ ...at(tables.reservations, 0), id: 'stray', ownerId: 'nobody' }),
    ],
    [
      'a hold that was given back although its line was found',
      'a hold that stands otherwise than its line',
      ({ tables }) => Object.assign(at(tables.reservations, 0), { state: 'released' }),
    ],
    [
      'other units that were sold',
      'other units were sold than were found',
      ({ tables }) =>
        Object.assign(at(tables.reservations, 0), { quantityCommitted: 1, quantityReturned: 1 }),
    ],
    [
      'units that left twice',
      'other units left than were found',
      ({ tables }) => tables.entries.push({ ...at(tables.entries, 2), version: 4 }),
    ],
    [
      'money that was taken twice',
      'an order that was paid for twice',
      ({ order }) => order.payments.push({ ...at(order.payments, 0), id: 'second' }),
    ],
    [
      'more money than was allowed',
      'sums that no payment has',
      ({ order }) => Object.assign(at(order.payments, 0), { authorisedMinor: 400 }),
    ],
    [
      'another price than that of what was found',
      'a price that is not that of what was found',
      ({ order }) => Object.assign(at(order.lines, 0), { priceMinor: 240 }),
    ],
    [
      'other money at the gateway',
      'the gateway took other than we know of',
      ({ tables }) => Object.assign(at(tables.charges, 0), { capturedMinor: 400 }),
    ],
    [
      'an authorisation of an order that was cancelled',
      'an authorisation is left standing',
      ({ tables, order }) => {
        Object.assign(at(order.payments, 0), { state: 'voided', capturedMinor: 0 })
        Object.assign(at(tables.charges, 0), { capturedMinor: null })
      },
    ],
    [
      'a payment of which the gateway never heard',
      'the gateway never heard of a payment',
      ({ tables }) => {
        tables.charges = []
      },
    ],
    [
      'a charge without a payment',
      'a charge without a payment',
      ({ tables }) => tables.charges.push({ ...at(tables.charges, 0), paymentId: 'stray' }),
    ],
    [
      'a card that cannot pay',
      'a payment that its card does not allow',
      (story) => Object.assign(commandOf(story, 'payOrder').ask, { card: CARDS.declines }),
    ],
    [
      'other money than was answered',
      'other money was taken than was answered',
      (story) => Object.assign(replyOf(story, 'finishPick'), { capturedMinor: 499 }),
    ],
    [
      'a payment that nobody settled',
      'a payment that nobody settled',
      ({ order }) =>
        order.payments.push({
          ...at(order.payments, 0),
          id: 'late',
          state: 'pending',
          authorisedMinor: 0,
          capturedMinor: 0,
        }),
    ],
    [
      'two orders of one customer that are held at once (L12)',
      'a customer who competes with themselves',
      ({ tables, order }) => {
        const held = { ...order, state: 'held', heldUntil: 900_000 } as const
        tables.orders.push({ ...held, id: 'second' }, { ...held, id: 'third' })
      },
    ],
    [
      'a job about a payment that is not there',
      'a job about nothing',
      ({ tables }) => tables.commands.push({ ...tellRow('payOrder'), caller: 'system', key: 'void:0f00' }),
    ],
    [
      'a job about a pick that is not there',
      'a job about nothing',
      ({ tables }) =>
        tables.commands.push({ ...tellRow('claimPick'), caller: 'system', key: 'takeBack:0f00:3' }),
    ],
    [
      'a pick that was taken back by the system, and no job did it',
      'a pick taken back by nobody',
      ({ order }) => {
        const [event] = order.events
        if (event) order.events.push({ ...event, kind: 'pick_unclaimed', caller: 'system' })
      },
    ],
  ]

  it.each(faults)('%s', (_, found, tamper) => {
    expect(findAfter(tamper)).toContain(found)
  })
})
