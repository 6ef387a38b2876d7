import { type Contradiction, nameCommand } from '@/bench/torture/check/tables'
import { findAcknowledgement, type History, type Reply } from '@/bench/torture/history'

/** I7, from outside: a key has one answer, whichever server gives it and however often; other content is refused. */
export function checkAnswers({ commands }: History): Contradiction[] {
  const found: Contradiction[] = []
  for (const command of commands) {
    const first = findAcknowledgement(command)
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
  return spell(a) === spell(b)
}

/** What may not differ. */
function spell({ type, changes, reservationIds, detail }: Reply): string {
  return JSON.stringify([type, changes, reservationIds, detail])
}
