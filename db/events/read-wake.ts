import type { Wake, WakeMessage } from '@/db/events/wake-payload'

/** What a notification names, or null where it is none of ours. An empty list means all of that location. */
export function readWake(payload: string): Wake | null {
  const message = parse(payload)
  if (typeof message?.l !== 'string') return null
  return {
    locationId: message.l,
    ...(message.s && { stock: new Map(message.s) }),
    ...(message.o && { orders: new Map(message.o) }),
    ...(message.p && { picks: true }),
    ...(message.c && { prices: new Set(message.c) }),
    ...(message.t !== undefined &&
      message.n !== undefined && { mark: { teller: message.t, number: message.n } }),
  }
}

function parse(payload: string): WakeMessage | null {
  try {
    return JSON.parse(payload) as WakeMessage | null
  } catch {
    return null
  }
}
