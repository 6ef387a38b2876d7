import { inspect } from 'node:util'
import { DrizzleQueryError } from 'drizzle-orm/errors'
import { describe, expect, it } from 'vitest'
import { createLog } from '@/db/settings/create-log'
import { printError, reduceError } from '@/db/settings/reduce-error'

const SECRET = 'kestrel.marl@secret.example'
const NAME = 'Kestrel "of" Marlowe'

const driver = Object.assign(new Error('duplicate key value violates unique constraint "user_email_key"'), {
  name: 'PostgresError',
  severity: 'ERROR',
  code: '23505',
  detail: `Key (email)=(${SECRET}) already exists.`,
  where: `COPY user, line 1: "${SECRET}"`,
  constraint_name: 'user_email_key',
  table_name: 'user',
  query: `/* createUser */ insert into "user" values ('${SECRET}', $1)`,
  parameters: [NAME],
  args: [NAME],
})

const secretErrors: [string, unknown][] = [
  ['of the driver', driver],
  ['of Drizzle', new DrizzleQueryError(driver.query, [NAME, SECRET], driver)],
  ['of GraphQL', Object.assign(new Error(`Unexpected "${NAME}"`), { originalError: driver })],
  ['of several', new AggregateError([driver, new Error(SECRET)], `all of '${NAME}'`)],
  ['of a type', new Error(`invalid input syntax for type uuid: "${NAME}"`)],
  ['of JSON', parseError(`{"name":"${NAME}`)],
  ['of a header', headerError(`${NAME}\u0000`)],
  ['that is a text', `${SECRET} and "${NAME}"`],
  ['with a stack in its message', new Error(`no "${NAME}"\n    at "${NAME}" (${SECRET}:1:1)`)],
  ['with a token', new Error('session q7Xk2LmP9sTvW4yZ8bNcD5fGhJ1rQ3aE is gone')],
  ['deep inside', new Error('outer', { cause: new Error('middle', { cause: driver }) })],
]

function parseError(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return error
  }
}

function headerError(value: string): unknown {
  try {
    return new Headers({ 'x-name': value })
  } catch (error) {
    return error
  }
}

const LEAK = /kestrel|marlowe|secret\.example|q7Xk2/i

describe('an error', () => {
  it.each(secretErrors)('%s is written without what it carries', (_what, error) => {
    expect(inspect(reduceError(error), { depth: 20 })).not.toMatch(LEAK)
    expect(printError(error)).not.toMatch(LEAK)
  })

  it.each(secretErrors)('%s is logged without it, however it is given', (_what, error) => {
    const lines: string[] = []
    const log = createLog({ logLevel: 'trace' }, { write: (line) => lines.push(line) })
    log.error({ err: error }, 'as err')
    log.error(error instanceof Error ? { error } : { err: error }, 'as something else')
    log.error(error as Error)
    log.error(error as Error, 'alone')
    expect(lines).toHaveLength(4)
    expect(lines.join('')).not.toMatch(LEAK)
  })

  it('keeps what finds the fault: names, codes, the statement’s name and where it happened', () => {
    const reduced = reduceError(new DrizzleQueryError(driver.query, [NAME], driver))
    expect(reduced).toMatchObject({
      type: 'DrizzleQueryError',
      message: 'Failed query: createUser',
      cause: {
        type: 'PostgresError',
        message: 'duplicate key value violates unique constraint "user_email_key"',
        code: '23505',
        severity: 'ERROR',
        constraint_name: 'user_email_key',
        table_name: 'user',
        statement: 'createUser',
      },
    })
    expect(reduced.cause?.stack).toContain('reduce-error.test.ts')
    const mistake = new TypeError("Cannot read properties of undefined (reading 'length')")
    expect(reduceError(mistake).message).toBe(mistake.message)
    expect(reduceError(new Error('connect ECONNREFUSED 127.0.0.1:5432')).message).toContain('127.0.0.1:5432')
  })

  it('that names itself as its cause ends', () => {
    const endless = new Error('endless')
    endless.cause = endless
    expect(reduceError(endless).type).toBe('Error')
  })
})
