import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { expect, it } from 'vitest'
import { SignedOut } from '@/components/apollo/page-session'
import { wordsOfFailure } from '@/components/apollo/words-of-failure'

const refused = (code: string, message: string) =>
  new CombinedGraphQLErrors({ errors: [{ message, extensions: { code } }] })

it.each([
  [new TypeError('fetch failed'), /^No answer came\..*cannot happen twice/],
  [new SignedOut(), /^You were signed out, and nothing was sent/],
  [refused('FORBIDDEN', 'This is not for the role VIEWER.'), /^You may not do this/],
  [refused('UNAUTHENTICATED', 'Sign in first.'), /^Sign in first/],
  [
    refused('SERVICE_UNAVAILABLE', 'We cannot answer just now. Send the same again in a moment.'),
    /^We cannot answer just now/,
  ],
  [
    refused('INTERNAL_SERVER_ERROR', 'Something broke on our side. Tell us 7.'),
    /^Something broke on our side/,
  ],
])('%s has words of its own', (error, words) => {
  expect(wordsOfFailure(error)).toMatch(words)
})
