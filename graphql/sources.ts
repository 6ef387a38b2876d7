/**
 * What a resolver of each object type gets as its parent: the row it was made from.
 * The codegen script reads this record; a type that is not named here is returned whole by its parent's resolver.
 */
export const resolverSources: Record<string, string> = {
  StockLevel: '@/graphql/stock/sources#StockLevelSource',
  StockLevelConnection: '@/graphql/stock/sources#StockLevelConnectionSource',
  LedgerEntryConnection: '@/graphql/stock/sources#LedgerEntryConnectionSource',
  ReservationConnection: '@/graphql/stock/sources#ReservationConnectionSource',
  LedgerEntry: '@/graphql/stock/sources#LedgerEntrySource',
  Reservation: '@/graphql/stock/sources#ReservationSource',
  InsufficientStockLine: '@/graphql/stock/sources#InsufficientStockLineSource',
  Retailer: '@/graphql/catalog/sources#RetailerSource',
  Location: '@/graphql/catalog/sources#LocationSource',
  Category: '@/graphql/catalog/sources#CategorySource',
  Product: '@/graphql/catalog/sources#ProductSource',
  Sku: '@/graphql/catalog/sources#SkuSource',
  Listing: '@/graphql/catalog/sources#ListingSource',
  ListingConnection: '@/graphql/catalog/sources#ListingConnectionSource',
  SkuListingConnection: '@/graphql/catalog/sources#SkuListingConnectionSource',
  OrderConnection: '@/graphql/orders/sources#OrderConnectionSource',
  PickConnection: '@/graphql/picks/sources#PickConnectionSource',
  Cart: '@/graphql/orders/sources#CartSource',
  CartLine: '@/graphql/orders/sources#CartLineSource',
  Order: '@/graphql/orders/sources#OrderSource',
  OrderLine: '@/graphql/orders/sources#OrderLineSource',
  OrderEvent: '@/graphql/orders/sources#OrderEventSource',
  Payment: '@/graphql/orders/sources#PaymentSource',
  Pick: '@/graphql/picks/sources#PickSource',
  ApiKey: '@/graphql/accounts/sources#ApiKeySource',
  Viewer: '@/graphql/accounts/sources#ViewerSource',
}
