import { expect, it } from 'vitest'
import { signValue, verifySigned } from '@/graphql/accounts/auth/signed-value'

const secret = 'a secret of thirty-two characters'

it('a signed value is read back', () => {
  expect(verifySigned(signValue('guest.id', secret), secret)).toBe('guest.id')
})

it.each([
  '',
  '.',
  'x',
  'x.',
  '.x',
  'x.y',
  `${signValue('a', 'another secret')}`,
  `b${signValue('a', secret)}`,
])('a value with a signature that is not ours is refused: %s', (signed) =>
  expect(verifySigned(signed, secret)).toBeNull(),
)
