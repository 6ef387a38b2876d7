import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const driver = fileURLToPath(new URL('../node_modules/postgres/', import.meta.url))

const QUEUE_REPAIRS = [
  [
    'const index = xs.indexOf(x)\n      return index === -1',
    'const at = xs.indexOf(x, index)\n      return at === -1',
  ],
  [': (xs.splice(index, 1), x)', ': (xs.splice(at, 1), x)'],
  [
    'xs[index - 1] = undefined\n',
    'xs[index - 1] = undefined\n        if (index > 1024 && index * 2 > xs.length) {\n          xs = xs.slice(index)\n          index = 0\n        }\n',
  ],
]

const CONNECTION_REPAIRS = [
  [
    "    if (stream)\n      return queryError(q, Errors.generic('COPY_IN_PROGRESS'",
    "    if (!socket)\n      return (queryError(q, Errors.connection('CONNECTION_CLOSED', options)), true)\n\n    if (stream)\n      return queryError(q, Errors.generic('COPY_IN_PROGRESS'",
  ],
  [
    '    clearImmediate(nextWriteTimer)\n    socket.removeListener',
    '    clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n    socket.removeListener',
  ],
  ['    !hadError && (query || sent.length) && error(', '    ;(query || sent.length) && error('],
  ['        return fetchArrayTypes()\n', '        return fetchArrayTypes().catch(() => undefined)\n'],
  ['    const x = socket.write(chunk, fn)', '    const x = socket !== null && socket.write(chunk, fn)'],
  [
    '    closedTime = performance.now()\n    hadError &&',
    '    query = results = errorResponse = null\n    result = new Result()\n    rows = 0\n    closedTime = performance.now()\n    hadError &&',
  ],
]

/**
 * Repairs the queue and the connection of postgres.js 3.4.9 in node_modules.
 *
 * Its queue is searched from index 0 and gives back the places before its first element only when it is empty. With
 * more callers than connections it never is, so a query costs more and more: 20,800 queries a second fell to 3,700
 * after 800,000 queries, and stayed there when idle. Repaired: 40,000 to 52,000, without end.
 *
 * A statement, or the rollback, that follows the loss of a transaction's connection is written to a socket that is null:
 * an uncaught exception, which ends the process. And what was left of the lost connection reaches the next one: bytes go ahead of
 * its greeting, an error fails its first statement, rows that had come shift the first result.
 *
 * A connection that was reset (a firewall, a `kill -9` of Postgres) says so a moment before it is closed. A statement that is sent in that
 * moment, as the rollback of the failed transaction is, was never answered and never failed: its caller waited for ever, and on the next
 * connection it took the first answer that was meant for another. A reset while the driver asks for the array types, or
 * works out the answer to the question for the password, was an unhandled rejection or a write to null: the end of the process.
 */
export function repairDriver() {
  for (const folder of ['src/', 'cjs/src/']) {
    repair(`${driver}${folder}queue.js`, QUEUE_REPAIRS)
    repair(`${driver}${folder}connection.js`, CONNECTION_REPAIRS)
  }
}

function repair(path, repairs) {
  if (!existsSync(path)) return
  let text = readFileSync(path, 'utf8')
  if (repairs.every(([, repaired]) => text.includes(repaired))) return
  for (const [broken, repaired] of repairs) {
    if (text.includes(repaired)) continue
    if (!text.includes(broken)) {
      console.error(
        `${path} is not the file that scripts/repair-driver.mjs knows: see whether it still needs repair.`,
      )
      process.exit(1)
    }
    text = text.replace(broken, repaired)
  }
  writeFileSync(path, text)
}
