import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerError } from '@/graphql/http/answer-json'
import { isForeignPage, refuseForeignPage } from '@/graphql/http/is-foreign-page'
import { createPackHandler } from '@/graphql/pictures/handle-pack'
import { handlePhoto } from '@/graphql/pictures/handle-photo'
import { handleUpload, type UploadOptions } from '@/graphql/pictures/handle-upload'
import { PACKS_PATH } from '@/graphql/pictures/pack-address'
import { PHOTOS_PATH, UPLOAD_PATH } from '@/graphql/pictures/photo-address'
import type { Viewer } from '@/graphql/viewer'

interface PictureHandlerOptions extends UploadOptions {
  publicUrl: string
  findViewer: (headers: IncomingMessage['headers']) => Viewer | Promise<Viewer>
}

/** Whether a path is one of ours; files of the build lie beside them. */
export function isPicturePath(path: string): boolean {
  return path === UPLOAD_PATH || path.startsWith(PACKS_PATH) || path.startsWith(PHOTOS_PATH)
}

/** Pictures by HTTP: what is sent, and what is shown. */
export function createPictureHandler(options: PictureHandlerOptions) {
  const handlePack = createPackHandler(options.database)

  return async function handlePicture(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    if (path !== UPLOAD_PATH) {
      if (request.method === 'POST') response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      else if (path.startsWith(PACKS_PATH)) await handlePack(request, response, path)
      else await handlePhoto(request, response, { path, store: options.store })
      return
    }
    if (request.method !== 'POST') {
      response.setHeader('Allow', 'POST')
      answerError(response, 405, { code: 'BAD_REQUEST', message: 'Send a picture by POST.' })
      return
    }
    if (isForeignPage(request, options.publicUrl)) return refuseForeignPage(response)
    await handleUpload(request, response, { ...options, viewer: await options.findViewer(request.headers) })
  }
}
