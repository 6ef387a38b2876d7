/** Members of unions and interfaces, by which the cache matches fragments. */
export const possibleTypes: Record<string, string[]> = {
  "AcceptInvitationResult": [
    "AlreadyMember",
    "InvalidInput",
    "InvitationAccepted",
    "InvitationExpired",
    "InvitationNotYours",
    "InvitationUsed",
    "KeyReused",
    "NotFound"
  ],
  "AcknowledgeCartResult": [
    "CartChanged",
    "InvalidInput",
    "KeyReused"
  ],
  "AddAddressResult": [
    "AddressKept",
    "InvalidInput",
    "KeyReused",
    "TooManyAddresses"
  ],
  "AdjustStockResult": [
    "Busy",
    "InsufficientStock",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "QuantityNotAllowed",
    "StockChanged",
    "UnitsPromised"
  ],
  "AttributeResult": [
    "AttributeConflict",
    "AttributeInUse",
    "AttributesChanged",
    "InvalidInput",
    "KeyReused",
    "NotFound"
  ],
  "BecomeOperatorResult": [
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "OperatorMade",
    "SetupLinkExpired",
    "SetupLinkUsed"
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
  "ChangeListingsResult": [
    "InvalidInput",
    "KeyReused",
    "ListingsAnswered"
  ],
  "ChangeMemberResult": [
    "InvalidInput",
    "KeyReused",
    "LastOwner",
    "MemberChanged",
    "NotFound",
    "RoleTooHigh"
  ],
  "ChangeStockLevelsResult": [
    "InvalidInput",
    "StockLevelsAnswered"
  ],
  "ChangeStockLineResult": [
    "Busy",
    "InsufficientStock",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "QuantityNotAllowed",
    "StockChanged",
    "UnitsPromised",
    "VersionConflict"
  ],
  "CheckOutResult": [
    "Busy",
    "InsufficientStock",
    "InvalidInput",
    "KeyReused",
    "LocationClosed",
    "NotFound",
    "OrderHeld",
    "OrderLimitReached",
    "ParticularsMissing",
    "PostcodeNotServed",
    "PricesChanged",
    "QuantityNotAllowed"
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
  "CloseLocationResult": [
    "InvalidInput",
    "KeyReused",
    "LocationIsClosed",
    "NotFound"
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
  "CreateLocationResult": [
    "InvalidInput",
    "KeyReused",
    "LocationCreated",
    "NotFound"
  ],
  "CreateRetailerApiKeyResult": [
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "RetailerApiKeyCreated",
    "TooManyApiKeys"
  ],
  "CreateRetailerResult": [
    "InvalidInput",
    "KeyReused",
    "RetailerCreated"
  ],
  "DeactivateMemberResult": [
    "InvalidInput",
    "KeyReused",
    "LastOwner",
    "MemberDeactivated",
    "NotFound",
    "RoleTooHigh"
  ],
  "DeleteAccountResult": [
    "AccountDeleted",
    "InvalidInput",
    "KeyReused",
    "LastOperator",
    "LastOwner",
    "OrderOnItsWay",
    "TooManyAttempts",
    "WrongPassword"
  ],
  "EditAddressResult": [
    "AddressKept",
    "InvalidInput",
    "KeyReused",
    "NotFound"
  ],
  "EditLocationResult": [
    "InvalidInput",
    "KeyReused",
    "LocationEdited",
    "NotFound"
  ],
  "EditProductsResult": [
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "ProductsEdited"
  ],
  "EditProfileResult": [
    "InvalidInput",
    "KeyReused",
    "ProfileEdited"
  ],
  "EditRetailerResult": [
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "RetailerEdited"
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
  "EndOtherSessionsResult": [
    "InvalidInput",
    "KeyReused",
    "OtherSessionsEnded"
  ],
  "EndSessionResult": [
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "SessionEnded"
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
  "InviteMemberResult": [
    "InvalidInput",
    "KeyReused",
    "MemberInvited",
    "NotFound",
    "RoleTooHigh"
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
    "QuantityNotAllowed",
    "StockChanged",
    "UnitsPromised"
  ],
  "Node": [
    "ApiKey",
    "Cart",
    "CartLine",
    "Category",
    "CustomerAddress",
    "Invitation",
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
    "RetailerApiKey",
    "Session",
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
  "PriceResult": [
    "InvalidInput",
    "KeyReused",
    "ListingConflict",
    "NoReduction",
    "NotFound",
    "PriceChanged",
    "PriceHasBegun",
    "PromotionOverlaps"
  ],
  "Problem": [
    "AislePlanConflict",
    "AlreadyMember",
    "AlreadyPicking",
    "ApiKeyNotWorking",
    "AttributeConflict",
    "AttributeInUse",
    "Busy",
    "CategoryConflict",
    "CategoryTooDeep",
    "CategoryUnderItself",
    "CodeTaken",
    "HoldLapsed",
    "InsufficientStock",
    "InvalidInput",
    "InvitationExpired",
    "InvitationNotYours",
    "InvitationUsed",
    "KeyReused",
    "LastOperator",
    "LastOwner",
    "LineAlreadyEnded",
    "LinesOpen",
    "ListingConflict",
    "LocationClosed",
    "MailRefused",
    "NoReduction",
    "NotFound",
    "OrderLimitReached",
    "OrderNotCancellable",
    "OrderNotPayable",
    "OrderNotPicked",
    "OrderOnItsWay",
    "ParticularsMissing",
    "PaymentDeclined",
    "PaymentTestFailed",
    "PickNotYours",
    "PickTaken",
    "PickUnderWay",
    "PostcodeNotServed",
    "PriceHasBegun",
    "PricesChanged",
    "ProductArchived",
    "ProductConflict",
    "PromotionOverlaps",
    "QuantityNotAllowed",
    "ReservationAlreadyEnded",
    "RoleTooHigh",
    "SetupLinkExpired",
    "SetupLinkUsed",
    "StockViewNameTaken",
    "StockViewNotYours",
    "SubstitutionRefused",
    "TaxRateOverlaps",
    "TooManyAddresses",
    "TooManyApiKeys",
    "TooManyAttempts",
    "TooManyStockViews",
    "UnitFixed",
    "UnitsPromised",
    "VersionConflict",
    "WrongPassword"
  ],
  "ProductResult": [
    "CodeTaken",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "ProductArchived",
    "ProductChanged",
    "ProductConflict",
    "UnitFixed"
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
  "RemoveAddressResult": [
    "AddressRemoved",
    "InvalidInput",
    "KeyReused",
    "NotFound"
  ],
  "RemoveStockViewResult": [
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "StockViewNotYours",
    "StockViewRemoved"
  ],
  "ReopenLocationResult": [
    "InvalidInput",
    "KeyReused",
    "LocationReopened",
    "NotFound"
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
  "RevokeInvitationResult": [
    "InvalidInput",
    "InvitationRevoked",
    "KeyReused",
    "NotFound",
    "RoleTooHigh"
  ],
  "RevokeRetailerApiKeyResult": [
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "RetailerApiKeyRevoked"
  ],
  "RotateRetailerApiKeyResult": [
    "ApiKeyNotWorking",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "RetailerApiKeyRotated"
  ],
  "SaveStockViewResult": [
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "StockViewNameTaken",
    "StockViewNotYours",
    "StockViewSaved",
    "TooManyStockViews"
  ],
  "SendTestMailResult": [
    "InvalidInput",
    "MailRefused",
    "TestMailSent",
    "TooManyAttempts"
  ],
  "SetAislePlanResult": [
    "AislePlanConflict",
    "AislePlanSet",
    "InvalidInput",
    "KeyReused",
    "NotFound"
  ],
  "SetCartLineResult": [
    "CartChanged",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "OrderLimitReached",
    "ParticularsMissing",
    "QuantityNotAllowed"
  ],
  "SetCartSubstitutionWishResult": [
    "CartChanged",
    "InvalidInput",
    "KeyReused"
  ],
  "SetDefaultStockViewResult": [
    "DefaultStockViewSet",
    "InvalidInput",
    "KeyReused",
    "NotFound"
  ],
  "SetStockResult": [
    "Busy",
    "InsufficientStock",
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "QuantityNotAllowed",
    "StockChanged",
    "UnitsPromised",
    "VersionConflict"
  ],
  "TaxRateResult": [
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "TaxRateOverlaps",
    "TaxRatesChanged"
  ],
  "TestPaymentResult": [
    "InvalidInput",
    "NotFound",
    "PaymentTestFailed",
    "PaymentTested",
    "TooManyAttempts"
  ],
  "TransferOwnershipResult": [
    "InvalidInput",
    "KeyReused",
    "NotFound",
    "OwnershipTransferred",
    "RoleTooHigh"
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
