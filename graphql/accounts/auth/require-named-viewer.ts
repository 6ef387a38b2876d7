import { encodeId } from '@/graphql/base/opaque-id'
import { codedError } from '@/graphql/problems/coded-error'
import type { Viewer } from '@/graphql/viewer'

/** The header, and the parameter of a socket's greeting (in any case), by which a page says for whom it was drawn: their `Viewer.id`. */
export const VIEWER_HEADER = 'onshelf-viewer'

/** Opaque id of whoever asks; null for a guest who has no name yet, and for a program of a retailer. */
export function idOf(viewer: Viewer): string | null {
  if (viewer.kind === 'program') return null
  const id = viewer.kind === 'person' ? viewer.userId : viewer.guestId
  return id === null ? null : encodeId('Customer', id)
}

/**
 * Whoever asks, where a request names nobody else. A page outlives its session: what somebody typed into it must be done neither by a guest nor by whoever has signed
 * in to the same browser since.
 * @throws UNAUTHENTICATED where the page was drawn for another one.
 */
export function requireNamedViewer(viewer: Viewer, named: unknown): Viewer {
  if (named === undefined) return viewer
  if (named === idOf(viewer)) return viewer
  throw codedError(
    'UNAUTHENTICATED',
    viewer.kind === 'guest'
      ? 'You were signed out. Sign in, and send the same again.'
      : 'Somebody else has signed in here. Sign in as whom the page was opened for, and send the same again.',
  )
}
