import { AsyncLocalStorage } from 'node:async_hooks'

/** What is remembered while better-auth answers one request. */
export interface AuthRequest {
  /** What a statement threw: better-auth turns it into an answer of its own, or into an empty one. */
  failure: unknown
  /** Tokens that this request named or got, by their hash: what is read of the database has the hash only. */
  tokens: Map<string, string>
  /** The address that was entered, in lower case; at sign-up a claim. */
  address: string | null
  /** Done once the answer was sent, so that its time tells nothing of whether there was something to do. */
  afterwards: (() => Promise<void>)[]
}

const storage = new AsyncLocalStorage<AuthRequest>()

export function runAuthRequest<T>(request: AuthRequest, run: () => Promise<T>): Promise<T> {
  return storage.run(request, run)
}

export function currentAuthRequest(): AuthRequest | undefined {
  return storage.getStore()
}
