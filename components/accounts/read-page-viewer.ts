import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { PageViewer } from '@/components/accounts/page-viewer'
import { query } from '@/components/apollo/server-client'
import { PageViewerDocument } from '@/components/generated/operations'

/**
 * For whom this page is drawn; null for a guest, and where it cannot be read. `wasSignedOut`: the browser still has the cookie of a session that ended by itself or was ended
 * elsewhere; who signs out here takes it away.
 */
export const readPageViewer = cache(
  async (): Promise<{ viewer: PageViewer | null; wasSignedOut: boolean }> => {
    const { data } = await query({ query: PageViewerDocument, errorPolicy: 'all' }).catch(() => ({
      data: null,
    }))
    if (!data) return { viewer: null, wasSignedOut: false }
    const { id, name, email, isGuest } = data.viewer
    if (isGuest || id === null)
      return { viewer: null, wasSignedOut: (await cookies()).getAll().some(isOfSession) }
    return { viewer: { id, name: name ?? 'you', email: email ?? '' }, wasSignedOut: false }
  },
)

function isOfSession({ name }: { name: string }): boolean {
  return name.endsWith('.session_token')
}

/** Before a page says that there is nothing here: somebody who was signed out is asked to sign in first, and comes back to it. */
export async function askWhoeverWasSignedOut(signInPath: string): Promise<void> {
  if ((await readPageViewer()).wasSignedOut) redirect(signInPath)
}
