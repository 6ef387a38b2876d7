import { describe, expect, it } from 'vitest'
import { foldOrderEvents, followEvent, ORDER_STEPS } from '@/db/orders/order-state'
import { orderState } from '@/db/schema'

const fold = (...kinds: string[]) => foldOrderEvents(kinds.map((kind) => ({ kind })))

const states = ['none', ...orderState.enumValues] as const
const steps = [
  'held',
  'confirmed',
  'pick_claimed',
  'pick_unclaimed',
  'picked',
  'delivered',
  'cancelled',
  'lapsed',
] as const

/** Every step that leads somewhere. */
const allowed: Record<string, string> = {
  'none held': 'held',
  'held confirmed': 'confirmed',
  'held cancelled': 'cancelled',
  'held lapsed': 'lapsed',
  'confirmed pick_claimed': 'picking',
  'confirmed cancelled': 'cancelled',
  'picking pick_unclaimed': 'confirmed',
  'picking picked': 'picked',
  'picking cancelled': 'cancelled',
  'picked delivered': 'delivered',
  'lapsed confirmed': 'confirmed',
  'lapsed cancelled': 'cancelled',
}

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

  it('has a cell for every state and step, and no others', () => {
    expect(Object.keys(ORDER_STEPS).sort()).toEqual([...states].sort())
    for (const state of states) expect(Object.keys(ORDER_STEPS[state]).sort()).toEqual([...steps].sort())
  })

  it.each(states.flatMap((state) => steps.map((step) => [state, step] as const)))('%s, %s', (state, step) => {
    const next = allowed[`${state} ${step}`]
    expect(ORDER_STEPS[state][step]).toBe(next ?? 'refused')
    if (next) expect(followEvent(state, step)).toBe(next)
    else expect(() => followEvent(state, step)).toThrow(`An order that is ${state} cannot become ${step}`)
  })

  it.each(states)('%s is not moved by what is told of a line or a payment', (state) => {
    expect(followEvent(state, 'line_found')).toBe(state)
  })
})
