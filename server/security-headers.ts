import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

export interface SecurityOptions {
  isProduction: boolean
  /** The origin that browsers use. */
  publicUrl: string
}

/** What every answer carries. */
export function setSecurityHeaders(
  response: ServerResponse,
  { publicUrl }: Pick<SecurityOptions, 'publicUrl'>,
): void {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('X-Frame-Options', 'DENY')
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader(
    'Permissions-Policy',
    'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()',
  )
  if (publicUrl.startsWith('https:')) {
    response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  }
}

/**
 * The content security policy of a page, with a nonce of its own. Next takes the nonce from the *request's* header
 * and writes it on its scripts, so the policy is set on both: no `proxy.ts`, which would cost static throughput.
 */
export function setContentSecurityPolicy(
  request: IncomingMessage,
  response: ServerResponse,
  options: SecurityOptions,
): void {
  const policy = writePolicy(randomBytes(16).toString('base64'), options)
  request.headers['content-security-policy'] = policy
  response.setHeader('Content-Security-Policy', policy)
}

function writePolicy(nonce: string, { isProduction, publicUrl }: SecurityOptions): string {
  const directives = {
    'default-src': "'self'",
    // React's development build rebuilds server stacks with eval.
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${isProduction ? '' : " 'unsafe-eval'"}`,
    // Popovers and charts are placed by style attributes.
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    // The socket of the same host: some browsers do not count it as 'self'.
    'connect-src': `'self' ${publicUrl.replace(/^http/, 'ws')}`,
    'worker-src': "'self' blob:",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    ...(publicUrl.startsWith('https:') && { 'upgrade-insecure-requests': '' }),
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ')
}
