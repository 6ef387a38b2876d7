import { CannotStart } from '@/db/settings/cannot-start'

/** What the system says of a place where nothing can be written. */
const REASONS: Record<string, string> = {
  EACCES: 'it belongs to another user, so run as that user',
  EPERM: 'it belongs to another user, so run as that user',
  EROFS: 'its file system is read-only',
  ENOSPC: 'its disk is full, so make room',
  EDQUOT: 'the quota of this user is used up, so make room',
}

/** One sentence for whoever starts the process; an error that is about something else is given back as it is. */
export function explainUnwritable(
  directory: string,
  error: unknown,
  others: Readonly<Record<string, string>> = {},
): unknown {
  const reason = { ...REASONS, ...others }[codeOf(error)]
  if (reason === undefined) return error
  return new CannotStart(
    `The directory ${directory} cannot be written: ${reason}, or choose another directory with ONSHELF_DIRECTORY.`,
  )
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
