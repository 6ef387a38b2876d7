import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Database } from '@/db/client'
import { csvFile } from '@/graphql/exports/csv'
import { deedsExport } from '@/graphql/exports/deeds-export'
import type { Export } from '@/graphql/exports/export'
import { productsExport } from '@/graphql/exports/products-export'
import { stockExport } from '@/graphql/exports/stock-export'
import { answerError } from '@/graphql/http/answer-json'
import type { Viewer } from '@/graphql/viewer'

/** Below it lies a file for each list that one may take along. */
export const EXPORTS_PATH = '/exports/'

const exportsByName: Readonly<Record<string, Export>> = {
  'activity.csv': deedsExport,
  'products.csv': productsExport,
  'stock.csv': stockExport,
}

interface ExportHandlerOptions {
  database: Database
  clock: () => Date
  findViewer: (headers: IncomingMessage['headers']) => Viewer | Promise<Viewer>
}

/** Lists as files of CSV, sent as they are read: neither side holds the whole. */
export function createExportHandler({ database, clock, findViewer }: ExportHandlerOptions) {
  return async function handleExport(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const name = pathname.slice(EXPORTS_PATH.length)
    const found = Object.hasOwn(exportsByName, name) ? exportsByName[name] : undefined
    if (!found) return answerError(response, 404, { code: 'NOT_FOUND', message: 'This file was not found.' })
    const viewer = await findViewer(request.headers)
    const answer = await found(searchParams, { viewer, database, clock })
    if (answer.type !== 'sheet') {
      const isGuest = viewer.kind === 'guest'
      if (answer.type === 'unknown')
        return answerError(response, 400, { code: 'BAD_USER_INPUT', message: answer.message })
      if (isGuest) return answerError(response, 401, { code: 'UNAUTHENTICATED', message: 'Sign in first.' })
      return answerError(response, 404, { code: 'NOT_FOUND', message: answer.message })
    }
    const day = clock().toISOString().slice(0, 10)
    response.writeHead(200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${answer.name}-${day}.csv"`,
      'Cache-Control': 'no-store',
    })
    if (request.method === 'HEAD') {
      response.end()
      return
    }
    try {
      await pipeline(Readable.from(csvFile(answer.columns, answer.pages)), response)
    } catch (error) {
      // Whoever asked has gone; what is left need not be read.
      if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
    }
  }
}
