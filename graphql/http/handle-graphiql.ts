import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { PROJECT_ROOT } from '@/db/settings/project-root'

/** Where the build puts the workbench. */
const DIRECTORY = join(PROJECT_ROOT, 'dist', 'graphiql')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
}

/** GraphiQL from the package, bundled with the product: nothing is fetched from elsewhere. */
export async function handleGraphiql(
  request: IncomingMessage,
  response: ServerResponse,
  { isOpen }: { isOpen: boolean },
): Promise<void> {
  const path = (request.url ?? '').split('?', 1)[0] ?? ''
  const name = path === '/graphiql' || path === '/graphiql/' ? 'index.html' : path.slice('/graphiql/'.length)
  const file = join(DIRECTORY, name)
  const type = TYPES[extname(name)]
  const isServed = isOpen && type !== undefined && /^[\w.-]+$/.test(name)
  const found = isServed ? await stat(file).catch(() => null) : null
  if (!found?.isFile()) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is nothing here.\n')
    return
  }
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': found.size,
    'Cache-Control': 'no-cache',
    'Content-Security-Policy':
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self' ws: wss:; base-uri 'none'; frame-ancestors 'none'",
  })
  try {
    await pipeline(createReadStream(file), response)
  } catch (error) {
    // Whoever asked went before they had it all.
    if (!request.socket.destroyed) throw error
  }
}
