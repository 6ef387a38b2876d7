import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingHttpHeaders } from 'node:http'

const storage = new AsyncLocalStorage<Headers>()

/** Remembers, while a page is rendered, who asked for it: client components cannot import `next/headers`. */
export function withPageHeaders<T>(headers: IncomingHttpHeaders, render: () => T): T {
  return storage.run(toHeaders(headers), render)
}

export function currentPageHeaders(): Headers | undefined {
  return storage.getStore()
}

function toHeaders(raw: IncomingHttpHeaders): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(raw)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}
