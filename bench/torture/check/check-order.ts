import { type Contradiction, groupBy, isSame, nameCommand, type Tables } from '@/bench/torture/check/tables'
import { findAcknowledgement, type History, isCarriedOut } from '@/bench/torture/history'
import type { Buckets } from '@/db/stock/outcome'

/** Something that a client knows of a level: it was at this version at some moment between the two times. */
interface Knowledge {
  level: string
  version: number
  balance: Buckets
  sentAt: number
  knownAt: number
  who: string
  /** A change made its version; a sighting only saw it. */
  isChange: boolean
}

/**
 * What clients know of a level fits on one line in time: no version was acknowledged to two commands, no balance was seen that never was,
 * and whoever asked after an answer was given saw at least that answer's version.
 */
export function checkOrder(history: History, { entries }: Tables): Contradiction[] {
  const found: Contradiction[] = []
  const balances = new Map(
    entries.map(({ locationId, skuId, version, balance }) => [`${locationId} ${skuId} ${version}`, balance]),
  )
  for (const [level, known] of groupBy(collect(history), (one) => one.level)) {
    known.sort((a, b) => a.version - b.version || Number(b.isChange) - Number(a.isChange))
    for (const [index, { version, balance, isChange, who }] of known.entries()) {
      const actual = balances.get(`${level} ${version}`)
      if (version > 0 && (!actual || !isSame(actual, balance))) {
        found.push({ name: 'a balance was seen that never was', what: `${level} version ${version}, ${who}` })
      }
      const before = known[index - 1]
      if (isChange && before?.isChange && before.version === version) {
        found.push({
          name: 'one version for two commands',
          what: `${level} version ${version}: ${before.who}, ${who}`,
        })
      }
    }
    // From the newest back: the earliest moment at which somebody knew of a higher version.
    let newer: Knowledge | null = null
    let sameVersion: Knowledge | null = null
    for (const one of known.toReversed()) {
      if (sameVersion && sameVersion.version > one.version) {
        newer = findEarlier(newer, sameVersion)
        sameVersion = null
      }
      if (newer && newer.knownAt < one.sentAt) {
        found.push({
          name: 'later asked, earlier answered',
          what: `${level}: version ${newer.version} was known (${newer.who}) before version ${one.version} was asked for (${one.who})`,
        })
      }
      sameVersion = findEarlier(sameVersion, one)
    }
  }
  return found
}

function findEarlier(a: Knowledge | null, b: Knowledge): Knowledge {
  return a && a.knownAt <= b.knownAt ? a : b
}

function collect({ commands, sightings }: History): Knowledge[] {
  const known: Knowledge[] = []
  for (const command of commands) {
    const { locationId, attempts } = command
    const who = `${command.ask.verb} ${nameCommand(command)}`
    const acknowledged = findAcknowledgement(command)
    if (acknowledged && isCarriedOut(acknowledged.reply)) {
      const sentAt = Math.min(...attempts.map((attempt) => attempt.sentAt))
      for (const { skuId, version, balance } of acknowledged.reply.changes) {
        const level = `${locationId} ${skuId}`
        known.push({ level, version, balance, sentAt, knownAt: acknowledged.at, who, isChange: true })
      }
    }
    for (const { answer, sentAt, endedAt } of attempts) {
      if (answer.kind !== 'final' || !answer.reply.seen) continue
      const { skuId, version, balance } = answer.reply.seen
      const level = `${locationId} ${skuId}`
      known.push({ level, version, balance, sentAt, knownAt: endedAt, who, isChange: false })
    }
  }
  for (const { locationId, skuId, version, balance, sentAt, endedAt } of sightings) {
    const level = `${locationId} ${skuId}`
    known.push({ level, version, balance, sentAt, knownAt: endedAt, who: 'a read', isChange: false })
  }
  return known
}
