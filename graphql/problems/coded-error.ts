import { GraphQLError } from 'graphql'
import type { InputProblem } from '@/graphql/input/input-problem'
import { describeProblems } from '@/graphql/problems/describe-problems'

/** A wrong caller, not an expected refusal: an error with a code that programs can rely on. */
type ErrorCode = 'BAD_USER_INPUT' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BUSY'

/** Made to be thrown by a resolver; reaches the client as it is. */
export function codedError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}

/** `BAD_USER_INPUT` for arguments, with every problem under `extensions.problems`. */
export function invalidArguments(found: readonly InputProblem[]): GraphQLError {
  const { message, problems } = describeProblems(found)
  const where = problems[0]?.field.join('.')
  return new GraphQLError(where ? `${where}: ${message}` : message, {
    extensions: { code: 'BAD_USER_INPUT', problems },
  })
}
