import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { PROJECT_ROOT } from '@/db/settings/project-root'
import {
  type Encoding,
  type PictureRefusal,
  UPLOAD_BYTES_MAX,
  UPLOAD_PIXELS_MAX,
  WIDTHS,
} from '@/pictures/encode/encoded-picture'
import { findType, type SentType } from '@/pictures/encode/find-type'
import type { WorkerAnswer, WorkerRequest } from '@/pictures/encode/worker'

export interface Encoder {
  /** One after the other, away from the thread that serves. What cannot be decoded whole is refused. */
  encode(bytes: Uint8Array): Promise<Encoding>
  stop(): Promise<void>
}

/** Pictures that wait for the one before: more hold more memory than a shop can spare. */
const WAITING_MAX = 8

const WORKER = join(PROJECT_ROOT, 'pictures', 'encode', 'worker.ts')

const refusedTypes: Readonly<Partial<Record<SentType, string>>> = {
  heic: 'Pictures in an iPhone’s own format (HEIC) cannot be read here. Send it as JPEG: the phone saves that where Settings, Camera, Formats says “Most Compatible”.',
  svg: 'An SVG is a program and is not taken. Send it as PNG.',
  html: 'This is a page and not a picture.',
  unknown: 'This is not a picture. Send a JPEG, PNG, WebP, AVIF, GIF or TIFF.',
}

/** Encodes pictures on a thread of its own, which is started by the first one. */
export function createEncoder(): Encoder {
  let worker: Worker | null = null
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()

  const start = (): Worker => {
    // It runs without what the process itself was started with, as a loader of TypeScript.
    const started = new Worker(WORKER, { execArgv: ['--disable-warning=ExperimentalWarning'] })
    started.unref()
    return started
  }

  async function ask(request: WorkerRequest): Promise<WorkerAnswer> {
    worker ??= start()
    const asked = worker
    try {
      return await new Promise<WorkerAnswer>((resolve, reject) => {
        asked.removeAllListeners()
        asked.once('message', resolve)
        asked.once('error', reject)
        asked.once('exit', () => reject(new Error('The thread that encodes pictures ended.')))
        asked.postMessage(request)
      })
    } catch (error) {
      // The next picture gets another thread.
      worker = null
      throw error
    }
  }

  return {
    async encode(bytes) {
      const refusal = refuseUnopened(bytes)
      if (refusal) return { type: 'refused', refusal }
      if (waiting >= WAITING_MAX) return { type: 'busy' }
      waiting += 1
      const answer = last.then(() => ask({ bytes, pixelsMax: UPLOAD_PIXELS_MAX, widths: WIDTHS }))
      last = answer.catch(() => undefined)
      try {
        return read(await answer)
      } finally {
        waiting -= 1
      }
    },
    async stop() {
      await last
      worker?.removeAllListeners()
      await worker?.terminate()
      worker = null
    },
  }
}

/** What shows without decoding it. */
function refuseUnopened(bytes: Uint8Array): PictureRefusal | null {
  if (bytes.byteLength === 0) return { code: 'PICTURE_EMPTY', message: 'The file is empty.' }
  if (bytes.byteLength > UPLOAD_BYTES_MAX) return PICTURE_TOO_LARGE
  const message = refusedTypes[findType(bytes)]
  return message === undefined ? null : { code: 'PICTURE_TYPE_REFUSED', message }
}

export const PICTURE_TOO_LARGE: PictureRefusal = {
  code: 'PICTURE_TOO_LARGE',
  message: 'A picture has at most 15 MB. Make it smaller and send that.',
}

function read(answer: WorkerAnswer): Encoding {
  switch (answer.type) {
    case 'encoded': {
      const { width, height, files } = answer
      return { type: 'encoded', picture: { width, height, files } }
    }
    case 'too_many_pixels':
      return {
        type: 'refused',
        refusal: {
          code: 'PICTURE_TOO_MANY_PIXELS',
          message: 'A picture has at most 50 megapixels. Make it smaller and send that.',
        },
      }
    case 'unreadable':
      return {
        type: 'refused',
        refusal: {
          code: 'PICTURE_UNREADABLE',
          message: 'This picture is broken or incomplete. Open it, save it anew and send that.',
        },
      }
  }
}
