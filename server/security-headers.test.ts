import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { setContentSecurityPolicy, setSecurityHeaders } from '@/server/security-headers'

function makeExchange() {
  const request = new IncomingMessage(new Socket())
  return { request, response: new ServerResponse(request) }
}

function policyOf(options: { isProduction: boolean; publicUrl: string }): string {
  const { request, response } = makeExchange()
  request.headers['content-security-policy'] = "script-src 'unsafe-inline'"
  setContentSecurityPolicy(request, response, options)
  expect(response.getHeader('Content-Security-Policy')).toBe(request.headers['content-security-policy'])
  return String(request.headers['content-security-policy'])
}

describe('setContentSecurityPolicy', () => {
  const production = { isProduction: true, publicUrl: 'http://localhost:3000' }

  it('gives every page a nonce of its own, on the request as on the answer', () => {
    const nonces = [policyOf(production), policyOf(production)].map(
      (policy) => /'nonce-([^']+)'/.exec(policy)?.[1],
    )
    expect(nonces[0]).toMatch(/^[A-Za-z0-9+/]{22}==$/)
    expect(nonces[0]).not.toBe(nonces[1])
  })

  it('takes nothing over from the client, and allows eval in development only', () => {
    expect(policyOf(production)).not.toMatch(/script-src[^;]*unsafe/)
    expect(policyOf({ ...production, isProduction: false })).toMatch(/script-src[^;]*'unsafe-eval'/)
  })

  it('lets the page open its socket, and asks for https where the product is served by it', () => {
    expect(policyOf(production)).toContain("connect-src 'self' ws://localhost:3000;")
    const secure = policyOf({ isProduction: true, publicUrl: 'https://shop.example' })
    expect(secure).toContain("connect-src 'self' wss://shop.example;")
    expect(secure).toContain('upgrade-insecure-requests')
  })
})

describe('setSecurityHeaders', () => {
  it('forbids frames and sniffing, and insists on https only where it is used', () => {
    const plain = makeExchange().response
    setSecurityHeaders(plain, { publicUrl: 'http://localhost:3000' })
    expect(plain.getHeaders()).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
    })
    expect(plain.hasHeader('Strict-Transport-Security')).toBe(false)
    const secure = makeExchange().response
    setSecurityHeaders(secure, { publicUrl: 'https://shop.example' })
    expect(secure.hasHeader('Strict-Transport-Security')).toBe(true)
  })
})
