import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { isFromThisMachine } from '@/server/is-from-this-machine'

const storage = new AsyncLocalStorage<{ headers: Headers; isLocal: boolean }>()

/** Remembers, while a page is rendered, who asked for it: client components cannot import `next/headers`. */
export function withPageHeaders<T>(request: IncomingMessage, render: () => T): T {
  const headers = toHeaders(request.headers)
  return storage.run({ headers, isLocal: isFromThisMachine(request) }, render)
}

export function currentPageHeaders(): Headers | undefined {
  return storage.getStore()?.headers
}

/** Whether the page that is being rendered was asked for on this machine itself. */
export function isCurrentPageLocal(): boolean {
  return storage.getStore()?.isLocal ?? false
}

function toHeaders(raw: IncomingHttpHeaders): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(raw)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}
