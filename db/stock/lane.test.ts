import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Answer, createLane, type Lane, type Running } from '@/db/stock/lane'
import { namesOf, queueJob } from '@/db/stock/testing/queue-job'

let now = 0
let batches: string[][] = []
let answered: string[] = []
let idle = 0
let finish: () => void = () => undefined

beforeEach(() => {
  now = 0
  batches = []
  answered = []
  idle = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})

/** A lane whose batches stay under way until the test says `finish`. */
function openLane({ batchMax = 10, waitingMax = 100 } = {}): Lane {
  return createLane({
    batchMax,
    waitingMax,
    run: (batch) => {
      batches.push(namesOf(batch))
      return withoutPlace(
        new Promise((resolve) => {
          finish = () => resolve(namesOf(batch).map((name) => () => answered.push(name)))
        }),
      )
    },
    onIdle: () => {
      idle += 1
    },
  })
}

/** A batch that nothing can travel behind. */
function withoutPlace(answers: Promise<Answer[]>): Running<string> {
  return { sent: answers.then(() => null), answers }
}

/** Ends the batch that is under way, after so many milliseconds. */
async function finishAfter(milliseconds: number): Promise<void> {
  now += milliseconds
  finish()
  await passTurns(1)
}

/** Of the event loop. */
async function passTurns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate)
}

function countedNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${index}`)
}

function push(lane: Lane, names: string[]): (number | null)[] {
  return names.map((name) => lane.push(queueJob(name)))
}

it('sends the first at once, and what gathers meanwhile together: one batch in flight, no timer', async () => {
  const lane = openLane()
  expect(push(lane, ['a', 'b', 'c'])).toEqual([null, null, null])
  expect(batches).toEqual([['a']])
  expect(lane.countWaiting()).toBe(3)
  await finishAfter(1)
  expect(batches).toEqual([['a'], ['b', 'c']])
  expect(lane.countWaiting()).toBe(2)
  expect(idle).toBe(0)
  await finishAfter(1)
  expect(batches).toHaveLength(2)
  expect([lane.countWaiting(), idle]).toEqual([0, 1])
  expect(answered).toEqual(['a', 'b', 'c'])
})

it('sends the next batch before it answers the last one', async () => {
  const lane = createLane({
    batchMax: 10,
    waitingMax: 100,
    run: (batch) => {
      const names = namesOf(batch)
      steps.push(`run ${names}`)
      return withoutPlace(
        new Promise((resolve) => {
          finish = () => resolve([() => steps.push(`answer ${names}`)])
        }),
      )
    },
    onIdle: () => steps.push('idle'),
  })
  const steps: string[] = []
  push(lane, ['a', 'b'])
  await finishAfter(1)
  await finishAfter(1)
  expect(steps).toEqual(['run a', 'run b', 'answer a', 'answer b', 'idle'])
})

it('gives twenty answers of a batch at once, then others have a turn', async () => {
  const lane = openLane({ batchMax: 50 })
  push(lane, ['first'])
  const names = countedNames(44)
  push(lane, names)
  await finishAfter(1)
  answered = []
  const counts: number[] = []
  await finishAfter(1)
  for (let turn = 0; turn < 4; turn += 1) {
    counts.push(answered.length)
    await passTurns(1)
  }
  expect(counts).toEqual([20, 40, 44, 44])
  expect(answered).toEqual(names)
})

it('takes who comes while answers are given at once, and is idle only behind the last of them', async () => {
  const lane = openLane({ batchMax: 50 })
  const names = countedNames(51)
  push(lane, names)
  await finishAfter(1)
  await finishAfter(1)
  expect([batches.length, answered.length, idle]).toEqual([2, 21, 0])
  push(lane, ['while'])
  expect([batches.length, lane.countWaiting()]).toEqual([3, 1])
  await passTurns(4)
  // All of the first are answered, and the lane still works.
  expect([answered.length, idle]).toEqual([51, 0])
  push(lane, ['behind'])
  expect(batches).toHaveLength(3)
  await finishAfter(1)
  expect(batches.at(-1)).toEqual(['behind'])
  await finishAfter(1)
  expect(answered).toEqual([...names, 'while', 'behind'])
  expect(idle).toBe(1)
})

it('is idle once, where the answers of who came meanwhile are due before all others are given', async () => {
  const lane = openLane({ batchMax: 90 })
  const names = countedNames(91)
  push(lane, names)
  await finishAfter(1)
  await finishAfter(1)
  push(lane, ['while'])
  await finishAfter(1)
  expect([answered.length < names.length, idle]).toEqual([true, 0])
  await passTurns(8)
  expect(answered).toEqual([...names, 'while'])
  expect(idle).toBe(1)
})

it('gives the answers of a batch behind all of those of the batch before', async () => {
  const lane = openLane({ batchMax: 30 })
  const names = countedNames(61)
  push(lane, names)
  for (let batch = 0; batch < 3; batch += 1) {
    now += 1
    finish()
    // Not a turn of the event loop: the answers of the batch before are still being given.
    for (let tick = 0; tick < 20; tick += 1) await Promise.resolve()
  }
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(answered).toEqual(names)
})

it('begins again by itself after it was idle', async () => {
  const lane = openLane()
  push(lane, ['a'])
  await finishAfter(1)
  push(lane, ['b'])
  await finishAfter(1)
  expect(batches).toEqual([['a'], ['b']])
  expect(idle).toBe(2)
})

it('a batch holds no more than its bound', async () => {
  const lane = openLane({ batchMax: 2 })
  push(lane, ['a', 'b', 'c', 'd'])
  await finishAfter(1)
  await finishAfter(1)
  expect(batches).toEqual([['a'], ['b', 'c'], ['d']])
})

it('past its bound a lane accepts nothing, and says after how many milliseconds to retry: at least 20', async () => {
  const lane = openLane({ waitingMax: 2 })
  expect(push(lane, ['a', 'b', 'c', 'd'])).toEqual([null, null, null, 20])
  expect(lane.countWaiting()).toBe(3)
  await finishAfter(1)
  expect(push(lane, ['e'])).toEqual([null])
})

it('the time to retry follows how long a job took lately, a quarter from each batch, and is 5 s at most', async () => {
  const lane = openLane({ waitingMax: 30, batchMax: 4 })
  push(lane, Array<string>(31).fill('a'))
  // 1 ms a job to begin with.
  expect(push(lane, ['b'])).toEqual([30])
  await finishAfter(9.2)
  // 1 + (9.2 - 1) / 4 = 3.05 ms for each of 26 that wait; four more make 30.
  push(lane, Array<string>(4).fill('a'))
  expect(push(lane, ['b'])).toEqual([92])
  await finishAfter(4)
  // Four jobs in 4 ms: 3.05 + (1 - 3.05) / 4 = 2.5375.
  push(lane, Array<string>(4).fill('a'))
  expect(push(lane, ['b'])).toEqual([77])
  await finishAfter(100_000)
  push(lane, Array<string>(4).fill('a'))
  expect(push(lane, ['b'])).toEqual([5_000])
})

describe('a batch behind another', () => {
  /** Each batch says when it was begun and behind which, and waits to be told that it is sent, and then that it is done. */
  function openChain() {
    const steps: string[] = []
    const sends: (() => void)[] = []
    const ends: (() => void)[] = []
    const lane = createLane<string>({
      batchMax: 3,
      waitingMax: 100,
      run: (batch, behind) => {
        const names = namesOf(batch).join('')
        steps.push(behind === null ? names : `${names} behind ${behind}`)
        const answers = new Promise<Answer[]>((resolve) => {
          ends.push(() => resolve([() => steps.push(`answer ${names}`)]))
        })
        const sent = new Promise<string | null>((resolve) => {
          sends.push(() => resolve(names))
          void answers.then(() => resolve(null))
        })
        return { sent, answers }
      },
      onIdle: () => steps.push('idle'),
    })
    const tell = async (told: (() => void)[]) => {
      told.shift()?.()
      await passTurns(1)
      return steps.splice(0)
    }
    return { lane, steps, send: () => tell(sends), end: () => tell(ends) }
  }

  it('is sent as soon as the first one is, where as many wait as that one carries', async () => {
    const { lane, steps, send, end } = openChain()
    push(lane, ['a', 'b', 'c'])
    expect(steps.splice(0)).toEqual(['a'])
    expect(await send()).toEqual(['bc behind a'])
    expect(lane.countWaiting()).toBe(3)
    expect(await end()).toEqual(['answer a'])
    expect(lane.countWaiting()).toBe(2)
    await send()
    expect(await end()).toEqual(['answer bc', 'idle'])
    expect(lane.countWaiting()).toBe(0)
  })

  it('waits where fewer wait: what gathers until the first one is done travels together', async () => {
    const { lane, steps, send, end } = openChain()
    push(lane, ['a', 'b', 'c', 'd'])
    expect(await send()).toEqual(['a', 'bcd behind a'])
    push(lane, ['e', 'f'])
    expect(await end()).toEqual(['answer a'])
    expect(steps).toEqual([])
    // Two wait, and three are under way.
    expect(await send()).toEqual([])
    push(lane, ['g'])
    expect(await end()).toEqual(['efg', 'answer bcd'])
  })

  it('has none behind it before the first one is answered', async () => {
    const { lane, send, end } = openChain()
    push(lane, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'])
    expect(await send()).toEqual(['a', 'bcd behind a'])
    expect(await send()).toEqual([])
    expect(await end()).toEqual(['answer a', 'efg behind bcd'])
  })
})
