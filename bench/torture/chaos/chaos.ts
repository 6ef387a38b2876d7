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

/** Until `isOver`, one blow after the other, with pauses in which the others get somewhere. Which and when comes from the seed. */
export async function wreak(
  victims: Victims,
  random: Random,
  isOver: () => boolean,
  onEvent: (event: ChaosEvent) => void,
): Promise<void> {
  let deck: BlowKind[] = []
  while (!isOver()) {
    if (deck.length === 0) deck = shuffle(random)
    const kind = deck.pop()
    await sleep(random.integer(300, 1_700))
    if (kind === undefined || isOver()) return
    onEvent({ kind, what: await BLOWS[kind](victims, random) })
  }
}

function shuffle(random: Random): BlowKind[] {
  const kinds = Object.entries(DECK).flatMap(([kind, count]) =>
    Array.from({ length: count }, () => ({ kind: kind as BlowKind, place: random.next() })),
  )
  return kinds.sort((a, b) => a.place - b.place).map(({ kind }) => kind)
}
