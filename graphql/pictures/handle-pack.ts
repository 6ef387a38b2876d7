import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { findSkuWithProduct } from '@/db/catalog/skus'
import type { Database } from '@/db/client'
import { hashFacts, readPackAddress } from '@/graphql/pictures/pack-address'
import { packFactsOf } from '@/graphql/pictures/pack-facts-of'
import { KEPT_FOR_EVER, PICTURE_HEADERS } from '@/graphql/pictures/picture-headers'
import { readIcon } from '@/graphql/pictures/read-icon'
import { drawPack } from '@/pictures/pack/draw-pack'

interface Drawn {
  plain: Buffer
  zipped: Buffer
}

/** Some 5 KB each: the packs of a large shop's busy shelves. */
const PACKS_KEPT = 2_000

const compress = promisify(gzip)

/** Draws packs when they are asked for: a pack is a millisecond, so that nothing is drawn at the start and a retailer's own goods have packs, too. */
export function createPackHandler({ db }: Database) {
  const drawn = new LRUCache<string, Drawn>({ max: PACKS_KEPT })

  return async function handlePack(request: IncomingMessage, response: ServerResponse, path: string) {
    const address = readPackAddress(path)
    const found = address && (drawn.has(path) ? null : await findSkuWithProduct(db, address.skuId))
    const facts = found && packFactsOf(found.product, found.sku)
    let pack = drawn.get(path)
    let isCurrent = pack !== undefined
    if (facts) {
      const svg = Buffer.from(drawPack(facts, readIcon(facts.icon)))
      pack = { plain: svg, zipped: await compress(svg) }
      isCurrent = hashFacts(facts) === address?.hash
      // Only under its own address: under an older one it is drawn as it is now, and not kept.
      if (isCurrent) drawn.set(path, pack)
    }
    if (!pack) {
      response.writeHead(404, { 'Cache-Control': 'no-store' }).end()
      return
    }
    const isZipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
    const body = isZipped ? pack.zipped : pack.plain
    response.writeHead(200, {
      ...PICTURE_HEADERS,
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Length': body.length,
      ...(isZipped && { 'Content-Encoding': 'gzip' }),
      Vary: 'Accept-Encoding',
      'Cache-Control': isCurrent ? KEPT_FOR_EVER : 'no-cache',
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}
