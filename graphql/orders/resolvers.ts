import type { MutationResolvers, QueryResolvers, Resolvers } from '@/graphql/generated/resolver-types'
import { acknowledgeCart } from '@/graphql/orders/resolvers/acknowledge-cart'
import { cancelOrder } from '@/graphql/orders/resolvers/cancel-order'
import { cart } from '@/graphql/orders/resolvers/cart'
import { Cart, CartLine } from '@/graphql/orders/resolvers/cart-type'
import { checkOut } from '@/graphql/orders/resolvers/check-out'
import { Customer } from '@/graphql/orders/resolvers/customer'
import { handOverOrder } from '@/graphql/orders/resolvers/hand-over-order'
import { order } from '@/graphql/orders/resolvers/order'
import { OrderEvent } from '@/graphql/orders/resolvers/order-event-type'
import { OrderLine } from '@/graphql/orders/resolvers/order-line-type'
import { orderSummary } from '@/graphql/orders/resolvers/order-summary'
import { Order } from '@/graphql/orders/resolvers/order-type'
import { OrderedSet } from '@/graphql/orders/resolvers/ordered-set'
import { OrderConnection, ordersOfLocation } from '@/graphql/orders/resolvers/orders-of-location'
import { payOrder } from '@/graphql/orders/resolvers/pay-order'
import { Payment } from '@/graphql/orders/resolvers/payment-type'
import { setCartLine } from '@/graphql/orders/resolvers/set-cart-line'
import { setCartSubstitutionWish } from '@/graphql/orders/resolvers/set-cart-substitution-wish'

export const query = { cart, order, ordersOfLocation, orderSummary } satisfies QueryResolvers

export const mutation = {
  setCartLine,
  setCartSubstitutionWish,
  acknowledgeCart,
  checkOut,
  payOrder,
  cancelOrder,
  handOverOrder,
} satisfies MutationResolvers

export { subscription } from '@/graphql/orders/subscription'

export const types = {
  Cart,
  Customer,
  CartLine,
  Order,
  OrderConnection,
  OrderLine,
  OrderedSet,
  OrderEvent,
  Payment,
} satisfies Resolvers
