import type { ApolloClient } from '@apollo/client'
import { gql } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { Observable } from 'rxjs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startLive } from '@/components/apollo/start-live'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const document = gql`
  subscription Live {
    orderChanged(id: "o1") {
      id
    }
  }
`

/** A server that answers every attempt with these, and then ends the stream. */
function follow(answers: object[]) {
  let attempts = 0
  const subscribe = () =>
    new Observable((observer) => {
      attempts += 1
      for (const answer of answers) observer.next(answer)
      observer.complete()
    })
  const stop = startLive({ subscribe } as unknown as ApolloClient, { document, variables: {} })
  return { stop, countAttempts: () => attempts }
}

const failed = (code: string) => ({
  error: new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code } }] }),
})

it.each(['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE'])(
  'asks again where the server says %s, until it is stopped',
  (code) => {
    const { stop, countAttempts } = follow([failed(code)])
    vi.advanceTimersByTime(3_000)
    expect(countAttempts()).toBeGreaterThan(1)
    stop()
    const attempts = countAttempts()
    vi.advanceTimersByTime(10_000)
    expect(countAttempts()).toBe(attempts)
  },
)

it('asks again where the stream ends without a word', () => {
  const { stop, countAttempts } = follow([{ data: { orderChanged: { id: 'o1' } } }])
  vi.advanceTimersByTime(3_000)
  expect(countAttempts()).toBeGreaterThan(1)
  stop()
})

it.each(['NOT_FOUND', 'FORBIDDEN', 'BAD_USER_INPUT'])('takes no for an answer: %s', (code) => {
  const { countAttempts } = follow([failed(code)])
  vi.advanceTimersByTime(60_000)
  expect(countAttempts()).toBe(1)
})
