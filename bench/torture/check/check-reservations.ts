import {
  type Contradiction,
  type EntryRow,
  groupBy,
  nameCommand,
  type ReservationRow,
  type Tables,
} from '@/bench/torture/check/tables'
import { type CommandHistory, findAcknowledgement, type History, isCarriedOut } from '@/bench/torture/history'

/** All that was sent about one hold. */
interface Story {
  hold: ReservationRow
  entries: readonly EntryRow[]
  /** Commits and releases. */
  ends: readonly CommandHistory[]
  extensions: readonly CommandHistory[]
  maker: CommandHistory | undefined
}

/** I6, from outside: each hold begins once, ends at most once, and ends as its client was told. */
export function checkReservations({ commands }: History, tables: Tables): Contradiction[] {
  const found: Contradiction[] = []
  const entries = groupBy(tables.entries, ({ reservationId }) => reservationId)
  const about = groupBy(commands, ({ ask }) => ('reservationId' in ask ? ask.reservationId : null))
  const byName = new Map(commands.map((command) => [nameCommand(command), command]))
  for (const hold of tables.reservations) {
    const own = entries.get(hold.id) ?? []
    const begun = own.find(({ kind }) => kind === 'reserved')
    const named = about.get(hold.id) ?? []
    const story: Story = {
      hold,
      entries: own,
      ends: named.filter(({ ask }) => ask.verb !== 'extendReservation'),
      extensions: named.filter(({ ask }) => ask.verb === 'extendReservation'),
      maker: begun && byName.get(nameCommand({ ...begun, key: begun.commandKey ?? '' })),
    }
    for (const [name, what] of [...checkEnd(story), ...checkAnswers(story), ...checkDeadline(story)]) {
      found.push({ name, what: `${hold.id}: ${what}` })
    }
  }
  const known = new Set(tables.reservations.map(({ id }) => id))
  for (const command of commands) {
    for (const id of findAcknowledgement(command)?.reply.reservationIds ?? []) {
      if (!known.has(id))
        found.push({ name: 'an acknowledged hold is missing', what: `${id}, ${nameCommand(command)}` })
    }
  }
  return found
}

type Finding = [name: string, what: string]

function checkEnd({ hold, entries }: Story): Finding[] {
  const begun = entries.filter(({ kind }) => kind === 'reserved')
  const ended = entries.filter(({ kind }) => kind !== 'reserved')
  const found: Finding[] = []
  if (begun.length !== 1) found.push(['a hold that did not begin once', `${begun.length} times`])
  if (ended.length > 1) found.push(['a hold that ended twice', ended.map(({ kind }) => kind).join(', ')])
  const state = ended[0]?.kind ?? 'reserved'
  if (state !== hold.state)
    found.push(['a hold that stands otherwise than its entries', `${hold.state}, ${state}`])
  const isLapsedByTime = hold.state === 'lapsed' && ended[0]?.commandKey === null
  if (isLapsedByTime && (hold.expiresAt ?? 0) > (hold.endedAt ?? 0)) {
    found.push(['a hold that lapsed before its time', `${hold.expiresAt}, ${hold.endedAt}`])
  }
  const given = hold.quantityCommitted + hold.quantityReturned
  if (given !== (hold.state === 'reserved' ? 0 : hold.quantity)) {
    found.push(['a hold that gave other than it held', `${given} of ${hold.quantity}`])
  }
  return found
}

/** What its clients were told of it. */
function checkAnswers({ hold, ends, maker }: Story): Finding[] {
  const found: Finding[] = []
  const told = ends.flatMap((command) => {
    const acknowledged = findAcknowledgement(command)
    return acknowledged
      ? [{ command, type: acknowledged.reply.type, isDone: isCarriedOut(acknowledged.reply) }]
      : []
  })
  const done = told.filter(({ isDone }) => isDone)
  if (done.length > 1) found.push(['two ends of one hold were acknowledged', done.map(nameTold).join(', ')])
  for (const one of told) {
    const wanted = one.command.ask.verb === 'commitReservation' ? 'committed' : 'released'
    if (one.isDone && hold.state !== wanted)
      found.push(['an end that did not stay', `${nameTold(one)}, ${hold.state}`])
    if (one.type === 'ReservationAlreadyEnded' && hold.state === 'reserved') {
      found.push(['a living hold was called ended', nameTold(one)])
    }
    const made = maker && findAcknowledgement(maker)
    const sentAt = Math.min(...one.command.attempts.map((attempt) => attempt.sentAt))
    if (one.type === 'NotFound' && one.command.caller === hold.caller && made && made.at < sentAt) {
      found.push(['an acknowledged hold was not found', nameTold(one)])
    }
  }
  return found
}

function nameTold({ command, type }: { command: CommandHistory; type: string }): string {
  return `${command.ask.verb} ${command.key} ${type}`
}

/** Its deadline is the one that somebody asked for: where an extension was acknowledged, an extension's. */
function checkDeadline({ hold, extensions, maker }: Story): Finding[] {
  // What an order holds has the order's deadline: `checkOrderLines` compares the two.
  if (!maker || hold.expiresAt === null || hold.ownerKind === 'order_line') return []
  const acknowledged = extensions.filter((command) => {
    const answer = findAcknowledgement(command)
    return answer && isCarriedOut(answer.reply)
  })
  const possible = [...extensions, ...(acknowledged.length === 0 ? [maker] : [])].map(windowOf)
  const deadline = hold.expiresAt
  if (possible.some(([from, to]) => from <= deadline && deadline <= to)) return []
  return [['a deadline that nobody asked for', `${deadline}, possible ${JSON.stringify(possible)}`]]
}

/** From when to when the deadline can be: the time runs from when a server took the request. */
function windowOf(command: CommandHistory): [from: number, to: number] {
  const ttlMs = 'ttlSeconds' in command.ask ? command.ask.ttlSeconds * 1_000 : 0
  const sentAt = Math.min(...command.attempts.map((attempt) => attempt.sentAt))
  const acknowledged = findAcknowledgement(command)
  return [sentAt + ttlMs, acknowledged ? acknowledged.at + ttlMs : Number.POSITIVE_INFINITY]
}
