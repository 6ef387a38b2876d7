import type { orderLineState } from '@/db/schema'

export type OrderLineState = (typeof orderLineState.enumValues)[number]

/** Events that move a line: those of its order, and its own. */
export type LineStep =
  | 'held'
  | 'held_again'
  | 'confirmed'
  | 'cancelled'
  | 'lapsed'
  | 'line_found'
  | 'line_not_found'
  | 'line_replaced'
  | 'line_shortened'

const ended = (state: OrderLineState): Record<LineStep, OrderLineState> => ({
  held: state,
  held_again: state,
  confirmed: state,
  cancelled: state,
  lapsed: state,
  line_found: state,
  line_not_found: state,
  line_replaced: state,
  line_shortened: state,
})

/** Where each step leads from each state: a line that has ended stays as it ended, whatever becomes of its order. */
export const LINE_STEPS: Record<OrderLineState, Record<LineStep, OrderLineState>> = {
  held: {
    ...ended('held'),
    confirmed: 'confirmed',
    cancelled: 'cancelled',
    lapsed: 'lapsed',
    line_shortened: 'short',
  },
  confirmed: {
    ...ended('confirmed'),
    cancelled: 'cancelled',
    line_found: 'found',
    line_not_found: 'not_found',
    line_replaced: 'replaced',
    line_shortened: 'short',
  },
  // The units were held again for a payment that came late.
  lapsed: { ...ended('lapsed'), held_again: 'held', confirmed: 'confirmed', cancelled: 'cancelled' },
  found: ended('found'),
  replaced: ended('replaced'),
  not_found: ended('not_found'),
  short: ended('short'),
  cancelled: ended('cancelled'),
}

interface ToldEvent {
  kind: string
  lineId: string | null
  data: Record<string, unknown>
}

function isStep(kind: string): kind is LineStep {
  return kind in LINE_STEPS.held
}

/** The line's state is what its order's events say. A replacement begins as found, by the event of the line whose place it took. */
export function foldLineState(events: readonly ToldEvent[], lineId: string): OrderLineState {
  let state: OrderLineState = 'held'
  for (const { kind, lineId: told, data } of events) {
    if (kind === 'line_replaced' && data.replacementId === lineId) return 'found'
    const concerns = told === null || told === lineId
    // A line that lost only some of its units goes on with the rest.
    if (!concerns || !isStep(kind) || (kind === 'line_shortened' && data.quantityLeft !== 0)) continue
    state = LINE_STEPS[state][kind]
  }
  return state
}
