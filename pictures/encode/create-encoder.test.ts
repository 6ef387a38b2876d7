import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { createEncoder } from '@/pictures/encode/create-encoder'
import { type Encoding, UPLOAD_BYTES_MAX } from '@/pictures/encode/encoded-picture'

const encoder = createEncoder()
afterAll(() => encoder.stop())

const red = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c02020' } })

function picture(encoding: Encoding) {
  if (encoding.type !== 'encoded') throw new Error(JSON.stringify(encoding))
  return encoding.picture
}

const codeOf = (encoding: Encoding) => (encoding.type === 'refused' ? encoding.refusal.code : encoding.type)

describe('a picture that is sent', () => {
  it('is kept in two formats and up to four widths, and never larger than it came', async () => {
    const large = picture(await encoder.encode(await red(1_500, 1_000).jpeg().toBuffer()))
    expect([large.width, large.height]).toEqual([1_280, 853])
    const names = [160, 320, 640, 1_280].flatMap((width) => [`${width}.avif`, `${width}.webp`])
    expect(large.files.map(({ name }) => name)).toEqual(names)
    const small = picture(await encoder.encode(await red(200, 50).png().toBuffer()))
    expect(small.files.map(({ name }) => name)).toEqual(['160.avif', '160.webp', '200.avif', '200.webp'])
    for (const { name, bytes } of large.files) {
      const { format, width } = await sharp(bytes).metadata()
      expect(`${width}.${format === 'heif' ? 'avif' : format}`).toBe(name)
    }
  })

  it('is turned upright and loses what came beside the pixels', async () => {
    const sent = await red(60, 40)
      .withExif({ IFD0: { Copyright: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const { width, height, files } = picture(await encoder.encode(sent))
    expect([width, height]).toEqual([40, 60])
    const { exif, icc, xmp, orientation } = await sharp(files[1]?.bytes).metadata()
    expect([exif, icc, xmp, orientation ?? 1]).toEqual([undefined, undefined, undefined, 1])
  })

  it.each<[string, () => Promise<Buffer>]>([
    ['CMYK', () => red(40, 40).toColourspace('cmyk').jpeg().toBuffer()],
    ['16 bits', () => red(40, 40).toColourspace('rgb16').png().toBuffer()],
    ['grey', () => red(40, 40).greyscale().png().toBuffer()],
    ['TIFF', () => red(40, 40).tiff().toBuffer()],
    ['AVIF', () => red(40, 40).avif().toBuffer()],
  ])('may be in %s', async (_, make) => {
    const { files } = picture(await encoder.encode(await make()))
    const { space, depth } = await sharp(files[1]?.bytes).metadata()
    expect([space, depth]).toEqual(['srgb', 'uchar'])
  })

  it.each(['gif', 'webp'] as const)('shows the first frame of an animated %s', async (format) => {
    const frame = (background: string) =>
      sharp({ create: { width: 20, height: 20, channels: 3, background } })
        .png()
        .toBuffer()
    const frames = [await frame('#ff0000'), await frame('#0000ff')]
    const sent = await sharp(frames, { join: { animated: true } })
      .toFormat(format)
      .toBuffer()
    expect((await sharp(sent, { animated: true }).metadata()).pages).toBe(2)
    const { width, height, files } = picture(await encoder.encode(sent))
    expect([width, height]).toEqual([20, 20])
    const { dominant } = await sharp(files[1]?.bytes).stats()
    expect(dominant.r).toBeGreaterThan(dominant.b)
  })
})

describe('what is no picture', () => {
  it.each<[string, string, () => Promise<Buffer> | Buffer]>([
    ['nothing', 'PICTURE_EMPTY', () => Buffer.alloc(0)],
    ['too many bytes', 'PICTURE_TOO_LARGE', () => Buffer.alloc(UPLOAD_BYTES_MAX + 1)],
    [
      'a page that calls itself PNG',
      'PICTURE_TYPE_REFUSED',
      () => Buffer.from('<!doctype html><script>1</script>'),
    ],
    [
      'a PNG that is a page behind its first bytes',
      'PICTURE_UNREADABLE',
      () => Buffer.concat([pngHead, Buffer.from('<html>')]),
    ],
    [
      'an SVG with a script',
      'PICTURE_TYPE_REFUSED',
      () =>
        Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    ],
    ['HEIC', 'PICTURE_TYPE_REFUSED', () => Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1')],
    ['text', 'PICTURE_TYPE_REFUSED', () => Buffer.from('hello')],
    ['half a JPEG', 'PICTURE_UNREADABLE', async () => halve(await noise(300).jpeg().toBuffer())],
    ['100 megapixels', 'PICTURE_TOO_MANY_PIXELS', () => bomb(10_000, 10_000)],
    ['a bomb of a few bytes', 'PICTURE_TOO_MANY_PIXELS', () => bomb(60_000, 60_000)],
    ['a PNG that says less than it holds', 'PICTURE_UNREADABLE', () => bomb(4_000, 4_000)],
  ])('is refused by its name: %s', async (_, code, make) => {
    expect(codeOf(await encoder.encode(await make()))).toBe(code)
  })

  it('does not keep the next one waiting', async () => {
    const answers = await Promise.all([
      encoder.encode(Buffer.from('\u0089PNG\r\n\u001a\nnothing', 'latin1')),
      encoder.encode(await red(20, 20).png().toBuffer()),
    ])
    expect(answers.map(({ type }) => type)).toEqual(['refused', 'encoded'])
  })

  it('is not queued without end', async () => {
    const sent = await red(20, 20).png().toBuffer()
    const answers = await Promise.all(Array.from({ length: 12 }, () => encoder.encode(sent)))
    expect(answers.filter(({ type }) => type === 'busy')).toHaveLength(4)
  })
})

const pngHead = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function noise(size: number) {
  return sharp({
    create: {
      width: size,
      height: size,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
}

const halve = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)

/** A PNG of a size that its few bytes only claim. */
function bomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    pngHead,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(2_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
