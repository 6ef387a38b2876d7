/** Members of unions and interfaces, by which the cache matches fragments. */
export const possibleTypes: Record<string, string[]> = {
  "AcknowledgeCartResult": [
    "CartChanged",
    "InvalidInput",
    "KeyReused"
  ],
  "AdjustStockResult": [
    "Busy",
    "InsufficientStock",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "StockChanged",
    "UnitsPromised"
  ],
  "CancelOrderResult": [
    "Busy",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "OrderCancelled",
    "OrderNotCancellable"
  ],
  "CategoryResult": [
    "CategoryChanged",
    "CategoryConflict",
    "CategoryTooDeep",
    "CategoryUnderItself",
    "InvalidInput",
    "KeyReused",
    "NotFound"
  ],
  "CheckOutResult": [
    "Busy",
    "InsufficientStock",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "OrderHeld",
    "OrderLimitReached",
    "PostcodeNotServed",
    "PricesChanged"
  ],
  "ClaimPickResult": [
    "AlreadyPicking",
    "Busy",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "PickChanged",
    "PickTaken"
  ],
  "CommitReservationResult": [
    "Busy",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "ReservationAlreadyEnded",
    "ReservationChanged"
  ],
  "CreateApiKeyResult": [
    "ApiKeyCreated",
    "InvalidInput",
    "TooManyApiKeys"
  ],
  "EndLineResult": [
    "Busy",
    "InsufficientStock",
    "InvalidInput",
    "KeyReused",
    "LineAlreadyEnded",
    "LineEnded",
    "NotFound",
    "PickNotYours",
    "SubstitutionRefused"
  ],
  "ExtendReservationResult": [
    "Busy",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "ReservationAlreadyEnded",
    "ReservationChanged"
  ],
  "FinishPickResult": [
    "Busy",
    "InvalidInput",
    "KeyReused",
    "LinesOpen",
    "NotFound",
    "PickFinished",
    "PickNotYours"
  ],
  "HandOverOrderResult": [
    "Busy",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "OrderHandedOver",
    "OrderNotPicked"
  ],
  "ListingResult": [
    "InvalidInput",
    "KeyReused",
    "ListingChanged",
    "ListingConflict",
    "NotFound",
    "ProductArchived"
  ],
  "MoveStockResult": [
    "Busy",
    "InsufficientStock",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "StockChanged",
    "UnitsPromised"
  ],
  "Node": [
    "ApiKey",
    "Cart",
    "CartLine",
    "Category",
    "LedgerEntry",
    "Listing",
    "Location",
    "Membership",
    "Order",
    "OrderLine",
    "Pick",
    "Product",
    "Reservation",
    "Retailer",
    "Sku",
    "StockLevel"
  ],
  "PayOrderResult": [
    "Busy",
    "HoldLapsed",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "OrderConfirmed",
    "OrderNotPayable",
    "PaymentDeclined",
    "PaymentPending"
  ],
  "Problem": [
    "AlreadyPicking",
    "Busy",
    "CategoryConflict",
    "CategoryTooDeep",
    "CategoryUnderItself",
    "CodeTaken",
    "HoldLapsed",
    "InsufficientStock",
    "InvalidInput",
    "KeyReused",
    "LineAlreadyEnded",
    "LinesOpen",
    "ListingConflict",
    "NotFound",
    "OrderLimitReached",
    "OrderNotCancellable",
    "OrderNotPayable",
    "OrderNotPicked",
    "PaymentDeclined",
    "PickNotYours",
    "PickTaken",
    "PickUnderWay",
    "PostcodeNotServed",
    "PricesChanged",
    "ProductArchived",
    "ProductConflict",
    "ReservationAlreadyEnded",
    "SubstitutionRefused",
    "TooManyApiKeys",
    "UnitsPromised",
    "VersionConflict"
  ],
  "ProductResult": [
    "CodeTaken",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "ProductArchived",
    "ProductChanged",
    "ProductConflict"
  ],
  "RegisterDocumentResult": [
    "DocumentRegistered",
    "InvalidInput"
  ],
  "ReleaseReservationResult": [
    "Busy",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "ReservationAlreadyEnded",
    "ReservationChanged"
  ],
  "ReserveStockResult": [
    "Busy",
    "InsufficientStock",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "StockReserved"
  ],
  "RevokeApiKeyResult": [
    "ApiKeyRevoked",
    "NotFound"
  ],
  "SetCartLineResult": [
    "CartChanged",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "OrderLimitReached"
  ],
  "SetCartSubstitutionWishResult": [
    "CartChanged",
    "InvalidInput",
    "KeyReused"
  ],
  "SetStockResult": [
    "Busy",
    "InsufficientStock",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "StockChanged",
    "UnitsPromised",
    "VersionConflict"
  ],
  "UnclaimPickResult": [
    "Busy",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "PickChanged",
    "PickNotYours",
    "PickUnderWay"
  ]
}
