import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@/db/client'

const ANSWER_WITHIN_MS = 1_000

/** 200 while the process serves and its database answers within a second, else 503: what load balancers ask. */
export async function answerHealth(
  response: ServerResponse,
  { database, isStopping }: { database: Database; isStopping: boolean },
): Promise<void> {
  const isHealthy = !isStopping && (await answersInTime(database))
  response
    .writeHead(isHealthy ? 200 : 503, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    .end(JSON.stringify({ status: isHealthy ? 'ok' : isStopping ? 'stopping' : 'database unreachable' }))
}

/** Whether the database answers within a second. */
export async function answersInTime({ sql }: Database): Promise<boolean> {
  const answer = sql`/* answerHealth */ select 1`.then(
    () => true,
    () => false,
  )
  return Promise.race([answer, sleep(ANSWER_WITHIN_MS, false, { ref: false })])
}
