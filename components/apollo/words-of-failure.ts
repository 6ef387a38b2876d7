import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { SignedOut } from '@/components/apollo/page-session'

/** Why a command has no outcome, and what to do: each cause in words of its own. Whether it may have been carried out is unknown only where no answer came. */
export function wordsOfFailure(error: unknown): string {
  if (error instanceof SignedOut) return error.message
  if (!CombinedGraphQLErrors.is(error))
    return 'No answer came. Try again: it is the same request, so it cannot happen twice.'
  const [first] = error.errors
  const code = first?.extensions?.code
  if (code === 'FORBIDDEN') return 'You may not do this, or not any more. Nothing was changed.'
  if (code === 'UNAUTHENTICATED') return 'Sign in first. Nothing was changed.'
  return first?.message ?? 'It was refused.'
}
