import { listTradingSpans, type Span, type TradingPlace } from '@/db/catalog/opening-hours'

export type Slot = Span

export type SlotHandover = 'pick_up' | 'delivery'

const MINUTE = 60_000

/** Time to pick before a slot may begin, and how long a slot is: collection is quick, a van goes a round. */
const rules: Record<SlotHandover, { leadMinutes: number; lengthMinutes: number }> = {
  pick_up: { leadMinutes: 60, lengthMinutes: 60 },
  delivery: { leadMinutes: 90, lengthMinutes: 120 },
}

const DAYS_AHEAD = 3
const SLOTS_AHEAD_MS = 48 * 60 * MINUTE

/** Slots that begin within the next two days, inside opening hours, soonest first. */
export function listSlots(place: TradingPlace, handover: SlotHandover, now: Date): Slot[] {
  const { leadMinutes, lengthMinutes } = rules[handover]
  // What waits until a place that is closed opens again is picked from then on.
  const begin = Math.max(now.getTime(), place.closedUntil?.getTime() ?? 0)
  const earliest = begin + leadMinutes * MINUTE
  const latest = now.getTime() + SLOTS_AHEAD_MS
  const slots: Slot[] = []
  for (const span of listTradingSpans(place, now, DAYS_AHEAD)) {
    for (
      let startAt = span.startAt.getTime();
      startAt + lengthMinutes * MINUTE <= span.endAt.getTime() + MINUTE;
      startAt += lengthMinutes * MINUTE
    ) {
      if (startAt < earliest || startAt > latest) continue
      slots.push({ startAt: new Date(startAt), endAt: new Date(startAt + lengthMinutes * MINUTE) })
    }
  }
  return slots
}

/** Whether a slot is one of these. */
export function hasSlot(slots: readonly Slot[], slot: Slot): boolean {
  return slots.some(
    ({ startAt, endAt }) =>
      startAt.getTime() === slot.startAt.getTime() && endAt.getTime() === slot.endAt.getTime(),
  )
}

/** When an order made now could be collected or delivered at the earliest; the end of the two days, or of the closing, where nothing opens. */
export function earliestSlotAt(place: TradingPlace, now: Date): Date {
  const first = [listSlots(place, 'pick_up', now)[0], listSlots(place, 'delivery', now)[0]]
    .flatMap((slot) => (slot ? [slot.startAt.getTime()] : []))
    .sort((a, b) => a - b)[0]
  const none = Math.max(now.getTime() + SLOTS_AHEAD_MS, place.closedUntil?.getTime() ?? 0)
  return new Date(first ?? none)
}
