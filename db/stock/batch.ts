import type { TransactionSql } from 'postgres'
import type { Wake } from '@/db/events/wake-payload'
import { type Caller, type LocationId, newId } from '@/db/ids'
import type { BatchTransaction } from '@/db/stock/batch-transaction'
import type { OpenDecision } from '@/db/stock/decide'
import { decideAndServe } from '@/db/stock/decide-and-serve'
import type { BatchMembers, MembersDraft, MembersRead, RequestOf } from '@/db/stock/members'
import type { StockChanged } from '@/db/stock/outcome'
import type { QueuedJob } from '@/db/stock/queued-job'
import {
  type CommandFound,
  findCommands,
  readCommands,
  selectCommands,
} from '@/db/stock/statements/find-commands'
import {
  findHolds,
  findHoldsAndCommands,
  findOldestExpired,
  type HoldsToFind,
} from '@/db/stock/statements/find-holds'
import { type LevelsToLock, lockStockLevels } from '@/db/stock/statements/lock-stock-levels'
import { openStockLevels } from '@/db/stock/statements/open-stock-levels'
import { type CommandRow, writeDecision } from '@/db/stock/statements/write-decision'

interface BatchOptions {
  /** Who travels with stock; null: nobody. */
  members: BatchMembers | null
  /** Holds that ran out and that the batch lapses at most, unless a job would be refused for want of their units. */
  lapseMax: number
  /** The time of this batch, where a test says it; null: the database's, read with the locks. */
  givenAt: Date | null
  /** Who tells what was changed. */
  teller: string
  /** No live hold has an id before this one. */
  liveSince: string
}

/** What answers the jobs, in order, and what is to be told to readers; true once the transaction commits. */
export interface BatchDone {
  outcomes: unknown[]
  wake: Wake | null
}

interface Answer {
  outcome: unknown
  /** What a member's request did to stock. */
  stock: StockChanged | null
}

/** A job on its way through the batch; `answer` is set as soon as it is known. */
interface BatchJob extends QueuedJob {
  answer: Answer | null
}

type Wanted = LevelsToLock & HoldsToFind

/**
 * One transaction for all jobs of one location, in two flights: the locks and everything that is read behind them; everything that was decided, and the
 * commit. In between the jobs are decided in order, each seeing what those before it did.
 */
export async function runBatch(
  transaction: BatchTransaction,
  locationId: LocationId,
  queued: readonly QueuedJob[],
  { members, lapseMax, givenAt, teller, liveSince }: BatchOptions,
): Promise<BatchDone> {
  const { sql } = transaction
  const batchJobs = queued.map((one): BatchJob => ({ ...one, answer: null }))
  const reading = members?.read(sql, { locationId, givenAt }, batchJobs.flatMap(requestOf)) ?? null
  const named = reading?.stock ?? null
  const wanted = { locationId, givenAt, lapseMax, liveSince, named, ...rowsNamedBy(batchJobs) }
  const { locked, holds, before, state } = await lockAndRead(sql, wanted, batchJobs.map(nameOf), reading)
  await transaction.begun
  answerFromBefore(batchJobs, before)

  const { at, levels, countMax } = locked
  const open = batchJobs.filter((batchJob) => batchJob.answer === null)
  const { decision, result } = await decideAndServe(
    { at: at.getTime(), levels, holds: holds.holds, countMax, nextId: newId },
    {
      isCut: holds.isCut,
      readExpired: (levelsShort) => findOldestExpired(sql, { locationId, at, liveSince }, levelsShort),
      decideJobs(stock) {
        const draft = state?.open({ at, nextId: newId }) ?? null
        draft?.followLapsed(stock.lapsed)
        return { draft, outcomes: open.map(({ job }) => decideJob(job, stock, draft)) }
      },
      async readMissing({ draft }) {
        if (!draft || draft.ownersMissing.length === 0) return false
        await state?.readOwners(draft.ownersMissing)
        return true
      },
    },
  )
  const { draft, outcomes } = result
  for (const [index, batchJob] of open.entries()) batchJob.answer = outcomes[index] ?? null
  let wake: Wake | null = null
  if (decision.entries.length + decision.holdsChanged.length + open.length > 0) {
    const changed = draft?.changed ?? { orders: new Map(), picks: false }
    const written = writeDecision(
      sql,
      locked,
      { locationId, at, changed, teller },
      decision,
      commandRows(open),
    )
    // The commit travels behind the writes, whose failure says more than its own.
    await settleAll([written, draft?.write(sql, locked), transaction.commit()])
    wake = await written
  }
  return { outcomes: batchJobs.map((batchJob) => batchJob.answer?.outcome), wake }
}

/** Waits for all of them; fails as the first one that failed. */
async function settleAll(sent: readonly (Promise<unknown> | undefined)[]): Promise<void> {
  for (const one of await Promise.allSettled(sent)) if (one.status === 'rejected') throw one.reason
}

function decideJob(job: QueuedJob['job'], stock: OpenDecision, draft: MembersDraft | null): Answer {
  const { caller, key } = job
  if (job.commands) {
    const { authority = 'caller', commands } = job
    const answer = stock.decideJob({ caller, key, authority, commands })
    if (answer.type === 'StockChanged') draft?.followShortened(answer.shortened)
    return { outcome: answer, stock: null }
  }
  if (!draft) throw new Error(`Nobody here decides ${job.request.kind}`)
  let changed: StockChanged | null = null
  const outcome = draft.decide(job, (commands) => {
    const answer = stock.decideJob({ caller, key, authority: 'location', commands })
    if (answer.type === 'StockChanged') changed = answer
    return answer
  })
  return { outcome: asStored(outcome), stock: changed }
}

/** SKUs that are listed but have no level yet get one, and everything is read again behind all the locks. */
async function lockAndRead(
  sql: TransactionSql,
  wanted: Wanted,
  named: readonly { caller: Caller; key: string | null }[],
  reading: MembersRead | null,
) {
  const { locationId } = wanted
  const [first, state] = await Promise.all([readBehindLocks(sql, wanted, named), reading?.state ?? null])
  const skuIds = [...new Set([...wanted.skuIds, ...(state?.skuIds ?? [])])]
  const known = new Set(first.locked.levels.map((level) => level.skuId))
  const missing = skuIds.filter((skuId) => !known.has(skuId))
  if (missing.length === 0) return { ...first, state }
  await openStockLevels(sql, first.locked, { locationId, skuIds: missing, at: first.locked.at })
  return { ...(await readBehindLocks(sql, { ...wanted, skuIds }, named)), state }
}

/** One round trip. The keys are read behind the lock: whoever answered one of them a moment ago held the same rows. */
async function readBehindLocks(
  sql: TransactionSql,
  wanted: Wanted,
  named: readonly { caller: Caller; key: string | null }[],
) {
  if (hasMembers(wanted)) {
    const [locked, { holds, commands }] = await Promise.all([
      lockStockLevels(sql, wanted),
      findHoldsAndCommands(sql, wanted, sql`${selectCommands(sql, wanted, named)}`),
    ])
    return { locked, holds, before: readCommands(commands) }
  }
  const [locked, before, holds] = await Promise.all([
    lockStockLevels(sql, wanted),
    findCommands(sql, wanted, named),
    findHolds(sql, wanted),
  ])
  return { locked, before, holds }
}

function hasMembers(wanted: Wanted): wanted is Wanted & { named: NonNullable<Wanted['named']> } {
  return wanted.named !== null
}

function rowsNamedBy(batchJobs: readonly BatchJob[]) {
  const skuIds = new Set<string>()
  const reservationIds = new Set<string>()
  const shortenSkuIds = new Set<string>()
  for (const command of batchJobs.flatMap(({ job }) => job.commands ?? [])) {
    if ('skuId' in command) skuIds.add(command.skuId)
    else reservationIds.add(command.reservationId)
    if ('onShortfall' in command && command.onShortfall === 'shorten') shortenSkuIds.add(command.skuId)
  }
  return { skuIds: [...skuIds], reservationIds: [...reservationIds], shortenSkuIds: [...shortenSkuIds] }
}

function requestOf({ job }: QueuedJob): RequestOf[] {
  return job.request ? [{ caller: job.caller, request: job.request }] : []
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
    batchJob.answer = { outcome: isSame ? command.outcome : { type: 'KeyReused' }, stock: null }
  }
}

function commandRows(batchJobs: readonly BatchJob[]): CommandRow[] {
  return batchJobs.flatMap(({ job, contentHash, answer }) => {
    if (job.key === null) return []
    const { outcome = null, stock = null } = answer ?? {}
    return [{ caller: job.caller, key: job.key, kind: job.kind, contentHash, outcome, stock }]
  })
}

/** The first answer must not differ from a later one that is read back. */
function asStored(outcome: unknown): unknown {
  return JSON.parse(JSON.stringify(outcome ?? null)) as unknown
}
