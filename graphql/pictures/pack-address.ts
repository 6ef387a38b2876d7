import { createHash } from 'node:crypto'
import { decodeId, encodeId } from '@/graphql/base/opaque-id'
import { PACK_EDITION } from '@/pictures/pack/draw-pack'
import type { PackFacts } from '@/pictures/pack/pack-facts'

/** Below it lie the packs that we draw. */
export const PACKS_PATH = '/pictures/packs/'

/** The address of a SKU's drawn pack. It names what is drawn, so that what changes has another address and each may be kept for ever. */
export function packAddress(skuId: string, facts: PackFacts): string {
  return `${PACKS_PATH}${encodeId('Sku', skuId)}/${hashFacts(facts)}.svg`
}

/** The way back; null where it is none. */
export function readPackAddress(path: string): { skuId: string; hash: string } | null {
  const [, id = '', hash = ''] =
    /^([\w-]{1,100})\/([\w-]{12})\.svg$/.exec(path.slice(PACKS_PATH.length)) ?? []
  const parts = decodeId('Sku', id)
  return parts && { skuId: parts[0], hash }
}

/** Twelve letters that differ where a pack differs. */
export function hashFacts(facts: PackFacts): string {
  const content = JSON.stringify([PACK_EDITION, ...Object.values(facts)])
  return createHash('sha256').update(content).digest('base64url').slice(0, 12)
}
