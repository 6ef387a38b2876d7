import { keyOf, type QueuedJob } from '@/db/stock/queued-job'

export interface LaneOptions {
  batchMax: number
  /** Fewer than that at this moment, where others need the process too. */
  batchMaxNow?(): number
  waitingMax: number
  /** Decides and writes the batch, and returns what answers its jobs, one each; never rejects. */
  run(batch: QueuedJob[]): Promise<Answer[]>
  /** Nothing waits any more. */
  onIdle(): void
}

export type Answer = () => void

/** The queue of one location: one batch in flight, and what has gathered meanwhile is the next one. No timer. */
export interface Lane {
  /** Null when the job is queued, else the milliseconds after which to try again. */
  push(job: QueuedJob): number | null
  countWaiting(): number
}

export function createLane({ batchMax, batchMaxNow, waitingMax, run, onIdle }: LaneOptions): Lane {
  let waiting: QueuedJob[] = []
  let inFlight = 0
  /** Of the batches so far, newer ones counting more: tells a refused caller when to retry. */
  let millisecondsPerJob = 1
  /** All answers that are due so far are given. */
  let answered = Promise.resolve()

  /** The next batch is on its way to the database before those of the last hear their answers: both sides work at once. */
  async function work(): Promise<void> {
    let answers: Answer[] = []
    while (waiting.length > 0) {
      const { batch, rest } = takeBatch(waiting, batchMaxNow?.() ?? batchMax)
      waiting = rest
      inFlight = batch.length
      const startedAt = performance.now()
      const running = run(batch)
      answered = giveAnswers(answers, answered)
      answers = await running
      millisecondsPerJob += ((performance.now() - startedAt) / batch.length - millisecondsPerJob) / 4
      inFlight = 0
    }
    const last = giveAnswers(answers, answered)
    answered = last
    await last
    // Who came while answers were given has begun anew, behind them: the lane is idle when that is over.
    if (answered === last) onIdle()
  }

  return {
    push(job) {
      if (waiting.length >= waitingMax) {
        return Math.min(5_000, Math.max(20, Math.ceil(waiting.length * millisecondsPerJob)))
      }
      waiting.push(job)
      if (inFlight === 0 && waiting.length === 1) void work()
      return null
    },
    countWaiting: () => waiting.length + inFlight,
  }
}

/** So many of a batch at once, then whoever else waits for this process has a turn: with each answer a request goes on at once. */
const ANSWERS_AT_ONCE = 20

/** In order, behind those of the batch before. */
async function giveAnswers(answers: readonly Answer[], before: Promise<void>): Promise<void> {
  await before
  for (const [index, answer] of answers.entries()) {
    if (index > 0 && index % ANSWERS_AT_ONCE === 0) await new Promise(setImmediate)
    answer()
  }
}

/**
 * Commands for each job that a batch has room for, and what a request to the members is taken for. Five hundred jobs of two hundred lines each would be
 * a hundred thousand entries in one synchronous `decide`.
 */
const LINES_PER_JOB = 10

/**
 * From the front, leaving behind what bears the key of a job that is already in. Bounded by jobs and by their commands; a job that has more commands than
 * a batch has room for travels alone.
 */
export function takeBatch(
  waiting: readonly QueuedJob[],
  batchMax: number,
): { batch: QueuedJob[]; rest: QueuedJob[] } {
  const batch: QueuedJob[] = []
  const rest: QueuedJob[] = []
  const taken = new Set<string>()
  let lines = 0
  for (const [index, queued] of waiting.entries()) {
    const linesWithIt = lines + countLines(queued)
    const isFull = batch.length === batchMax || (batch.length > 0 && linesWithIt > batchMax * LINES_PER_JOB)
    if (isFull) return { batch, rest: rest.concat(waiting.slice(index)) }
    const key = keyOf(queued.job)
    if (key !== null && taken.has(key)) {
      rest.push(queued)
      continue
    }
    if (key !== null) taken.add(key)
    batch.push(queued)
    lines = linesWithIt
  }
  return { batch, rest }
}

function countLines({ job }: QueuedJob): number {
  return job.commands?.length ?? LINES_PER_JOB
}
