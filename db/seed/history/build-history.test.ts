import { describe, expect, it } from 'vitest'
import { foldOrderEvents } from '@/db/orders/order-state'
import { buildWorld } from '@/db/seed/build-world'
import { buildHistory } from '@/db/seed/history/build-history'
import { buildPeople } from '@/db/seed/people'

describe('buildHistory', () => {
  it.each(['00:10', '03:58', '04:00', '12:00'])('ends at %s, with work waiting everywhere', (time) => {
    const now = new Date(`2026-03-29T${time}:00Z`)
    const world = buildWorld(3, now)
    const people = buildPeople(3, world.retailer.id, 'hash', now)
    const { entries, orders, levels } = buildHistory(3, world, people, now)

    expect(entries.filter((entry) => entry.at > now)).toEqual([])
    expect(orders.flatMap(({ events }) => events).filter((event) => event.at > now)).toEqual([])
    const waiting = orders.filter(({ order }) => order.state === 'confirmed')
    expect(new Set(waiting.map(({ order }) => order.locationId)).size).toBe(world.locations.length)
    for (const { order, events } of orders) expect(foldOrderEvents(events)).toBe(order.state)
    expect(levels.every((level) => level.onHand >= level.reserved + level.unavailable)).toBe(true)
  })
})
