import type { QueuedJob } from '@/db/stock/queued-job'

interface Queued {
  key?: string
  caller?: string
  /** The subjects that it reads; `anything` where it does not say. Left out: its commands are known beforehand. */
  reads?: string[] | 'anything'
  /** Its commands, where they are known beforehand. */
  lines?: number
}

/** A job in a queue, for what looks only at its key and its subjects. */
export function queueJob(name: string, { key, caller = 'user:1', reads, lines = 0 }: Queued = {}): QueuedJob {
  return {
    job: {
      locationId: 'here',
      caller,
      key: key ?? null,
      kind: name,
      content: null,
      commands: reads
        ? async () => []
        : Array.from({ length: lines }, () => ({ kind: 'lapse', skuId: name })),
      subjects: reads === 'anything' ? undefined : reads,
    },
    contentHash: name,
    resolve: () => undefined,
    reject: () => undefined,
  }
}

/** The names that the jobs were given. */
export function namesOf(queued: readonly QueuedJob[]): string[] {
  return queued.map(({ job }) => job.kind)
}
