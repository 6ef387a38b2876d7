import { expect, it } from 'vitest'
import { createCutList } from '@/bench/torture/chaos/cut-list'
import { createRandom } from '@/db/seed/random'

const ALWAYS = ['begin', 'writeDecision', 'writeOrders', 'commit']

function openList() {
  let now = 0
  const list = createCutList(() => now, createRandom(1))
  /** Sends it a second after the last; says where it was cut. */
  const send = (name: string, { isLane = true, isCarriedOut = true } = {}) => {
    now += 1_000
    const cut = list.watcher({ name, isLane, connection: 1, text: name, has: () => false })
    cut?.onCut(isCarriedOut)
    return cut?.when ?? null
  }
  return { ...list, send }
}

it('each statement is cut before and after, and the list says what is missing until then', () => {
  const { send, listMissing, tally } = openList()
  for (const name of ALWAYS) expect([send(name), send(name)]).toEqual(['before', 'after'])
  expect(listMissing()).toEqual([])
  for (let times = 0; times < 3; times += 1) send('begin')
  expect(tally().begin).toMatchObject({ sent: 5 })
})

it('a run in which no batch was written has a gap', () => {
  const { send, listMissing } = openList()
  for (let times = 0; times < 4; times += 1) send('begin')
  expect(listMissing()).toEqual(
    ['commit', 'writeDecision', 'writeOrders'].map((name) => `${name} was never sent`),
  )
})

it('a statement that is new to the batches is on the list by itself, and missing as long as it is not cut', () => {
  const { send, listMissing } = openList()
  for (const name of ALWAYS) for (let times = 0; times < 8; times += 1) send(name)
  // A cut before which the statement was not carried out does not count.
  expect(send('writeSlots', { isCarriedOut: false })).toBe('before')
  expect(send('writeSlots', { isCarriedOut: false })).toBe('before')
  expect(send('writeSlots')).toBe('before')
  expect(listMissing()).toEqual([])
  for (let times = 0; times < 5; times += 1) expect(send('writeSlots', { isCarriedOut: false })).toBe('after')
  // By now it was sent too often to have been missed by chance.
  expect(listMissing()).toEqual(['writeSlots was never cut after'])
})

it('what travels on other connections is passed', () => {
  const { send, tally } = openList()
  expect(send('writeDecision', { isLane: false })).toBeNull()
  expect(tally()).toEqual({})
})
