import { APIError } from 'better-auth/api'

/** Carries the address of the socket's other end; what a client sends under this name is thrown away. */
export const ADDRESS_HEADER = 'x-onshelf-address'

export function addressOf(headers: Headers | undefined): string {
  return headers?.get(ADDRESS_HEADER) ?? 'unknown'
}

export function tooManyAttempts(waitSeconds: number): APIError {
  const message = `Too many attempts. Try again in ${Math.ceil(waitSeconds / 60)} minutes.`
  return new APIError('TOO_MANY_REQUESTS', { message }, { 'retry-after': String(waitSeconds) })
}
