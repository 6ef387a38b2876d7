const PASSING = new Set([
  // Deadlock, serialisation failure (L6).
  '40P01',
  '40001',
  // The server was told to stop, or is starting.
  '57P01',
  '57P02',
  '57P03',
  // The connection went: whether the batch was written, the keys will tell.
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
])

/** Whether the same batch may succeed in a fresh transaction. Drizzle wraps what the driver threw: the cause is asked too. */
export function isPassingFailure(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error) {
    if (PASSING.has(String(error.code))) return true
    // Two processes met with the same new key on different rows: the second now finds what the first has answered.
    if (error.code === '23505' && 'constraint_name' in error) return isCommandKey(error.constraint_name)
  }
  return 'cause' in error && isPassingFailure(error.cause)
}

/** Each partition of the commands has its own. */
function isCommandKey(constraint: unknown): boolean {
  return /^command_\w+_pkey$/.test(String(constraint))
}
