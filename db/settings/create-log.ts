import pino, { type DestinationStream, type Logger } from 'pino'
import { reduceError, reduceText } from '@/db/settings/reduce-error'
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

/** One JSON object a line on stdout (or `destination`), without personal data: whatever error is given, it is reduced first. */
export function createLog({ logLevel }: Pick<Settings, 'logLevel'>, destination?: DestinationStream): Log {
  const options: pino.LoggerOptions = {
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: PERSONAL.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
      censor: '[personal]',
    },
    serializers: { err: reduceError },
    formatters: { log: reduceErrorsIn },
    hooks: {
      logMethod(args, write) {
        // pino would write the message of an error that is given alone as it is.
        const [first, message, ...rest] = args as [unknown, unknown, ...unknown[]]
        if (first instanceof Error) write.apply(this, [{ err: first }, String(message ?? first.name)])
        else if (typeof first === 'string') write.apply(this, [reduceText(first)])
        else write.apply(this, [first, message, ...rest] as unknown as Parameters<typeof write>)
      },
    },
  }
  return destination ? pino(options, destination) : pino(options)
}

/** Errors under another name than `err`, which has its serializer. */
function reduceErrorsIn(line: Record<string, unknown>): Record<string, unknown> {
  const isOther = ([field, value]: [string, unknown]) => field !== 'err' && value instanceof Error
  const others = Object.entries(line).filter(isOther)
  if (others.length === 0) return line
  return { ...line, ...Object.fromEntries(others.map(([field, value]) => [field, reduceError(value)])) }
}
