import { describe, expect, it } from 'vitest'
import { foldOrderEvents, followEvent, ORDER_STEPS } from '@/db/orders/order-state'

const fold = (...kinds: string[]) => foldOrderEvents(kinds.map((kind) => ({ kind })))

describe('the state of an order', () => {
  it('is what its events say', () => {
    expect(fold()).toBe('none')
    expect(fold('held', 'payment_started', 'confirmed')).toBe('confirmed')
    expect(fold('held', 'confirmed', 'pick_claimed', 'line_found', 'picked', 'delivered')).toBe('delivered')
    expect(fold('held', 'confirmed', 'pick_claimed', 'pick_unclaimed')).toBe('confirmed')
  })

  it('can be confirmed after a lapse only because the units were held again (L21)', () => {
    expect(fold('held', 'lapsed', 'held_again', 'confirmed')).toBe('confirmed')
  })

  it.each(['delivered', 'cancelled'] as const)('does not leave %s', (state) => {
    expect(Object.values(ORDER_STEPS[state]).every((next) => next === 'refused')).toBe(true)
  })

  it('refuses an event that cannot follow', () => {
    expect(() => followEvent('held', 'picked')).toThrow('cannot become picked')
    expect(() => followEvent('picked', 'cancelled')).toThrow()
  })
})
