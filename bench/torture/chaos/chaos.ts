import { setTimeout as sleep } from 'node:timers/promises'
import { BLOWS, type BlowKind, type Victims } from '@/bench/torture/chaos/blows'
import type { LongBlowKind } from '@/bench/torture/chaos/long-blows'
import type { Random } from '@/db/seed/random'

/** One thing that was done to the servers or the database. */
export interface ChaosEvent {
  kind: BlowKind | LongBlowKind | 'kill a server at a crash point'
  what: string
}

/** Each kind so often in a deck; the decks are shuffled, so that every kind comes up in every half minute. */
const DECK: Record<BlowKind, number> = {
  'kill a server': 1,
  'kill Postgres': 1,
  'end a lane in its transaction': 3,
  'lose a commit': 2,
  'reset all connections': 2,
  'stop a server': 2,
  'stop a backend': 1,
  'fill a lane': 2,
}

export interface Pace {
  isOver(): boolean
  /** Commands that were answered so far. */
  countAnswered(): number
}

/** So many answers between two blows, or so long: on a slow machine blows would else do nothing but interrupt what comes back from the last one. */
const ANSWERS_BETWEEN = 60
const WAIT_MS_MAX = 6_000

/** Waits until the others have got somewhere. */
export async function awaitProgress({ isOver, countAnswered }: Pace): Promise<void> {
  const before = countAnswered()
  for (let waitedMs = 0; waitedMs < WAIT_MS_MAX && !isOver(); waitedMs += 20) {
    if (countAnswered() - before >= ANSWERS_BETWEEN) return
    await sleep(20)
  }
}

/** Until it is over, one blow after the other, with pauses in which the others get somewhere. Which and in which order comes from the seed. */
export async function wreak(
  victims: Victims,
  random: Random,
  pace: Pace,
  onEvent: (event: ChaosEvent) => void,
): Promise<void> {
  let deck: BlowKind[] = []
  while (!pace.isOver()) {
    if (deck.length === 0) deck = shuffle(random)
    const kind = deck.pop()
    await sleep(random.integer(300, 1_700))
    await awaitProgress(pace)
    if (kind === undefined || pace.isOver()) return
    onEvent({ kind, what: await BLOWS[kind](victims, random) })
  }
}

function shuffle(random: Random): BlowKind[] {
  const kinds = Object.entries(DECK).flatMap(([kind, count]) =>
    Array.from({ length: count }, () => ({ kind: kind as BlowKind, place: random.next() })),
  )
  return kinds.sort((a, b) => a.place - b.place).map(({ kind }) => kind)
}
