import { createHash } from 'node:crypto'

/**
 * An id that is the same for the same seed and words on every machine (UUID version 8): addresses of the demo
 * stay valid when it is filled anew.
 */
export function demoId(seed: number, ...words: (string | number)[]): string {
  const bytes = createHash('sha256')
    .update(`${seed}/${words.join('/')}`)
    .digest()
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}
