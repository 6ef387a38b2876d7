import { createHash } from 'node:crypto'
import type { NewId } from '@/db/ids'

/**
 * An id that is the same for the same seed and words on every machine (UUID version 8): addresses of the demo
 * stay valid when it is filled anew.
 */
export function demoId(seed: number, ...words: (string | number)[]): NewId {
  return toId(hash(seed, words))
}

/** The same, with the time at its beginning as in the ids that the application makes: for rows that are kept by their id's time. */
export function demoIdAt(seed: number, at: Date, ...words: (string | number)[]): NewId {
  const bytes = hash(seed, words)
  bytes.writeUIntBE(at.getTime(), 0, 6)
  return toId(bytes)
}

function hash(seed: number, words: readonly (string | number)[]): Buffer {
  return createHash('sha256')
    .update(`${seed}/${words.join('/')}`)
    .digest()
}

function toId(bytes: Buffer): NewId {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}` as NewId
}
