import { setTimeout as sleep } from 'node:timers/promises'
import { drawAsk, drawOtherContent } from '@/bench/torture/clients/draw-ask'
import { encodeNotedId } from '@/bench/torture/clients/encode-noted-id'
import { post } from '@/bench/torture/clients/post'
import { readAnswer, readLevel, readOrder } from '@/bench/torture/clients/read-answer'
import { READ_LEVEL, READ_ORDER, writeRequest } from '@/bench/torture/clients/request'
import { createShelf } from '@/bench/torture/clients/shelf'
import {
  type Ask,
  type Attempt,
  type CommandHistory,
  findAcknowledgement,
  type OrderSeen,
  type OrderSighting,
  type Reply,
  type Sighting,
} from '@/bench/torture/history'
import type { Person, Place } from '@/bench/torture/world'
import type { Random } from '@/db/seed/random'

const ATTEMPT_MS = 5_000

/** What all clients share. */
export interface Field {
  servers: readonly { url: string }[]
  commands: CommandHistory[]
  sightings: Sighting[]
  orderSightings: OrderSighting[]
  /** Waiting for their answers. */
  open: Set<CommandHistory>
  /** Answers that no client could make use of. */
  oddities: string[]
  /** Clients ask for nothing new any more; what they have asked for they still want answered. */
  isOver(): boolean
}

/** One customer of the API: asks, and asks again with the same key until there is an answer. */
export interface Client {
  /** Until the field is over and everything that was asked is answered. */
  live(): Promise<void>
  /** Carried through to an answer; to this server only, where one is named. */
  send(ask: Ask, options?: Carrying): Promise<Reply | null>
  /** Something that it asked for is not answered yet. */
  isWaiting(): boolean
  /** Asks the same until it is answered: reads, and lines of the cart. Null once the field is over. */
  ask<T>(query: string, variables: Record<string, unknown>): Promise<T | null>
  /** Reads an order once, and remembers what it saw. */
  lookAtOrder(orderId: string): Promise<OrderSeen | null>
  /** Of a command that was answered: asks again, or tries to use the key for something else. */
  doubt(): Promise<void>
}

interface Carrying {
  server?: number
  /** Otherwise it gives up at the first lost answer, and never learns what became of its command. */
  isPatient?: boolean
}

export interface ClientOptions {
  /** It neither hangs up early nor asks twice at once. */
  isSteady?: boolean
}

export function createClient(
  field: Field,
  person: Person,
  place: Place,
  random: Random,
  { isSteady = false }: ClientOptions = {},
): Client {
  const shelf = createShelf(place)
  let commandCount = 0
  let waitingCount = 0

  async function attempt(
    command: CommandHistory,
    ask: Ask,
    server: number,
    timeoutMs: number,
  ): Promise<Attempt> {
    const [sentAt, steadySentAt] = [Date.now(), performance.now()]
    const body = writeRequest(place.locationId, command.key, ask)
    const answer = await postBody(server, body, timeoutMs)
      .then(
        ({ status, text }) => readAnswer(ask.verb, status, text),
        (error: Error) => ({ kind: 'lost' as const, reason: error.message }),
      )
      .catch((error: Error) => {
        field.oddities.push(error.message)
        return { kind: 'lost' as const, reason: 'an answer of no use' }
      })
    const steady = { sentAt: steadySentAt, endedAt: performance.now() }
    const isOtherContent = ask !== command.ask
    const made: Attempt = { server, sentAt, endedAt: Date.now(), steady, isOtherContent, answer }
    command.attempts.push(made)
    return made
  }

  const postBody = (server: number, body: string, timeoutMs = ATTEMPT_MS) =>
    post({
      url: `${field.servers[server]?.url}/graphql`,
      secret: person.secret,
      address: person.address,
      body,
      timeoutMs,
    })
  const drawServer = () => random.integer(0, field.servers.length - 1)

  function open(ask: Ask): CommandHistory {
    commandCount += 1
    const { caller } = person
    const command = { locationId: place.locationId, caller, key: `${commandCount}`, ask, attempts: [] }
    field.commands.push(command)
    return command
  }

  async function carry(command: CommandHistory, options?: Carrying): Promise<Reply | null> {
    field.open.add(command)
    waitingCount += 1
    try {
      return await carryThrough(command, options)
    } finally {
      field.open.delete(command)
      waitingCount -= 1
    }
  }

  async function carryThrough(
    command: CommandHistory,
    { server: only, isPatient = true }: Carrying = {},
  ): Promise<Reply | null> {
    const { ask } = command
    for (let tries = 0; ; tries += 1) {
      const server = only ?? drawServer()
      // Now and then a client hangs up at once, or asks both servers at the same time.
      const timeoutMs = !isSteady && random.chance(0.02) ? random.integer(1, 20) : ATTEMPT_MS
      const isTwin = !isSteady && only === undefined && random.chance(0.04)
      const [made] = await Promise.all([
        attempt(command, ask, server, timeoutMs),
        isTwin ? attempt(command, ask, (server + 1) % field.servers.length, timeoutMs) : null,
      ])
      const acknowledged = findAcknowledgement(command)
      if (acknowledged) {
        shelf.learn(ask, acknowledged.reply)
        return acknowledged.reply
      }
      if (made.answer.kind === 'busy') await sleep(made.answer.retryAfterMs)
      else if (!isPatient) return null
      else await sleep(random.integer(20, Math.min(2_000, 50 * 2 ** tries)))
    }
  }

  /** After the answer: asks again, or tries to use the key for something else. */
  async function doubt(command: CommandHistory): Promise<void> {
    if (random.chance(0.08)) await attempt(command, command.ask, drawServer(), ATTEMPT_MS)
    const other = random.chance(0.03) ? drawOtherContent(command.ask, person.isCustomer ?? false) : null
    if (other) await attempt(command, other, drawServer(), ATTEMPT_MS)
  }

  async function look(): Promise<void> {
    const skuId = shelf.drawSku(random)
    const body = JSON.stringify({
      query: READ_LEVEL,
      variables: { id: encodeNotedId('StockLevel', place.locationId, skuId) },
    })
    const sentAt = Date.now()
    const answer = await postBody(drawServer(), body).catch(() => null)
    const seen = answer?.status === 200 ? readLevel(answer.text) : null
    if (!seen) return
    field.sightings.push({ locationId: place.locationId, sentAt, endedAt: Date.now(), ...seen })
    shelf.see(seen)
  }

  async function ask<T>(query: string, variables: Record<string, unknown>): Promise<T | null> {
    while (!field.isOver()) {
      const answer = await postBody(drawServer(), JSON.stringify({ query, variables })).catch(() => null)
      const data =
        answer?.status === 200 ? (JSON.parse(answer.text) as { data: T | null; errors?: unknown }) : null
      if (data?.data && !data.errors) return data.data
      await sleep(random.integer(20, 300))
    }
    return null
  }

  let last: CommandHistory | null = null
  return {
    send: (ask, options) => {
      last = open(ask)
      return carry(last, options)
    },
    isWaiting: () => waitingCount > 0,
    ask,
    async lookAtOrder(orderId) {
      const variables = { id: encodeNotedId('Order', place.locationId, orderId) }
      const sentAt = Date.now()
      const answer = await postBody(drawServer(), JSON.stringify({ query: READ_ORDER, variables })).catch(
        () => null,
      )
      const seen = answer?.status === 200 ? readOrder(answer.text) : null
      if (seen) field.orderSightings.push({ ...seen, sentAt, endedAt: Date.now() })
      return seen
    },
    doubt: async () => {
      if (last && findAcknowledgement(last)) await doubt(last)
    },
    async live() {
      while (!field.isOver()) {
        await sleep(random.integer(0, 250))
        if (random.chance(0.08)) {
          await look()
          continue
        }
        const [ask, rival] = drawAsk(random, shelf)
        const command = open(ask)
        const isPatient = rival !== null || !random.chance(0.06)
        const [reply] = await Promise.all([
          carry(command, { isPatient }),
          rival === null ? null : carry(open(rival)),
        ])
        if (reply) await doubt(command)
      }
    },
  }
}
