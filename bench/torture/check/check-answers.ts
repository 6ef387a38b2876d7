import { type Contradiction, nameCommand } from '@/bench/torture/check/tables'
import { type CommandHistory, findAcknowledgement, type History, type Reply } from '@/bench/torture/history'

/** I7, from outside: a key has one answer, whichever server gives it and however often; other content is refused. */
export function checkAnswers({ commands }: History): Contradiction[] {
  const found: Contradiction[] = []
  for (const command of commands) {
    const first = findAcknowledgement(command)
    if (command.ask.verb === 'payOrder') found.push(...checkProgress(command))
    for (const { answer, isOtherContent, server } of command.attempts) {
      if (answer.kind !== 'final') continue
      const { reply } = answer
      if (isOtherContent && reply.type !== 'KeyReused') {
        found.push({
          name: 'other content was taken for the key',
          what: `${command.ask.verb} ${nameCommand(command)}: server ${server} answered ${reply.type}`,
        })
      }
      if (isOtherContent || first === null || isSameReply(reply, first.reply)) continue
      found.push({
        name: 'two answers for one key',
        what: `${command.ask.verb} ${nameCommand(command)}: first ${spell(first.reply)}, then ${spell(reply)}`,
      })
    }
  }
  return found
}

function isSameReply(a: Reply, b: Reply): boolean {
  return spell(a) === spell(b) || (PROGRESS[a.type] ?? PROGRESS[b.type]) !== undefined
}

/** A payment's answer is how far it has come; from each of these it may go on to those. */
const PROGRESS: Record<string, readonly string[]> = {
  PaymentPending: ['OrderConfirmed', 'PaymentDeclined', 'HoldLapsed'],
  // The bank says yes after its time, or another card is taken.
  PaymentDeclined: ['OrderConfirmed', 'HoldLapsed'],
  HoldLapsed: ['OrderConfirmed'],
  OrderConfirmed: [],
}

/** Whoever asks after an answer was given hears the same, or what came of it; never what was before. */
function checkProgress(command: CommandHistory): Contradiction[] {
  const answers = command.attempts.flatMap(({ answer, sentAt, endedAt, isOtherContent }) =>
    answer.kind === 'final' && !isOtherContent ? [{ type: answer.reply.type, sentAt, endedAt }] : [],
  )
  return answers.flatMap((later) =>
    answers
      .filter(({ type, endedAt }) => {
        const next = PROGRESS[type]
        return (
          endedAt < later.sentAt && type !== later.type && next !== undefined && !next.includes(later.type)
        )
      })
      .map(({ type }) => ({
        name: 'two answers for one key',
        what: `payOrder ${nameCommand(command)}: first ${type}, then ${later.type}`,
      })),
  )
}

/** What may not differ. */
function spell({ type, changes, reservationIds, detail }: Reply): string {
  return JSON.stringify([type, changes, reservationIds, detail])
}
