/** What bytes are by how they begin; what somebody calls them does not count. */
export type SentType = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic' | 'tiff' | 'svg' | 'html' | 'unknown'

const HEIC_BRANDS = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'])

export function findType(bytes: Uint8Array): SentType {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 512))
  if (head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg'
  if (head.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png'
  const text = head.toString('latin1')
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp'
  if (/^GIF8[79]a/.test(text)) return 'gif'
  if (text.startsWith('II*\0') || text.startsWith('MM\0*')) return 'tiff'
  if (text.slice(4, 8) === 'ftyp') {
    const brand = text.slice(8, 12)
    // Other brands of this container come after the first: an AVIF may call itself `mif1`.
    if (brand === 'avif' || brand === 'avis' || text.slice(16, 64).includes('avif')) return 'avif'
    if (HEIC_BRANDS.has(brand)) return 'heic'
  }
  const written = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
    .toLowerCase()
  if (/<svg[\s>]/.test(written)) return 'svg'
  if (/^<(!doctype html|html|head|body|script)/.test(written)) return 'html'
  return 'unknown'
}
