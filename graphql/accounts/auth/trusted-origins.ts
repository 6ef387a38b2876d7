const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** Origins whose pages may sign in: the public one; on a developer's machine every port of it. */
export function trustedOrigins(publicUrl: string): string[] {
  const { protocol, hostname, origin } = new URL(publicUrl)
  if (!LOOPBACK.includes(hostname)) return [origin]
  return [origin, ...LOOPBACK.map((host) => `${protocol}//${host}:*`)]
}

/** Whether a socket may be opened by a page of this origin: the host that it asks for, or the public one. */
export function isOwnOrigin(origin: string, host: string | undefined, publicUrl: string): boolean {
  if (!URL.canParse(origin)) return false
  const parsed = new URL(origin)
  return parsed.origin === publicUrl || parsed.host === host
}
