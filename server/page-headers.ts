import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { isFromThisMachine } from '@/server/is-from-this-machine'

const storage = new AsyncLocalStorage<{ headers: Headers; isLocal: boolean }>()

/** Which page is rendered: a layout is not told, and leads whoever has to sign in first back to the page and not only to its front. */
const PAGE_HEADER = 'onshelf-page'

/** Remembers, while a page is rendered, who asked for it: client components cannot import `next/headers`. */
export function withPageHeaders<T>(request: IncomingMessage, render: () => T): T {
  request.headers[PAGE_HEADER] = readPage(request.url ?? '/')
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

/** As the address bar shows it: what Next's own requests for a part of a page add is taken away. */
function readPage(url: string): string {
  const [path = '/', search = ''] = url.split('?', 2)
  const params = search.split('&').filter((each) => each !== '' && !each.startsWith('_rsc='))
  return params.length === 0 ? path : `${path}?${params.join('&')}`
}

function toHeaders(raw: IncomingHttpHeaders): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(raw)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}
