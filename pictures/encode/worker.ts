import { parentPort } from 'node:worker_threads'
import sharp from 'sharp'
import type { PictureFile } from '@/pictures/encode/encoded-picture'

// Node runs this file as it is: of ours it imports types alone.

export interface WorkerRequest {
  bytes: Uint8Array
  pixelsMax: number
  /** Ascending. */
  widths: readonly number[]
}

export type WorkerAnswer =
  | { type: 'encoded'; width: number; height: number; files: PictureFile[] }
  | { type: 'too_many_pixels' }
  | { type: 'unreadable' }

/** What one picture may take of the processor. */
const SECONDS_MAX = 30
const EFFORT = 3

// One at a time on one thread, and nothing kept: this stands beside a shop.
sharp.concurrency(1)
sharp.cache(false)

parentPort?.on('message', async (request: WorkerRequest) => {
  parentPort?.postMessage(await encode(request))
})

/** Upright, in sRGB with eight bits, without anything that came beside the pixels (place, camera, profiles), of an animation the first frame. */
async function encode({ bytes, pixelsMax, widths }: WorkerRequest): Promise<WorkerAnswer> {
  const widest = widths.at(-1) ?? 0
  try {
    const image = sharp(bytes, { limitInputPixels: pixelsMax, failOn: 'error', pages: 1 })
    const { data, info } = await image
      .autoOrient()
      .resize({ width: widest, height: widest * 2, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .timeout({ seconds: SECONDS_MAX })
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    const { width, height, channels } = info
    const files: PictureFile[] = []
    // It is never made larger than it came.
    const smaller = widths.filter((each) => each < width)
    for (const each of [...smaller, width]) {
      const resized = sharp(data, { raw: { width, height, channels } }).resize({ width: each })
      const avif = await resized.clone().avif({ quality: 55, effort: EFFORT }).toBuffer()
      const webp = await resized.clone().webp({ quality: 80, effort: EFFORT }).toBuffer()
      files.push({ name: `${each}.avif`, bytes: avif }, { name: `${each}.webp`, bytes: webp })
    }
    return { type: 'encoded', width, height, files }
  } catch (error) {
    return { type: /pixel limit/i.test(String(error)) ? 'too_many_pixels' : 'unreadable' }
  }
}
