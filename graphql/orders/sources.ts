import type { cart, cartLine, order, orderEvent, orderLine, payment } from '@/db/schema'
import type { ConnectionSource } from '@/graphql/base/connection'

/** A cart that has not been stored yet (nothing was put in) has the owner's name and no lines. */
export type CartSource = typeof cart.$inferSelect
export type CartLineSource = typeof cartLine.$inferSelect
export type OrderSource = typeof order.$inferSelect
export type OrderLineSource = typeof orderLine.$inferSelect
export type OrderEventSource = typeof orderEvent.$inferSelect
export type PaymentSource = typeof payment.$inferSelect
export type OrderConnectionSource = ConnectionSource<OrderSource>

/** Who ordered, as far as the order itself says. */
export interface CustomerSource {
  id: string
  isGuest: boolean
}
