import type {
  MutationResolvers,
  QueryResolvers,
  SubscriptionResolvers,
} from '@/graphql/generated/resolver-types'
import { atRetailer, forRetailer } from '@/graphql/permissions/own-catalog'
import type { Permission } from '@/graphql/permissions/permission'
import {
  at,
  atAnyPlaceOf,
  ofApiKey,
  ofInvitation,
  ofMember,
  ofRetailer,
  orderAtWork,
  ownOrder,
  ownOrManagedOrder,
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
    // Each type has its own rule: see `find-node.ts`.
    node: { who: 'everyone' },
    viewer: { who: 'everyone' },
    demoAccounts: { who: 'everyone' },
    capabilities: { who: 'everyone' },
    opening: { who: 'everyone' },
    members: ofRetailer('people', 'retailerId'),
    invitations: ofRetailer('people', 'retailerId'),
    // Whoever has the link.
    invitationByToken: { who: 'everyone' },
    apiKeys: { who: 'signed_in', refusesApiKeys: true },
    sessions: { who: 'signed_in', refusesApiKeys: true },
    // A key cannot make another, nor tell which there are.
    retailerApiKeys: { ...ofRetailer('integrations', 'retailerId'), refusesApiKeys: true },

    deeds: ofRetailer('read_deeds', 'retailerId'),

    retailers: { who: 'everyone' },
    retailer: { who: 'everyone' },
    locations: { who: 'everyone' },
    location: { who: 'everyone' },
    departments: { who: 'everyone' },
    category: { who: 'everyone' },
    categoryTree: atRetailer('read_stock', 'Retailer', 'retailerId'),
    listings: { who: 'everyone' },
    listing: { who: 'everyone' },
    listingsBySku: { who: 'everyone' },
    product: { who: 'everyone' },
    skuByGtin: { who: 'everyone' },
    skuCode: { who: 'everyone' },
    previewProductEdit: forRetailer('catalogue', 'Retailer', 'retailerId'),
    products: atRetailer('read_stock', 'Retailer', 'retailerId'),
    popularListings: { who: 'everyone' },

    // Its numbers are for whoever may read stock there: see `canSeeStockNumbers`.
    stockLevel: { who: 'everyone' },
    stockLevels: at('read_stock', 'Location', 'locationId'),
    stockSummary: at('read_stock', 'Location', 'locationId'),
    reservations: at('read_stock', 'Location', 'locationId'),
    audit: { who: 'read_stock' },
    // What somebody keeps for themselves is no program's.
    stockViews: { ...atAnyPlaceOf('read_stock', 'retailerId'), refusesApiKeys: true },

    cart: { who: 'buyer' },
    order: { who: 'everyone', on: [visibleOrder('id')] },
    ordersOfLocation: at('read_orders', 'Location', 'locationId'),
    orderSummary: at('read_orders', 'Location', 'locationId'),

    pickQueue: at('read_picks', 'Location', 'locationId'),
    myPick: { who: 'read_picks' },
    pick: { who: 'read_picks', on: [visiblePick('id')] },
    substitutes: at('read_picks', 'OrderLine', 'lineId'),
  },
  Mutation: {
    createApiKey: { who: 'signed_in', refusesApiKeys: true },
    revokeApiKey: { who: 'signed_in', refusesApiKeys: true },
    endSession: { who: 'signed_in', refusesApiKeys: true },
    endOtherSessions: { who: 'signed_in', refusesApiKeys: true },
    editProfile: { who: 'signed_in', refusesApiKeys: true },
    deleteAccount: { who: 'signed_in', refusesApiKeys: true },
    addAddress: { who: 'signed_in', refusesApiKeys: true },
    editAddress: { who: 'signed_in', refusesApiKeys: true },
    removeAddress: { who: 'signed_in', refusesApiKeys: true },
    createRetailerApiKey: { ...ofRetailer('integrations', 'retailerId'), refusesApiKeys: true },
    rotateRetailerApiKey: { ...ofApiKey('integrations', 'apiKeyId'), refusesApiKeys: true },
    revokeRetailerApiKey: { ...ofApiKey('integrations', 'apiKeyId'), refusesApiKeys: true },

    // The link decides, and only a person can run the house or work somewhere.
    becomeOperator: { who: 'signed_in', refusesApiKeys: true },
    acceptInvitation: { who: 'signed_in', refusesApiKeys: true },
    createRetailer: { who: 'operate' },
    createLocation: ofRetailer('settings', 'retailerId'),
    editRetailer: ofRetailer('settings', 'retailerId'),
    editLocation: at('settings', 'Location', 'locationId'),
    // Whoever answers for the orders of a place closes it when the lights go out.
    closeLocation: at('manage_orders', 'Location', 'locationId'),
    reopenLocation: at('manage_orders', 'Location', 'locationId'),
    testPayment: { ...ofRetailer('settings', 'retailerId'), refusesApiKeys: true },
    sendTestMail: { ...ofRetailer('settings', 'retailerId'), refusesApiKeys: true },
    setTaxRate: ofRetailer('settings', 'retailerId'),
    removeTaxRate: ofRetailer('settings', 'taxRateId', 'TaxRate'),
    inviteMember: ofRetailer('people', 'retailerId'),
    revokeInvitation: ofInvitation('people', 'invitationId'),
    changeMember: ofMember('people', 'membershipId'),
    deactivateMember: ofMember('people', 'membershipId'),
    transferOwnership: ofMember('people', 'membershipId'),

    // They are kept for the retailer for whom one works.
    registerDocument: { who: 'integrations' },

    addCategory: forRetailer('catalogue', 'Retailer', 'retailerId'),
    editCategory: forRetailer('catalogue', 'Category', 'categoryId'),
    moveCategory: forRetailer('catalogue', 'Category', 'categoryId'),
    createProduct: forRetailer('catalogue', 'Retailer', 'retailerId'),
    editProduct: forRetailer('catalogue', 'Product', 'productId'),
    duplicateProduct: forRetailer('catalogue', 'Product', 'productId'),
    archiveProduct: forRetailer('catalogue', 'Product', 'productId'),
    bringBackProduct: forRetailer('catalogue', 'Product', 'productId'),
    setProductPictures: forRetailer('catalogue', 'Product', 'productId'),
    setProductParticulars: forRetailer('catalogue', 'Product', 'productId'),
    addAttribute: forRetailer('catalogue', 'Category', 'categoryId'),
    editAttribute: ofRetailer('catalogue', 'attributeId', 'Attribute'),
    removeAttribute: ofRetailer('catalogue', 'attributeId', 'Attribute'),
    setProductAttributes: forRetailer('catalogue', 'Product', 'productId'),
    addSku: forRetailer('catalogue', 'Product', 'productId'),
    addVariants: forRetailer('catalogue', 'Product', 'productId'),
    archiveSku: forRetailer('catalogue', 'Sku', 'skuId'),
    bringBackSku: forRetailer('catalogue', 'Sku', 'skuId'),
    editProducts: forRetailer('catalogue', 'Retailer', 'retailerId'),
    editSku: forRetailer('catalogue', 'Sku', 'skuId'),
    setPackContents: forRetailer('catalogue', 'Sku', 'skuId'),
    composeSet: forRetailer('catalogue', 'Sku', 'skuId'),
    setListing: at('catalogue', 'Location', 'locationId'),
    setAislePlan: at('catalogue', 'Location', 'locationId'),
    changeListings: at('catalogue', 'Location', 'locationId'),
    setPrice: at('catalogue', 'Location', 'locationId'),
    endPrice: at('catalogue', 'ListedPrice', 'priceId'),

    reserveStock: at('change_stock', 'Location', 'locationId'),
    commitReservation: at('change_stock', 'Reservation', 'reservationId'),
    releaseReservation: at('change_stock', 'Reservation', 'reservationId'),
    extendReservation: at('change_stock', 'Reservation', 'reservationId'),
    adjustStock: at('change_stock', 'StockLevel', 'stockLevelId'),
    setStock: at('change_stock', 'StockLevel', 'stockLevelId'),
    changeStockLevels: at('change_stock', 'Location', 'locationId'),
    moveStock: at('change_stock', 'StockLevel', 'stockLevelId'),
    openPacks: at('change_stock', 'StockLevel', 'stockLevelId'),

    // Whether they may share is told by name: see `saveStockView`.
    saveStockView: { ...atAnyPlaceOf('read_stock', 'retailerId'), refusesApiKeys: true },
    editStockView: { ...atAnyPlaceOf('read_stock', 'stockViewId', 'StockView'), refusesApiKeys: true },
    removeStockView: { ...atAnyPlaceOf('read_stock', 'stockViewId', 'StockView'), refusesApiKeys: true },
    setDefaultStockView: { ...atAnyPlaceOf('read_stock', 'retailerId'), refusesApiKeys: true },

    setCartLine: { who: 'buyer' },
    setCartSubstitutionWish: { who: 'buyer' },
    acknowledgeCart: { who: 'buyer' },
    checkOut: { who: 'buyer' },
    payOrder: { who: 'buyer', on: [ownOrder('orderId')] },
    cancelOrder: { who: 'everyone', on: [ownOrManagedOrder('orderId')] },
    handOverOrder: { who: 'read_picks', on: [orderAtWork('orderId')] },

    claimPick: at('pick', 'Pick', 'pickId'),
    unclaimPick: at('pick', 'Pick', 'pickId'),
    findLine: at('pick', 'OrderLine', 'lineId'),
    missLine: at('pick', 'OrderLine', 'lineId'),
    replaceLine: at('pick', 'OrderLine', 'lineId'),
    finishPick: at('pick', 'Pick', 'pickId'),
  },
  Subscription: {
    stockLevelChanged: { who: 'everyone' },
    stockAlert: at('read_stock', 'Location', 'locationId'),
    orderChanged: { who: 'everyone', on: [visibleOrder('id')] },
    locationOrdersChanged: at('read_orders', 'Location', 'locationId'),
    pickQueueChanged: at('read_picks', 'Location', 'locationId'),
    pickChanged: { who: 'read_picks', on: [visiblePick('id')] },
  },
}
