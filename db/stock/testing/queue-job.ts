import type { QueuedJob } from '@/db/stock/queued-job'

interface Queued {
  key?: string
  caller?: string
  /** Its commands; left out: it is a request to the members. */
  lines?: number
}

/** A job in a queue, for what looks only at its key and at how much it asks for. */
export function queueJob(name: string, { key, caller = 'user:1', lines }: Queued = {}): QueuedJob {
  const named = { locationId: 'here', caller, key: key ?? null, kind: name, content: null }
  const commands = Array.from({ length: lines ?? 0 }, () => ({ kind: 'lapse', skuId: name }) as const)
  return {
    job: lines === undefined ? { ...named, request: { kind: name } } : { ...named, commands },
    contentHash: name,
    resolve: () => undefined,
    reject: () => undefined,
  }
}

/** The names that the jobs were given. */
export function namesOf(queued: readonly QueuedJob[]): string[] {
  return queued.map(({ job }) => job.kind)
}
