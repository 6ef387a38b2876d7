import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { PROJECT_ROOT } from '@/db/settings/project-root'

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

it("the driver's queue costs the same after 300,000 elements (scripts/repair-driver.mjs is in place)", async () => {
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
