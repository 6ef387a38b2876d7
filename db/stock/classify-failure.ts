/**
 * Whose a failure is:
 * - `transient`: the world's; the same may succeed in a fresh transaction at once.
 * - `unavailable`: the world's too, but at once it would fail again, or take as long: a timeout, no room. Whoever asked may retry later.
 * - `own`: of the content of what was asked for, or of our code: it fails again wherever it is part of.
 */
export type FailureKind = 'transient' | 'unavailable' | 'own'

const TRANSIENT = new Set([
  // Deadlock, serialisation failure (L6).
  '40P01',
  '40001',
  // The server was told to stop, or is starting.
  '57P01',
  '57P02',
  '57P03',
  // The session idled in its transaction for too long, since its process stood still: Postgres has ended it, and nothing was written.
  '25P03',
  // The connection went: whether the batch was written, the keys will tell.
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
])

const UNAVAILABLE = new Set([
  // A lock was not had in time.
  '55P03',
  // The pool was closed, or the host cannot be found or reached.
  'CONNECTION_ENDED',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
])

/** SQLSTATE classes: exceptions of the connection; no resources, an operator or a timeout intervened, the system failed. */
const TRANSIENT_CLASSES = new Set(['08'])
const UNAVAILABLE_CLASSES = new Set(['53', '57', '58'])

/** Drizzle wraps what the driver threw: the cause is asked too. */
export function classifyFailure(error: unknown): FailureKind {
  if (typeof error !== 'object' || error === null) return 'own'
  if ('code' in error) {
    const kind = classifyCode(String(error.code), 'constraint_name' in error ? error.constraint_name : null)
    if (kind !== 'own') return kind
  }
  return 'cause' in error ? classifyFailure(error.cause) : 'own'
}

function classifyCode(code: string, constraint: unknown): FailureKind {
  const group = code.length === 5 ? code.slice(0, 2) : ''
  if (TRANSIENT.has(code) || TRANSIENT_CLASSES.has(group)) return 'transient'
  // Two processes met with the same new key on different rows: the second now finds what the first has answered. A number that was drawn by
  // luck, before there was a counter: the next attempt takes the next number. Two processes gave one shopper a pick each: the next attempt sees the other one.
  if (code === '23505' && (isCommandKey(constraint) || MET_ELSEWHERE.has(String(constraint))))
    return 'transient'
  return UNAVAILABLE.has(code) || UNAVAILABLE_CLASSES.has(group) ? 'unavailable' : 'own'
}

const MET_ELSEWHERE = new Set(['order_number_key', 'pick_shopper_key'])

/** Each partition of the commands has its own. */
function isCommandKey(constraint: unknown): boolean {
  return /^command_\w+_pkey$/.test(String(constraint))
}

/**
 * Whether a row was in the way of another one. Mostly that is a row of another process, which the next attempt sees; but it may be one of the same batch, where what
 * changed hands twice is written at once: then each attempt meets it, until those jobs travel apart.
 */
export function isClash(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  return ('code' in error && error.code === '23505') || ('cause' in error && isClash(error.cause))
}

/** Whether the same request may succeed later: the world failed, and not what was asked for or our code. */
export function isRetryable(error: unknown): boolean {
  return classifyFailure(error) !== 'own'
}
