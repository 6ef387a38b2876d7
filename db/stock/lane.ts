import { keyOf, type QueuedJob } from '@/db/stock/queued-job'

export interface LaneOptions<Place> {
  batchMax: number
  /** Fewer than that at this moment, where others need the process too. */
  batchMaxNow?(): number
  waitingMax: number
  /** Decides and writes the batch, at this place behind the one before it, or where there is one. */
  run(batch: QueuedJob[], behind: Place | null): Running<Place>
  /** Nothing waits any more. */
  onIdle(): void
}

/** A batch under way. */
export interface Running<Place> {
  /** As soon as everything of it is on its way, the commit too: the place right behind it. Null: there is none. Never rejects. */
  sent: Promise<Place | null>
  /** What answers its jobs, one each; never rejects. */
  answers: Promise<Answer[]>
}

export type Answer = () => void

/** The queue of one location: what has gathered while a batch was under way is the next one. No timer. */
export interface Lane {
  /** Null when the job is queued, else the milliseconds after which to try again. */
  push(job: QueuedJob): number | null
  countWaiting(): number
}

/**
 * One batch in flight, and under load a second one behind it: where at least as many wait as the first one carries when it is sent, the next one is sent right
 * behind its commit. It is still decided from rows that it locked, behind the first one's end, whatever that was.
 */
export function createLane<Place>({
  batchMax,
  batchMaxNow,
  waitingMax,
  run,
  onIdle,
}: LaneOptions<Place>): Lane {
  let waiting: QueuedJob[] = []
  let inFlight = 0
  let isWorking = false
  let receivedAt = 0
  /** Of the batches so far, newer ones counting more: tells a refused caller when to retry. */
  let millisecondsPerJob = 1
  /** All answers that are due so far are given. */
  let answered = Promise.resolve()

  const begin = (behind: Place | null) => {
    const { batch, rest } = takeBatch(waiting, batchMaxNow?.() ?? batchMax)
    waiting = rest
    inFlight += batch.length
    return { ...run(batch, behind), count: batch.length, begunAt: performance.now() }
  }
  const receive = async ({ answers, count, begunAt }: ReturnType<typeof begin>): Promise<Answer[]> => {
    const all = await answers
    const now = performance.now()
    millisecondsPerJob += ((now - Math.max(begunAt, receivedAt)) / count - millisecondsPerJob) / 4
    receivedAt = now
    inFlight -= count
    return all
  }
  const give = (answers: readonly Answer[]): Promise<void> => {
    answered = giveAnswers(answers, answered)
    return answered
  }

  /** The next batch is on its way to the database before those of the last hear their answers: both sides work at once. */
  async function work(): Promise<void> {
    isWorking = true
    let due: Answer[] = []
    /** The batch that travels in front of the next one, and the place behind it. */
    let front: { batch: ReturnType<typeof begin>; place: Place } | null = null
    while (waiting.length > 0) {
      const batch = begin(front?.place ?? null)
      void give(due)
      due = []
      // It was sent first: its answers are here before anything can be decided that travels behind it.
      if (front) void give(await receive(front.batch))
      const place = await batch.sent
      front = place !== null && waiting.length >= batch.count ? { batch, place } : null
      if (!front) due = await receive(batch)
    }
    isWorking = false
    const last = give(due)
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
      if (!isWorking) void work()
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
