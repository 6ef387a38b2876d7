/** The nonce of a content security policy, for scripts that stream data into the page. */
export function readNonce(policy: string | null): string | undefined {
  return policy?.match(/'nonce-([^']+)'/)?.[1]
}
