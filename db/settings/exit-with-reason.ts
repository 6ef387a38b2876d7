import { CannotStart } from '@/db/settings/cannot-start'

/** Ends a command: a reason that its operator can mend is one sentence on stderr, anything else shows its stack. */
export function exitWithReason(error: unknown): never {
  const text =
    error instanceof CannotStart ? error.message : error instanceof Error ? error.stack : String(error)
  process.stderr.write(`${text}\n`)
  process.exit(1)
}
