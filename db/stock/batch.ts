import type { TransactionSql } from 'postgres'
import { uuidv7 } from 'uuidv7'
import type { Caller, LocationId } from '@/db/ids'
import type { BatchTransaction } from '@/db/stock/batch-transaction'
import type { StockCommand } from '@/db/stock/command'
import { decideAndServe } from '@/db/stock/decide-and-serve'
import type { Followers } from '@/db/stock/followers'
import type { StockChanged, StockRefusal } from '@/db/stock/outcome'
import type { QueuedJob } from '@/db/stock/queued-job'
import type { BatchFence } from '@/db/stock/statements/batch-fence'
import { type CommandFound, findCommands } from '@/db/stock/statements/find-commands'
import { findCountMax } from '@/db/stock/statements/find-count-max'
import { findHolds, findOldestExpired, type HoldsToFind } from '@/db/stock/statements/find-holds'
import { type LevelsToLock, lockStockLevels } from '@/db/stock/statements/lock-stock-levels'
import { openStockLevels } from '@/db/stock/statements/open-stock-levels'
import { readBatchClock } from '@/db/stock/statements/read-batch-clock'
import { type CommandRow, writeCommands, writeDecision } from '@/db/stock/statements/write-decision'

interface BatchOptions extends Followers {
  /** Holds that ran out and that the batch lapses at most, unless a job would be refused for want of their units. */
  lapseMax: number
  /** The time of this batch, where a test says it; null: the database's, read with the locks. */
  givenAt: Date | null
}

/** A job on its way through the batch; `answer` is set as soon as it is known. */
interface BatchJob extends QueuedJob {
  commands: readonly StockCommand[]
  /** When the job read for itself; null where it did not. What it derived from that time must hold when it writes. */
  readAt: Date | null
  answer: { outcome: unknown; isStored: boolean } | null
}

/**
 * One transaction for all jobs of one location: what was answered before, what the jobs read for themselves, the locks, what the
 * locked rows say, `decide`, one write, the jobs' own writes. Returns the outcomes in order; durable once the transaction commits.
 */
export async function runBatch(
  transaction: BatchTransaction,
  locationId: LocationId,
  queued: readonly QueuedJob[],
  { lapseMax, givenAt, ...followers }: BatchOptions,
): Promise<unknown[]> {
  const { sql } = transaction
  const batchJobs = queued.map((one): BatchJob => ({ ...one, commands: [], readAt: null, answer: null }))
  await prepareCommands(transaction, { locationId, givenAt }, batchJobs)
  const wanted = { locationId, givenAt, lapseMax, ...rowsNamedBy(batchJobs) }
  const { at, fence, levels, holds, isCut, countMax } = await lockAndRead(sql, wanted, batchJobs)
  await transaction.begun

  const open = batchJobs.filter((batchJob) => batchJob.answer === null)
  const jobs = open.map(({ job, commands }) => ({
    caller: job.caller,
    key: job.key,
    authority: job.authority ?? 'caller',
    commands,
  }))
  const decision = await decideAndServe(
    { at: at.getTime(), levels, holds, jobs, countMax, nextId: uuidv7 },
    { isCut, readExpired: (levelsShort) => findOldestExpired(sql, { locationId, at }, levelsShort) },
  )
  const decided: Decided[] = []
  for (const [index, batchJob] of open.entries()) {
    const answer = decision.answers[index] as StockChanged | StockRefusal
    const isFinal = answer.type !== 'StockChanged' || !batchJob.job.onDecided
    if (isFinal) batchJob.answer = { outcome: answer, isStored: false }
    if (answer.type === 'StockChanged') decided.push({ batchJob, changed: answer })
  }
  const answered = batchJobs.filter((batchJob) => batchJob.answer && !batchJob.answer.isStored)
  const isFollowed = decision.lapsed.length > 0 || decided.some(isFollowedBy)
  if (decision.entries.length + decision.holdsChanged.length + answered.length > 0) {
    const written = writeDecision(sql, fence, locationId, at, decision, commandRows(answered))
    // Where nobody has more to write, the commit travels behind the write, whose failure says more than the commit's.
    const committed = isFollowed ? null : transaction.commit()
    committed?.catch(() => undefined)
    await written
    await committed
  }
  if (isFollowed) {
    if (decision.lapsed.length > 0)
      await followers.onLapsed?.(transaction.tx, locationId, decision.lapsed, at)
    await followDecided(transaction, fence, { locationId, at }, decided, followers)
  }
  return batchJobs.map((batchJob) => batchJob.answer?.outcome)
}

/** A job whose commands were decided. */
interface Decided {
  batchJob: BatchJob
  changed: StockChanged
}

function isFollowedBy({ batchJob, changed }: Decided): boolean {
  return changed.shortened.length > 0 || batchJob.job.onDecided !== undefined
}

/** In order: who lost a promise to a job follows before the job's own writes. */
async function followDecided(
  { tx, sql }: BatchTransaction,
  fence: BatchFence,
  { locationId, at }: { locationId: LocationId; at: Date },
  decided: readonly Decided[],
  { onShortened }: Followers,
): Promise<void> {
  const followed: BatchJob[] = []
  for (const { batchJob, changed } of decided) {
    if (changed.shortened.length > 0) await onShortened?.(tx, locationId, changed.shortened, at)
    const { onDecided } = batchJob.job
    if (!onDecided) continue
    batchJob.answer = {
      outcome: asStored(await onDecided(tx, changed, batchJob.readAt ?? at)),
      isStored: false,
    }
    followed.push(batchJob)
  }
  if (followed.length > 0) await writeCommands(sql, fence, locationId, at, commandRows(followed))
}

/** Jobs that read for themselves do so before any stock is locked, and not at all where the key was answered before. */
async function prepareCommands(
  transaction: BatchTransaction,
  { locationId, givenAt }: { locationId: LocationId; givenAt: Date | null },
  batchJobs: readonly BatchJob[],
): Promise<void> {
  const { sql } = transaction
  const readers = batchJobs.filter((batchJob) => typeof batchJob.job.commands === 'function')
  if (readers.length > 0) {
    const [readAt, before] = await Promise.all([
      readBatchClock(sql, { givenAt }),
      findCommands(sql, { locationId, givenAt }, readers.map(nameOf)),
    ])
    for (const reader of readers) reader.readAt = readAt
    answerFromBefore(readers, before)
  }
  for (const batchJob of batchJobs) {
    const { commands } = batchJob.job
    if (batchJob.answer) continue
    if (typeof commands !== 'function' || batchJob.readAt === null) {
      batchJob.commands = isCommands(commands) ? commands : []
      continue
    }
    const prepared = await commands(transaction.tx, batchJob.readAt)
    if (isCommands(prepared)) batchJob.commands = prepared
    else batchJob.answer = { outcome: asStored(prepared), isStored: false }
  }
}

/** SKUs that are listed but have no level yet get one, and everything is read again behind all the locks. */
async function lockAndRead(
  sql: TransactionSql,
  wanted: LevelsToLock & HoldsToFind,
  batchJobs: readonly BatchJob[],
) {
  const { locationId } = wanted
  const named = batchJobs.map(nameOf)
  // Only what changes a count asks how many may be: a crowd that holds and buys does not.
  const [first, countMax] = await Promise.all([
    readBehindLocks(sql, wanted, named),
    batchJobs.some(changesCounts) ? findCountMax(sql, locationId) : 0,
  ])
  let { locked, holds, before } = first
  const known = new Set(locked.levels.map((level) => level.skuId))
  const missing = wanted.skuIds.filter((skuId) => !known.has(skuId))
  if (missing.length > 0) {
    await openStockLevels(sql, locked, { locationId, skuIds: missing, at: locked.at })
    ;({ locked, holds, before } = await readBehindLocks(sql, wanted, named))
  }
  answerFromBefore(batchJobs, before)
  const { levels, at, transactionId } = locked
  return { levels, at, fence: { transactionId }, ...holds, countMax }
}

function changesCounts({ commands }: BatchJob): boolean {
  return commands.some(({ kind }) => kind === 'adjust' || kind === 'set' || kind === 'move')
}

/** One round trip. The keys are read behind the lock too: whoever answered one of them a moment ago held the same rows. */
async function readBehindLocks(
  sql: TransactionSql,
  wanted: LevelsToLock & HoldsToFind,
  named: readonly { caller: Caller; key: string | null }[],
) {
  const [locked, before, holds] = await Promise.all([
    lockStockLevels(sql, wanted),
    findCommands(sql, wanted, named),
    findHolds(sql, wanted),
  ])
  return { locked, before, holds }
}

function rowsNamedBy(batchJobs: readonly BatchJob[]) {
  const skuIds = new Set<string>()
  const reservationIds = new Set<string>()
  const shortenSkuIds = new Set<string>()
  for (const command of batchJobs.flatMap((batchJob) => batchJob.commands)) {
    if ('skuId' in command) skuIds.add(command.skuId)
    else reservationIds.add(command.reservationId)
    if ('onShortfall' in command && command.onShortfall === 'shorten') shortenSkuIds.add(command.skuId)
  }
  return { skuIds: [...skuIds], reservationIds: [...reservationIds], shortenSkuIds: [...shortenSkuIds] }
}

function nameOf({ job }: QueuedJob): { caller: Caller; key: string | null } {
  return { caller: job.caller, key: job.key }
}

/** I7: the same key with the same content has its outcome; with other content it is refused. */
function answerFromBefore(batchJobs: readonly BatchJob[], found: readonly CommandFound[]): void {
  if (found.length === 0) return
  const before = new Map(found.map((command) => [`${command.caller} ${command.key}`, command]))
  for (const batchJob of batchJobs) {
    const command = before.get(`${batchJob.job.caller} ${batchJob.job.key}`)
    if (!command) continue
    const isSame = command.contentHash === batchJob.contentHash
    batchJob.answer = { outcome: isSame ? command.outcome : { type: 'KeyReused' }, isStored: true }
  }
}

function commandRows(batchJobs: readonly BatchJob[]): CommandRow[] {
  return batchJobs.flatMap(({ job, contentHash, answer }) => {
    if (job.key === null) return []
    return [
      { caller: job.caller, key: job.key, kind: job.kind, contentHash, outcome: answer?.outcome ?? null },
    ]
  })
}

function isCommands(prepared: unknown): prepared is readonly StockCommand[] {
  return Array.isArray(prepared)
}

/** The first answer must not differ from a later one that is read back. */
function asStored(outcome: unknown): unknown {
  return JSON.parse(JSON.stringify(outcome ?? null)) as unknown
}
