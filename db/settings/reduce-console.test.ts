import { expect, it, vi } from 'vitest'
import { reduceConsole } from '@/db/settings/reduce-console'

const SECRET = 'kestrel@secret.example'

it('what a library writes of an error carries no value', () => {
  const written: unknown[][] = []
  const target = { ...console }
  for (const method of ['error', 'warn', 'log'] as const) {
    target[method] = vi.fn((...values: unknown[]) => void written.push(values))
  }
  reduceConsole(target)
  const error = new Error(`Failed query: select * from "user" where email = $1\nparams: ${SECRET}`)
  target.error('⨯', error)
  target.warn(error.stack)
  target.log(error.message)
  target.error(new Error('outer', { cause: error }))
  target.log('ready', { port: 3000 })
  expect(JSON.stringify(written)).not.toContain('secret.example')
  expect(written[0]?.[1]).toContain('reduce-console.test.ts')
  expect(written.at(-1)).toEqual(['ready', { port: 3000 }])
})
