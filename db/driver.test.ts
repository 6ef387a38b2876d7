import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import postgres from 'postgres'
import { expect, it } from 'vitest'
import { PROJECT_ROOT } from '@/db/settings/project-root'
import { createTestDatabase } from '@/db/testing/create-test-database'
import { openProxyTo } from '@/db/testing/database-proxy'

interface Queue<T> {
  push(element: T): T
  shift(): T | undefined
  remove(element: T): T | null
}

async function loadDriverQueue(): Promise<() => Queue<object>> {
  // Not exported by the driver, hence by its file.
  const file = pathToFileURL(join(PROJECT_ROOT, 'node_modules', 'postgres', 'src', 'queue.js'))
  const loaded: { default: () => Queue<object> } = await import(/* @vite-ignore */ file.href)
  return loaded.default
}

it("the driver's queue costs the same after 300,000 elements (its patch is in place)", async () => {
  const makeQueue = await loadDriverQueue()
  const queue = makeQueue()
  const [one, two] = [queue.push({ name: 'one' }), queue.push({ name: 'two' })]
  // Never empty, as with more callers than connections.
  for (let i = 0; i < 300_000; i++) {
    const first = queue.shift()
    if (first) queue.push(first)
  }
  const startedAt = performance.now()
  for (let i = 0; i < 1_000; i++) queue.push(queue.remove(one) ?? two)
  // 0.1 ms repaired, 160 ms as published.
  expect(performance.now() - startedAt).toBeLessThan(20)
})

it('a statement that is sent while a reset connection closes fails, and takes no answer that is meant for another', async () => {
  const test = await createTestDatabase()
  const { proxy, url } = await openProxyTo(test.url)
  const sql = postgres(url, { max: 1 })
  await sql`select 1`
  const cut = sql`select pg_sleep(20)`.catch((error: { code: string }) => {
    const inBetween = sql`select 'in between' as answer`.then(
      () => 'answered',
      (later: { code: string }) => later.code,
    )
    return Promise.all([error.code, inBetween])
  })
  setTimeout(() => proxy.resetAll(), 50)
  expect(await cut).toEqual(['ECONNRESET', 'CONNECTION_CLOSED'])
  expect(await sql`select 'next' as answer`).toEqual([{ answer: 'next' }])
  await sql.end()
  proxy.close()
  await test.close()
})

it('every line of the patch is in place, also in the copies for CommonJS', () => {
  const patch = readFileSync(join(PROJECT_ROOT, 'patches', 'postgres+3.4.9.patch'), 'utf8')
  const files = patch.split(/^diff --git /m).slice(1)
  expect(files).toHaveLength(4)
  for (const file of files) {
    const path = /^\+\+\+ b\/(.*)$/m.exec(file)?.[1] ?? ''
    const source = readFileSync(join(PROJECT_ROOT, path), 'utf8').split('\n')
    const added = file.split('\n').filter((line) => /^\+(?!\+\+)/.test(line))
    expect(added.filter((line) => !source.includes(line.slice(1)))).toEqual([])
  }
})

/** The greetings of a server that asks for no password, and of one that does. */
const WELCOME = Buffer.from('520000000800000000' + '5a0000000549', 'hex')
const PASSWORD = Buffer.concat([Buffer.from('52000000170000000a', 'hex'), Buffer.from('SCRAM-SHA-256\0\0')])

it.each([
  ['it works out its answer to the question for the password', [PASSWORD]],
  ['it asks for the array types', [WELCOME]],
])('a connection that is reset while %s fails the statement, and ends no process', async (_, greetings) => {
  const server = createServer((socket) => resetAfter(socket, greetings))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const sql = postgres(`postgres://test:test@127.0.0.1:${port}/test`, { max: 1, backoff: () => 0 })
  // An unhandled rejection, or an exception that nobody catches, fails this file.
  for (let round = 0; round < 5; round += 1) await expect(sql`select 1`).rejects.toThrow('ECONNRESET')
  await sql.end({ timeout: 0 })
  server.close()
})

/** Sends one greeting for each packet that comes, and resets the connection after the last. */
function resetAfter(socket: Socket, greetings: readonly Buffer[]): void {
  const left = [...greetings]
  socket.on('error', () => undefined)
  socket.on('data', () => {
    const greeting = left.shift()
    if (greeting) socket.write(greeting)
    if (left.length === 0) setTimeout(() => socket.resetAndDestroy(), greeting === WELCOME ? 5 : 0)
  })
}
