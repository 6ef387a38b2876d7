import { hash, randomUUID } from 'node:crypto'
import { type HttpSocket, openHttpSocket, writeRequest } from '@/bench/http-socket'
import { nameByHash } from '@/bench/name-by-hash'
import { percentile } from '@/bench/percentile'
import { CHECK_OUT, PAY, SET_LINE } from '@/bench/purchase-documents'
import type { LoadRate } from '@/bench/run-load'

/** What the parent process asks for: whole purchases through GraphQL, each by a guest of its own. */
export interface PurchaseLoad {
  url: string
  customers: number
  seconds: number
  warmUpSeconds: number
  /** Opaque ids. */
  locationId: string
  skuIds: readonly string[]
  slot: { startAt: string; endAt: string }
}

/** What it is told. */
interface PurchaseRate extends LoadRate {
  medianMs: number
}

process.once('message', (load: PurchaseLoad) => void run(load))

async function run(load: PurchaseLoad): Promise<void> {
  let bought = 0
  let delays: number[] = []
  let unexpected: string | null = null
  const sockets = Array.from({ length: load.customers }, () => openHttpSocket(load.url))
  for (const [index, socket] of sockets.entries()) void buyOn(socket, index)
  await sleep(load.warmUpSeconds)
  delays = []
  const [before, startedAt] = [bought, performance.now()]
  await sleep(load.seconds)
  const perSecond = (bought - before) / ((performance.now() - startedAt) / 1_000)
  for (const socket of sockets) socket.destroy()
  process.send?.({ perSecond, medianMs: percentile(delays, 0.5), unexpected } satisfies PurchaseRate)

  async function buyOn(socket: HttpSocket, index: number): Promise<void> {
    for (let round = index; unexpected === null; round += 7) {
      const begunAt = performance.now()
      const skuId = load.skuIds[round % load.skuIds.length] ?? ''
      const failure = await buy(socket, load, skuId).catch(String)
      delays.push(performance.now() - begunAt)
      if (failure === null) bought += 1
      else unexpected ??= failure
    }
  }
}

function sleep(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1_000))
}

/** By their hashes, as our apps send theirs. */
const extensions = new Map([SET_LINE, CHECK_OUT, PAY].map((text) => [text, nameByHash(hash('sha256', text))]))

/** Cart, hold, pay. Null: it was bought; else the answer that did not lead on. */
async function buy(
  socket: HttpSocket,
  { url, locationId, slot }: PurchaseLoad,
  skuId: string,
): Promise<string | null> {
  let cookie = ''
  const ask = (query: string, input: object) =>
    socket.ask(
      writeRequest(url, cookie ? [`Cookie: ${cookie}`] : [], {
        extensions: extensions.get(query),
        variables: { input },
      }),
    )

  const filled = await ask(SET_LINE, { key: randomUUID(), locationId, skuId, quantity: 1 })
  if (!filled.includes('"__typename":"CartChanged"')) return filled
  cookie = /set-cookie: ([^;\r]+)/i.exec(filled)?.[1] ?? ''
  const held = await ask(CHECK_OUT, {
    key: randomUUID(),
    locationId,
    handover: 'PICK_UP',
    slotStartAt: slot.startAt,
    slotEndAt: slot.endAt,
    contactName: 'Bench Buyer',
    contactEmail: 'buyer@example.com',
  })
  const orderId = /"order":\{"id":"([^"]+)"/.exec(held)?.[1]
  if (!orderId || !held.includes('"__typename":"OrderHeld"')) return held
  const paid = await ask(PAY, { key: randomUUID(), orderId, cardNumber: '4242424242424242' })
  return paid.includes('"__typename":"OrderConfirmed"') ? null : paid
}
