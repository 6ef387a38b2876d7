import { createHmac } from 'node:crypto'
import { BlockList, isIP } from 'node:net'

const thisMachine = new BlockList()
thisMachine.addSubnet('127.0.0.0', 8)
thisMachine.addAddress('::1', 'ipv6')
thisMachine.addAddress('0.0.0.0')

/**
 * A name for a network address that says nothing about it without the secret. Null for this machine itself, or a proxy on it that does not
 * say for whom it speaks: everybody would be one.
 */
export function createAddressDigest(secret: string): (address: string | undefined) => string | null {
  const key = createHmac('sha256', secret).update('address digest').digest()
  return (address) => {
    const version = isIP(address ?? '')
    if (address === undefined || version === 0) return null
    if (thisMachine.check(address, version === 6 ? 'ipv6' : 'ipv4')) return null
    return createHmac('sha256', key).update(address).digest('base64url').slice(0, 22)
  }
}
