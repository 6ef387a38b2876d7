import { CannotStart } from '@/db/settings/cannot-start'
import { printError } from '@/db/settings/reduce-error'

/** Ends a command: a reason that its operator can mend is one sentence on stderr, anything else shows where it happened. */
export function exitWithReason(error: unknown): never {
  process.stderr.write(`${error instanceof CannotStart ? error.message : printError(error)}\n`)
  process.exit(1)
}
