import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { countInWindow } from '@/db/accounts/count-in-window'
import { findPictureSize, keepPicture } from '@/db/catalog/pictures/keep-picture'
import type { Database } from '@/db/client'
import { decodeId } from '@/graphql/base/opaque-id'
import { answerError, answerJson } from '@/graphql/http/answer-json'
import { readBytes } from '@/graphql/http/read-bytes'
import { mayForRetailer } from '@/graphql/permissions/workplace'
import { photoAddress } from '@/graphql/pictures/photo-address'
import { callerOf, type Viewer } from '@/graphql/viewer'
import { type Encoder, PICTURE_TOO_LARGE } from '@/pictures/encode/create-encoder'
import { type EncodedPicture, UPLOAD_BYTES_MAX } from '@/pictures/encode/encoded-picture'
import type { PictureStore } from '@/pictures/store/picture-store'

export interface UploadOptions {
  database: Database
  store: PictureStore
  encoder: Encoder
  clock: () => Date
}

/** Pictures that one person or program may send in a quarter of an hour. */
const SENT_MAX = 300
const WINDOW_SECONDS = 900
const BUSY_SECONDS = 5

/**
 * `POST /pictures?retailer=<id>`: keeps a picture for whoever may change the retailer's catalogue, and answers the name under which a product then shows it. The same
 * picture sent again has the same name, so that a retry is harmless.
 */
export async function handleUpload(
  request: IncomingMessage,
  response: ServerResponse,
  { viewer, ...options }: UploadOptions & { viewer: Viewer },
): Promise<void> {
  const caller = callerOf(viewer)
  if (viewer.kind === 'guest' || caller === null)
    return refuse(request, response, 401, { code: 'UNAUTHENTICATED', message: 'Sign in to send pictures.' })
  const id = new URL(request.url ?? '/', 'http://localhost').searchParams.get('retailer') ?? ''
  const retailerId = decodeId('Retailer', id)?.[0]
  if (retailerId === undefined || !mayForRetailer(viewer, 'catalogue', retailerId))
    return refuse(request, response, 404, { code: 'NOT_FOUND', message: 'This retailer was not found.' })
  if (!/^(image\/|application\/octet-stream)/i.test(request.headers['content-type'] ?? ''))
    return refuse(request, response, 415, {
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: 'Send the picture’s bytes as they are, with the `Content-Type` of a picture.',
    })
  const { database, clock } = options
  const keys = [`pictures:${caller}`]
  const [counted] = await countInWindow(database.db, { keys, windowSeconds: WINDOW_SECONDS, at: clock() })
  if (counted && counted.count > SENT_MAX) {
    response.setHeader('Retry-After', counted.secondsLeft)
    return refuse(request, response, 429, {
      code: 'RATE_LIMITED',
      message: 'You sent many pictures in a short time. Go on in some minutes.',
    })
  }
  const body = await readBytes(request, UPLOAD_BYTES_MAX)
  // Nobody is left to answer.
  if ('aborted' in body) return
  if ('tooLarge' in body) return refuse(request, response, 413, PICTURE_TOO_LARGE)
  await keepAndAnswer(response, { ...options, retailerId, bytes: body.bytes })
}

async function keepAndAnswer(
  response: ServerResponse,
  {
    database,
    store,
    encoder,
    clock,
    retailerId,
    bytes,
  }: UploadOptions & { retailerId: string; bytes: Buffer },
): Promise<void> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const known = (await store.has(hash)) ? await findPictureSize(database.db, hash) : null
  let encoded: EncodedPicture | null = null
  if (!known) {
    const encoding = await encoder.encode(bytes)
    if (encoding.type === 'busy') {
      response.setHeader('Retry-After', BUSY_SECONDS)
      const message = 'Many pictures are on their way. Send this one again in a moment.'
      return answerError(response, 503, { code: 'BUSY', message })
    }
    if (encoding.type === 'refused') return answerError(response, 422, encoding.refusal)
    encoded = encoding.picture
  }
  const { width = 0, height = 0 } = known ?? encoded ?? {}
  await keepPicture(database, { retailerId, hash, width, height, at: clock() }, async () => {
    if (encoded && !(await store.has(hash))) await store.write(hash, encoded.files)
  })
  answerJson(response, 201, JSON.stringify({ name: hash, url: photoAddress(hash, width), width, height }))
}

/** What still comes is thrown away; the connection cannot be used again. */
async function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  problem: { code: string; message: string },
): Promise<void> {
  request.resume()
  if (!request.complete) response.setHeader('Connection', 'close')
  answerError(response, status, problem)
}
