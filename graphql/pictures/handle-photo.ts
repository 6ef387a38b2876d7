import type { IncomingMessage, ServerResponse } from 'node:http'
import { readPhotoAddress } from '@/graphql/pictures/photo-address'
import { KEPT_FOR_EVER, PICTURE_HEADERS } from '@/graphql/pictures/picture-headers'
import type { PictureStore } from '@/pictures/store/picture-store'

/** A file of a photograph. Its address names its content, so that nobody asks twice; what is not there is not remembered. */
export async function handlePhoto(
  request: IncomingMessage,
  response: ServerResponse,
  { path, store }: { path: string; store: PictureStore },
): Promise<void> {
  const address = readPhotoAddress(path)
  const bytes = address && (await store.read(address.hash, address.name))
  if (!address || !bytes) {
    response.writeHead(404, { 'Cache-Control': 'no-store' }).end()
    return
  }
  response.writeHead(200, {
    ...PICTURE_HEADERS,
    'Content-Type': `image/${address.format}`,
    'Content-Length': bytes.byteLength,
    'Cache-Control': KEPT_FOR_EVER,
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}
