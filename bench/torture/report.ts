import type { ChaosEvent } from '@/bench/torture/chaos/chaos'
import { findAcknowledgement, type History } from '@/bench/torture/history'

/** Commands by verb and by how they ended, as a table. */
export function tabulateCommands({ commands }: History): Record<string, Record<string, number>> {
  const table: Record<string, Record<string, number>> = {}
  for (const command of commands) {
    const { verb } = command.ask
    const outcome = findAcknowledgement(command)?.reply.type ?? 'given up'
    table[verb] ??= {}
    const row = table[verb]
    row[outcome] = (row[outcome] ?? 0) + 1
  }
  return table
}

export interface Tally {
  commands: number
  acknowledged: number
  /** Attempts beyond the first of a command. */
  retries: number
  lost: number
  busy: number
  /** Answered again after the acknowledgement. */
  repeated: number
  otherContent: number
  reads: number
  /** The longest time in which no command at all was acknowledged. */
  longestSilenceMs: number
  /** The longest that one command waited for its answer. */
  longestWaitMs: number
}

export function tally({ commands, sightings }: History): Tally {
  const attempts = commands.flatMap((command) => command.attempts)
  const count = (kind: string) => attempts.filter(({ answer }) => answer.kind === kind).length
  const answered = commands.flatMap((command) => {
    const at = findAcknowledgement(command)?.at
    const [first] = command.attempts
    return at === undefined || !first ? [] : [{ at, waitedMs: at - first.sentAt }]
  })
  const times = answered.map(({ at }) => at).sort((a, b) => a - b)
  const otherContent = attempts.filter((attempt) => attempt.isOtherContent).length
  return {
    commands: commands.length,
    acknowledged: answered.length,
    retries: attempts.length - commands.length,
    lost: count('lost'),
    busy: count('busy'),
    repeated: count('final') - answered.length - otherContent,
    otherContent,
    reads: sightings.length,
    longestSilenceMs: times.reduce(
      (longest, at, index) => Math.max(longest, at - (times[index - 1] ?? at)),
      0,
    ),
    longestWaitMs: answered.reduce((longest, { waitedMs }) => Math.max(longest, waitedMs), 0),
  }
}

export function tabulateChaos(
  events: readonly ChaosEvent[],
): Record<string, { times: number; last: string }> {
  const table: Record<string, { times: number; last: string }> = {}
  for (const { kind, what } of events) table[kind] = { times: (table[kind]?.times ?? 0) + 1, last: what }
  return table
}
