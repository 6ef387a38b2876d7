import { expect, it } from 'vitest'
import { takeBatch } from '@/db/stock/lane'
import type { QueuedJob } from '@/db/stock/queued-job'
import { namesOf, queueJob } from '@/db/stock/testing/queue-job'

/** What travels now, and what stays. */
function take(waiting: QueuedJob[], batchMax = 10): [batch: string[], rest: string[]] {
  const { batch, rest } = takeBatch(waiting, batchMax)
  return [namesOf(batch), namesOf(rest)]
}

it('takes from the front as many as a batch holds, and leaves the rest in order', () => {
  const jobs = ['a', 'b', 'c', 'd'].map((name) => queueJob(name))
  expect(take(jobs, 2)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
  expect(take(jobs, 4)).toEqual([['a', 'b', 'c', 'd'], []])
  expect(take([])).toEqual([[], []])
})

it('I7: a retry that is queued behind its first attempt waits for the next batch; the same key of another caller does not', () => {
  const first = queueJob('first', { key: 'k' })
  const retry = queueJob('retry', { key: 'k' })
  const stranger = queueJob('stranger', { key: 'k', caller: 'user:2' })
  const another = queueJob('another', { key: 'other' })
  expect(take([first, retry, stranger, another])).toEqual([['first', 'stranger', 'another'], ['retry']])
})

it('jobs without a key share a batch', () => {
  expect(take([queueJob('a'), queueJob('b')])).toEqual([['a', 'b'], []])
})

it('I7: what is left behind keeps its place, and no third of its key overtakes it', () => {
  const jobs = ['1', '2', '3'].map((name) => queueJob(name, { key: 'k' }))
  expect(take([...jobs, queueJob('other')])).toEqual([
    ['1', 'other'],
    ['2', '3'],
  ])
})

it('is bounded by commands too: ten for each job that it has room for, and a larger job travels alone', () => {
  const sized = (name: string, lines: number) => queueJob(name, { lines })
  expect(take([sized('a', 60), sized('b', 40), sized('c', 1)])).toEqual([['a', 'b'], ['c']])
  expect(take([sized('a', 60), sized('b', 41), sized('c', 1)])).toEqual([['a'], ['b', 'c']])
  expect(take([sized('huge', 500), sized('b', 1)])).toEqual([['huge'], ['b']])
  expect(take([sized('a', 1), sized('huge', 500)])).toEqual([['a'], ['huge']])
})

it('a request to the members counts as ten commands', () => {
  const requests = ['1', '2', '3'].map((name) => queueJob(name))
  expect(take([queueJob('big', { lines: 80 }), ...requests])).toEqual([['big', '1', '2'], ['3']])
})
