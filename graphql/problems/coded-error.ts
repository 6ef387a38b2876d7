import { GraphQLError } from 'graphql'

/** A wrong caller, not an expected refusal: an error with a code that programs can rely on. */
type ErrorCode = 'BAD_USER_INPUT' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BUSY'

/** Made to be thrown by a resolver; reaches the client as it is. */
export function codedError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}
