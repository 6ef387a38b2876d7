/** What is written of an error: names that the code gave, and no value that a person or a program sent. */
export interface ReducedError {
  type: string
  message: string
  stack?: string
  cause?: ReducedError
  errors?: ReducedError[]
  [detail: string]: unknown
}

const DEPTH_MAX = 5
const ERRORS_MAX = 5
const MESSAGE_MAX = 500

/** Fields of drivers and of Node whose values are names or numbers of the code. `detail`, `where`, `parameters` and the like are not among them. */
const DETAILS = [
  'code',
  'errno',
  'syscall',
  'severity',
  'routine',
  'schema_name',
  'table_name',
  'column_name',
  'constraint_name',
  'statusCode',
] as const

/**
 * An error without what it carries of people and sessions: drivers add the statement's parameters and the row's values, Drizzle writes both into
 * the message, parsers quote what they were given. Kept are names, codes, the statement's own name, and the stack's frames.
 */
export function reduceError(error: unknown, depth = 0): ReducedError {
  if (typeof error !== 'object' || error === null) {
    return { type: typeof error, message: reduceText(String(error)) }
  }
  const raw = error as Record<string, unknown>
  const details = pickDetails(raw)
  const type = nameOf(error)
  const message = readMessage(raw, Object.values(details).map(String))
  const reduced: ReducedError = { type, message, ...details }
  if (typeof raw.query === 'string') reduced.statement = nameStatement(raw.query)
  if (Array.isArray(raw.path)) reduced.path = raw.path.map(String).join('.')
  const frames = readFrames(raw)
  if (frames) reduced.stack = `${type}: ${message}\n${frames}`
  if (depth >= DEPTH_MAX) return reduced
  const cause = raw.cause ?? raw.originalError
  if (cause !== undefined && cause !== null) reduced.cause = reduceError(cause, depth + 1)
  if (Array.isArray(raw.errors)) {
    reduced.errors = raw.errors.slice(0, ERRORS_MAX).map((each) => reduceError(each, depth + 1))
  }
  return reduced
}

/** A reduced error as people read it on stderr. */
export function printError(error: unknown): string {
  const { stack, type, message, cause } = reduceError(error)
  const own = stack ?? `${type}: ${message}`
  return cause ? `${own}\ncaused by ${cause.stack ?? `${cause.type}: ${cause.message}`}` : own
}

/** A text that may quote what somebody sent: what stands in quotes, addresses and what looks like a token are left out. */
export function reduceText(text: string, known: readonly string[] = []): string {
  const kept = known.reduce((found, name) => found.replaceAll(`"${name}"`, `«${name}»`), text)
  return kept
    .replace(/\bparams: [\s\S]*/, 'params: …')
    .replace(/(?<!\w|\((?:reading|setting) )(["'`“])[\s\S]*["'`”]/, '…')
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…')
    .replace(/[\w+/=.%-]{20,}/g, (word) => (isToken(word) ? '…' : word))
    .replace(/«([^»]*)»/g, '"$1"')
    .slice(0, MESSAGE_MAX)
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

function isToken(word: string): boolean {
  return !UUID.test(word) && /\d/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word)
}

function pickDetails(raw: Record<string, unknown>): Record<string, string | number> {
  const details: Record<string, string | number> = {}
  for (const field of DETAILS) {
    const value = raw[field]
    if (typeof value === 'number' || (typeof value === 'string' && /^[\w .-]{1,80}$/.test(value))) {
      details[field] = value
    }
  }
  return details
}

function nameOf(error: object): string {
  const { name } = error as { name?: unknown }
  const given = typeof name === 'string' && name !== 'Error' ? name : error.constructor?.name
  return given && /^[\w$]{1,80}$/.test(given) ? given : 'Error'
}

function readMessage(raw: Record<string, unknown>, known: readonly string[]): string {
  if (typeof raw.query === 'string' && 'params' in raw) return `Failed query: ${nameStatement(raw.query)}`
  return typeof raw.message === 'string' ? reduceText(raw.message, known) : ''
}

/** The comment with which a statement of ours opens, else its beginning: parameters are never part of it, literals are left out. */
function nameStatement(query: string): string {
  const [, name] = /\/\*\s*([\w ]{1,80}?)\s*\*\//.exec(query) ?? []
  return (
    name ??
    query
      .replace(/'[^']*'/g, '…')
      .replace(/\s+/g, ' ')
      .slice(0, 120)
  )
}

/** The lines that say where: the message stands before them and may itself look like one. */
function readFrames({ stack, message }: Record<string, unknown>): string {
  if (typeof stack !== 'string') return ''
  const at = typeof message === 'string' ? stack.indexOf(message) : -1
  const after = at === -1 ? stack : stack.slice(at + String(message).length)
  return after
    .split('\n')
    .filter((line) => /^\s+at .*(?::\d+:\d+\)?|\(<anonymous>\)|\(native\))$/.test(line))
    .join('\n')
}
