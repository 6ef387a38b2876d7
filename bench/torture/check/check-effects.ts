import { compareWithAsk, verbKept } from '@/bench/torture/check/compare-with-ask'
import {
  addBuckets,
  type CommandRow,
  type Contradiction,
  type EntryRow,
  groupBy,
  isSame,
  NOTHING,
  nameCommand,
  type Tables,
} from '@/bench/torture/check/tables'
import {
  type Change,
  type CommandHistory,
  findAcknowledgement,
  type History,
  isCarriedOut,
  isOrderAsk,
  type Reply,
} from '@/bench/torture/history'

/** The engine's outcomes by the answers that GraphQL words them in, where the two differ. */
const OUTCOMES: Record<string, readonly string[]> = {
  StockReserved: ['StockChanged'],
  ReservationChanged: ['StockChanged'],
  ReservationAlreadyEnded: ['ReservationEnded', 'ReservationLapsed'],
  NotFound: ['UnknownSku', 'UnknownReservation', 'NotOwner', 'UnknownOrder', 'UnknownPick', 'UnknownLine'],
  InvalidInput: [
    'InvalidQuantity',
    'EmptyCart',
    'SlotGone',
    'TotalTooLarge',
    'QuantityNotOrdered',
    'UnknownSubstitute',
  ],
  // What a payment began with is stored; how it ended stands at the payment.
  OrderConfirmed: ['PaymentStarted'],
  PaymentDeclined: ['PaymentStarted'],
  PaymentPending: ['PaymentStarted'],
  HoldLapsed: ['PaymentStarted', 'HoldLapsed'],
  PickFinished: ['LinesFinished'],
}

/** What commands of the house's own jobs are named by: nobody asked for them, and `checkOrders` knows what they are about. */
const SYSTEM = 'system'

/**
 * Every acknowledged command took effect exactly once and as it was answered; every other one wholly or not at all; nothing took
 * effect that nobody asked for.
 */
export function checkEffects({ commands }: History, tables: Tables): Contradiction[] {
  const found: Contradiction[] = []
  const rows = groupBy(tables.commands, nameCommand)
  const entries = groupBy(tables.entries, (entry) =>
    entry.commandKey === null ? null : nameCommand({ ...entry, key: entry.commandKey }),
  )
  const holds = new Map(tables.reservations.map((hold) => [hold.id, hold]))
  const known = new Set(commands.map(nameCommand))
  for (const { locationId, caller, key } of tables.commands)
    if (caller === SYSTEM) known.add(nameCommand({ locationId, caller, key }))
  for (const name of new Set([...rows.keys(), ...entries.keys()])) {
    if (!known.has(name)) found.push({ name: 'an effect that no client asked for', what: name })
  }
  for (const command of commands) {
    const name = nameCommand(command)
    const [row, ...others] = rows.get(name) ?? []
    const written = entries.get(name) ?? []
    const report = (contradiction: string, more: string) =>
      found.push({ name: contradiction, what: `${command.ask.verb} ${name}: ${more}` })

    if (others.length > 0) report('two outcomes for one key', `${others.length + 1} rows`)
    const acknowledged = findAcknowledgement(command)
    if (acknowledged) compareWithReply(acknowledged.reply, command, row, written, report)
    if (!row) {
      if (written.length > 0) report('an effect without its outcome', spell(written))
      continue
    }
    if (row.kind !== verbKept(command.ask)) report('the outcome of another verb', row.kind)
    if (isOrderAsk(command.ask)) {
      if (REFUSED.has(row.outcomeType) && written.length > 0)
        report('a refused command took effect', spell(written))
      continue
    }
    compareWithOutcome(row, written, report)
    if (row.outcomeType !== 'StockChanged') continue
    const difference = compareWithAsk(command.ask, { changes: row.outcomeChanges, entries: written, holds })
    if (difference) report('an effect that is not what was asked for', difference)
  }
  return found
}

/** Outcomes of orders, payments and picks that change nothing. */
const REFUSED: ReadonlySet<string> = new Set([
  ...[
    'EmptyCart',
    'SlotGone',
    'PricesChanged',
    'InsufficientStock',
    'OrderLimitReached',
    'HoldLapsed',
    'OrderNotPayable',
  ],
  ...[
    'OrderNotCancellable',
    'UnknownOrder',
    'PickTaken',
    'AlreadyPicking',
    'UnknownPick',
    'PickNotYours',
    'PickUnderWay',
  ],
  ...[
    'LineAlreadyEnded',
    'QuantityNotOrdered',
    'SubstitutionRefused',
    'UnknownSubstitute',
    'LinesOpen',
    'OrderNotPicked',
  ],
])

type Report = (contradiction: string, more: string) => void

function compareWithReply(
  reply: Reply,
  command: CommandHistory,
  row: CommandRow | undefined,
  written: readonly EntryRow[],
  report: Report,
): void {
  if (!row) {
    report('an acknowledged command is missing', `answered ${reply.type}`)
    return
  }
  const outcomes = OUTCOMES[reply.type] ?? [reply.type]
  if (!outcomes.includes(row.outcomeType)) {
    report('an outcome other than the answer', `answered ${reply.type}, stored ${row.outcomeType}`)
  }
  if (isOrderAsk(command.ask)) return
  if (!isCarriedOut(reply)) {
    if (written.length > 0) report('a refused command took effect', spell(written))
    return
  }
  const difference = compareChanges(reply.changes, sumByLevel(written))
  if (difference) report('the ledger differs from what was acknowledged', difference)
  if (reply.type !== 'StockReserved') return
  const made = written.map((entry) => entry.reservationId)
  if (made.length !== reply.reservationIds.length || reply.reservationIds.some((id) => !made.includes(id))) {
    report('other holds than were acknowledged', `${reply.reservationIds} and ${made}, ${command.caller}`)
  }
}

/** Wholly or not at all: what the stored outcome says was done is in the ledger, level by level, and nothing else is. */
function compareWithOutcome(row: CommandRow, written: readonly EntryRow[], report: Report): void {
  const stored = row.outcomeChanges.filter(({ change }) => !isSame(change, NOTHING))
  const difference = compareChanges(stored, sumByLevel(written))
  if (difference) report('half an effect', difference)
}

/** A command changes a level in one run of versions: the whole change, with the balance and version at its end. */
function sumByLevel(written: readonly EntryRow[]): Map<string, Change & { isRun: boolean }> {
  const sums = new Map<string, Change & { isRun: boolean }>()
  for (const { skuId, change, balance, version } of written.toSorted((a, b) => a.version - b.version)) {
    const sum = sums.get(skuId)
    sums.set(skuId, {
      skuId,
      change: addBuckets(sum?.change ?? NOTHING, change),
      balance,
      version,
      isRun: sum === undefined || (sum.isRun && version === sum.version + 1),
    })
  }
  return sums
}

function compareChanges(
  told: readonly Change[],
  written: ReadonlyMap<string, Change & { isRun: boolean }>,
): string | null {
  if (told.length !== written.size) return `${told.length} levels told, ${written.size} written`
  for (const { skuId, change, balance, version } of told) {
    const sum = written.get(skuId)
    if (!sum) return `nothing was written for ${skuId}`
    if (!sum.isRun) return `${skuId}: something came between its entries`
    if (sum.version !== version || !isSame(sum.change, change) || !isSame(sum.balance, balance)) {
      return `${skuId}: told ${JSON.stringify({ version, change, balance })}, written ${JSON.stringify(sum)}`
    }
  }
  return null
}

function spell(written: readonly EntryRow[]): string {
  return written.map(({ kind, skuId, version }) => `${kind} ${skuId} version ${version}`).join(', ')
}
