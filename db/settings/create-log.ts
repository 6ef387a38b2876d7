import pino, { type Logger } from 'pino'
import type { Settings } from '@/db/settings/settings'

export type Log = Logger

/** What a log line must never carry, wherever in it a caller puts it. */
const PERSONAL = [
  'email',
  'name',
  'address',
  'phone',
  'password',
  'token',
  'cookie',
  'authorization',
  'ipAddress',
]

/** One JSON object a line on stdout, without personal data. */
export function createLog({ logLevel }: Pick<Settings, 'logLevel'>): Log {
  return pino({
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: PERSONAL.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
      censor: '[personal]',
    },
  })
}
