import { forgetCredential } from '@/db/accounts/forget-credential'
import { deleteSessions } from '@/db/accounts/sessions'
import type { Database } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'

export type EndSessionOutcome = { type: 'SessionEnded' } | { type: 'UnknownSession' } | KeyReused

/** Ends a session of the person who asks, and closes its open sockets in every process. */
export async function endSession(
  database: Database,
  { userId, id, ...ask }: Ask & { userId: string; id: string },
): Promise<EndSessionOutcome> {
  let ended: string[] = []
  const outcome = await doOnce<Exclude<EndSessionOutcome, KeyReused>>(
    database,
    { ...ask, kind: 'endSession', content: { id } },
    async (tx) => {
      ended = await deleteSessions(tx, { userId, id })
      return ended.length > 0 ? { type: 'SessionEnded' } : { type: 'UnknownSession' }
    },
  )
  await forgetSessions(database, ended)
  return outcome
}

export type EndOtherSessionsOutcome = { type: 'OtherSessionsEnded'; ended: number } | KeyReused

/** Ends all sessions of a person but the one that asks, in the same way. */
export async function endOtherSessions(
  database: Database,
  { userId, sessionId, ...ask }: Ask & { userId: string; sessionId: string },
): Promise<EndOtherSessionsOutcome> {
  let ended: string[] = []
  const outcome = await doOnce<Exclude<EndOtherSessionsOutcome, KeyReused>>(
    database,
    { ...ask, kind: 'endOtherSessions', content: { sessionId } },
    async (tx) => {
      ended = await deleteSessions(tx, { userId, exceptId: sessionId })
      return { type: 'OtherSessionsEnded', ended: ended.length }
    },
  )
  await forgetSessions(database, ended)
  return outcome
}

async function forgetSessions(database: Database, tokenHashes: readonly string[]): Promise<void> {
  for (const hash of tokenHashes) await forgetCredential(database, `session:${hash}`)
}
