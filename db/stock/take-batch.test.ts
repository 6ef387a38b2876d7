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

it('two that read one subject do not share a batch, two that read different ones do', () => {
  const jobs = [
    queueJob('a1', { reads: ['order:1', 'order:3'] }),
    queueJob('a2', { reads: ['order:2'] }),
    queueJob('a3', { reads: ['order:3'] }),
    queueJob('plain'),
  ]
  expect(take(jobs)).toEqual([['a1', 'a2', 'plain'], ['a3']])
})

it('what is left behind keeps its place: nobody of its subject overtakes it', () => {
  const jobs = [
    queueJob('1', { reads: ['a'] }),
    queueJob('12', { reads: ['a', 'b'] }),
    queueJob('2', { reads: ['b'] }),
  ]
  expect(take(jobs)).toEqual([['1'], ['12', '2']])
})

it('one that may read anything shares its batch with no other that reads, before or behind it', () => {
  const anything = queueJob('anything', { reads: 'anything' })
  const one = queueJob('one', { reads: ['order:1'] })
  const plain = queueJob('plain')
  expect(take([anything, one, plain])).toEqual([['anything', 'plain'], ['one']])
  expect(take([one, anything, plain])).toEqual([['one', 'plain'], ['anything']])
  expect(take([anything, queueJob('again', { reads: 'anything' })])).toEqual([['anything'], ['again']])
})

it('I7: a key counts also where the job reads for itself', () => {
  const reads = ['order:1']
  const jobs = [
    queueJob('a', { key: 'k', reads }),
    queueJob('b', { key: 'k', reads: ['order:2'] }),
    queueJob('c', { key: 'l', reads: 'anything' }),
    queueJob('d', { key: 'l' }),
    queueJob('e', { key: 'k' }),
  ]
  expect(take(jobs)).toEqual([['a'], ['b', 'c', 'd', 'e']])
  expect(take([queueJob('c', { key: 'l', reads: 'anything' }), queueJob('d', { key: 'l' })])).toEqual([
    ['c'],
    ['d'],
  ])
})

it('is bounded by commands too: ten for each job that it has room for, and a larger job travels alone', () => {
  const sized = (name: string, lines: number) => queueJob(name, { lines })
  expect(take([sized('a', 60), sized('b', 40), sized('c', 1)])).toEqual([['a', 'b'], ['c']])
  expect(take([sized('a', 60), sized('b', 41), sized('c', 1)])).toEqual([['a'], ['b', 'c']])
  expect(take([sized('huge', 500), sized('b', 1)])).toEqual([['huge'], ['b']])
  expect(take([sized('a', 1), sized('huge', 500)])).toEqual([['a'], ['huge']])
})

it('a job that reads for itself counts as ten commands', () => {
  const readers = ['1', '2', '3'].map((name) => queueJob(name, { reads: [name] }))
  expect(take([queueJob('big', { lines: 80 }), ...readers])).toEqual([['big', '1', '2'], ['3']])
})
