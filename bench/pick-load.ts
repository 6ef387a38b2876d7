import { hash, randomUUID } from 'node:crypto'
import { type HttpSocket, openHttpSocket, writeRequest } from '@/bench/http-socket'
import { nameByHash } from '@/bench/name-by-hash'
import { CLAIM, FIND, FINISH } from '@/bench/pick-documents'
import type { LoadRate } from '@/bench/run-load'

/** What the parent process asks for: all of these picks, each by one of the shoppers, as fast as they can. Ids are opaque. */
export interface PickLoad {
  url: string
  /** Their keys. */
  shoppers: readonly string[]
  picks: readonly { pickId: string; lineIds: readonly string[] }[]
}

process.once('message', (load: PickLoad) => void run(load))

async function run({ url, shoppers, picks }: PickLoad): Promise<void> {
  let unexpected: string | null = null
  const waiting = [...picks]
  const startedAt = performance.now()
  await Promise.all(
    shoppers.map(async (key) => {
      const socket = openHttpSocket(url)
      for (let next = waiting.pop(); next && unexpected === null; next = waiting.pop())
        unexpected ??= await pick(socket, { url, key }, next).catch(String)
      socket.destroy()
    }),
  )
  const perSecond = picks.length / ((performance.now() - startedAt) / 1_000)
  process.send?.({ perSecond, unexpected } satisfies LoadRate)
}

const extensions = new Map([CLAIM, FIND, FINISH].map((text) => [text, nameByHash(hash('sha256', text))]))

/** Claim, find each line, finish: what was found is charged then. Null: it is done; else the answer that did not lead on. */
async function pick(
  socket: HttpSocket,
  { url, key }: { url: string; key: string },
  { pickId, lineIds }: PickLoad['picks'][number],
): Promise<string | null> {
  const ask = (query: string, input: object) => {
    const named = { key: randomUUID(), ...input }
    const content = { extensions: extensions.get(query), variables: { input: named } }
    return socket.ask(writeRequest(url, [`Authorization: Bearer ${key}`], content))
  }
  const claimed = await ask(CLAIM, { pickId })
  if (!claimed.includes('"__typename":"PickChanged"')) return claimed
  for (const lineId of lineIds) {
    const found = await ask(FIND, { lineId, quantity: 1 })
    if (!found.includes('"__typename":"LineEnded"')) return found
  }
  const finished = await ask(FINISH, { pickId })
  return finished.includes('"__typename":"PickFinished"') ? null : finished
}
