import { expect, it } from 'vitest'
import { isPassingFailure } from '@/db/stock/is-passing-failure'

const failure = (fields: object, cause?: unknown) => Object.assign(new Error('It failed.', { cause }), fields)

it.each([
  ['a deadlock', '40P01'],
  ['a serialisation failure', '40001'],
  ['a server that was told to stop', '57P01'],
  ['a server that crashed', '57P02'],
  ['a server that is starting', '57P03'],
  ['a connection that closed', 'CONNECTION_CLOSED'],
  ['a connection that was ended', 'CONNECTION_DESTROYED'],
  ['a connection that was never had', 'CONNECT_TIMEOUT'],
  ['a port where nobody listens', 'ECONNREFUSED'],
  ['a reset', 'ECONNRESET'],
  ['a socket file that is gone', 'ENOENT'],
  ['a pipe that broke', 'EPIPE'],
])('L6: %s (%s) passes', (_name, code) => {
  expect(isPassingFailure(failure({ code }))).toBe(true)
})

it('I7: one new key in two processes passes, any other row that is there already does not', () => {
  expect(isPassingFailure(failure({ code: '23505', constraint_name: 'command_start_pkey' }))).toBe(true)
  expect(isPassingFailure(failure({ code: '23505', constraint_name: 'command_2026_11_30_pkey' }))).toBe(true)
  expect(isPassingFailure(failure({ code: '23505', constraint_name: 'reservation_start_pkey' }))).toBe(false)
  expect(isPassingFailure(failure({ code: '23505', constraint_name: 'a_command_start_pkey' }))).toBe(false)
  expect(isPassingFailure(failure({ code: '23505', constraint_name: 'command_start_pkey_2' }))).toBe(false)
  expect(isPassingFailure(failure({ code: '23514', constraint_name: 'command_start_pkey' }))).toBe(false)
  expect(isPassingFailure(failure({ code: '23505', constraint_name: null }))).toBe(false)
  expect(isPassingFailure(failure({ code: '23505' }))).toBe(false)
})

it('L6: it is found where another library has wrapped it, however often', () => {
  const wrapped = failure({}, failure({ code: 'wrapped' }, failure({ code: '40P01' })))
  expect(isPassingFailure(wrapped)).toBe(true)
  expect(isPassingFailure(failure({}, failure({ code: '22012' })))).toBe(false)
})

it.each([null, undefined, '40P01', 40_001, new Error('40P01')])('a bug does not pass: %o', (error) => {
  expect(isPassingFailure(error)).toBe(false)
})
