import type {
  MutationResolvers,
  QueryResolvers,
  SubscriptionResolvers,
} from '@/graphql/generated/resolver-types'
import { everyone, floor, type Permission, pickers, signedIn, staff } from '@/graphql/permissions/permission'
import {
  atWorkplace,
  orderAtWork,
  ownOrder,
  ownOrStaffsOrder,
  visibleOrder,
  visiblePick,
} from '@/graphql/permissions/rules'

type Arguments<F> = F extends (parent: never, args: infer Args, ...rest: never[]) => unknown ? Args : never
type Resolve<R> = Extract<NonNullable<R>, (...args: never[]) => unknown>
type Subscribe<R> = Extract<NonNullable<R>, { subscribe: unknown }>['subscribe']

export interface Permissions {
  Query: { [Field in keyof QueryResolvers]-?: Permission<Arguments<Resolve<QueryResolvers[Field]>>> }
  Mutation: { [Field in keyof MutationResolvers]-?: Permission<Arguments<Resolve<MutationResolvers[Field]>>> }
  Subscription: {
    [Field in keyof SubscriptionResolvers]-?: Permission<Arguments<Subscribe<SubscriptionResolvers[Field]>>>
  }
}

/** Who may ask for each root field, and on what. Total: the compiler finds a field without an answer. */
export const permissions: Permissions = {
  Query: {
    // Each type has its own rule: see `node-rules.ts`.
    node: { who: everyone },
    viewer: { who: everyone },
    demoAccounts: { who: everyone },
    apiKeys: { who: signedIn, refusesApiKeys: true },

    retailers: { who: everyone },
    retailer: { who: everyone },
    locations: { who: everyone },
    location: { who: everyone },
    departments: { who: everyone },
    category: { who: everyone },
    listings: { who: everyone },
    listing: { who: everyone },
    listingsBySku: { who: everyone },
    product: { who: everyone },
    skuByGtin: { who: everyone },
    popularListings: { who: everyone },

    // Its numbers are for staff: see `canSeeStockNumbers`.
    stockLevel: { who: everyone },
    stockLevels: { who: staff, on: [atWorkplace('Location', 'locationId')] },
    stockSummary: { who: staff, on: [atWorkplace('Location', 'locationId')] },
    reservations: { who: staff, on: [atWorkplace('Location', 'locationId')] },
    audit: { who: staff },

    cart: { who: everyone },
    order: { who: everyone, on: [visibleOrder('id')] },
    ordersOfLocation: { who: staff, on: [atWorkplace('Location', 'locationId')] },
    orderSummary: { who: staff, on: [atWorkplace('Location', 'locationId')] },

    pickQueue: { who: floor, on: [atWorkplace('Location', 'locationId')] },
    myPick: { who: floor },
    pick: { who: floor, on: [visiblePick('id')] },
    substitutes: { who: floor, on: [atWorkplace('OrderLine', 'lineId')] },
  },
  Mutation: {
    createApiKey: { who: signedIn, refusesApiKeys: true },
    revokeApiKey: { who: signedIn, refusesApiKeys: true },

    // They are kept for the retailer for whom one works.
    registerDocument: { who: ['staff'] },

    reserveStock: { who: staff, on: [atWorkplace('Location', 'locationId')] },
    commitReservation: { who: staff, on: [atWorkplace('Reservation', 'reservationId')] },
    releaseReservation: { who: staff, on: [atWorkplace('Reservation', 'reservationId')] },
    extendReservation: { who: staff, on: [atWorkplace('Reservation', 'reservationId')] },
    adjustStock: { who: staff, on: [atWorkplace('StockLevel', 'stockLevelId')] },
    setStock: { who: staff, on: [atWorkplace('StockLevel', 'stockLevelId')] },
    moveStock: { who: staff, on: [atWorkplace('StockLevel', 'stockLevelId')] },

    setCartLine: { who: everyone },
    setCartSubstitutionWish: { who: everyone },
    acknowledgeCart: { who: everyone },
    checkOut: { who: everyone },
    payOrder: { who: everyone, on: [ownOrder('orderId')] },
    cancelOrder: { who: everyone, on: [ownOrStaffsOrder('orderId')] },
    handOverOrder: { who: floor, on: [orderAtWork('orderId')] },

    claimPick: { who: pickers, on: [atWorkplace('Pick', 'pickId')] },
    unclaimPick: { who: pickers, on: [atWorkplace('Pick', 'pickId')] },
    findLine: { who: pickers, on: [atWorkplace('OrderLine', 'lineId')] },
    missLine: { who: pickers, on: [atWorkplace('OrderLine', 'lineId')] },
    replaceLine: {
      who: pickers,
      on: [atWorkplace('OrderLine', 'lineId')],
    },
    finishPick: { who: pickers, on: [atWorkplace('Pick', 'pickId')] },
  },
  Subscription: {
    stockLevelChanged: { who: everyone },
    stockAlert: { who: staff, on: [atWorkplace('Location', 'locationId')] },
    orderChanged: { who: everyone, on: [visibleOrder('id')] },
    locationOrdersChanged: { who: staff, on: [atWorkplace('Location', 'locationId')] },
    pickQueueChanged: { who: floor, on: [atWorkplace('Location', 'locationId')] },
    pickChanged: { who: floor, on: [visiblePick('id')] },
  },
}
