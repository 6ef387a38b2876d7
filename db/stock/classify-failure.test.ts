import { expect, it } from 'vitest'
import { classifyFailure, isRetryable } from '@/db/stock/classify-failure'

const failure = (fields: object, cause?: unknown) => Object.assign(new Error('It failed.', { cause }), fields)

it.each([
  ['a deadlock', '40P01'],
  ['a serialisation failure', '40001'],
  ['a server that was told to stop', '57P01'],
  ['a server that crashed', '57P02'],
  ['a server that is starting', '57P03'],
  ['a session that idled in its transaction for too long', '25P03'],
  ['a connection that broke', '08006'],
  ['a protocol that was not kept, as by a server that dies at the greeting', '08P01'],
  ['a connection that closed', 'CONNECTION_CLOSED'],
  ['a connection that was ended', 'CONNECTION_DESTROYED'],
  ['a connection that was never had', 'CONNECT_TIMEOUT'],
  ['a port where nobody listens', 'ECONNREFUSED'],
  ['a reset', 'ECONNRESET'],
  ['a socket file that is gone', 'ENOENT'],
  ['a pipe that broke', 'EPIPE'],
  ['a network that fell silent', 'ETIMEDOUT'],
])('L6: %s (%s) is transient', (_name, code) => {
  expect(classifyFailure(failure({ code }))).toBe('transient')
})

it.each([
  ['a statement that took too long', '57014'],
  ['a lock that was not had in time', '55P03'],
  ['a full disk', '53100'],
  ['no memory', '53200'],
  ['too many connections', '53300'],
  ['a file that cannot be read', '58030'],
])('L40: %s (%s) is the world’s, and would last', (_name, code) => {
  expect(classifyFailure(failure({ code }))).toBe('unavailable')
})

it.each([
  ['a text that cannot be kept', '22021'],
  ['a number out of range', '22003'],
  ['a lock that is missing, which the write notices (I13): nobody should have to look for it', '22012'],
  ['a row that refers to nothing', '23503'],
  ['a row that a constraint refuses', '23514'],
  ['a statement that is wrong', '42601'],
  ['a transaction that failed before', '25P02'],
])('L40: %s (%s) is a job’s own', (_name, code) => {
  expect(classifyFailure(failure({ code }))).toBe('own')
})

it('I7: one new key in two processes is transient, any other row that is there already is a job’s own', () => {
  const kindOf = (code: string, constraint: unknown) =>
    classifyFailure(failure({ code, constraint_name: constraint }))
  expect(kindOf('23505', 'command_start_pkey')).toBe('transient')
  expect(kindOf('23505', 'command_2026_11_30_pkey')).toBe('transient')
  expect(kindOf('23505', 'pick_shopper_key')).toBe('transient')
  expect(kindOf('23505', 'reservation_start_pkey')).toBe('own')
  expect(kindOf('23505', 'a_command_start_pkey')).toBe('own')
  expect(kindOf('23505', 'command_start_pkey_2')).toBe('own')
  expect(kindOf('23514', 'command_start_pkey')).toBe('own')
  expect(kindOf('23505', null)).toBe('own')
  expect(classifyFailure(failure({ code: '23505' }))).toBe('own')
})

it('L6: it is found where another library has wrapped it, however often', () => {
  expect(classifyFailure(failure({}, failure({ code: 'wrapped' }, failure({ code: '40P01' }))))).toBe(
    'transient',
  )
  expect(classifyFailure(failure({}, failure({ code: '22003' })))).toBe('own')
})

it.each([null, undefined, '40P01', 40_001, new Error('40P01')])('a bug is our own: %o', (error) => {
  expect(classifyFailure(error)).toBe('own')
})

it('what is not a job’s own may be sent again', () => {
  expect(['40P01', '57014', '22003', 'ECONNRESET'].map((code) => isRetryable(failure({ code })))).toEqual([
    true,
    true,
    false,
    true,
  ])
})
