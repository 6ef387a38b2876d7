import { setTimeout as sleep } from 'node:timers/promises'
import type { Victims } from '@/bench/torture/chaos/blows'
import { type ChaosEvent, wreak } from '@/bench/torture/chaos/chaos'
import { crashAtRandom } from '@/bench/torture/chaos/crash-points'
import { type CutTally, createCutList } from '@/bench/torture/chaos/cut-list'
import { wreakAtLength } from '@/bench/torture/chaos/long-blows'
import type { Contradiction } from '@/bench/torture/check/tables'
import { liveAsClerk } from '@/bench/torture/clients/clerk'
import { type Client, createClient, type Field } from '@/bench/torture/clients/client'
import { liveAsCustomer } from '@/bench/torture/clients/customer'
import { liveAsShopper } from '@/bench/torture/clients/shopper'
import type { History } from '@/bench/torture/history'
import type { Fleet } from '@/bench/torture/processes/fleet'
import type { PostgresHost } from '@/bench/torture/processes/postgres-host'
import { proveKeysAreForgotten, proveRecovery } from '@/bench/torture/prove-recovery'
import { watchPlace } from '@/bench/torture/watcher'
import type { Person, Place, Population } from '@/bench/torture/world'
import { createRandom, type Random } from '@/db/seed/random'

const PROGRESS_MS = 5_000
/** After the last blow; a second try of a commit whose answer was lost may wait for a lock, a statement and a start. */
const ANSWERED_WITHIN_MS = 240_000

interface Stage {
  postgres: PostgresHost
  jump: Victims['jump']
  fleet: Fleet
  populations: readonly Population[]
}

export interface CampaignEnd {
  history: History
  events: ChaosEvent[]
  cuts: Record<string, CutTally>
  contradictions: Contradiction[]
}

export interface CampaignOptions {
  seed: number
  minutes: number
  say(line: string): void
}

/** The clients live and the blows fall until the time is over; then everything has to answer by itself. */
export async function campaign(
  { seed, minutes, say }: CampaignOptions,
  { postgres, jump, fleet: { servers }, populations }: Stage,
): Promise<CampaignEnd> {
  const random = createRandom(seed)
  // By a clock that nobody sets.
  const endAt = performance.now() + minutes * 60_000
  const field: Field = {
    servers,
    commands: [],
    sightings: [],
    orderSightings: [],
    open: new Set(),
    oddities: [],
    isOver: () => performance.now() >= endAt,
  }
  const join = (place: Place, person: Person): Client =>
    createClient(field, person, place, createRandom(random.integer(0, 2 ** 31)))
  const begin = (live: typeof liveAsCustomer, place: Place, person: Person): (() => Promise<void>) => {
    const ways = { client: join(place, person), place, random: createRandom(random.integer(0, 2 ** 31)) }
    return () => live(field, ways)
  }
  const groups = populations.map(({ place, first, clients, crowd, customers, shoppers, clerk }) => ({
    place,
    first: join(place, first),
    clients: clients.map((person) => join(place, person)),
    crowd: crowd.map((person) => join(place, person)),
    lives: [
      ...customers.map((person) => begin(liveAsCustomer, place, person)),
      ...shoppers.map((person) => begin(liveAsShopper, place, person)),
      begin(liveAsClerk, place, clerk),
    ],
    watchers: servers.map(({ url }) => watchPlace(url, place)),
  }))
  const [chaosRandom, crashRandom, lengthRandom, cutRandom] = [0, 1, 2, 3].map(() =>
    createRandom(random.integer(0, 2 ** 31)),
  ) as [Random, Random, Random, Random]
  const victims = {
    servers,
    postgres,
    jump,
    places: groups.map(({ place }) => place),
    crowds: groups.map(({ crowd }) => crowd),
  }
  const events: ChaosEvent[] = []
  const pace = { isOver: field.isOver, countAnswered: () => field.commands.length - field.open.size }
  const onEvent = (event: ChaosEvent): void => void events.push(event)
  const cutList = createCutList(() => performance.now(), cutRandom)
  for (const { proxy } of postgres.doors) proxy.watch(cutList.watcher)
  const progress = setInterval(() => {
    const last = events.at(-1)
    const done = field.commands.length - field.open.size
    const blows = `${events.length} blows${last ? `, the last: ${last.kind} (${last.what})` : ''}`
    say(
      `${Math.round((performance.now() - endAt) / 1_000)} s: ${done} commands, ${field.open.size} open, ${blows}`,
    )
  }, PROGRESS_MS)
  try {
    await Promise.all(groups.map(({ first, place }) => bringStock(first, place)))
    const lives = groups.flatMap(({ clients, lives }) => [
      ...clients.map((client) => client.live()),
      ...lives.map((live) => live()),
    ])
    // Whoever ends by a bug of its own ends the run.
    const all = Promise.all(lives)
    await Promise.race([
      Promise.all([
        wreak(victims, chaosRandom, pace, onEvent),
        crashAtRandom({ servers, doors: postgres.doors, random: crashRandom, pace, onEvent }),
        wreakAtLength(
          victims,
          lengthRandom,
          { totalMs: minutes * 60_000, remainingMs: () => endAt - performance.now() },
          onEvent,
        ),
      ]),
      all.then(() => new Promise(() => undefined)),
    ])
    const contradictions = await awaitAnswers(field)
    if (contradictions.length === 0) await all
    for (const what of field.oddities) contradictions.push({ name: 'an answer that no client can use', what })
    for (const { place, first, watchers } of groups) {
      contradictions.push(...(await proveRecovery({ place, client: first, watchers })))
    }
    const [{ crowd: [last] = [] } = {}] = populations
    if (last) {
      const urls = servers.map(({ url }) => url)
      contradictions.push(
        ...(await postgres.withDatabase((database) => proveKeysAreForgotten(database, urls, last))),
      )
    }
    for (const what of cutList.listMissing())
      contradictions.push({ name: 'the list of cuts has a gap', what })
    return { history: field, events, cuts: cutList.tally(), contradictions }
  } finally {
    clearInterval(progress)
    for (const { watchers } of groups) for (const watcher of watchers) watcher.close()
  }
}

async function bringStock(client: Client, { skuIds, hotSkuIds }: Place): Promise<void> {
  // The last has never had stock: whoever comes first opens its level.
  for (const skuId of skuIds.slice(0, -2)) {
    const quantity = hotSkuIds.includes(skuId) ? 150 : 80
    const bucket = 'onHand' as const
    await client.send({ verb: 'setStock', skuId, bucket, quantity, expectedVersion: null, canShorten: false })
  }
}

async function awaitAnswers(field: Field): Promise<Contradiction[]> {
  const from = performance.now()
  while (performance.now() - from < ANSWERED_WITHIN_MS) {
    if (field.isOver() && field.open.size === 0) return []
    await sleep(50)
  }
  return [...field.open].map(({ ask, caller, key, attempts }) => ({
    name: 'a command was never answered',
    what: `${ask.verb} ${caller} ${key}: ${attempts.length} attempts, ${JSON.stringify(attempts.at(-1)?.answer)}`,
  }))
}
