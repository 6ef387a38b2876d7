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

/** The run in numbers, each under its words. */
export function tally({ commands, sightings }: History): Record<string, number> {
  const attempts = commands.flatMap((command) => command.attempts)
  const count = (kind: string) => attempts.filter(({ answer }) => answer.kind === kind).length
  const answered = commands.flatMap((command) => {
    const at = findAcknowledgement(command)?.steadyAt
    const [first] = command.attempts
    return at === undefined || !first ? [] : [{ at, waitedMs: at - (first.steady?.sentAt ?? first.sentAt) }]
  })
  const times = answered.map(({ at }) => at).sort((a, b) => a - b)
  const otherContent = attempts.filter((attempt) => attempt.isOtherContent).length
  return {
    commands: commands.length,
    'of them acknowledged': answered.length,
    retries: attempts.length - commands.length,
    'attempts without an answer': count('lost'),
    'attempts that were told Busy': count('busy'),
    'answered again after the acknowledgement': count('final') - answered.length - otherContent,
    'key sent with other content': otherContent,
    'levels read': sightings.length,
    'ms: the longest in which nothing at all was acknowledged': times.reduce(
      (longest, at, index) => Math.max(longest, Math.round(at - (times[index - 1] ?? at))),
      0,
    ),
    'ms: the longest that one command waited for its answer': answered.reduce(
      (longest, { waitedMs }) => Math.max(longest, Math.round(waitedMs)),
      0,
    ),
  }
}

export function tabulateChaos(
  events: readonly ChaosEvent[],
): Record<string, { times: number; last: string }> {
  const table: Record<string, { times: number; last: string }> = {}
  for (const { kind, what } of events) table[kind] = { times: (table[kind]?.times ?? 0) + 1, last: what }
  return table
}

/** Why attempts stayed without an answer, the most frequent first. */
export function tabulateLosses({ commands }: History): Record<string, { times: number }> {
  const times = new Map<string, number>()
  for (const { answer } of commands.flatMap((command) => command.attempts)) {
    if (answer.kind === 'lost') times.set(answer.reason, (times.get(answer.reason) ?? 0) + 1)
  }
  const sorted = [...times].sort(([, a], [, b]) => b - a)
  return Object.fromEntries(sorted.map(([reason, count]) => [reason, { times: count }]))
}
