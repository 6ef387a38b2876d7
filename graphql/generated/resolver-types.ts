import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StockLevelSource, StockLevelConnectionSource, LedgerEntryConnectionSource, ReservationConnectionSource, LedgerEntrySource, ReservationSource, StockChangeSource, ShortenedReservationSource, InsufficientStockLineSource } from '@/graphql/stock/sources';
import type { RetailerSource, LocationSource, CategorySource, ProductSource, SkuSource, SkuCodeSource, ListedPriceSource, TaxRateSource, AttributeSource, AttributeValueSource, ProductConnectionSource, ListingSource, ListingConnectionSource, SkuListingConnectionSource } from '@/graphql/catalog/sources';
import type { OrderConnectionSource, CartSource, CartLineSource, OrderSource, OrderLineSource, CustomerSource, OrderEventSource, PaymentSource } from '@/graphql/orders/sources';
import type { PickConnectionSource, PickSource } from '@/graphql/picks/sources';
import type { ApiKeySource, CustomerAddressSource, SessionSource, ViewerSource } from '@/graphql/accounts/sources';
import type { RetailerApiKeySource } from '@/graphql/keys/sources';
import type { DeedSource, DeedConnectionSource } from '@/graphql/deeds/sources';
import type { MembershipSource, InvitationSource, ColleagueSource } from '@/graphql/people/sources';
import type { StockViewSource } from '@/graphql/views/sources';
import type { GraphqlContext } from '@/graphql/context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = { [P in keyof T as Exclude<P, K>]: T[P] };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in ISO 8601 with its offset, for example `2026-11-21T09:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** A JSON value: free attributes, or details of an event. */
  JSON: { input: unknown; output: unknown; }
  /** A whole number that JSON keeps exactly: at most 9,007,199,254,740,991 either way. For sums, versions and whatever may pass the 32 bits of an `Int`. */
  SafeInt: { input: number; output: number; }
};

/** An answer to an invitation. */
export type AcceptInvitationInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** The token of the link. */
  token: Scalars['String']['input'];
};

/** Outcome of `acceptInvitation`. */
export type AcceptInvitationResult = AlreadyMember | InvalidInput | InvitationAccepted | InvitationExpired | InvitationNotYours | InvitationUsed | KeyReused | NotFound;

/** The account is gone, and whoever used it is signed out. */
export type AccountDeleted = {
  __typename?: 'AccountDeleted';
  /** When. */
  deletedAt: Scalars['DateTime']['output'];
};

/** What a person may do. */
export type AccountRole =
  /** Orders. */
  | 'CUSTOMER'
  /** Runs Onshelf. */
  | 'OPERATOR'
  /** Takes goods from the shelf. */
  | 'SHOPPER'
  /** Works for a retailer. */
  | 'STAFF';

/** An acceptance of the present prices. */
export type AcknowledgeCartInput = {
  /** Names this request, the same in every retry: delivered late, it does not accept the prices of then. */
  key: Scalars['String']['input'];
};

/** Outcome of `acknowledgeCart`. */
export type AcknowledgeCartResult = CartChanged | InvalidInput | KeyReused;

/** An address to keep. */
export type AddAddressInput = {
  /** The address. */
  address: AddressInput;
  /** Whether the checkout is to begin with it. */
  isDefault?: Scalars['Boolean']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** What they call it, such as Home, 1 to 40 characters; null: nothing. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of `addAddress`. */
export type AddAddressResult = AddressKept | InvalidInput | KeyReused | TooManyAddresses;

/** A new attribute. */
export type AddAttributeInput = {
  /** Of products in which category, and below it. */
  categoryId: Scalars['ID']['input'];
  /** Names of what there is to choose from, in order. */
  choices?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Decimals that a number has at most; without it none. */
  decimals?: InputMaybe<Scalars['Int']['input']>;
  /** Whether a product lacks something that does not state it. */
  isRequired?: Scalars['Boolean']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** How it is stated. It stays. */
  kind: AttributeKind;
  /** Name as people say it, 1 to 60 characters; no product may have two of one name. */
  name: Scalars['String']['input'];
  /** In what a number is measured, at most 20 characters: `cm`. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** A new category. */
export type AddCategoryInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Name as people say it, 1 to 60 characters. Its name in addresses is made from it and stays. */
  name: Scalars['String']['input'];
  /** Below which category; without it a department. There are at most six levels. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** How many come before it; without it, it comes last. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** Whose. */
  retailerId: Scalars['ID']['input'];
};

/** A new SKU of a product. */
export type AddSkuInput = {
  /** The version of the product that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Of which product. */
  productId: Scalars['ID']['input'];
  /** The SKU. */
  sku: SkuInput;
};

/** Variants that a product lacks. */
export type AddVariantsInput = {
  /** The version of the product that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** What the SKUs that are there have of options that they lack: of a new option they need a value too. */
  presentOptions?: InputMaybe<Array<OptionInput>>;
  /** Of which product. */
  productId: Scalars['ID']['input'];
  /** The SKUs: all of them or none. */
  skus: Array<SkuInput>;
};

/** A postal address. */
export type Address = {
  __typename?: 'Address';
  /** Town. */
  city: Scalars['String']['output'];
  /** ISO 3166 two letters. */
  country: Scalars['String']['output'];
  /** Street and number. */
  line1: Scalars['String']['output'];
  /** Flat, building. */
  line2: Maybe<Scalars['String']['output']>;
  /** Postcode. */
  postcode: Scalars['String']['output'];
};

/** A postal address. */
export type AddressInput = {
  /** Town. */
  city: Scalars['String']['input'];
  /** ISO 3166 two letters. */
  country?: Scalars['String']['input'];
  /** Street and number. */
  line1: Scalars['String']['input'];
  /** Flat, building. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Postcode. */
  postcode: Scalars['String']['input'];
};

/** The address is kept. */
export type AddressKept = {
  __typename?: 'AddressKept';
  /** Which. */
  addressId: Scalars['ID']['output'];
};

/** The address is not kept any more. */
export type AddressRemoved = {
  __typename?: 'AddressRemoved';
  /** Which. */
  addressId: Scalars['ID']['output'];
};

/** A signed change of a bucket. */
export type AdjustStockInput = {
  /** Which bucket. */
  bucket?: StockBucket;
  /** Units to add, or to take away where negative; not 0. At most the retailer's `countMax` may be there after it. */
  change: Scalars['SafeInt']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** What to do when it would cut into promised units. */
  onShortfall?: ShortfallChoice;
  /** Why. */
  reason: StockReason;
  /** Delivery note or the like, at most 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Where what is on hand changes, of `ON_HAND` alone. Without it what comes stands on the shelf, and what goes is taken from there first. */
  spot?: InputMaybe<StockSpot>;
  /** Which stock level. */
  stockLevelId: Scalars['ID']['input'];
};

/** Outcome of `adjustStock`. */
export type AdjustStockResult = Busy | InsufficientStock | InvalidInput | KeyReused | NotFound | QuantityNotAllowed | StockChanged | UnitsPromised;

/** An aisle where something is listed. */
export type AisleInUse = {
  __typename?: 'AisleInUse';
  /** The aisle. */
  aisle: Scalars['Int']['output'];
  /** Listings there. */
  listingCount: Scalars['Int']['output'];
  /** The zone. */
  zone: Scalars['String']['output'];
};

/** The plan of a place's aisles. */
export type AislePlan = {
  __typename?: 'AislePlan';
  /** Where the walk stops, in order. What is cold is walked last, after what the plan does not name. */
  stops: Array<AisleStop>;
  /** Counts its changes; 0: there was none yet. */
  version: Scalars['Int']['output'];
};

/** Somebody else changed the plan since it was read. Nothing was changed. */
export type AislePlanConflict = Problem & {
  __typename?: 'AislePlanConflict';
  /** Always `AISLE_PLAN_CONFLICT`. */
  code: ProblemCode;
  /** The place with the plan as it is now. */
  location: Location;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The plan is as asked for. */
export type AislePlanSet = {
  __typename?: 'AislePlanSet';
  /** The place. */
  location: Location;
};

/** A stop of the walk. */
export type AisleStop = {
  __typename?: 'AisleStop';
  /** The aisle; null: the whole zone, with all its aisles that have no stop of their own. */
  aisle: Maybe<Scalars['Int']['output']>;
  /** Whether what stands there must stay cold. */
  isCold: Scalars['Boolean']['output'];
  /** The zone, as the sign over it says. Listings meet it by this name, however it is spaced or capitalised. */
  zone: Scalars['String']['output'];
};

/** A stop of the walk. */
export type AisleStopInput = {
  /** The aisle; without it the whole zone. */
  aisle?: InputMaybe<Scalars['Int']['input']>;
  /** Whether what stands there must stay cold. */
  isCold?: Scalars['Boolean']['input'];
  /** The zone, 1 to 40 characters. */
  zone: Scalars['String']['input'];
};

/** One of the fourteen that have to be declared (Regulation (EU) 1169/2011, Annex II). */
export type Allergen =
  /** Celery. */
  | 'CELERY'
  /** Crustaceans. */
  | 'CRUSTACEANS'
  /** Eggs. */
  | 'EGGS'
  /** Fish. */
  | 'FISH'
  /** Cereals with gluten: wheat, rye, barley, oats, spelt, kamut. */
  | 'GLUTEN'
  /** Lupin. */
  | 'LUPIN'
  /** Milk, lactose included. */
  | 'MILK'
  /** Molluscs. */
  | 'MOLLUSCS'
  /** Mustard. */
  | 'MUSTARD'
  /** Tree nuts: almonds, hazelnuts, walnuts, cashews, pecans, Brazil nuts, pistachios, macadamias. */
  | 'NUTS'
  /** Peanuts. */
  | 'PEANUTS'
  /** Sesame. */
  | 'SESAME'
  /** Soya. */
  | 'SOYA'
  /** Sulphur dioxide and sulphites above 10 mg/kg or 10 mg/l. */
  | 'SULPHITES';

/** Which of the fourteen allergens are in a product: all that it contains, so one that is in no list is no ingredient of it, though nobody vouches for traces. */
export type AllergenStatement = {
  __typename?: 'AllergenStatement';
  /** What it contains. */
  contains: Array<Allergen>;
  /** From what it is free, traces included. */
  freeFrom: Array<Allergen>;
  /** Of what there may be traces. */
  mayContain: Array<Allergen>;
};

/** Which of the fourteen allergens are in a product; each at most once. */
export type AllergenStatementInput = {
  /** What it contains. */
  contains?: Array<Allergen>;
  /** From what it is free, traces included. */
  freeFrom?: Array<Allergen>;
  /** Of what there may be traces. */
  mayContain?: Array<Allergen>;
};

/** The viewer works for this retailer already. */
export type AlreadyMember = Problem & {
  __typename?: 'AlreadyMember';
  /** Always `ALREADY_MEMBER`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The viewer is working on another pick. */
export type AlreadyPicking = Problem & {
  __typename?: 'AlreadyPicking';
  /** Always `ALREADY_PICKING`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
  /** That pick. */
  pick: Pick;
};

/**
 * A key with which a program acts for a person. Keys of one person with one name belong to one integration: what one of them made with an
 * idempotency key, the others find again. All keys of a person end when their password is changed.
 */
export type ApiKey = Node & {
  __typename?: 'ApiKey';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, typed id. */
  id: Scalars['ID']['output'];
  /** When it was used last. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it is for. */
  name: Scalars['String']['output'];
  /** The first characters of the secret, to recognise it. */
  prefix: Scalars['String']['output'];
};

/** The key was made. */
export type ApiKeyCreated = {
  __typename?: 'ApiKeyCreated';
  /** The key. */
  apiKey: ApiKey;
  /** Send it as `Authorization: Bearer …`. It is not shown again. */
  secret: Scalars['String']['output'];
};

/** The key was revoked, has expired, or was replaced already: make another one. */
export type ApiKeyNotWorking = Problem & {
  __typename?: 'ApiKeyNotWorking';
  /** Always `API_KEY_NOT_WORKING`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The key works no longer. */
export type ApiKeyRevoked = {
  __typename?: 'ApiKeyRevoked';
  /** Which key. */
  id: Scalars['ID']['output'];
};

/** A product to be archived or brought back. */
export type ArchiveProductInput = {
  /** The version that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which product. */
  productId: Scalars['ID']['input'];
};

/** A SKU to be archived or brought back. */
export type ArchiveSkuInput = {
  /** The version of its product that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which SKU. */
  skuId: Scalars['ID']['input'];
};

/** Something that is told of the products of a category: the screen's size, the material. */
export type Attribute = {
  __typename?: 'Attribute';
  /** The category whose products have it, and those of all below. */
  category: Category;
  /** What there is to choose from, in order; empty where nothing is chosen. */
  choices: Array<AttributeChoice>;
  /** Decimals that a number has at most. */
  decimals: Scalars['Int']['output'];
  /** Opaque, typed id. */
  id: Scalars['ID']['output'];
  /** Whether a product lacks something that does not state it: a location may sell only what lacks nothing. */
  isRequired: Scalars['Boolean']['output'];
  /** How it is stated. */
  kind: AttributeKind;
  /** Name as people say it. */
  name: Scalars['String']['output'];
  /** Products that state it, archived ones and those that stand elsewhere by now included. */
  productCount: Scalars['Int']['output'];
  /** In what a number is measured, as it is written behind it; null: in nothing. */
  unit: Maybe<Scalars['String']['output']>;
  /** Counts its changes: send it as `expectedVersion` with the next. */
  version: Scalars['Int']['output'];
};

/** One of those that an attribute offers. */
export type AttributeChoice = {
  __typename?: 'AttributeChoice';
  /** What names it for ever, whatever it is called. */
  key: Scalars['String']['output'];
  /** Name as people say it. */
  name: Scalars['String']['output'];
};

/** A choice as it shall be. */
export type AttributeChoiceInput = {
  /** Which one; without it a new one. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** Name as people say it, 1 to 60 characters. */
  name: Scalars['String']['input'];
};

/** Somebody else changed the attribute since it was read. Nothing was changed. */
export type AttributeConflict = Problem & {
  __typename?: 'AttributeConflict';
  /** The attribute as it is now. */
  attribute: Attribute;
  /** Always `ATTRIBUTE_CONFLICT`. */
  code: ProblemCode;
  /** The version that was expected. */
  expectedVersion: Scalars['Int']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** An attribute's name and the value it must have, or contain where it is a list. */
export type AttributeFilter = {
  /** Name, for example `dietary`. */
  name: Scalars['String']['input'];
  /** Value, for example `vegan`. */
  value: Scalars['String']['input'];
};

/** Products state what would go, and that was not seen, or their number is another by now. Nothing was changed. */
export type AttributeInUse = Problem & {
  __typename?: 'AttributeInUse';
  /** The attribute. */
  attribute: Attribute;
  /** Always `ATTRIBUTE_IN_USE`. */
  code: ProblemCode;
  /** What would go, and of how many products. */
  message: Scalars['String']['output'];
  /** How many products state it: send it as `productsSeen` to go on. */
  productCount: Scalars['Int']['output'];
};

/** How an attribute is stated. */
export type AttributeKind =
  /** By one of its choices. */
  | 'CHOICE'
  /** As a number. */
  | 'NUMBER'
  /** By some of its choices. */
  | 'SEVERAL'
  /** In words. */
  | 'TEXT'
  /** By yes or no. */
  | 'YES_NO';

/** Outcome of a change of a category's attributes. */
export type AttributeResult = AttributeConflict | AttributeInUse | AttributesChanged | InvalidInput | KeyReused | NotFound;

/** What a product states of an attribute, in the field of its kind; the others are null. */
export type AttributeValue = {
  __typename?: 'AttributeValue';
  /** Of which. */
  attribute: Attribute;
  /** What was chosen, in the attribute's order. */
  choices: Maybe<Array<AttributeChoice>>;
  /** Yes or no. */
  isTrue: Maybe<Scalars['Boolean']['output']>;
  /** The number, decimal, with a point: `12.5`. */
  number: Maybe<Scalars['String']['output']>;
  /** The words. */
  text: Maybe<Scalars['String']['output']>;
};

/** What is stated of an attribute, in the field of its kind; in none: it is stated no more. */
export type AttributeValueInput = {
  /** Of which. */
  attributeId: Scalars['ID']['input'];
  /** What is chosen, by its key or its name; of one that is a single choice, one. */
  choices?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Yes or no. */
  isTrue?: InputMaybe<Scalars['Boolean']['input']>;
  /** A number, decimal, with a point: `12.5`. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Words, at most 500 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The attributes were changed. */
export type AttributesChanged = {
  __typename?: 'AttributesChanged';
  /** Whose, as it is now. */
  category: Category;
};

/** What the audit found. */
export type AuditReport = {
  __typename?: 'AuditReport';
  /** When it looked. */
  at: Scalars['DateTime']['output'];
  /** Each invariant. */
  invariants: Array<InvariantReport>;
  /** Whether every invariant holds. */
  isClean: Scalars['Boolean']['output'];
};

/** What a customer may know of a stock level. */
export type Availability = {
  __typename?: 'Availability';
  /** Whether at least one unit can be ordered now. */
  isOrderable: Scalars['Boolean']['output'];
  /** Decides the badge. */
  label: AvailabilityLabel;
  /** Units left, only where the label is `LOW`. */
  quantityLeft: Maybe<Scalars['Int']['output']>;
};

/** The badge. The same words on every surface. */
export type AvailabilityLabel =
  /** The normal case; shows no label. */
  | 'IN_STOCK'
  /** Recorded, but a shopper would probably not find it. */
  | 'LIKELY_OUT'
  /** Five or fewer left. */
  | 'LOW'
  /** Far more than anyone needs. */
  | 'MANY_IN_STOCK'
  /** Nothing left to sell. */
  | 'OUT_OF_STOCK';

/** A request to run the house. */
export type BecomeOperatorInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** The token of the link. */
  token: Scalars['String']['input'];
};

/** Outcome of `becomeOperator`. */
export type BecomeOperatorResult = InvalidInput | KeyReused | NotFound | OperatorMade | SetupLinkExpired | SetupLinkUsed;

/** Too many requests wait for this location. Nothing was changed; send the same request with the same key again. */
export type Busy = Problem & {
  __typename?: 'Busy';
  /** Always `BUSY`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
  /** When to try again, in milliseconds. */
  retryAfterMs: Scalars['Int']['output'];
};

/** A request to cancel. */
export type CancelOrderInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which order. */
  orderId: Scalars['ID']['input'];
};

/** Outcome of `cancelOrder`. */
export type CancelOrderResult = Busy | InvalidInput | KeyReused | NotFound | OrderCancelled | OrderNotCancellable;

/** What somebody may be allowed to do for a retailer. */
export type Capability =
  /** Change departments, products and prices. */
  | 'CATALOGUE'
  /** Receive, correct and move stock, and hold it for somebody. */
  | 'CHANGE_STOCK'
  /** Make, rotate and end API keys, and register what programs ask by its hash. */
  | 'INTEGRATIONS'
  /** See who ordered, cancel orders and hand them over. */
  | 'MANAGE_ORDERS'
  /** Run Onshelf itself: open retailers. */
  | 'OPERATE'
  /** Invite people, change what they may do, and let them go. */
  | 'PEOPLE'
  /** Claim an order and take its goods from the shelf. */
  | 'PICK'
  /** See what people and programs did that is no stock, when and from where. */
  | 'READ_DEEDS'
  /** See orders and their lines, without who ordered. */
  | 'READ_ORDERS'
  /** See the orders that wait for a picker. */
  | 'READ_PICKS'
  /** See numbers of units, holds, the ledger and the audit. */
  | 'READ_STOCK'
  /** Change the retailer, its locations and its limits. */
  | 'SETTINGS';

/** A row of the table of who may do what. */
export type CapabilityHolders = {
  __typename?: 'CapabilityHolders';
  /** What is allowed. */
  capability: Capability;
  /** Whether operators may, everywhere. */
  isForOperators: Scalars['Boolean']['output'];
  /** To whom, at their retailer and there at their locations. */
  roles: Array<RetailerRole>;
  /** To programs with a key of the retailer that has one of these scopes, at the key's locations. */
  scopes: Array<KeyScope>;
};

/** A customer's basket. Holds no stock until checkout. */
export type Cart = Node & {
  __typename?: 'Cart';
  /** Opaque, typed id; the same for the viewer's cart as long as they keep it. */
  id: Scalars['ID']['output'];
  /** Its lines, in the order in which they were added. */
  lines: Array<CartLine>;
  /** Lines that came from before the sign-in, until acknowledged. */
  linesMerged: Scalars['Int']['output'];
  /** Items in all: pieces, and of what is measured each line as one. */
  quantity: Scalars['Int']['output'];
  /** The wish for every line that has none of its own. */
  substitutionWish: SubstitutionWish;
  /** Sum at present prices; null while empty. */
  total: Maybe<Money>;
  /** Counts the changes; the newer one is the truth. */
  version: Scalars['Int']['output'];
};

/** The cart was changed, by this request or by an earlier one with the same key. */
export type CartChanged = {
  __typename?: 'CartChanged';
  /** The cart as it is now, whatever happened to it since. */
  cart: Cart;
};

/** A quantity of one SKU in a cart. */
export type CartLine = Node & {
  __typename?: 'CartLine';
  /** What the line comes to at the present price, in parts. */
  charge: LineCharge;
  /** Opaque, typed id. */
  id: Scalars['ID']['output'];
  /** Items that it counts as: its pieces, or one of what is measured. */
  itemCount: Scalars['Int']['output'];
  /** What and where; price and live availability. */
  listing: Listing;
  /** The customer's note for the shopper. */
  note: Maybe<Scalars['String']['output']>;
  /** Price when the customer saw it last; differs from the listing's where it was re-priced. */
  priceSeen: Money;
  /** In steps of the SKU's `quantityRule`. */
  quantity: Scalars['Int']['output'];
  /** The wish for this line, where it differs from the cart's. */
  substitutionWish: Maybe<SubstitutionWish>;
  /** Sum at the present price; an estimate where it is priced by what it is found to weigh. */
  total: Money;
};

/** A department, an aisle or a shelf. */
export type Category = Node & {
  __typename?: 'Category';
  /** From the department down to and including this one. */
  ancestors: Array<Category>;
  /** Those directly below, in order. */
  children: Array<Category>;
  /** Opaque, typed id. */
  id: Scalars['ID']['output'];
  /** Whether staff hid it. Neither it nor what is below it is shown in the shop or found by searching; what is in a cart already can be bought. */
  isHidden: Scalars['Boolean']['output'];
  /** Whether the shop shows it: neither it nor one above it is hidden. */
  isVisible: Scalars['Boolean']['output'];
  /** 1 department, 2 aisle, 3 shelf, at most 6. */
  level: Scalars['Int']['output'];
  /** Name as people say it. */
  name: Scalars['String']['output'];
  /** The category above, null for a department. */
  parent: Maybe<Category>;
  /** Its picture. */
  picture: Picture;
  /** What is told of products in it, beside what every product has: of the categories above it first, each category's in order. */
  productAttributes: Array<Attribute>;
  /** Products that stand in it directly; archived ones do not count. */
  productCount: Scalars['Int']['output'];
  /** What must be told of products in it and below it, beside what those above it require. */
  requiredParticulars: Array<ParticularName>;
  /** Stable name in addresses. */
  slug: Scalars['String']['output'];
  /** Counts the changes of its name, place and visibility: send it as `expectedVersion` with the next. */
  version: Scalars['Int']['output'];
};

/** The tree was changed. */
export type CategoryChanged = {
  __typename?: 'CategoryChanged';
  /** The category as it is now. */
  category: Category;
};

/** Somebody else changed the category since it was read. Nothing was changed. */
export type CategoryConflict = Problem & {
  __typename?: 'CategoryConflict';
  /** The category as it is now. */
  category: Category;
  /** Always `CATEGORY_CONFLICT`. */
  code: ProblemCode;
  /** The version that was expected. */
  expectedVersion: Scalars['Int']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Outcome of a change of the tree. */
export type CategoryResult = CategoryChanged | CategoryConflict | CategoryTooDeep | CategoryUnderItself | InvalidInput | KeyReused | NotFound;

/** It, or what is below it, would be on a seventh level. Nothing was changed. */
export type CategoryTooDeep = Problem & {
  __typename?: 'CategoryTooDeep';
  /** Always `CATEGORY_TOO_DEEP`. */
  code: ProblemCode;
  /** Levels that there would be. */
  levels: Scalars['Int']['output'];
  /** Levels that there may be. */
  levelsMax: Scalars['Int']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A category cannot be moved below itself, or below one that is below it. Nothing was changed. */
export type CategoryUnderItself = Problem & {
  __typename?: 'CategoryUnderItself';
  /** The category that was to be moved. */
  category: Category;
  /** Always `CATEGORY_UNDER_ITSELF`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
  /** The one below which it was to be. */
  parent: Category;
};

/** An offer that there is, as it shall be. What is left out stays. */
export type ChangeListingLineInput = {
  /** Aisle number, 0 where there is none. */
  aisle?: InputMaybe<Scalars['Int']['input']>;
  /** Bay within the aisle, 0 where there is none. */
  bay?: InputMaybe<Scalars['Int']['input']>;
  /** The version of the listing that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Whether it is offered to customers. */
  isListed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Available units at or below which staff are alerted; null for the usual. */
  lowStockThreshold?: InputMaybe<Scalars['Int']['input']>;
  /** Which SKU. */
  skuId: Scalars['ID']['input'];
  /** Where in the building: a named zone, 1 to 40 characters. */
  zone?: InputMaybe<Scalars['String']['input']>;
};

/** A job that changes many offers of a location. */
export type ChangeListingsInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which offers, and what each becomes, 1 to 500; none twice. */
  lines: Array<ChangeListingLineInput>;
  /** Where. */
  locationId: Scalars['ID']['input'];
};

/** Outcome of `changeListings`. */
export type ChangeListingsResult = InvalidInput | KeyReused | ListingsAnswered;

/** A change of what somebody is. */
export type ChangeMemberInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Where from now on; without it at all of the retailer's locations. An owner is one everywhere. */
  locationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who, at which retailer. */
  membershipId: Scalars['ID']['input'];
  /** As what from now on. */
  role: RetailerRole;
};

/** Outcome of `changeMember`. */
export type ChangeMemberResult = InvalidInput | KeyReused | LastOwner | MemberChanged | NotFound | RoleTooHigh;

/** Changes of several stock levels of one location, each decided by itself. */
export type ChangeStockLevelsInput = {
  /** Which bucket. */
  bucket?: StockBucket;
  /** Names this request, the same in every retry: each of its lines takes effect once. */
  key: Scalars['String']['input'];
  /** Which SKUs and by or to how many, 1 to 500. */
  lines: Array<ChangeStockLineInput>;
  /** Where. */
  locationId: Scalars['ID']['input'];
  /** What to do when a line would cut into promised units. */
  onShortfall?: ShortfallChoice;
  /** Why. */
  reason: StockReason;
  /** Delivery note, count list or the like, at most 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Where in the place, of `ON_HAND` alone; see `AdjustStockInput` and `SetStockInput`. */
  spot?: InputMaybe<StockSpot>;
};

/** Outcome of `changeStockLevels`. */
export type ChangeStockLevelsResult = InvalidInput | StockLevelsAnswered;

/** A change of one of several stock levels: either `change` or `quantity`. */
export type ChangeStockLineInput = {
  /** Units to add, or to take away where negative; not 0. */
  change?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The version that the caller saw; needed beside `quantity`. */
  expectedVersion?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Units that there are, 0 or more. */
  quantity?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Which SKU. */
  skuId: Scalars['ID']['input'];
};

/** What became of one line of `changeStockLevels`. */
export type ChangeStockLineResult = Busy | InsufficientStock | InvalidInput | KeyReused | NotFound | QuantityNotAllowed | StockChanged | UnitsPromised | VersionConflict;

/** What lines come to together, in parts. Nothing is rounded again: each is the sum of what the lines say. */
export type Charges = {
  __typename?: 'Charges';
  /** Deposits. */
  deposit: Money;
  /** Prices times quantities. */
  goods: Money;
  /** Whether tax comes on top; else the prices contain it. */
  isTaxOnTop: Scalars['Boolean']['output'];
  /** How much less the goods cost than they regularly do. */
  saved: Money;
  /** Tax by rate, the highest first; none where no rate was told. */
  taxes: Array<TaxSum>;
  /** What is charged: goods and deposit, and the tax where it comes on top. */
  total: Money;
};

/** A request to hold a cart's lines of one location. */
export type CheckOutInput = {
  /** Where it goes; required for a delivery. */
  address?: InputMaybe<AddressInput>;
  /** E-mail address for the receipt. */
  contactEmail: Scalars['String']['input'];
  /** Name on the order, 1 to 100 characters. */
  contactName: Scalars['String']['input'];
  /** How it reaches the customer. */
  handover: Handover;
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Lines of which location. */
  locationId: Scalars['ID']['input'];
  /** Note, at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The slot ends. */
  slotEndAt: Scalars['DateTime']['input'];
  /** The slot begins. */
  slotStartAt: Scalars['DateTime']['input'];
};

/** Outcome of `checkOut`. */
export type CheckOutResult = Busy | InsufficientStock | InvalidInput | KeyReused | LocationClosed | NotFound | OrderHeld | OrderLimitReached | ParticularsMissing | PostcodeNotServed | PricesChanged | QuantityNotAllowed;

/** A request to take a pick. */
export type ClaimPickInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which pick. */
  pickId: Scalars['ID']['input'];
};

/** Outcome of `claimPick`. */
export type ClaimPickResult = AlreadyPicking | Busy | InvalidInput | KeyReused | NotFound | PickChanged | PickTaken;

/** A request to close a place. */
export type CloseLocationInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which. */
  locationId: Scalars['ID']['input'];
  /** What becomes of orders whose time begins before then and of which nothing is picked. */
  openOrders: OrdersOfClosing;
  /** When it opens again, at most 30 days from now. */
  until: Scalars['DateTime']['input'];
};

/** Outcome of `closeLocation`. */
export type CloseLocationResult = InvalidInput | KeyReused | LocationIsClosed | NotFound;

/** A code that shall name a SKU. */
export type CodeInput = {
  /** As it is typed, printed or scanned; a GTIN's check digit is verified. */
  code: Scalars['String']['input'];
  /** What kind of code. */
  kind: CodeKind;
  /** Units that it counts: more than 1 for a case. */
  units?: Scalars['Int']['input'];
};

/** What kind of code names an item. */
export type CodeKind =
  /** A number of the GS1 system, as it is in bars: GTIN-8, -12, -13 or -14, one number in all its spellings. */
  | 'GTIN'
  /** A number of the retailer's own: up to 40 letters, digits and `. _ / -`. */
  | 'OWN'
  /** A price look-up number of loose goods: four or five digits. */
  | 'PLU';

/** Another SKU of the retailer has this code. Nothing was changed. */
export type CodeTaken = Problem & {
  __typename?: 'CodeTaken';
  /** Always `CODE_TAKEN`. */
  code: ProblemCode;
  /** Path of the code inside the input. */
  field: Array<Scalars['String']['output']>;
  /** What to do. */
  message: Scalars['String']['output'];
  /** The SKU that has it, archived ones included. */
  sku: Sku;
};

/** A person as those who work with them know them. */
export type Colleague = {
  __typename?: 'Colleague';
  /** E-mail address. */
  email: Scalars['String']['output'];
  /** Opaque id of the person. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** A request to turn a hold into a sale. */
export type CommitReservationInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Units to sell, at most what it holds; without it all. The rest is given back. */
  quantity?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Order number or the like, at most 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Which hold. */
  reservationId: Scalars['ID']['input'];
};

/** Outcome of `commitReservation`. */
export type CommitReservationResult = Busy | InvalidInput | KeyReused | NotFound | ReservationAlreadyEnded | ReservationChanged;

/** What a set is put together of. */
export type ComposeSetInput = {
  /** What is in one set, each item once, in the order in which it is shown; none: it is a set no longer. */
  components: Array<SetComponentInput>;
  /** The version of its product that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** The set. It is sold by the piece. */
  skuId: Scalars['ID']['input'];
};

/** A request for an API key. */
export type CreateApiKeyInput = {
  /** What it is for, 1 to 60 characters. With the name of an earlier key the new one continues its integration. */
  name: Scalars['String']['input'];
};

/** Outcome of `createApiKey`. */
export type CreateApiKeyResult = ApiKeyCreated | InvalidInput | TooManyApiKeys;

/** A place to be. */
export type CreateLocationInput = {
  /** Where it is. */
  address: AddressInput;
  /** When a hold becomes a sale here. */
  fulfilmentMode?: FulfilmentMode;
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** What kind of place. */
  kind?: LocationKind;
  /** Name as people say it, 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** When it trades; none: never yet. */
  openingHours: Array<OpeningSpanInput>;
  /** The same on the map. */
  position: PositionInput;
  /** Postcodes that it serves: areas, districts or whole codes; none: nobody is offered it by postcode. */
  postcodesServed?: Array<Scalars['String']['input']>;
  /** Whose. */
  retailerId: Scalars['ID']['input'];
  /** IANA time zone, for example `Europe/London`. */
  timeZone: Scalars['String']['input'];
};

/** Outcome of `createLocation`. */
export type CreateLocationResult = InvalidInput | KeyReused | LocationCreated | NotFound;

/** A new product. */
export type CreateProductInput = {
  /** Brand, at most 60 characters; without it none. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands. */
  categoryId: Scalars['ID']['input'];
  /** A sentence or two, at most 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Name without brand, 1 to 120 characters. Its name in addresses is made from it and stays. */
  name: Scalars['String']['input'];
  /** Where they are listed at once, each location once; without it nowhere yet. */
  offers?: InputMaybe<Array<NewOfferInput>>;
  /** Whose. */
  retailerId: Scalars['ID']['input'];
  /** Its SKUs: all of them or none. */
  skus: Array<SkuInput>;
};

/** A request for an API key of a retailer. */
export type CreateRetailerApiKeyInput = {
  /** When it ends by itself; without it, it works until it is revoked. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Where; without it at all of the retailer's locations. */
  locationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it is for, 1 to 60 characters. */
  name: Scalars['String']['input'];
  /** For whom. */
  retailerId: Scalars['ID']['input'];
  /** What it may be used for. */
  scopes: Array<KeyScope>;
};

/** Outcome of `createRetailerApiKey`. */
export type CreateRetailerApiKeyResult = InvalidInput | KeyReused | NotFound | RetailerApiKeyCreated | TooManyApiKeys;

/** A retailer to be. */
export type CreateRetailerInput = {
  /** Where it sells. */
  country: Scalars['String']['input'];
  /** ISO 4217 code in which it sells. It stays. */
  currency: Scalars['String']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Name as people say it, 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** Whether its prices are what a customer pays; else tax comes on top. */
  pricesIncludeTax?: Scalars['Boolean']['input'];
};

/** Outcome of `createRetailer`. */
export type CreateRetailerResult = InvalidInput | KeyReused | RetailerCreated;

/** Who ordered: a person with an account, or a guest. */
export type Customer = {
  __typename?: 'Customer';
  /** Opaque id, the same in all of their orders. */
  id: Scalars['ID']['output'];
  /** Whether they ordered without an account. */
  isGuest: Scalars['Boolean']['output'];
  /** Name of the account, null for a guest. */
  name: Maybe<Scalars['String']['output']>;
};

/** Where a customer has things delivered. */
export type CustomerAddress = Node & {
  __typename?: 'CustomerAddress';
  /** The address. */
  address: Address;
  /** Opaque, typed id. */
  id: Scalars['ID']['output'];
  /** Whether the checkout begins with it: one of them is. */
  isDefault: Scalars['Boolean']['output'];
  /** What they call it, such as Home; null: nothing. */
  name: Maybe<Scalars['String']['output']>;
};

/** Which date packs bear. */
export type DateMark =
  /** A date of quality. */
  | 'BEST_BEFORE'
  /** None, as on fresh fruit or salt. */
  | 'NONE'
  /** A date of safety: nothing is sold after it. */
  | 'USE_BY';

/** A span of time: from `from` on and before `to`, so that spans that follow one another share no instant. A side that is left out is open. The instants carry their offset: a day of a location is told by two of them, in its own `timeZone`. */
export type DateTimeRange = {
  /** The first instant of the span. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant after the span. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A span of trading hours of one day. */
export type DayHours = {
  __typename?: 'DayHours';
  /** Local time, `HH:MM`; `24:00` is midnight. Where it is not later than `opens`, it is on the next day. */
  closes: Scalars['String']['output'];
  /** Local time, `HH:MM`. */
  opens: Scalars['String']['output'];
};

/** A span of trading hours of one day. */
export type DayHoursInput = {
  /** Local time, `HH:MM`; `24:00` is midnight. Where it is not later than `opens`, it is on the next day. */
  closes: Scalars['String']['input'];
  /** Local time, `HH:MM`. */
  opens: Scalars['String']['input'];
};

/** A request to let somebody go. */
export type DeactivateMemberInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Who, at which retailer. */
  membershipId: Scalars['ID']['input'];
};

/** Outcome of `deactivateMember`. */
export type DeactivateMemberResult = InvalidInput | KeyReused | LastOwner | MemberDeactivated | NotFound | RoleTooHigh;

/** Something that a person or a program did, in the words of that moment. */
export type Deed = {
  __typename?: 'Deed';
  /** What it was done to: `product`, `listing`, `membership`. */
  about: Scalars['String']['output'];
  /** Who: colleagues and programs by name. */
  actor: Scalars['String']['output'];
  /** Names them in `DeedFilter.by`; null where it was no person and no program. */
  actorId: Maybe<Scalars['ID']['output']>;
  /** The network address that asked; null where a job did it. */
  address: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What was changed, field by field. */
  changes: Array<DeedChange>;
  /** Opaque, typed id. */
  id: Scalars['ID']['output'];
  /** What was done, in the past: `price_set`, `member_invited`. */
  kind: Scalars['String']['output'];
  /** Where, where it concerns one location. */
  location: Maybe<Location>;
  /** Finds the request in the log of the server; null where a job did it. */
  requestId: Maybe<Scalars['String']['output']>;
  /** What that is called now, or was called then; null where it has no name. */
  subject: Maybe<Scalars['String']['output']>;
};

/** One field of what was changed. */
export type DeedChange = {
  __typename?: 'DeedChange';
  /** As it was from then on; null where nothing was left. */
  after: Maybe<Scalars['String']['output']>;
  /** As it was; null where there was nothing. A text as it stands, anything else as JSON. */
  before: Maybe<Scalars['String']['output']>;
  /** Its name. */
  field: Scalars['String']['output'];
};

/** A page of deeds. */
export type DeedConnection = {
  __typename?: 'DeedConnection';
  /** The items of the page with their cursors. */
  edges: Array<DeedEdge>;
  /** The items of the page without them. */
  nodes: Array<Deed>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many match in all; counted when asked for, and no further than 100,000. */
  totalCount: Scalars['Int']['output'];
};

/** An item on a page. */
export type DeedEdge = {
  __typename?: 'DeedEdge';
  /** Pass it as `after` for the page that follows, as `before` for the one that precedes. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Deed;
};

/** Narrows a list of deeds. */
export type DeedFilter = {
  /** Only what was done to these, as `Deed.about` tells them: `product`. */
  about?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only what was done within this span. */
  at?: InputMaybe<DateTimeRange>;
  /** Only what these did: people as `Colleague.id` names them, and programs by any of their API keys. */
  by?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only deeds of these kinds, as `Deed.kind` tells them: `price_set`. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Part of what was written down before or after, of the name of whoever did it, or of the product; or a whole network address. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The stock table opens so from now on. */
export type DefaultStockViewSet = {
  __typename?: 'DefaultStockViewSet';
  /** With which view; null: with everything. */
  stockView: Maybe<StockView>;
};

/** A request to delete one's account. */
export type DeleteAccountInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** The viewer's password, to be sure that it is them. Wrong ones count as those of signing in do. */
  password: Scalars['String']['input'];
};

/** Outcome of `deleteAccount`. */
export type DeleteAccountResult = AccountDeleted | InvalidInput | KeyReused | LastOperator | LastOwner | OrderOnItsWay | TooManyAttempts | WrongPassword;

/** A sign-in of the demo. */
export type DemoAccount = {
  __typename?: 'DemoAccount';
  /** E-mail address to sign in with. */
  email: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Password to sign in with. */
  password: Scalars['String']['output'];
  /** What this person may do. */
  role: AccountRole;
};

/** The document is kept: of each retailer the 1,000 that were registered last. */
export type DocumentRegistered = {
  __typename?: 'DocumentRegistered';
  /** SHA-256 of the text in hexadecimal digits: `extensions.persistedQuery.sha256Hash` of a request, or its `documentId` behind `sha256:`. */
  sha256Hash: Scalars['String']['output'];
};

/** A copy of a product. */
export type DuplicateProductInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** The copy's name without brand, 1 to 120 characters. */
  name: Scalars['String']['input'];
  /** Which product. */
  productId: Scalars['ID']['input'];
};

/** A change of an address that is kept. */
export type EditAddressInput = {
  /** The address from now on. */
  address: AddressInput;
  /** Which. */
  addressId: Scalars['ID']['input'];
  /** Whether the checkout is to begin with it; where it does already, it stays so. */
  isDefault?: Scalars['Boolean']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** What they call it from now on, 1 to 40 characters; null: nothing. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of `editAddress`. */
export type EditAddressResult = AddressKept | InvalidInput | KeyReused | NotFound;

/** A change of an attribute. What is left out stays. */
export type EditAttributeInput = {
  /** Which attribute. */
  attributeId: Scalars['ID']['input'];
  /** All that there is to choose from, in order: what has a key is called so from now on, what has none is new, what is left out goes. */
  choices?: InputMaybe<Array<AttributeChoiceInput>>;
  /** Decimals that a number has at most. They stay as long as a product states it. */
  decimals?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Whether a product lacks something that does not state it. */
  isRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Its new name, 1 to 60 characters. Products keep what they state. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How many come before it among those of its category. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** How many products were seen to have chosen what goes; without it none. Where another number has, nothing is changed. */
  productsSeen?: InputMaybe<Scalars['Int']['input']>;
  /** In what a number is measured; null for nothing. It stays as long as a product states it. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a category's name or visibility, or of what it requires. What is left out stays. */
export type EditCategoryInput = {
  /** Which category. */
  categoryId: Scalars['ID']['input'];
  /** The version that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Whether it is hidden from the shop, with all that is below it. */
  isHidden?: InputMaybe<Scalars['Boolean']['input']>;
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Its new name, 1 to 60 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What must be told of products in it and below it, beside what those above it require. */
  requiredParticulars?: InputMaybe<Array<ParticularName>>;
};

/** Changes of a place. */
export type EditLocationInput = {
  /** Where it is. */
  address?: InputMaybe<AddressInput>;
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which. */
  locationId: Scalars['ID']['input'];
  /** Name as people say it, 1 to 80 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** When it trades; none: never yet. */
  openingHours?: InputMaybe<Array<OpeningSpanInput>>;
  /** The same on the map. */
  position?: InputMaybe<PositionInput>;
  /** Postcodes that it serves: areas, districts or whole codes; none: nobody is offered it by postcode. */
  postcodesServed?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether it sells only products that state all that their category requires. */
  requiresParticulars?: InputMaybe<Scalars['Boolean']['input']>;
  /** Days that have hours of their own, each once. */
  specialDays?: InputMaybe<Array<SpecialDayInput>>;
  /** IANA time zone, for example `Europe/London`. Its hours are told in it. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of `editLocation`. */
export type EditLocationResult = InvalidInput | KeyReused | LocationEdited | NotFound;

/** A change of what is told of a product. What is left out stays; text that is null is taken away. */
export type EditProductInput = {
  /** Brand, at most 60 characters; null for none. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** A sentence or two, at most 2,000 characters; null for none. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Name without brand, 1 to 120 characters. Names of SKUs that begin with the old one follow. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Which product. */
  productId: Scalars['ID']['input'];
};

/** A change of many products. */
export type EditProductsInput = {
  /** Which, and how. */
  edit: ProductEditInput;
  /** How many were seen to match; where another number does, nothing is changed. */
  expectedMatched?: InputMaybe<Scalars['Int']['input']>;
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Whose. */
  retailerId: Scalars['ID']['input'];
};

/** Outcome of a change of many products, or what it would be. */
export type EditProductsResult = InvalidInput | KeyReused | NotFound | ProductsEdited;

/** A request to be called otherwise. */
export type EditProfileInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Name, 1 to 100 characters. */
  name: Scalars['String']['input'];
};

/** Outcome of `editProfile`. */
export type EditProfileResult = InvalidInput | KeyReused | ProfileEdited;

/** Changes of a retailer. */
export type EditRetailerInput = {
  /** See `RetailerLimits`. */
  countMax?: InputMaybe<Scalars['Int']['input']>;
  /** Where it sells. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Whether a deposit bears the tax of the goods that it is taken with; else it bears none. */
  depositsBearTax?: InputMaybe<Scalars['Boolean']['input']>;
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Name as people say it, 1 to 80 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether its prices are what a customer pays; else tax comes on top. */
  pricesIncludeTax?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which. */
  retailerId: Scalars['ID']['input'];
  /** Units of one item in an order; a shop that sells by the case raises it. */
  unitsPerLineMax?: InputMaybe<Scalars['Int']['input']>;
  /** Units in an order, at least as many as of one item. */
  unitsPerOrderMax?: InputMaybe<Scalars['Int']['input']>;
  /** See `RetailerLimits`. */
  unpaidOrdersPerAddressMax?: InputMaybe<Scalars['Int']['input']>;
  /** See `RetailerLimits`. */
  unpaidUnitsPerAddressMax?: InputMaybe<Scalars['Int']['input']>;
};

/** Outcome of `editRetailer`. */
export type EditRetailerResult = InvalidInput | KeyReused | NotFound | RetailerEdited;

/** A SKU stated anew. */
export type EditSkuInput = {
  /** The version of its product that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** The SKU as it shall be, with all its codes: one that is left out names it no more. */
  sku: SkuInput;
  /** Which SKU. */
  skuId: Scalars['ID']['input'];
};

/** Changes of a view. */
export type EditStockViewInput = {
  /** Whether all of the retailer's staff have it; else it becomes the viewer's own. */
  isShared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Name, 1 to 60 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Which. */
  stockViewId: Scalars['ID']['input'];
  /** What it shows from now on, as a whole. */
  view?: InputMaybe<StockViewInput>;
};

/** Outcome of ending a line. */
export type EndLineResult = Busy | InsufficientStock | InvalidInput | KeyReused | LineAlreadyEnded | LineEnded | NotFound | PickNotYours | SubstitutionRefused;

/** A request to sign out everywhere else. */
export type EndOtherSessionsInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
};

/** Outcome of `endOtherSessions`. */
export type EndOtherSessionsResult = InvalidInput | KeyReused | OtherSessionsEnded;

/** A price that shall end. */
export type EndPriceInput = {
  /** The version of the listing that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which. */
  priceId: Scalars['ID']['input'];
};

/** A request to sign out elsewhere. */
export type EndSessionInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which session. */
  sessionId: Scalars['ID']['input'];
};

/** Outcome of `endSession`. */
export type EndSessionResult = InvalidInput | KeyReused | NotFound | SessionEnded;

/** A request to move a hold's deadline. */
export type ExtendReservationInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which hold. */
  reservationId: Scalars['ID']['input'];
  /** Seconds from now until it lapses, 1 to 86,400. */
  ttlSeconds: Scalars['Int']['input'];
};

/** Outcome of `extendReservation`. */
export type ExtendReservationResult = Busy | InvalidInput | KeyReused | NotFound | ReservationAlreadyEnded | ReservationChanged;

/** A property by which a list can be narrowed. */
export type Facet = {
  __typename?: 'Facet';
  /** Name as people say it. */
  label: Scalars['String']['output'];
  /** `brand`, or the name of an attribute. */
  name: Scalars['String']['output'];
  /** Its values, most frequent first, at most 20. */
  values: Array<FacetValue>;
};

/** A value of a facet. */
export type FacetValue = {
  __typename?: 'FacetValue';
  /** How many listings have it. */
  count: Scalars['Int']['output'];
  /** The value. */
  value: Scalars['String']['output'];
};

/** A line that was found. */
export type FindLineInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which line. */
  lineId: Scalars['ID']['input'];
  /** What they weigh, in 10^-`scale` of the unit of `Sku.pricedBy`; needed where `isWeighed`, and there alone. What is more than was ordered comes to is not charged for. */
  measured?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Steps found, 1 to what was ordered. */
  quantity: Scalars['SafeInt']['input'];
};

/** A request to finish a pick. */
export type FinishPickInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which pick. */
  pickId: Scalars['ID']['input'];
};

/** Outcome of `finishPick`. */
export type FinishPickResult = Busy | InvalidInput | KeyReused | LinesOpen | NotFound | PickFinished | PickNotYours;

/** When a hold becomes a sale. */
export type FulfilmentMode =
  /** As the shopper takes the unit. */
  | 'PICKED_IN_STORE'
  /** As the order is confirmed. */
  | 'SHIPPED_FROM_WAREHOUSE';

/** A request to hand over. */
export type HandOverOrderInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which order. */
  orderId: Scalars['ID']['input'];
};

/** Outcome of `handOverOrder`. */
export type HandOverOrderResult = Busy | InvalidInput | KeyReused | NotFound | OrderHandedOver | OrderNotPicked;

/** How goods reach the customer. */
export type Handover =
  /** Brought to an address. */
  | 'DELIVERY'
  /** Collected at the location. */
  | 'PICK_UP';

/** The hold ran out and the units are gone. Nothing was charged. */
export type HoldLapsed = Problem & {
  __typename?: 'HoldLapsed';
  /** Always `HOLD_LAPSED`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
  /** The order. */
  order: Order;
};

/** One thing that is wrong in an input. */
export type InputProblem = {
  __typename?: 'InputProblem';
  /** Path inside the input, for example `["lines", "2", "quantity"]`; empty where it concerns the whole. */
  field: Array<Scalars['String']['output']>;
  /** What is wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** There are not enough units. Nothing was held. */
export type InsufficientStock = Problem & {
  __typename?: 'InsufficientStock';
  /** Always `INSUFFICIENT_STOCK`. */
  code: ProblemCode;
  /** The lines that cannot be held. */
  lines: Array<InsufficientStockLine>;
  /** What is missing. */
  message: Scalars['String']['output'];
};

/** A line that cannot be held. */
export type InsufficientStockLine = {
  __typename?: 'InsufficientStockLine';
  /** Units that could be held now. Null for those who may not see stock numbers, unless five or fewer are left: the badge tells them no more. */
  available: Maybe<Scalars['Int']['output']>;
  /** Index of the first line of this SKU inside the input. */
  index: Scalars['Int']['output'];
  /** Units asked for in all lines of this SKU. */
  requested: Scalars['SafeInt']['output'];
  /** Which SKU. */
  sku: Sku;
};

/** Whole numbers from `min` to `max`, both included. A side that is left out is open. */
export type IntRange = {
  /** The greatest. */
  max?: InputMaybe<Scalars['Int']['input']>;
  /** The least. */
  min?: InputMaybe<Scalars['Int']['input']>;
};

/** Something in the input cannot be accepted. Nothing was changed. */
export type InvalidInput = Problem & {
  __typename?: 'InvalidInput';
  /** Always `INVALID_INPUT`. */
  code: ProblemCode;
  /** Path of the first field that is wrong, inside the input: the first of `problems`. */
  field: Array<Scalars['String']['output']>;
  /** What is wrong first and what would be right, and how much more is wrong. */
  message: Scalars['String']['output'];
  /** Everything that is wrong, at most 100. */
  problems: Array<InputProblem>;
};

/** What the audit found about one invariant. */
export type InvariantReport = {
  __typename?: 'InvariantReport';
  /** Its number: `I1` and so on. */
  invariant: Scalars['String']['output'];
  /** What it says. */
  statement: Scalars['String']['output'];
  /** How many rows break it. */
  violationCount: Scalars['SafeInt']['output'];
  /** The first of them, at most 20. */
  violations: Array<Scalars['JSON']['output']>;
};

/** An offer to work for a retailer that waits for an answer. */
export type Invitation = Node & {
  __typename?: 'Invitation';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who alone may accept it; null: whoever has the link. */
  email: Maybe<Scalars['String']['output']>;
  /** When its link ends. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque, typed id. */
  id: Scalars['ID']['output'];
  /** Where; null: at all of the retailer's locations. */
  locations: Maybe<Array<Location>>;
  /** As what. */
  role: RetailerRole;
};

/** The viewer works for the retailer. */
export type InvitationAccepted = {
  __typename?: 'InvitationAccepted';
  /** As what, and where. */
  membership: Membership;
};

/** The link is too old. */
export type InvitationExpired = Problem & {
  __typename?: 'InvitationExpired';
  /** Always `INVITATION_EXPIRED`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The invitation is for another address than the viewer's. */
export type InvitationNotYours = Problem & {
  __typename?: 'InvitationNotYours';
  /** Always `INVITATION_NOT_YOURS`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** What whoever has the link of an invitation may know of it. */
export type InvitationOffer = {
  __typename?: 'InvitationOffer';
  /** Whether one address only may accept it. */
  isForOneAddress: Scalars['Boolean']['output'];
  /** For whom. */
  retailer: Retailer;
  /** As what. */
  role: RetailerRole;
  /** What has become of it. */
  state: InvitationState;
};

/** The invitation is no longer one. */
export type InvitationRevoked = {
  __typename?: 'InvitationRevoked';
  /** Which. */
  invitationId: Scalars['ID']['output'];
};

/** What has become of an invitation. */
export type InvitationState =
  /** It was accepted: its link is used up. */
  | 'ACCEPTED'
  /** Its link is too old. */
  | 'EXPIRED'
  /** It waits for an answer. */
  | 'OPEN';

/** The link was used already. */
export type InvitationUsed = Problem & {
  __typename?: 'InvitationUsed';
  /** Always `INVITATION_USED`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** An invitation. */
export type InviteMemberInput = {
  /** Where the link is sent, and who alone may accept it; without it the link is told here, and whoever has it may. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Where; without it at all of the retailer's locations. An owner is one everywhere. */
  locationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** For whom. */
  retailerId: Scalars['ID']['input'];
  /** As what. Only an owner, or an operator, invites an owner. */
  role: RetailerRole;
};

/** Outcome of `inviteMember`. */
export type InviteMemberResult = InvalidInput | KeyReused | MemberInvited | NotFound | RoleTooHigh;

/** This idempotency key was used before with other content. Use a new key for a new request. */
export type KeyReused = Problem & {
  __typename?: 'KeyReused';
  /** Always `KEY_REUSED`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** What an API key of a retailer may be used for. `capabilities` says what each scope allows. */
export type KeyScope =
  /** Change departments, products and prices; those of the whole retailer only with a key for all places. */
  | 'CATALOGUE'
  /** Receive, correct and move stock, and hold it for somebody; sees the numbers too. */
  | 'CHANGE_STOCK'
  /** See orders and who ordered, cancel them and hand them over, and see what waits to be picked. */
  | 'ORDERS'
  /** See numbers of units, holds, the ledger and the audit. */
  | 'READ_STOCK';

/** Somebody has to run the house: this is the last who does. */
export type LastOperator = Problem & {
  __typename?: 'LastOperator';
  /** Always `LAST_OPERATOR`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A retailer always has an owner: this is the last. */
export type LastOwner = Problem & {
  __typename?: 'LastOwner';
  /** Always `LAST_OWNER`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** One change of one stock level, never edited. */
export type LedgerEntry = Node & {
  __typename?: 'LedgerEntry';
  /** Who caused it, in words fit for staff: a name, or the system. */
  actor: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The balance after it: of what is on hand, what stands in the back room. */
  backRoom: Scalars['Int']['output'];
  /** Change of units in the back room: carried, or taken from there because the shelf had too few. */
  backRoomChange: Scalars['Int']['output'];
  /** Opaque, typed id; carries location, SKU and version. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: LedgerKind;
  /** The balance after it. */
  onHand: Scalars['Int']['output'];
  /** Change of units in the building. */
  onHandChange: Scalars['Int']['output'];
  /** Why, where the balance was changed by a person. */
  reason: Maybe<StockReason>;
  /** Delivery note, order number, count list. */
  reference: Maybe<Scalars['String']['output']>;
  /** The reservation it belongs to. */
  reservation: Maybe<Reservation>;
  /** The balance after it. */
  reserved: Scalars['Int']['output'];
  /** Change of units promised. */
  reservedChange: Scalars['Int']['output'];
  /** The balance after it. */
  safetyStock: Scalars['Int']['output'];
  /** Change of units kept back. */
  safetyStockChange: Scalars['Int']['output'];
  /** The level that it changed, as it is now. */
  stockLevel: StockLevel;
  /** The balance after it. */
  unavailable: Scalars['Int']['output'];
  /** Change of units that cannot be sold. */
  unavailableChange: Scalars['Int']['output'];
  /** The version of the stock level that this entry made. */
  version: Scalars['SafeInt']['output'];
};

/** A page of ledger entries. */
export type LedgerEntryConnection = {
  __typename?: 'LedgerEntryConnection';
  /** The items of the page with their cursors. */
  edges: Array<LedgerEntryEdge>;
  /** The items of the page without them. */
  nodes: Array<LedgerEntry>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many match in all; counted when asked for, and no further than 100,000. */
  totalCount: Scalars['Int']['output'];
};

/** An item on a page. */
export type LedgerEntryEdge = {
  __typename?: 'LedgerEntryEdge';
  /** Pass it as `after` for the page that follows, as `before` for the one that precedes. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: LedgerEntry;
};

/** Narrows a ledger. */
export type LedgerFilter = {
  /** Only entries of this span. */
  at?: InputMaybe<DateTimeRange>;
  /** Only entries of these kinds. */
  kinds?: InputMaybe<Array<LedgerKind>>;
  /** Only entries with one of these reasons. */
  reasons?: InputMaybe<Array<StockReason>>;
  /** Only entries with these versions. */
  versions?: InputMaybe<IntRange>;
};

/** What a ledger entry records. */
export type LedgerKind =
  /** A bucket was changed by a number. */
  | 'ADJUSTED'
  /** Promised units were sold. */
  | 'COMMITTED'
  /** A hold ran out of time. */
  | 'LAPSED'
  /** Units moved between buckets, or between shelf and back room. */
  | 'MOVED'
  /** Promised units were given back. */
  | 'RELEASED'
  /** Units were promised. */
  | 'RESERVED'
  /** A bucket was stated. */
  | 'SET';

/** The line has ended before. */
export type LineAlreadyEnded = Problem & {
  __typename?: 'LineAlreadyEnded';
  /** Always `LINE_ALREADY_ENDED`. */
  code: ProblemCode;
  /** The line. */
  line: OrderLine;
  /** How it ended. */
  message: Scalars['String']['output'];
};

/** What a line comes to, in parts. Each is rounded once, to the nearest minor unit, a half away from zero. */
export type LineCharge = {
  __typename?: 'LineCharge';
  /** Deposit times quantity. */
  deposit: Money;
  /** Price times quantity. */
  goods: Money;
  /** Whether the tax comes on top. */
  isTaxOnTop: Scalars['Boolean']['output'];
  /** How much less the goods cost than they regularly do. */
  saved: Money;
  /** Tax: contained in what it is paid on, or on top of it where `isTaxOnTop`. */
  tax: Money;
  /** Its rate in thousandths of a percent; null where none was told, or where the parts of a set bear different ones. */
  taxRate: Maybe<Scalars['Int']['output']>;
  /** What is charged: goods and deposit, and the tax where it comes on top. */
  total: Money;
};

/** The line has ended. */
export type LineEnded = {
  __typename?: 'LineEnded';
  /** The line. */
  line: OrderLine;
  /** The pick as it is now. */
  pick: Pick;
  /** The line that took its place, where it was replaced; already found. */
  replacement: Maybe<OrderLine>;
};

/** Some lines have not ended. */
export type LinesOpen = Problem & {
  __typename?: 'LinesOpen';
  /** Always `LINES_OPEN`. */
  code: ProblemCode;
  /** The lines that are open. */
  lines: Array<OrderLine>;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A price in the history of a listing, or one that was set ahead. */
export type ListedPrice = {
  __typename?: 'ListedPrice';
  /** From when. */
  fromAt: Scalars['DateTime']['output'];
  /** Opaque, typed id. */
  id: Scalars['ID']['output'];
  /** Whether it holds until the next, or for a span. */
  kind: PriceKind;
  /** Price of one unit. */
  price: Money;
  /** When it was set. */
  setAt: Scalars['DateTime']['output'];
  /** Who set it; null where a program did, or nobody is told. */
  setBy: Maybe<Scalars['String']['output']>;
  /** Where it stands now. */
  state: PriceState;
  /** Until when, not included: of a regular price until the next begins. Null while none is set. */
  untilAt: Maybe<Scalars['DateTime']['output']>;
};

/** A SKU offered at a location. */
export type Listing = Node & {
  __typename?: 'Listing';
  /** Aisle number. */
  aisle: Scalars['Int']['output'];
  /** Bay within the aisle. */
  bay: Scalars['Int']['output'];
  /** Opaque, typed id. */
  id: Scalars['ID']['output'];
  /** Whether it is offered now. */
  isListed: Scalars['Boolean']['output'];
  /** Whether it may be bought here: it is listed and, where the location asks for it, its product lacks nothing that must be told. Stock is another question. */
  isSold: Scalars['Boolean']['output'];
  /** Whether that tax comes on top of `price`; else `price` contains it. */
  isTaxOnTop: Scalars['Boolean']['output'];
  /** Where. */
  location: Location;
  /** Available units at or below which staff are alerted; null for no alert, and for whoever may not read stock there. */
  lowStockThreshold: Maybe<Scalars['Int']['output']>;
  /** Price of one unit of that which the SKU is priced by (`Sku.pricedBy`). */
  price: Money;
  /** What it cost, costs and will cost: those set ahead first, then back in time, at most 100. Null for those who may not read stock there. */
  prices: Maybe<Array<ListedPrice>>;
  /** The promotion that runs; null where it costs what it regularly costs. */
  reduction: Maybe<PriceReduction>;
  /** What one unit costs without a promotion. */
  regularPrice: Money;
  /** What. */
  sku: Sku;
  /** Live availability and, for staff, the balance. */
  stockLevel: StockLevel;
  /** The rate of tax that it bears now, in thousandths of a percent: 20 % is 20000. Null where the retailer has told none for its country and class, and for a set whose parts bear different ones. */
  taxRate: Maybe<Scalars['Int']['output']>;
  /** Price by measure, for example per 100 g. */
  unitPrice: UnitPrice;
  /** Counts the changes of the offer: send it as `expectedVersion` with the next. */
  version: Scalars['Int']['output'];
  /** Where in the building: a named zone. */
  zone: Scalars['String']['output'];
};

/** What became of one line of `changeListings`. */
export type ListingAnswer = {
  __typename?: 'ListingAnswer';
  /** What became of it. */
  result: ListingResult;
  /** Which SKU. */
  skuId: Scalars['ID']['output'];
};

/** The offer was changed. */
export type ListingChanged = {
  __typename?: 'ListingChanged';
  /** The offer as it is now. */
  listing: Listing;
};

/** Somebody else changed the offer since it was read. Nothing was changed. */
export type ListingConflict = Problem & {
  __typename?: 'ListingConflict';
  /** Always `LISTING_CONFLICT`. */
  code: ProblemCode;
  /** The version that was expected. */
  expectedVersion: Scalars['Int']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The offer as it is now; null where it is not offered there yet. */
  present: Maybe<Listing>;
};

/** A page of listings. */
export type ListingConnection = {
  __typename?: 'ListingConnection';
  /** The items of the page with their cursors. */
  edges: Array<ListingEdge>;
  /** Values that would narrow the list further, with their counts. */
  facets: Array<Facet>;
  /** The items of the page without them. */
  nodes: Array<Listing>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many match in all; counted when asked for, and no further than 100,000. */
  totalCount: Scalars['Int']['output'];
};

/** An item on a page. */
export type ListingEdge = {
  __typename?: 'ListingEdge';
  /** Pass it as `after` for the page that follows, as `before` for the one that precedes. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Listing;
};

/** Narrows a list of listings. */
export type ListingFilter = {
  /** Only products with all of these attribute values. */
  attributes?: InputMaybe<Array<AttributeFilter>>;
  /** Only these brands. */
  brands?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only this category and those below it. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what can be ordered now. */
  inStockOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** What a customer typed; forgives word order and one wrong letter. A whole barcode, as `skuByGtin` reads it, is looked up. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of `setListing`. */
export type ListingResult = InvalidInput | KeyReused | ListingChanged | ListingConflict | NotFound | ProductArchived;

/** Order of a list of listings. An order that is not stable may leave out or repeat a listing that moves while somebody reads page after page. */
export type ListingSort =
  /** By name, as people sort: `40 bags` before `240 bags`, É with E. Stable while no product is renamed. */
  | 'NAME'
  /** Cheapest first. Not stable: a listing whose price is changed meanwhile moves. */
  | 'PRICE_ASC'
  /** Dearest first. Not stable: a listing whose price is changed meanwhile moves. */
  | 'PRICE_DESC'
  /** Best match for the text; without one, order of the shelves. Stable while no product is renamed or moved to another shelf. */
  | 'RELEVANCE';

/** Each line was decided. */
export type ListingsAnswered = {
  __typename?: 'ListingsAnswered';
  /** One for each line of the request, in its order. */
  lines: Array<ListingAnswer>;
};

/** A store, warehouse or fulfilment centre. */
export type Location = Node & {
  __typename?: 'Location';
  /** Postal address. */
  address: Address;
  /** The plan of its aisles; without stops the walk goes by zone, aisle and bay. */
  aislePlan: AislePlan;
  /** The aisles where something is listed, zone by zone, at most 1,000. For its staff: null for others. */
  aislesInUse: Maybe<Array<AisleInUse>>;
  /** Until when it is closed at short notice, whatever its hours say; null while it is not. Until then no order is taken and no slot is offered. */
  closedUntil: Maybe<Scalars['DateTime']['output']>;
  /** Metres from the position of the query, where one was given. */
  distanceMetres: Maybe<Scalars['Int']['output']>;
  /** The earliest moment at which an order could be collected or delivered. */
  earliestSlotAt: Scalars['DateTime']['output'];
  /** When a hold becomes a sale here. */
  fulfilmentMode: FulfilmentMode;
  /** Opaque, typed id. */
  id: Scalars['ID']['output'];
  /** Whether it trades at this moment. */
  isOpenNow: Scalars['Boolean']['output'];
  /** What kind of place. */
  kind: LocationKind;
  /** Degrees north. */
  latitude: Scalars['Float']['output'];
  /** Degrees east. */
  longitude: Scalars['Float']['output'];
  /** Name as people say it. */
  name: Scalars['String']['output'];
  /** Trading hours by day of the week, local time. */
  openingHours: Array<OpeningSpan>;
  /** Postcodes that it serves: areas (`MH`), districts (`MH1`) or whole codes; of codes of digits, their first digits. */
  postcodesServed: Array<Scalars['String']['output']>;
  /** Whether it sells only products that state all that their category requires. */
  requiresParticulars: Scalars['Boolean']['output'];
  /** The retailer it belongs to. */
  retailer: Retailer;
  /** Slots that a customer may choose, of the next two days. */
  slots: Array<Slot>;
  /** Stable name in addresses. */
  slug: Scalars['String']['output'];
  /** Days that have hours of their own: holidays, and days on which it is closed. */
  specialDays: Array<SpecialDay>;
  /** IANA name. */
  timeZone: Scalars['String']['output'];
  /** Pieces of one item that an order here may hold; of what is measured, its rule says. */
  unitsPerLineMax: Scalars['Int']['output'];
  /** What the viewer may do here. Empty for whoever does not work here. */
  viewerMay: Array<Capability>;
};


/** A store, warehouse or fulfilment centre. */
export type LocationSlotsArgs = {
  handover: Handover;
};

/** The place is closed at short notice. Nothing was held. */
export type LocationClosed = Problem & {
  __typename?: 'LocationClosed';
  /** When it opens again. */
  closedUntil: Scalars['DateTime']['output'];
  /** Always `LOCATION_CLOSED`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The place is there. */
export type LocationCreated = {
  __typename?: 'LocationCreated';
  /** The place. */
  location: Location;
};

/** The place is as asked for. */
export type LocationEdited = {
  __typename?: 'LocationEdited';
  /** The place. */
  location: Location;
};

/** The place is closed. */
export type LocationIsClosed = {
  __typename?: 'LocationIsClosed';
  /** The place. */
  location: Location;
  /** Orders that this request cancelled; a retry cancels, and counts, what the first left. */
  ordersCancelled: Scalars['Int']['output'];
  /** Orders that were to be cancelled and stay, since something of them is picked. */
  ordersLeft: Scalars['Int']['output'];
};

/** What kind of place a location is. */
export type LocationKind =
  /** Orders are picked there. */
  | 'FULFILMENT_CENTRE'
  /** People shop there. */
  | 'STORE'
  /** Goods are kept and shipped there. */
  | 'WAREHOUSE';

/** The place is open within its hours. */
export type LocationReopened = {
  __typename?: 'LocationReopened';
  /** The place. */
  location: Location;
};

/** The mail server did not take the message. */
export type MailRefused = Problem & {
  __typename?: 'MailRefused';
  /** Always `MAIL_REFUSED`. */
  code: ProblemCode;
  /** What failed, and what to look at. */
  message: Scalars['String']['output'];
};

/** What contents are measured in. */
export type MeasureUnit =
  /** Pieces. */
  | 'EACH'
  /** Grams. */
  | 'G'
  /** Millilitres. */
  | 'ML';

/** They are from now on what was asked for. */
export type MemberChanged = {
  __typename?: 'MemberChanged';
  /** As what, and where. */
  membership: Membership;
};

/** They work here no longer. */
export type MemberDeactivated = {
  __typename?: 'MemberDeactivated';
  /** Who. */
  membershipId: Scalars['ID']['output'];
};

/** The invitation waits for its answer. */
export type MemberInvited = {
  __typename?: 'MemberInvited';
  /** The invitation. */
  invitation: Invitation;
  /** The address to hand over; null where it was sent by mail, which proves that the address is theirs. */
  link: Maybe<Scalars['String']['output']>;
};

/** Somebody who works for a retailer. */
export type Membership = Node & {
  __typename?: 'Membership';
  /** Opaque, typed id. */
  id: Scalars['ID']['output'];
  /** Where; null: at all of the retailer's locations, also those that are still to come. */
  locations: Maybe<Array<Location>>;
  /** Who. */
  person: Colleague;
  /** For whom. */
  retailer: Retailer;
  /** As what. */
  role: RetailerRole;
  /** Since when. */
  since: Scalars['DateTime']['output'];
};

/** A line that was not found. */
export type MissLineInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which line. */
  lineId: Scalars['ID']['input'];
};

/** A sum of money, exact: the amount in the currency's minor unit. */
export type Money = {
  __typename?: 'Money';
  /** Amount in the minor unit (pence, cents), of which a whole unit has as many as ISO 4217 says: 100 in GBP and HUF, 1 in JPY, 1,000 in KWD and IQD. */
  amountMinor: Scalars['SafeInt']['output'];
  /** ISO 4217 code. */
  currency: Scalars['String']['output'];
};

/** Another place for a category. */
export type MoveCategoryInput = {
  /** Which category. */
  categoryId: Scalars['ID']['input'];
  /** The version that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Below which category; without it, it becomes a department. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** How many come before it there; without it, it comes last. */
  position?: InputMaybe<Scalars['Int']['input']>;
};

/** Which way units move. */
export type MoveDirection =
  /** From unavailable back to sellable. */
  | 'TO_AVAILABLE'
  /** From the shelf to the back room. What is on hand stays, and so does what can be sold. */
  | 'TO_BACK_ROOM'
  /** From the back room to the shelf. */
  | 'TO_SHELF'
  /** From sellable to unavailable. */
  | 'TO_UNAVAILABLE';

/** A move between sellable and unavailable, or between shelf and back room. */
export type MoveStockInput = {
  /** Whether the units become unavailable, or sellable again; or where they are carried. */
  direction: MoveDirection;
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Units, at least 1. */
  quantity: Scalars['SafeInt']['input'];
  /** Why. */
  reason: StockReason;
  /** Note, at most 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Which stock level. */
  stockLevelId: Scalars['ID']['input'];
};

/** Outcome of `moveStock` and `openPacks`. */
export type MoveStockResult = Busy | InsufficientStock | InvalidInput | KeyReused | NotFound | QuantityNotAllowed | StockChanged | UnitsPromised;

/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Accept an invitation as whoever has signed in. */
  acceptInvitation: Maybe<AcceptInvitationResult>;
  /** Accept the present prices, and put away the note about lines that came from before the sign-in. */
  acknowledgeCart: Maybe<AcknowledgeCartResult>;
  /** Keep an address for the checkout. One that is kept already is not kept twice; the first is the default. */
  addAddress: Maybe<AddAddressResult>;
  /** Define what is told of products in a category and below it. For staff of the whole retailer. */
  addAttribute: Maybe<AttributeResult>;
  /** Add a department, or a category below another. For staff of the whole retailer. */
  addCategory: Maybe<CategoryResult>;
  /** Add a SKU to a product. For staff of the whole retailer. */
  addSku: Maybe<ProductResult>;
  /** Add the variants that a product lacks, when it comes in another colour or size; those that are there stay. For staff of the whole retailer. */
  addVariants: Maybe<ProductResult>;
  /** Change a bucket by a signed number of units, with a reason. */
  adjustStock: Maybe<AdjustStockResult>;
  /** Take a product out of the catalogue: it is offered nowhere any more, its lines in carts say so, and it stays in orders, ledger and reports. For staff of the whole retailer. */
  archiveProduct: Maybe<ProductResult>;
  /** Take one SKU out of the catalogue while its product stays: it is offered nowhere any more, its lines in carts say so, and it stays in orders, ledger and reports. For staff of the whole retailer. */
  archiveSku: Maybe<ProductResult>;
  /** Become the operator of a house that has none, with the link that its start printed. */
  becomeOperator: Maybe<BecomeOperatorResult>;
  /** Take a product back into the catalogue, listed where it was listed when it was archived. For staff of the whole retailer. */
  bringBackProduct: Maybe<ProductResult>;
  /** Take one SKU back into the catalogue, listed where it was listed when it was archived. For staff of the whole retailer. */
  bringBackSku: Maybe<ProductResult>;
  /** Cancel an order: possible until it is picked. Holds are given back, the authorisation is voided. */
  cancelOrder: Maybe<CancelOrderResult>;
  /**
   * Change many offers of a location in one job: whether each is listed, its place on the walk, its threshold. Each line is decided by itself: where one is refused, the
   * others still are changed. For whoever keeps the catalogue there.
   */
  changeListings: Maybe<ChangeListingsResult>;
  /** Change what somebody is at a retailer, and where. It holds from their next request on. */
  changeMember: Maybe<ChangeMemberResult>;
  /** Change or state a bucket of up to 500 SKUs of one location, with one reason: each line is decided by itself and answered by itself. */
  changeStockLevels: Maybe<ChangeStockLevelsResult>;
  /** Hold every line of one location for 15 minutes: an order per location. All lines or none. */
  checkOut: Maybe<CheckOutResult>;
  /** Take a pick: one shopper gets it, the others see it go. */
  claimPick: Maybe<ClaimPickResult>;
  /** Close a place from now until a time: it shows closed, and takes no order meanwhile. What becomes of the orders that were to be collected or delivered before then is said with it. */
  closeLocation: Maybe<CloseLocationResult>;
  /** Turn a hold into a sale, wholly or in part; what is not committed is given back. */
  commitReservation: Maybe<CommitReservationResult>;
  /**
   * State what a set is put together of, such as a mug and two bags of tea. From then on as many can be had at a place as the scarcest component allows, and a sale takes the
   * components. Orders that were made before stay as they are. Refused for what was ever counted in stock.
   */
  composeSet: Maybe<ProductResult>;
  /** Make an API key for a GraphQL client; its secret is shown once. */
  createApiKey: Maybe<CreateApiKeyResult>;
  /** Open a place of a retailer. */
  createLocation: Maybe<CreateLocationResult>;
  /** Make a product with its SKUs, listed where `offers` says so. For staff of the whole retailer. */
  createProduct: Maybe<ProductResult>;
  /** Open a retailer. The viewer is its owner. */
  createRetailer: Maybe<CreateRetailerResult>;
  /** Make an API key that belongs to a retailer and to no person; its secret is shown once. */
  createRetailerApiKey: Maybe<CreateRetailerApiKeyResult>;
  /** Let somebody go at once: their sessions and API keys end, and their open sockets close. */
  deactivateMember: Maybe<DeactivateMemberResult>;
  /**
   * Delete the viewer's account for good: name, e-mail address, password, sessions, API keys and carts. Their orders stay, as the law asks of a seller, under an id that is
   * nobody's any more.
   */
  deleteAccount: Maybe<DeleteAccountResult>;
  /** Make a product like another, with SKUs like its own but for their codes. For staff of the whole retailer. */
  duplicateProduct: Maybe<ProductResult>;
  /** Change an address that is kept. Orders that went there stay as they were. */
  editAddress: Maybe<EditAddressResult>;
  /** Change an attribute: its name, whether it is required, its choices, its place. Its kind stays. For staff of the whole retailer. */
  editAttribute: Maybe<AttributeResult>;
  /** Rename a category; hide it, with all that is below it, or show it again; say what must be told of products there. For staff of the whole retailer. */
  editCategory: Maybe<CategoryResult>;
  /** Change a place: its name and address, its hours, whom it serves. What is left out stays; a list replaces the list that was there. */
  editLocation: Maybe<EditLocationResult>;
  /** Change what is told of a product. For staff of the whole retailer. */
  editProduct: Maybe<ProductResult>;
  /** Change many products alike, in one job: each is decided by itself, and those that cannot be changed are left as they are and named. For staff of the whole retailer. */
  editProducts: Maybe<EditProductsResult>;
  /** Change what the viewer is called. */
  editProfile: Maybe<EditProfileResult>;
  /** Change what a retailer is called, where it sells, and what one order may hold. What is left out stays. */
  editRetailer: Maybe<EditRetailerResult>;
  /** State a SKU anew, with all its codes. For staff of the whole retailer. */
  editSku: Maybe<ProductResult>;
  /** Rename a view, let it show something else, share it, or take it back for oneself. What is left out stays. */
  editStockView: Maybe<SaveStockViewResult>;
  /** Sign out everywhere else: end all of the viewer's sessions but the one that asks. */
  endOtherSessions: Maybe<EndOtherSessionsResult>;
  /** Take back a price that has not begun, or end a promotion now. For whoever keeps the catalogue there. */
  endPrice: Maybe<PriceResult>;
  /** Sign out elsewhere: end one of the viewer's sessions, and close its open sockets. */
  endSession: Maybe<EndSessionResult>;
  /** Move a hold's deadline. */
  extendReservation: Maybe<ExtendReservationResult>;
  /** Say that a line was found, wholly or in part; the missing units are posted short. */
  findLine: Maybe<EndLineResult>;
  /** Finish: every line has ended. Captures the price of what was found. */
  finishPick: Maybe<FinishPickResult>;
  /** Say that a picked order was collected or delivered. For staff and the shopper. */
  handOverOrder: Maybe<HandOverOrderResult>;
  /** Invite somebody to work for a retailer, by mail where an address is given, else by a link to hand over. */
  inviteMember: Maybe<InviteMemberResult>;
  /** Say that a line is not on the shelf; its units are posted short. */
  missLine: Maybe<EndLineResult>;
  /** Put a category, with all that is below it, below another or to another place among its siblings. For staff of the whole retailer. */
  moveCategory: Maybe<CategoryResult>;
  /** Move units between sellable and unavailable, or carry them between shelf and back room. */
  moveStock: Maybe<MoveStockResult>;
  /** Open packs, such as cases: what was in them (`Sku.opensInto`) is counted from then on, in the same command. */
  openPacks: Maybe<MoveStockResult>;
  /** Authorise the payment of a held order and confirm it. Extends the hold once. */
  payOrder: Maybe<PayOrderResult>;
  /**
   * Keep a document, so that requests may name it by its hash instead of sending its text: whoever sends them, a shop's own app too. Ask for it
   * whenever a client is released; the same text again is kept for longer.
   */
  registerDocument: Maybe<RegisterDocumentResult>;
  /** Give a hold back. */
  releaseReservation: Maybe<ReleaseReservationResult>;
  /** Remove an address that is kept. Where it was the default, another one is. */
  removeAddress: Maybe<RemoveAddressResult>;
  /** Take an attribute away, and with it what products state of it. For staff of the whole retailer. */
  removeAttribute: Maybe<AttributeResult>;
  /** Remove a view; one that is shared is gone for all of the staff. */
  removeStockView: Maybe<RemoveStockViewResult>;
  /** Take a rate of tax away; the one before it holds on, and what was ordered keeps the rate that it was sold at. For those who may change the settings of the whole retailer. */
  removeTaxRate: Maybe<TaxRateResult>;
  /** Open a place again that was closed at short notice; its hours hold. */
  reopenLocation: Maybe<ReopenLocationResult>;
  /** Replace a line: the substitute is held at the moment the original is given up. */
  replaceLine: Maybe<EndLineResult>;
  /** Hold units of one or more SKUs of one location: all lines or none. */
  reserveStock: Maybe<ReserveStockResult>;
  /** End an API key at once. */
  revokeApiKey: Maybe<RevokeApiKeyResult>;
  /** Take an invitation back. Its link works no longer. */
  revokeInvitation: Maybe<RevokeInvitationResult>;
  /** Revoke an API key at once: its next request is refused, and its open sockets close. */
  revokeRetailerApiKey: Maybe<RevokeRetailerApiKeyResult>;
  /** Make another API key in the place of one that works. Its program stays the same caller; the old one ends after a time of grace, or at once. */
  rotateRetailerApiKey: Maybe<RotateRetailerApiKeyResult>;
  /** Keep a view of the stock table under a name, for oneself or for all of the retailer's staff. What is shared takes the right to change stock. */
  saveStockView: Maybe<SaveStockViewResult>;
  /** Send a message to the viewer's own address, to see whether mails arrive. Each request sends one, a retry too; at most five in a quarter of an hour. */
  sendTestMail: Maybe<SendTestMailResult>;
  /** State the plan of a place's aisles, all stops in walking order. Lists of picks follow it from then on. */
  setAislePlan: Maybe<SetAislePlanResult>;
  /** Put a number of units of a SKU into the cart: the number it shall have; 0 takes it out. Holds no stock. */
  setCartLine: Maybe<SetCartLineResult>;
  /** State the substitution wish for the whole cart. */
  setCartSubstitutionWish: Maybe<SetCartSubstitutionWishResult>;
  /** Let the stock table open with a view for the viewer, or with everything. */
  setDefaultStockView: Maybe<SetDefaultStockViewResult>;
  /** Offer a SKU at a location, or change the offer: whether it is listed, its price, its place on the walk, its threshold. For whoever keeps the catalogue there. */
  setListing: Maybe<ListingResult>;
  /** State what comes out of a pack when it is opened, such as twelve bottles of a case. What was opened before stays as it is. */
  setPackContents: Maybe<ProductResult>;
  /** Set what a listing costs, from now or from a time ahead, or for a span: a promotion. For whoever keeps the catalogue there. */
  setPrice: Maybe<PriceResult>;
  /** State attributes of a product; what is left out stays. For staff of the whole retailer. */
  setProductAttributes: Maybe<ProductResult>;
  /** State anew what must be told of a product before one buys it; what is left out is stated no more. For staff of the whole retailer. */
  setProductParticulars: Maybe<ProductResult>;
  /** State anew which pictures a product shows, in order; what is left out is shown no more. Send each file by `POST /pictures` before. For staff of the whole retailer. */
  setProductPictures: Maybe<ProductResult>;
  /** State a bucket's absolute number of units, only if the level is still at the version that was seen. */
  setStock: Maybe<SetStockResult>;
  /** Set a rate of tax from a day on. For those who may change the settings of the whole retailer. */
  setTaxRate: Maybe<TaxRateResult>;
  /**
   * Authorise a small sum through the gateway that is configured, with its test card, and let it go again: whether customers can pay. Each request is a test of its own,
   * a retry too; at most five in a quarter of an hour.
   */
  testPayment: Maybe<TestPaymentResult>;
  /** Make somebody who works for the viewer's retailer its owner in the viewer's place, who becomes a manager. */
  transferOwnership: Maybe<TransferOwnershipResult>;
  /** Give a pick back before its first line has ended. */
  unclaimPick: Maybe<UnclaimPickResult>;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationAcknowledgeCartArgs = {
  input: AcknowledgeCartInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationAddAddressArgs = {
  input: AddAddressInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationAddAttributeArgs = {
  input: AddAttributeInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationAddCategoryArgs = {
  input: AddCategoryInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationAddSkuArgs = {
  input: AddSkuInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationAddVariantsArgs = {
  input: AddVariantsInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationAdjustStockArgs = {
  input: AdjustStockInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationArchiveProductArgs = {
  input: ArchiveProductInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationArchiveSkuArgs = {
  input: ArchiveSkuInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationBecomeOperatorArgs = {
  input: BecomeOperatorInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationBringBackProductArgs = {
  input: ArchiveProductInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationBringBackSkuArgs = {
  input: ArchiveSkuInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationCancelOrderArgs = {
  input: CancelOrderInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationChangeListingsArgs = {
  input: ChangeListingsInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationChangeMemberArgs = {
  input: ChangeMemberInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationChangeStockLevelsArgs = {
  input: ChangeStockLevelsInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationCheckOutArgs = {
  input: CheckOutInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationClaimPickArgs = {
  input: ClaimPickInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationCloseLocationArgs = {
  input: CloseLocationInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationCommitReservationArgs = {
  input: CommitReservationInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationComposeSetArgs = {
  input: ComposeSetInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationCreateLocationArgs = {
  input: CreateLocationInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationCreateRetailerArgs = {
  input: CreateRetailerInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationCreateRetailerApiKeyArgs = {
  input: CreateRetailerApiKeyInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationDeactivateMemberArgs = {
  input: DeactivateMemberInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationDeleteAccountArgs = {
  input: DeleteAccountInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationDuplicateProductArgs = {
  input: DuplicateProductInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationEditAddressArgs = {
  input: EditAddressInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationEditAttributeArgs = {
  input: EditAttributeInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationEditCategoryArgs = {
  input: EditCategoryInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationEditLocationArgs = {
  input: EditLocationInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationEditProductArgs = {
  input: EditProductInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationEditProductsArgs = {
  input: EditProductsInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationEditProfileArgs = {
  input: EditProfileInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationEditRetailerArgs = {
  input: EditRetailerInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationEditSkuArgs = {
  input: EditSkuInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationEditStockViewArgs = {
  input: EditStockViewInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationEndOtherSessionsArgs = {
  input: EndOtherSessionsInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationEndPriceArgs = {
  input: EndPriceInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationExtendReservationArgs = {
  input: ExtendReservationInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationFindLineArgs = {
  input: FindLineInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationFinishPickArgs = {
  input: FinishPickInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationHandOverOrderArgs = {
  input: HandOverOrderInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationMissLineArgs = {
  input: MissLineInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationMoveCategoryArgs = {
  input: MoveCategoryInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationMoveStockArgs = {
  input: MoveStockInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationOpenPacksArgs = {
  input: OpenPacksInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationPayOrderArgs = {
  input: PayOrderInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationRegisterDocumentArgs = {
  input: RegisterDocumentInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationReleaseReservationArgs = {
  input: ReleaseReservationInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationRemoveAddressArgs = {
  input: RemoveAddressInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationRemoveAttributeArgs = {
  input: RemoveAttributeInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationRemoveStockViewArgs = {
  input: RemoveStockViewInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationRemoveTaxRateArgs = {
  input: RemoveTaxRateInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationReopenLocationArgs = {
  input: ReopenLocationInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationReplaceLineArgs = {
  input: ReplaceLineInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationReserveStockArgs = {
  input: ReserveStockInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationRevokeApiKeyArgs = {
  id: Scalars['ID']['input'];
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationRevokeInvitationArgs = {
  input: RevokeInvitationInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationRevokeRetailerApiKeyArgs = {
  input: RevokeRetailerApiKeyInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationRotateRetailerApiKeyArgs = {
  input: RotateRetailerApiKeyInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationSaveStockViewArgs = {
  input: SaveStockViewInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationSendTestMailArgs = {
  input: SendTestMailInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationSetAislePlanArgs = {
  input: SetAislePlanInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationSetCartLineArgs = {
  input: SetCartLineInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationSetCartSubstitutionWishArgs = {
  input: SetCartSubstitutionWishInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationSetDefaultStockViewArgs = {
  input: SetDefaultStockViewInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationSetListingArgs = {
  input: SetListingInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationSetPackContentsArgs = {
  input: SetPackContentsInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationSetPriceArgs = {
  input: SetPriceInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationSetProductAttributesArgs = {
  input: SetProductAttributesInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationSetProductParticularsArgs = {
  input: SetProductParticularsInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationSetProductPicturesArgs = {
  input: SetProductPicturesInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationSetStockArgs = {
  input: SetStockInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationSetTaxRateArgs = {
  input: SetTaxRateInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationTestPaymentArgs = {
  input: TestPaymentInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationTransferOwnershipArgs = {
  input: TransferOwnershipInput;
};


/** The root of all changes. Every mutation that moves stock or money takes an idempotency key: the same key with the same content returns the first outcome. A change that is refused by an error is null, and the others of the request are answered. */
export type MutationUnclaimPickArgs = {
  input: UnclaimPickInput;
};

/** What the SKUs of a new product cost at a location where they are listed. */
export type NewOfferInput = {
  /** Where. */
  locationId: Scalars['ID']['input'];
  /** The regular price of each SKU, in their order, in the minor unit of the retailer's currency. */
  pricesMinor: Array<Scalars['SafeInt']['input']>;
};

/** When the promotion begins, the item costs no more without it. Nothing was changed. */
export type NoReduction = Problem & {
  __typename?: 'NoReduction';
  /** Always `NO_REDUCTION`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
  /** What it costs without it then. */
  regularPrice: Money;
};

/** An object with an opaque, typed id that stays the same for ever. */
export type Node = {
  /** Opaque, typed id. */
  id: Scalars['ID']['output'];
};

/** It does not exist, or is not the viewer's to know of. */
export type NotFound = Problem & {
  __typename?: 'NotFound';
  /** Always `NOT_FOUND`. */
  code: ProblemCode;
  /** Index of the item inside a bulk input. */
  index: Maybe<Scalars['Int']['output']>;
  /** What was not found. */
  message: Scalars['String']['output'];
};

/** Energy and nutrients, in the order of the law. What is no energy in milligrams: 3.6 g are 3600. */
export type Nutrition = {
  __typename?: 'Nutrition';
  /** Carbohydrate, milligrams. */
  carbohydrate: Scalars['Int']['output'];
  /** Energy in kilocalories. */
  energyKcal: Scalars['Int']['output'];
  /** Energy in kilojoules. */
  energyKj: Scalars['Int']['output'];
  /** Fat, milligrams. */
  fat: Scalars['Int']['output'];
  /** Fibre, milligrams; null where it is not stated. */
  fibre: Maybe<Scalars['Int']['output']>;
  /** Of what. */
  per: NutritionBasis;
  /** Protein, milligrams. */
  protein: Scalars['Int']['output'];
  /** Salt, milligrams. */
  salt: Scalars['Int']['output'];
  /** Of which saturates, milligrams. */
  saturates: Scalars['Int']['output'];
  /** Of which sugars, milligrams. */
  sugars: Scalars['Int']['output'];
};

/** Of what nutrients are told. */
export type NutritionBasis =
  /** 100 grams. */
  | 'PER_100_G'
  /** 100 millilitres. */
  | 'PER_100_ML';

/** Energy and nutrients. What is no energy in milligrams: 3.6 g are 3600. */
export type NutritionInput = {
  /** Carbohydrate, milligrams. */
  carbohydrate: Scalars['Int']['input'];
  /** Energy in kilocalories. */
  energyKcal: Scalars['Int']['input'];
  /** Energy in kilojoules. */
  energyKj: Scalars['Int']['input'];
  /** Fat, milligrams. */
  fat: Scalars['Int']['input'];
  /** Fibre, milligrams; left out where it is not stated. */
  fibre?: InputMaybe<Scalars['Int']['input']>;
  /** Of what. */
  per: NutritionBasis;
  /** Protein, milligrams. */
  protein: Scalars['Int']['input'];
  /** Salt, milligrams. */
  salt: Scalars['Int']['input'];
  /** Of which saturates, milligrams. */
  saturates: Scalars['Int']['input'];
  /** Of which sugars, milligrams. */
  sugars: Scalars['Int']['input'];
};

/** A change of the offers of products at a location. Items that it does not offer stay so. */
export type OfferEditInput = {
  /** Whether they shall be listed. */
  isListed?: InputMaybe<Scalars['Boolean']['input']>;
  /** At which location. */
  locationId: Scalars['ID']['input'];
  /** Instead: by how much it shall change, in hundredths of a percent of what it regularly is: -1000 is ten percent less. Rounded to the nearest minor unit, a half up. */
  priceChangeBasisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** The regular price from now on, the same for all. */
  priceMinor?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** Packs that were opened. */
export type OpenPacksInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Packs, at least 1. */
  packs: Scalars['SafeInt']['input'];
  /** Note for the ledger, at most 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** The stock level of the packs. */
  stockLevelId: Scalars['ID']['input'];
};

/** How far the house is open. */
export type Opening = {
  __typename?: 'Opening';
  /** Whether somebody runs it. Until then the link that its start printed makes an operator. */
  hasOperator: Scalars['Boolean']['output'];
  /** Who moves the money: `sandbox` takes test cards only, and nothing costs anything. */
  paymentGateway: Scalars['String']['output'];
  /** Whether mails are sent; else each becomes a file on the machine. */
  sendsMail: Scalars['Boolean']['output'];
};

/** One span of trading hours. */
export type OpeningSpan = {
  __typename?: 'OpeningSpan';
  /** Local time, `HH:MM`; `24:00` is midnight. Where it is not later than `opens`, it is on the next day. */
  closes: Scalars['String']['output'];
  /** The day on which it opens: 1 is Monday, 7 is Sunday. */
  day: Scalars['Int']['output'];
  /** Local time, `HH:MM`. */
  opens: Scalars['String']['output'];
};

/** One span of trading hours. */
export type OpeningSpanInput = {
  /** Local time, `HH:MM`; `24:00` is midnight. Where it is not later than `opens`, it is on the next day. */
  closes: Scalars['String']['input'];
  /** The day on which it opens: 1 is Monday, 7 is Sunday. */
  day: Scalars['Int']['input'];
  /** Local time, `HH:MM`. */
  opens: Scalars['String']['input'];
};

/** A step on the way to being open for business. */
export type OpeningStep =
  /** A place has no opening hours. */
  | 'HOURS'
  /** It has no place. */
  | 'LOCATION'
  /** Nobody else works for it, and nobody is invited. */
  | 'PEOPLE'
  /** Nothing is listed anywhere. */
  | 'PRODUCTS'
  /** No place has a unit of anything. */
  | 'STOCK';

/** The viewer runs the house. */
export type OperatorMade = {
  __typename?: 'OperatorMade';
  /** Always true: read the viewer again. */
  isOperator: Scalars['Boolean']['output'];
};

/** An option's name and the value that a SKU has. */
export type OptionInput = {
  /** Name, for example `Flavour`. */
  name: Scalars['String']['input'];
  /** Value, for example `Vanilla`. */
  value: Scalars['String']['input'];
};

/** What a customer bought from one location. */
export type Order = Node & {
  __typename?: 'Order';
  /** Where it goes, for a delivery. */
  address: Maybe<Address>;
  /** What it comes to as ordered, in parts: the sum of its lines. */
  charges: Charges;
  /** The same as found so far; final once it is picked. */
  chargesFound: Charges;
  /** When it ended. */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was confirmed. */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** E-mail address for the receipt. For its customer and the location's staff: null for a shopper. */
  contactEmail: Maybe<Scalars['String']['output']>;
  /** Name on the order. */
  contactName: Scalars['String']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who ordered it. For its customer and the location's staff: null for a shopper. */
  customer: Maybe<Customer>;
  /** Everything that happened to it, oldest first. */
  events: Array<OrderEvent>;
  /** How it reaches the customer. */
  handover: Handover;
  /** While held: when the hold runs out. */
  heldUntil: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, typed id; carries the location. */
  id: Scalars['ID']['output'];
  /** Whether it can be cancelled now. */
  isCancellable: Scalars['Boolean']['output'];
  /** Its lines; replacements follow what they replace. */
  lines: Array<OrderLine>;
  /** Where it is bought. */
  location: Location;
  /** The customer's note. */
  note: Maybe<Scalars['String']['output']>;
  /** Read aloud at the counter. */
  number: Scalars['String']['output'];
  /** How it is paid. */
  payment: Maybe<Payment>;
  /** The shopper's work on it. Null before it is confirmed, and for those who may not see it: a customer follows the order's events. */
  pick: Maybe<Pick>;
  /** The slot ends. */
  slotEndAt: Maybe<Scalars['DateTime']['output']>;
  /** The slot begins. */
  slotStartAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  state: OrderState;
  /** Sum of the lines as ordered. */
  total: Money;
  /** What was found so far, at the prices to be charged. */
  totalFound: Money;
  /**
   * Attempts to pay of which the gateway is no longer asked, because it failed for a day: somebody has to look there. An earlier attempt may be among them, beside the one that
   * pays the order. For staff: empty for those who may not know.
   */
  unsettledPayments: Array<Payment>;
  /** Counts its events; the newer one is the truth. */
  version: Scalars['Int']['output'];
};

/** Cancelled; everything was given back. */
export type OrderCancelled = {
  __typename?: 'OrderCancelled';
  /** The order. */
  order: Order;
};

/** Paid for and promised. */
export type OrderConfirmed = {
  __typename?: 'OrderConfirmed';
  /** The order. */
  order: Order;
};

/** A page of orders. */
export type OrderConnection = {
  __typename?: 'OrderConnection';
  /** The items of the page with their cursors. */
  edges: Array<OrderEdge>;
  /** The items of the page without them. */
  nodes: Array<Order>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many match in all; counted when asked for, and no further than 100,000. */
  totalCount: Scalars['Int']['output'];
};

/** An item on a page. */
export type OrderEdge = {
  __typename?: 'OrderEdge';
  /** Pass it as `after` for the page that follows, as `before` for the one that precedes. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Order;
};

/** Something that happened to an order. */
export type OrderEvent = {
  __typename?: 'OrderEvent';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Details fit for the customer. */
  data: Scalars['JSON']['output'];
  /** What happened. */
  kind: OrderEventKind;
  /** The line it concerns. */
  line: Maybe<OrderLine>;
  /** 1, 2, 3 … without a hole. */
  sequence: Scalars['Int']['output'];
};

/** What happens to an order and to its lines. */
export type OrderEventKind =
  /** It was cancelled; everything was given back. */
  | 'CANCELLED'
  /** It was paid for and promised. */
  | 'CONFIRMED'
  /** It is with the customer. */
  | 'DELIVERED'
  /** Units were held, payment is awaited. */
  | 'HELD'
  /** Units were held again for a payment that came late. */
  | 'HELD_AGAIN'
  /** The hold ran out before it was paid. */
  | 'LAPSED'
  /** A line was found, wholly or in part. */
  | 'LINE_FOUND'
  /** A line was not on the shelf. */
  | 'LINE_NOT_FOUND'
  /** Another line took a line's place. */
  | 'LINE_REPLACED'
  /** The retailer found that it had less than it promised for a line. */
  | 'LINE_SHORTENED'
  /** The bank refused. */
  | 'PAYMENT_DECLINED'
  /** A payment began. */
  | 'PAYMENT_STARTED'
  /** The gateway did not answer in time. */
  | 'PAYMENT_TIMED_OUT'
  /** A payment was given up before anything was taken. */
  | 'PAYMENT_VOIDED'
  /** Every line has ended and what was found is charged. */
  | 'PICKED'
  /** A shopper took it. */
  | 'PICK_CLAIMED'
  /** The shopper finished; the charge is under way. */
  | 'PICK_FINISHED'
  /** The shopper gave it back. */
  | 'PICK_UNCLAIMED';

/** Narrows a list of orders. */
export type OrderFilter = {
  /** Only orders that were made within this span. */
  created?: InputMaybe<DateTimeRange>;
  /** Only the order with this number, in upper or lower case. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Only orders whose slot begins within this span. */
  slotStart?: InputMaybe<DateTimeRange>;
  /** Only orders in these states. */
  states?: InputMaybe<Array<OrderState>>;
};

/** With the customer. */
export type OrderHandedOver = {
  __typename?: 'OrderHandedOver';
  /** The order. */
  order: Order;
};

/** The units are held until `order.heldUntil`; the lines have left the cart once the order is confirmed. */
export type OrderHeld = {
  __typename?: 'OrderHeld';
  /** The order. */
  order: Order;
};

/** What a retailer lets one customer take at once. */
export type OrderLimit =
  /** Units of one item in one order. */
  | 'UNITS_PER_LINE'
  /** Units in one order. */
  | 'UNITS_PER_ORDER'
  /** Orders that all who never paid here, from one network address, hold unpaid. */
  | 'UNPAID_ORDERS_PER_ADDRESS'
  /** Units of one item that all who never paid here, from one network address, hold unpaid. */
  | 'UNPAID_UNITS_PER_ADDRESS';

/** More than the retailer lets one customer hold at once. Nothing was held and the cart is as it was. */
export type OrderLimitReached = Problem & {
  __typename?: 'OrderLimitReached';
  /** Always `ORDER_LIMIT_REACHED`. */
  code: ProblemCode;
  /** Which limit. */
  limit: OrderLimit;
  /** How many it allows. */
  max: Scalars['Int']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The item it is about; null for a limit of whole orders. */
  sku: Maybe<Sku>;
};

/** Units of one SKU in an order. */
export type OrderLine = Node & {
  __typename?: 'OrderLine';
  /** What the line comes to as it was ordered, in parts, at the rate of tax and the deposit of that moment. */
  charge: LineCharge;
  /** The same as it was found; null until it has ended. */
  chargeFound: Maybe<LineCharge>;
  /** Opaque, typed id. */
  id: Scalars['ID']['output'];
  /** Steps that stand in the back room now, where the shelf has fewer than the line wants; else 0. For those who pick: null for others. */
  inBackRoom: Maybe<Scalars['Int']['output']>;
  /** Whether it is priced by another unit than it is counted in, so that `measured` is asked for when it is found. */
  isWeighed: Scalars['Boolean']['output'];
  /** Items that it counts as where goods of all kinds are counted: its pieces, or one of what is measured. */
  itemCount: Scalars['Int']['output'];
  /** Where in the building, and how much is there now. */
  listing: Maybe<Listing>;
  /** As it was called when it was ordered. */
  name: Scalars['String']['output'];
  /** The customer's note. */
  note: Maybe<Scalars['String']['output']>;
  /** The order that it belongs to. */
  order: Order;
  /** The set that it was bought as a part of; null of what was bought by itself. */
  partOf: Maybe<OrderedSet>;
  /** Price as ordered, of one unit of that which the SKU is priced by. */
  price: Money;
  /** What is charged for of what was weighed when it was found, in 10^-`scale` of the unit of `Sku.pricedBy`; null before, and of what is not weighed. */
  pricedFound: Maybe<Scalars['Int']['output']>;
  /** Steps ordered (`Sku.quantityRule`). */
  quantity: Scalars['Int']['output'];
  /** Steps found. */
  quantityFound: Scalars['Int']['output'];
  /** The line whose place this one took. */
  replaces: Maybe<OrderLine>;
  /** What. */
  sku: Sku;
  /** Where it stands. */
  state: OrderLineState;
  /** What the shopper may do when it is not there. */
  substitutionWish: SubstitutionWish;
  /** What was ordered, at that price; an estimate where it is weighed when it is found. */
  total: Money;
  /** What was found, at that price; null before the line has ended. */
  totalFound: Maybe<Money>;
  /** Counts its changes; the newer one is the truth. */
  version: Scalars['Int']['output'];
};

/** Where an order line stands. */
export type OrderLineState =
  /** Cancelled. */
  | 'CANCELLED'
  /** Promised. */
  | 'CONFIRMED'
  /** Found, wholly or in part. */
  | 'FOUND'
  /** Units are held. */
  | 'HELD'
  /** The hold ran out. */
  | 'LAPSED'
  /** Not on the shelf. */
  | 'NOT_FOUND'
  /** Another line took its place. */
  | 'REPLACED'
  /** The retailer found that it had less than it promised. */
  | 'SHORT';

/** It is too late to cancel. */
export type OrderNotCancellable = Problem & {
  __typename?: 'OrderNotCancellable';
  /** Always `ORDER_NOT_CANCELLABLE`. */
  code: ProblemCode;
  /** Where it stands. */
  message: Scalars['String']['output'];
  /** The order. */
  order: Order;
};

/** The order does not wait for a payment. */
export type OrderNotPayable = Problem & {
  __typename?: 'OrderNotPayable';
  /** Always `ORDER_NOT_PAYABLE`. */
  code: ProblemCode;
  /** Where it stands. */
  message: Scalars['String']['output'];
  /** The order. */
  order: Order;
};

/** The order is not picked, so it cannot be handed over. */
export type OrderNotPicked = Problem & {
  __typename?: 'OrderNotPicked';
  /** Always `ORDER_NOT_PICKED`. */
  code: ProblemCode;
  /** Where it stands. */
  message: Scalars['String']['output'];
  /** The order. */
  order: Order;
};

/** An order has not ended: it has to find its way first. */
export type OrderOnItsWay = Problem & {
  __typename?: 'OrderOnItsWay';
  /** Always `ORDER_ON_ITS_WAY`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
  /** The number of one such order. */
  orderNumber: Scalars['String']['output'];
};

/** Where an order stands. */
export type OrderState =
  /** Cancelled; everything was given back. */
  | 'CANCELLED'
  /** Paid for and promised. */
  | 'CONFIRMED'
  /** With the customer. */
  | 'DELIVERED'
  /** Units are held, payment is awaited. */
  | 'HELD'
  /** The hold ran out before it was paid. */
  | 'LAPSED'
  /** Every line has ended. */
  | 'PICKED'
  /** A shopper is at work. */
  | 'PICKING';

/** How many orders are in a state. */
export type OrderStateCount = {
  __typename?: 'OrderStateCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The state. */
  state: OrderState;
};

/** The day of a location in numbers. */
export type OrderSummary = {
  __typename?: 'OrderSummary';
  /** Orders by state, of the last two weeks. */
  byState: Array<OrderStateCount>;
  /** Of the units in lines of paid orders that ended today, the share that was found, 0 to 1; null before the first. */
  foundRate: Maybe<Scalars['Float']['output']>;
  /** What the orders of `ordersToday` come to as they were ordered, found or not. */
  orderedToday: Money;
  /** Orders confirmed (paid for) today, local time, and not cancelled since. */
  ordersToday: Scalars['Int']['output'];
  /** Lines of paid orders that ended today as not found or short. */
  shortsToday: Scalars['Int']['output'];
  /** `soldToday` by the hour in which the money was taken, local time, 24 values. */
  soldByHour: Array<Money>;
  /** Money taken today, local time: what was found on the shelf and charged. What is ordered or held and not yet charged does not count. */
  soldToday: Money;
};

/** A set in an order. Its lines are its components, each with its share of the set's price: what is not found of them is not charged. */
export type OrderedSet = {
  __typename?: 'OrderedSet';
  /** As it was called when it was ordered. */
  name: Scalars['String']['output'];
  /** How many were ordered. */
  quantity: Scalars['Int']['output'];
  /** The set. */
  sku: Sku;
  /** Its lines as they were ordered: what a retailer lost of them since is left out. */
  total: Money;
  /** What was found of it, with what took the place of what was not; null before all of its lines have ended. */
  totalFound: Maybe<Money>;
};

/** What becomes of orders when their place closes. */
export type OrdersOfClosing =
  /** They are cancelled, and nothing is charged. An order of which something is picked stays. */
  | 'CANCEL'
  /** They stay: somebody still picks them. */
  | 'KEEP';

/** Only the session that asked is left. */
export type OtherSessionsEnded = {
  __typename?: 'OtherSessionsEnded';
  /** How many have ended. */
  ended: Scalars['Int']['output'];
};

/** The retailer has another owner. */
export type OwnershipTransferred = {
  __typename?: 'OwnershipTransferred';
  /** The owner from now on. */
  membership: Membership;
};

/** What comes out of one pack. */
export type PackContents = {
  __typename?: 'PackContents';
  /** How much, in steps of its `quantityRule`. */
  quantity: Scalars['Int']['output'];
  /** Of what. */
  sku: Sku;
};

/** What comes out of one pack. */
export type PackContentsInput = {
  /** How much, in steps of its `quantityRule`. */
  quantity: Scalars['Int']['input'];
  /** Of what; of the same retailer. */
  skuId: Scalars['ID']['input'];
};

/** Where a page of a connection begins and ends. Pages go either way: `first` and `after` from the beginning on, `last` and `before` from the end back, never both; the items of a page stand in the list's own order whichever way it was asked for. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge, null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is a page after this one. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is a page before this one. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge, null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A thing that must be told before one buys. */
export type ParticularName =
  /** Which of the fourteen allergens are in it. */
  | 'ALLERGENS'
  /** Which date its packs bear. */
  | 'DATE_MARK'
  /** What it is made of. */
  | 'INGREDIENTS'
  /** How old a buyer has to be. */
  | 'MINIMUM_AGE'
  /** Energy and nutrients of 100 g or 100 ml. */
  | 'NUTRITION'
  /** Country or place it comes from. */
  | 'ORIGIN'
  /** The business that answers for it. */
  | 'PRODUCER'
  /** How it is kept. */
  | 'STORAGE';

/** What must be told of a product before one buys it. Null is not stated, which is another thing than none. */
export type Particulars = {
  __typename?: 'Particulars';
  /** Which of the fourteen allergens are in it, as its producer declares. */
  allergens: Maybe<AllergenStatement>;
  /** Which date its packs bear. */
  dateMark: Maybe<DateMark>;
  /** What it is made of, as on the pack. */
  ingredients: Maybe<Scalars['String']['output']>;
  /** Years that a buyer must have. */
  minimumAge: Maybe<Scalars['Int']['output']>;
  /** Of 100 g or 100 ml. */
  nutrition: Maybe<Nutrition>;
  /** Country or place it comes from. */
  origin: Maybe<Scalars['String']['output']>;
  /** Name and address of the business that answers for it. */
  producer: Maybe<Scalars['String']['output']>;
  /** How it is kept. */
  storage: Maybe<StorageStatement>;
};

/** Not all is told of it that must be before one buys, and this location then does not sell it. Nothing was done. */
export type ParticularsMissing = Problem & {
  __typename?: 'ParticularsMissing';
  /** Always `PARTICULARS_MISSING`. */
  code: ProblemCode;
  /** Which items, and what to do. */
  message: Scalars['String']['output'];
  /** The items. */
  skus: Array<Sku>;
};

/** A request to pay. */
export type PayOrderInput = {
  /** Number of a test card of the sandbox: 4242 4242 4242 4242 succeeds, 4000 0000 0000 0002 is declined, 4000 0000 0000 0119 times out, 4000 0000 0000 0259 answers late; a number whose check digit (Luhn) is wrong is declined. */
  cardNumber: Scalars['String']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which order. */
  orderId: Scalars['ID']['input'];
};

/** Outcome of `payOrder`. */
export type PayOrderResult = Busy | HoldLapsed | InvalidInput | KeyReused | NotFound | OrderConfirmed | OrderNotPayable | PaymentDeclined | PaymentPending;

/** How an order is paid. */
export type Payment = {
  __typename?: 'Payment';
  /** What was asked for. */
  amount: Money;
  /** What may be captured. */
  authorised: Money;
  /** What was taken. */
  captured: Money;
  /** Why it was declined, in words for the customer. */
  declineReason: Maybe<Scalars['String']['output']>;
  /**
   * Since when the gateway is no longer asked about it, because it failed for a day: look there whether money has to be taken or let go. For staff: null for
   * those who may not know.
   */
  givenUpAt: Maybe<Scalars['DateTime']['output']>;
  /** What was given back. */
  refunded: Money;
  /** Where it stands. */
  state: PaymentState;
};

/** The bank refused. The units stay held until `order.heldUntil`; another card may be tried. */
export type PaymentDeclined = Problem & {
  __typename?: 'PaymentDeclined';
  /** Always `PAYMENT_DECLINED`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
  /** The order. */
  order: Order;
};

/** The gateway has not answered yet. The order confirms by itself when it does; its screen follows. */
export type PaymentPending = {
  __typename?: 'PaymentPending';
  /** The order. */
  order: Order;
};

/** Where a payment stands. */
export type PaymentState =
  /** May be captured. */
  | 'AUTHORISED'
  /** Taken. */
  | 'CAPTURED'
  /** Refused by the bank. */
  | 'DECLINED'
  /** The gateway has not answered. */
  | 'PENDING'
  /** Given back. */
  | 'REFUNDED'
  /** The gateway did not answer in time. */
  | 'TIMED_OUT'
  /** Given up before anything was taken. */
  | 'VOIDED';

/** Customers cannot pay so. */
export type PaymentTestFailed = Problem & {
  __typename?: 'PaymentTestFailed';
  /** Always `PAYMENT_TEST_FAILED`. */
  code: ProblemCode;
  /** What failed, and what to look at. */
  message: Scalars['String']['output'];
};

/** A sum was authorised and let go: customers can pay. */
export type PaymentTested = {
  __typename?: 'PaymentTested';
  /** How much it was. */
  amount: Money;
  /** Through whom. */
  gateway: Scalars['String']['output'];
  /** What the gateway calls it. */
  reference: Scalars['String']['output'];
};

/** A shopper's work on an order. */
export type Pick = Node & {
  __typename?: 'Pick';
  /** When it was taken. */
  claimedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was finished. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, typed id; carries the location. */
  id: Scalars['ID']['output'];
  /** Whether the viewer works on it. */
  isMine: Scalars['Boolean']['output'];
  /** How many lines. */
  lineCount: Scalars['Int']['output'];
  /** The lines in the order of the walk: as the place's `aislePlan` says, without one by zone, aisle and bay. */
  lines: Array<OrderLine>;
  /** Lines that have ended. */
  linesEnded: Scalars['Int']['output'];
  /** Where the work is. */
  location: Location;
  /** The order. */
  order: Order;
  /** Since when it waits. */
  queuedAt: Scalars['DateTime']['output'];
  /** Who works on it, by first name; null while queued. */
  shopperName: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: PickState;
  /** Items in all: pieces, and of what is measured each line as one. */
  unitCount: Scalars['Int']['output'];
  /** Counts the changes; the newer one is the truth. */
  version: Scalars['Int']['output'];
};

/** The pick was changed. */
export type PickChanged = {
  __typename?: 'PickChanged';
  /** The pick as it is now. */
  pick: Pick;
};

/** A page of picks. */
export type PickConnection = {
  __typename?: 'PickConnection';
  /** The items of the page with their cursors. */
  edges: Array<PickEdge>;
  /** The items of the page without them. */
  nodes: Array<Pick>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many match in all; counted when asked for, and no further than 100,000. */
  totalCount: Scalars['Int']['output'];
};

/** An item on a page. */
export type PickEdge = {
  __typename?: 'PickEdge';
  /** Pass it as `after` for the page that follows, as `before` for the one that precedes. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Pick;
};

/** The pick is finished and what was found is charged. */
export type PickFinished = {
  __typename?: 'PickFinished';
  /** What was charged. */
  captured: Money;
  /** The pick. */
  pick: Pick;
};

/** The viewer does not work on this pick now. */
export type PickNotYours = Problem & {
  __typename?: 'PickNotYours';
  /** Always `PICK_NOT_YOURS`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Where a pick stands. */
export type PickState =
  /** The order was cancelled. */
  | 'CANCELLED'
  /** A shopper is at work. */
  | 'CLAIMED'
  /** Every line has ended. */
  | 'FINISHED'
  /** Waits for a shopper. */
  | 'QUEUED';

/** Somebody else took it, or it is gone. */
export type PickTaken = Problem & {
  __typename?: 'PickTaken';
  /** Always `PICK_TAKEN`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Lines have ended already. */
export type PickUnderWay = Problem & {
  __typename?: 'PickUnderWay';
  /** Always `PICK_UNDER_WAY`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A picture on a tinted tile. */
export type Picture = {
  __typename?: 'Picture';
  /** What it shows, for those who do not see it. */
  alt: Scalars['String']['output'];
  /** The same as AVIF in several widths, as `srcset` takes them; null where there is one file. */
  avif: Maybe<Scalars['String']['output']>;
  /** Pixels of its widest file; with `width` its shape. */
  height: Scalars['Int']['output'];
  /** Hue of the tile, 0 to 359. */
  hue: Scalars['Int']['output'];
  /** What it is. */
  kind: PictureKind;
  /** Address on this server; may be cached for ever. */
  url: Scalars['String']['output'];
  /** The same as WebP; null where there is one file. */
  webp: Maybe<Scalars['String']['output']>;
  /** Pixels of its widest file; with `height` its shape. */
  width: Scalars['Int']['output'];
};

/** What a picture is, which says how it fills its tile. */
export type PictureKind =
  /** A drawn sign with air around it: a category's. */
  | 'ICON'
  /** A pack that we draw for goods without a photograph. */
  | 'PACK'
  /** A photograph of the retailer's. */
  | 'PHOTO';

/** A point on the map, WGS 84. */
export type PositionInput = {
  /** Degrees north, -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Degrees east, -180 to 180. */
  longitude: Scalars['Float']['input'];
};

/** The place does not deliver to this postcode, or not in this country. Nothing was held. */
export type PostcodeNotServed = Problem & {
  __typename?: 'PostcodeNotServed';
  /** Always `POSTCODE_NOT_SERVED`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
  /** The postcode as it was sent. */
  postcode: Scalars['String']['output'];
  /** Where the place does deliver, as in `Location.postcodesServed`. */
  postcodesServed: Array<Scalars['String']['output']>;
};

/** The prices of the listing were changed. */
export type PriceChanged = {
  __typename?: 'PriceChanged';
  /** The listing as it is now. */
  listing: Listing;
};

/** The price has begun or is over, and what was charged stays as it was. Nothing was changed. */
export type PriceHasBegun = Problem & {
  __typename?: 'PriceHasBegun';
  /** Always `PRICE_HAS_BEGUN`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** How long a price holds. */
export type PriceKind =
  /** For a span, within which it is lower than the regular price. */
  | 'PROMOTION'
  /** Until the next regular price begins. */
  | 'REGULAR';

/** What one measure costs: nothing that can be charged, so it may be finer than money. */
export type PricePerMeasure = {
  __typename?: 'PricePerMeasure';
  /** Amount in the minor unit (pence, cents); with a tenth of it below one whole unit of the currency. */
  amountMinor: Scalars['Float']['output'];
  /** ISO 4217 code. */
  currency: Scalars['String']['output'];
};

/** A promotion that runs: `price` is lower than `regularPrice` for a time. */
export type PriceReduction = {
  __typename?: 'PriceReduction';
  /** Since when. */
  fromAt: Scalars['DateTime']['output'];
  /** The lowest price at which it was offered in the 30 days before the promotion began, to be shown beside it; null where it was not offered then. */
  lowestPrice: Maybe<Money>;
  /** Until when, not included. */
  untilAt: Scalars['DateTime']['output'];
};

/** Outcome of `setPrice` and `endPrice`. */
export type PriceResult = InvalidInput | KeyReused | ListingConflict | NoReduction | NotFound | PriceChanged | PriceHasBegun | PromotionOverlaps;

/** Where a price stands now. */
export type PriceState =
  /** It has not begun. */
  | 'AHEAD'
  /** It holds now; where both do, the lower of the regular price and the promotion is charged. */
  | 'CURRENT'
  /** It is over. */
  | 'PAST'
  /** It was taken back before it began. */
  | 'TAKEN_BACK';

/** What a price is for. Of goods that are sold in the same unit it is one unit; of others, apples by the piece that are priced by the kilogram, what was ordered costs what it comes to on average, and what is found is weighed. */
export type PricedBy = {
  __typename?: 'PricedBy';
  /** Whether it is another unit than it is sold in, so that what is found has to be weighed or measured as well as counted. */
  isWeighed: Scalars['Boolean']['output'];
  /** What one step of a quantity comes to, in 10^-`scale` of the unit; on average, where that is another unit than it is sold in. */
  perStep: Scalars['Int']['output'];
  /** Decimals of the unit. */
  scale: Scalars['Int']['output'];
  /** The unit of which one costs the price. */
  unit: QuantityUnit;
};

/** Another unit than that in which goods are sold. */
export type PricedByInput = {
  /** What a piece comes to on average, in 10^-`scale` of the unit: 180 of `KGM` and scale 3 are 180 g. */
  perStep: Scalars['Int']['input'];
  /** Decimals of the unit. */
  scale?: Scalars['Int']['input'];
  /** The unit of which one costs the price; not the piece. */
  unit: QuantityUnit;
};

/** Prices changed since the customer saw them. Nothing was held. */
export type PricesChanged = Problem & {
  __typename?: 'PricesChanged';
  /** The cart with both prices. */
  cart: Cart;
  /** Always `PRICES_CHANGED`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A refusal that a screen can show and branch on: it says what to do. */
export type Problem = {
  /** Stable name, for programs. */
  code: ProblemCode;
  /** One sentence for people. */
  message: Scalars['String']['output'];
};

/** Names of the refusals, for programs: that of the type in upper case. */
export type ProblemCode =
  /** Somebody else changed the plan of the aisles since it was read. */
  | 'AISLE_PLAN_CONFLICT'
  /** The viewer works for this retailer already. */
  | 'ALREADY_MEMBER'
  /** The viewer is working on another pick. */
  | 'ALREADY_PICKING'
  /** The API key was revoked, has expired, or was replaced already. */
  | 'API_KEY_NOT_WORKING'
  /** Somebody else changed the attribute since it was read. */
  | 'ATTRIBUTE_CONFLICT'
  /** Products state what would go. */
  | 'ATTRIBUTE_IN_USE'
  /** Too many requests wait for this location. */
  | 'BUSY'
  /** Somebody else changed the category since it was read. */
  | 'CATEGORY_CONFLICT'
  /** It, or what is below it, would be on a seventh level. */
  | 'CATEGORY_TOO_DEEP'
  /** A category cannot be moved below itself. */
  | 'CATEGORY_UNDER_ITSELF'
  /** Another item of the retailer has this code. */
  | 'CODE_TAKEN'
  /** The hold ran out and the units are gone. */
  | 'HOLD_LAPSED'
  /** There are not enough units. */
  | 'INSUFFICIENT_STOCK'
  /** Something in the input cannot be accepted. */
  | 'INVALID_INPUT'
  /** The invitation is too old. */
  | 'INVITATION_EXPIRED'
  /** The invitation is for another address. */
  | 'INVITATION_NOT_YOURS'
  /** The invitation was accepted before. */
  | 'INVITATION_USED'
  /** This idempotency key was used before with other content. */
  | 'KEY_REUSED'
  /** It is the last who runs the house. */
  | 'LAST_OPERATOR'
  /** It is the retailer's last owner. */
  | 'LAST_OWNER'
  /** Some lines have not ended. */
  | 'LINES_OPEN'
  /** The line has ended before. */
  | 'LINE_ALREADY_ENDED'
  /** Somebody else changed the offer since it was read. */
  | 'LISTING_CONFLICT'
  /** The place is closed at short notice. */
  | 'LOCATION_CLOSED'
  /** The mail server did not take the message. */
  | 'MAIL_REFUSED'
  /** It does not exist, or is not the viewer's to know of. */
  | 'NOT_FOUND'
  /** It costs no less than without the promotion. */
  | 'NO_REDUCTION'
  /** More than the retailer lets one customer hold at once. */
  | 'ORDER_LIMIT_REACHED'
  /** It is too late to cancel. */
  | 'ORDER_NOT_CANCELLABLE'
  /** The order does not wait for a payment. */
  | 'ORDER_NOT_PAYABLE'
  /** The order is not picked, so it cannot be handed over. */
  | 'ORDER_NOT_PICKED'
  /** An order of the viewer has not ended. */
  | 'ORDER_ON_ITS_WAY'
  /** Not all is told of an item that must be before one buys it here. */
  | 'PARTICULARS_MISSING'
  /** The bank refused. */
  | 'PAYMENT_DECLINED'
  /** A sum could not be authorised and let go. */
  | 'PAYMENT_TEST_FAILED'
  /** The viewer does not work on this pick now. */
  | 'PICK_NOT_YOURS'
  /** Somebody else took it, or it is gone. */
  | 'PICK_TAKEN'
  /** Lines have ended already. */
  | 'PICK_UNDER_WAY'
  /** The place does not deliver to this postcode. */
  | 'POSTCODE_NOT_SERVED'
  /** Prices changed since the customer saw them. */
  | 'PRICES_CHANGED'
  /** The price has begun or is over. */
  | 'PRICE_HAS_BEGUN'
  /** The product is archived. */
  | 'PRODUCT_ARCHIVED'
  /** Somebody else changed the product since it was read. */
  | 'PRODUCT_CONFLICT'
  /** Another promotion runs within the span. */
  | 'PROMOTION_OVERLAPS'
  /** The item is not sold in such a quantity. */
  | 'QUANTITY_NOT_ALLOWED'
  /** The hold has ended already and does not revive. */
  | 'RESERVATION_ALREADY_ENDED'
  /** Owners are the business of owners and operators. */
  | 'ROLE_TOO_HIGH'
  /** The link of the house is too old. */
  | 'SETUP_LINK_EXPIRED'
  /** The house has an operator. */
  | 'SETUP_LINK_USED'
  /** Another view has this name. */
  | 'STOCK_VIEW_NAME_TAKEN'
  /** A view that is shared is changed by those who may change stock. */
  | 'STOCK_VIEW_NOT_YOURS'
  /** The customer wants no replacement for this line. */
  | 'SUBSTITUTION_REFUSED'
  /** A rate of the same country and class holds from that day already. */
  | 'TAX_RATE_OVERLAPS'
  /** As many addresses are kept as may. */
  | 'TOO_MANY_ADDRESSES'
  /** As many API keys work as may, or too many were made within an hour. */
  | 'TOO_MANY_API_KEYS'
  /** Too many wrong passwords. */
  | 'TOO_MANY_ATTEMPTS'
  /** As many views are kept as may. */
  | 'TOO_MANY_STOCK_VIEWS'
  /** The change would cut into units that are promised. */
  | 'UNITS_PROMISED'
  /** There was stock of the item, so in what it is counted stays. */
  | 'UNIT_FIXED'
  /** Somebody else changed the level since it was read. */
  | 'VERSION_CONFLICT'
  /** It is not the viewer's password. */
  | 'WRONG_PASSWORD';

/** What is described: one or more SKUs. */
export type Product = Node & {
  __typename?: 'Product';
  /** What it states of the attributes that its category, or one above, has, in their order. */
  attributeValues: Array<AttributeValue>;
  /** By what customers narrow a list, by name and in words: what is stated of its category's attributes, allergens, dietary, origin, storage, ingredients. */
  attributes: Scalars['JSON']['output'];
  /** Brand. */
  brand: Scalars['String']['output'];
  /** The shelf it belongs to. */
  category: Category;
  /** A sentence or two. */
  description: Scalars['String']['output'];
  /** Opaque, typed id. */
  id: Scalars['ID']['output'];
  /** Whether it was taken out of the catalogue. */
  isArchived: Scalars['Boolean']['output'];
  /** What its category, or one above, requires and it does not state. */
  lacks: Array<ParticularName>;
  /** Which of them are required and not stated. */
  lacksAttributes: Array<Attribute>;
  /** Name without brand. */
  name: Scalars['String']['output'];
  /** What must be told before one buys, as far as it is stated. */
  particulars: Particulars;
  /** Its picture. */
  picture: Picture;
  /** Its photographs, in order; without one a pack is drawn. */
  pictures: Array<ProductPicture>;
  /** Its variants, in order. */
  skus: Array<Sku>;
  /** Stable name in addresses. */
  slug: Scalars['String']['output'];
  /** Counts the changes of the product and of its SKUs: send it as `expectedVersion` with the next. */
  version: Scalars['Int']['output'];
};

/** The product, or the item of it that is meant, is archived: it has to be brought back first. */
export type ProductArchived = Problem & {
  __typename?: 'ProductArchived';
  /** Always `PRODUCT_ARCHIVED`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
  /** The product. */
  product: Product;
};

/** The product was changed. */
export type ProductChanged = {
  __typename?: 'ProductChanged';
  /** The product as it is now. */
  product: Product;
};

/** Somebody else changed the product, or one of its SKUs, since it was read. Nothing was changed. */
export type ProductConflict = Problem & {
  __typename?: 'ProductConflict';
  /** Always `PRODUCT_CONFLICT`. */
  code: ProblemCode;
  /** The version that was expected. */
  expectedVersion: Scalars['Int']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The product as it is now. */
  product: Product;
};

/** A page of products. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** The items of the page with their cursors. */
  edges: Array<ProductEdge>;
  /** The items of the page without them. */
  nodes: Array<Product>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many match in all; counted when asked for, and no further than 100,000. */
  totalCount: Scalars['Int']['output'];
};

/** An item on a page. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** Pass it as `after` for the page that follows, as `before` for the one that precedes. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Product;
};

/** Which products, and what shall become of them. What is left out stays. */
export type ProductEditInput = {
  /** What shall be stated of one attribute, of those whose department has it. */
  attribute?: InputMaybe<AttributeValueInput>;
  /** Where they shall stand. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Instead: all that match, at most 20,000; an empty filter is all that are not archived. */
  filter?: InputMaybe<ProductFilter>;
  /** Whether they shall be archived; false brings them back. */
  isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Years that a buyer must have; 0: none is stated. */
  minimumAge?: InputMaybe<Scalars['Int']['input']>;
  /** What shall become of their offers at one location. */
  offer?: InputMaybe<OfferEditInput>;
  /** Some, by their ids and the versions that were seen; at most 1,000. */
  products?: InputMaybe<Array<ProductSeenInput>>;
  /** Which rate of tax all of their items shall bear. */
  taxClass?: InputMaybe<TaxClass>;
};

/** What becomes of one of many products. */
export type ProductEditOutcome =
  /** It is archived: it has to be brought back first. */
  | 'ARCHIVED'
  /** Its department has no such attribute. */
  | 'ATTRIBUTE_NOT_THERE'
  /** It was changed. */
  | 'CHANGED'
  /** Somebody else changed it since it was read. */
  | 'CONFLICT'
  /** None of its items is offered at the location. */
  | 'NOT_OFFERED'
  /** Its price would be nothing, or more than a price may be. */
  | 'PRICE_OUT_OF_RANGE'
  /** It was so already. */
  | 'UNCHANGED';

/** What became of one product. */
export type ProductEditRow = {
  __typename?: 'ProductEditRow';
  /** What became of it. */
  outcome: ProductEditOutcome;
  /** What it costs from now on. */
  priceAfter: Maybe<Money>;
  /** What its first item regularly cost, where that changes. */
  priceBefore: Maybe<Money>;
  /** The product as it is. */
  product: Product;
};

/** Narrows a list of products. */
export type ProductFilter = {
  /** Only in this category and those below it. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether only those that were archived; without it, only those that were not. */
  isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether only those that do not state all that their category requires, attributes included. */
  lacksParticulars?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words of the name, brand or department, or the whole of any code. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A photograph of a product. */
export type ProductPicture = {
  __typename?: 'ProductPicture';
  /** What was written of what it shows; empty where nothing was. */
  alt: Scalars['String']['output'];
  /** Names it in `setProductPictures`, as `POST /pictures` answered. */
  name: Scalars['String']['output'];
  /** How it is shown. */
  picture: Picture;
};

/** A picture that was sent, and what it shows. */
export type ProductPictureInput = {
  /** What it shows, for those who do not see it, at most 300 characters; without it the product's name. */
  alt?: InputMaybe<Scalars['String']['input']>;
  /** As `POST /pictures` answered. */
  name: Scalars['String']['input'];
};

/** Outcome of a change of a product or its SKUs. */
export type ProductResult = CodeTaken | InvalidInput | KeyReused | NotFound | ProductArchived | ProductChanged | ProductConflict | UnitFixed;

/** A product and what was seen of it. */
export type ProductSeenInput = {
  /** The version that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Which product. */
  productId: Scalars['ID']['input'];
};

/** What became of them. */
export type ProductsEdited = {
  __typename?: 'ProductsEdited';
  /** How many were changed. */
  changed: Scalars['Int']['output'];
  /** How many were meant. */
  matched: Scalars['Int']['output'];
  /** How many could not be changed. */
  refused: Scalars['Int']['output'];
  /** The first 200, those that could not be changed first. */
  rows: Array<ProductEditRow>;
  /** How many were so already. */
  unchanged: Scalars['Int']['output'];
};

/** The viewer is called so from now on. */
export type ProfileEdited = {
  __typename?: 'ProfileEdited';
  /** The name. */
  name: Scalars['String']['output'];
};

/** Another promotion runs within the span. Nothing was changed. */
export type PromotionOverlaps = Problem & {
  __typename?: 'PromotionOverlaps';
  /** Always `PROMOTION_OVERLAPS`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
  /** The other one. */
  present: ListedPrice;
};

/** The SKU is not sold in such a quantity. Nothing was changed. */
export type QuantityNotAllowed = Problem & {
  __typename?: 'QuantityNotAllowed';
  /** Always `QUANTITY_NOT_ALLOWED`. */
  code: ProblemCode;
  /** Steps of which it has to be a multiple. */
  increment: Scalars['Int']['output'];
  /** Steps at most. */
  max: Scalars['Int']['output'];
  /** What may be asked for. */
  message: Scalars['String']['output'];
  /** Steps at least. */
  min: Scalars['Int']['output'];
  /** Of what. */
  sku: Sku;
};

/** What a quantity of a SKU may be. It is a whole number of steps of 10^-`scale` of the unit: 250 steps of `KGM` and scale 3 are 0.25 kg; of what is sold by the piece, a step is a piece. Unit and scale stay as soon as there is stock. */
export type QuantityRule = {
  __typename?: 'QuantityRule';
  /** Steps by which a customer's quantity grows. */
  increment: Scalars['Int']['output'];
  /** Steps that one buys at most at once; of pieces, no more than the location's `unitsPerLineMax`. */
  max: Scalars['Int']['output'];
  /** Steps that one buys at least. */
  min: Scalars['Int']['output'];
  /** Decimals that a quantity has, 0 to 4. */
  scale: Scalars['Int']['output'];
  /** The unit. */
  unit: QuantityUnit;
};

/** In what a SKU shall be sold. */
export type QuantityRuleInput = {
  /** Steps by which a customer's quantity grows. */
  increment?: Scalars['Int']['input'];
  /** Steps that one buys at most at once, a multiple of `increment`; without it, as many as may: 999 units. */
  max?: InputMaybe<Scalars['Int']['input']>;
  /** Steps that one buys at least, a multiple of `increment`; without it, `increment`. */
  min?: InputMaybe<Scalars['Int']['input']>;
  /** What its prices are for, where it is sold by the piece and priced by weight, volume or length. */
  pricedBy?: InputMaybe<PricedByInput>;
  /** Decimals that a quantity has: of kilograms with 3 a step is a gram. */
  scale?: Scalars['Int']['input'];
  /** The unit. */
  unit: QuantityUnit;
};

/** In what goods are measured, by codes of UN/ECE Recommendation 20. */
export type QuantityUnit =
  /** Centimetre. */
  | 'CMT'
  /** Gram. */
  | 'GRM'
  /** Piece. */
  | 'H87'
  /** Kilogram. */
  | 'KGM'
  /** Litre. */
  | 'LTR'
  /** Millilitre. */
  | 'MLT'
  /** Metre. */
  | 'MTR';

/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type Query = {
  __typename?: 'Query';
  /** The viewer's API keys, without their secrets. */
  apiKeys: Maybe<Array<ApiKey>>;
  /**
   * The invariants, green or with the rows that break them: for staff those of their retailer, for operators all. The report says when it was made;
   * it is made anew once it is ten times as old as making it took.
   */
  audit: Maybe<AuditReport>;
  /** Who may do what: the whole table by which every request is judged. */
  capabilities: Array<CapabilityHolders>;
  /** The viewer's cart; empty for one who has put nothing in. Null for those who cannot buy, such as programs. */
  cart: Maybe<Cart>;
  /** One category by its slug. */
  category: Maybe<Category>;
  /** Every category of a retailer, hidden ones too, as one reads a tree: each before those below it, siblings in order. For its staff. */
  categoryTree: Maybe<Array<Category>>;
  /** What people and programs did at a retailer that is no stock (prices, products, people, keys, settings), newest first. Nothing of it is ever changed or deleted. Pages of 50, at most 200. */
  deeds: Maybe<DeedConnection>;
  /** Sign-ins of the demo; empty outside the demo. */
  demoAccounts: Array<DemoAccount>;
  /** The departments of a retailer: the roots of its category tree, in order. */
  departments: Maybe<Array<Category>>;
  /** What a link invites to; null where there is no such link, or it was taken back. */
  invitationByToken: Maybe<InvitationOffer>;
  /** Invitations of a retailer that may still be accepted. */
  invitations: Maybe<Array<Invitation>>;
  /** One listing: a SKU at a location. */
  listing: Maybe<Listing>;
  /** What a location offers, narrowed and sorted. Pages of 24, at most 100. */
  listings: Maybe<ListingConnection>;
  /** Listings of one location by their SKUs, at most 200; unknown ones are left out. */
  listingsBySku: Maybe<Array<Listing>>;
  /** One location by its slug. */
  location: Maybe<Location>;
  /** Locations, nearest first where a position is given; those that serve a postcode where one is given, by whole districts: MH1 is not MH10. */
  locations: Maybe<Array<Location>>;
  /** Who works for a retailer, and since when. */
  members: Maybe<Array<Membership>>;
  /** The pick that the viewer is working on, if any. */
  myPick: Maybe<Pick>;
  /** Any object by its opaque id; null where it does not exist or is not the viewer's to see. */
  node: Maybe<Node>;
  /** How far the house is open. */
  opening: Opening;
  /** One order, for its customer, its shopper and the location's staff. */
  order: Maybe<Order>;
  /** How many orders of a location are in each state, and what was ordered and sold today, for its staff. */
  orderSummary: Maybe<OrderSummary>;
  /** Orders of a location, newest first, for its staff. Pages of 50, at most 100. */
  ordersOfLocation: Maybe<OrderConnection>;
  /** One pick, for its shopper, for shoppers of the location while it is queued, and for staff. */
  pick: Maybe<Pick>;
  /** Picks of a location that wait for a shopper, oldest first. Pages of 50, at most 100. For shoppers and staff. */
  pickQueue: Maybe<PickConnection>;
  /** What customers ordered most at a location in the last three days, by units: orders that were confirmed and not cancelled. Units that are only held do not count. */
  popularListings: Maybe<Array<Listing>>;
  /** What a change of many products would do, without doing it. For staff of the whole retailer. */
  previewProductEdit: Maybe<EditProductsResult>;
  /** One product by its slug. */
  product: Maybe<Product>;
  /** A retailer's products for its staff, archived ones too where asked for, by name. Pages of 50, at most 100. */
  products: Maybe<ProductConnection>;
  /** Reservations of a location, newest first, for its staff. Pages of 50, at most 200. */
  reservations: Maybe<ReservationConnection>;
  /** One retailer by its slug. */
  retailer: Maybe<Retailer>;
  /** The API keys of a retailer, newest first, also those that have ended; without their secrets. */
  retailerApiKeys: Maybe<Array<RetailerApiKey>>;
  /** All retailers. */
  retailers: Array<Retailer>;
  /** Where the viewer is signed in, the session used last first. At most 100. */
  sessions: Maybe<Array<Session>>;
  /** A SKU by its barcode: GTIN-8, -12, -13 or -14, where zeros in front do not count, as a scanner sends it (`]E0…`), as a GS1 element string (`(01)…`, `01…`) or as a GS1 Digital Link. The check digit is verified. */
  skuByGtin: Maybe<Sku>;
  /** What a code names at a retailer, whichever kind it is: a GTIN in any spelling, a look-up number or a number of its own. */
  skuCode: Maybe<SkuCode>;
  /** One stock level by its id. */
  stockLevel: Maybe<StockLevel>;
  /** The stock of a location, for its staff. Pages of 50, at most 200. */
  stockLevels: Maybe<StockLevelConnection>;
  /** Counts over the stock of a location, for its staff. */
  stockSummary: Maybe<StockSummary>;
  /** Views of the stock table at a retailer's places, by name: those that the viewer keeps for themselves, and those that are shared with its staff. */
  stockViews: Maybe<Array<StockView>>;
  /** What could take a line's place, best first, each with its live stock. For the pick's shopper. */
  substitutes: Maybe<Array<Listing>>;
  /** Who is asking. */
  viewer: Viewer;
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryCategoryArgs = {
  retailerId: Scalars['ID']['input'];
  slug: Scalars['String']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryCategoryTreeArgs = {
  retailerId: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryDeedsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DeedFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  retailerId: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryDepartmentsArgs = {
  retailerId: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryInvitationByTokenArgs = {
  token: Scalars['String']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryInvitationsArgs = {
  retailerId: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryListingArgs = {
  locationId: Scalars['ID']['input'];
  skuId: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryListingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ListingFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  locationId: Scalars['ID']['input'];
  sort?: InputMaybe<ListingSort>;
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryListingsBySkuArgs = {
  locationId: Scalars['ID']['input'];
  skuIds: Array<Scalars['ID']['input']>;
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryLocationArgs = {
  slug: Scalars['String']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryLocationsArgs = {
  near: InputMaybe<PositionInput>;
  postcode: InputMaybe<Scalars['String']['input']>;
  retailerId: InputMaybe<Scalars['ID']['input']>;
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryMembersArgs = {
  retailerId: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryOrderSummaryArgs = {
  locationId: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryOrdersOfLocationArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<OrderFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  locationId: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryPickArgs = {
  id: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryPickQueueArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  locationId: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryPopularListingsArgs = {
  first: InputMaybe<Scalars['Int']['input']>;
  locationId: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryPreviewProductEditArgs = {
  edit: ProductEditInput;
  retailerId: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryProductArgs = {
  retailerId: Scalars['ID']['input'];
  slug: Scalars['String']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryProductsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ProductFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  retailerId: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryReservationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ReservationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  locationId: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryRetailerArgs = {
  slug: Scalars['String']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryRetailerApiKeysArgs = {
  retailerId: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QuerySkuByGtinArgs = {
  gtin: Scalars['String']['input'];
  retailerId: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QuerySkuCodeArgs = {
  code: Scalars['String']['input'];
  retailerId: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryStockLevelArgs = {
  id: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryStockLevelsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<StockLevelFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  locationId: Scalars['ID']['input'];
  sort?: InputMaybe<StockLevelSort>;
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryStockSummaryArgs = {
  locationId: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QueryStockViewsArgs = {
  retailerId: Scalars['ID']['input'];
};


/** The root of all reads. A field that somebody may be refused is null where they are, beside the error or, for an object that is looked up by its id, without one: the other fields of the request are answered. */
export type QuerySubstitutesArgs = {
  first: InputMaybe<Scalars['Int']['input']>;
  lineId: Scalars['ID']['input'];
};

/** A request to keep a document. */
export type RegisterDocumentInput = {
  /** The text exactly as the client would send it. */
  text: Scalars['String']['input'];
};

/** Outcome of `registerDocument`. */
export type RegisterDocumentResult = DocumentRegistered | InvalidInput;

/** A request to give a hold back. */
export type ReleaseReservationInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which hold. */
  reservationId: Scalars['ID']['input'];
};

/** Outcome of `releaseReservation`. */
export type ReleaseReservationResult = Busy | InvalidInput | KeyReused | NotFound | ReservationAlreadyEnded | ReservationChanged;

/** A request to remove an address. */
export type RemoveAddressInput = {
  /** Which. */
  addressId: Scalars['ID']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
};

/** Outcome of `removeAddress`. */
export type RemoveAddressResult = AddressRemoved | InvalidInput | KeyReused | NotFound;

/** An attribute to be taken away. */
export type RemoveAttributeInput = {
  /** Which attribute. */
  attributeId: Scalars['ID']['input'];
  /** The version that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** How many products were seen to state it; without it none. Where another number does, nothing is taken away. */
  productsSeen?: InputMaybe<Scalars['Int']['input']>;
};

/** A request to remove a view. */
export type RemoveStockViewInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which. */
  stockViewId: Scalars['ID']['input'];
};

/** Outcome of `removeStockView`. */
export type RemoveStockViewResult = InvalidInput | KeyReused | NotFound | StockViewNotYours | StockViewRemoved;

/** A rate of tax that shall go. */
export type RemoveTaxRateInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which. */
  taxRateId: Scalars['ID']['input'];
};

/** A request to open a place again. */
export type ReopenLocationInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which. */
  locationId: Scalars['ID']['input'];
};

/** Outcome of `reopenLocation`. */
export type ReopenLocationResult = InvalidInput | KeyReused | LocationReopened | NotFound;

/** A line to replace. */
export type ReplaceLineInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which line. */
  lineId: Scalars['ID']['input'];
  /** What they weigh, as of a line that was found. */
  measured?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Steps of the substitute, 1 to what was ordered; of one that is measured otherwise, up to its `quantityRule.max`. */
  quantity: Scalars['SafeInt']['input'];
  /** What takes its place. */
  substituteSkuId: Scalars['ID']['input'];
};

/** A hold on one stock level for one owner. */
export type Reservation = Node & {
  __typename?: 'Reservation';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ended. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it runs out; null: not by itself. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, typed id; carries the location. */
  id: Scalars['ID']['output'];
  /** The owner's own reference. */
  ownerId: Scalars['String']['output'];
  /** What it is for. */
  ownerKind: ReservationOwnerKind;
  /** Units it held when it was made. */
  quantity: Scalars['Int']['output'];
  /** Units that were sold from it. */
  quantityCommitted: Scalars['Int']['output'];
  /** Units that it gave back. */
  quantityReturned: Scalars['Int']['output'];
  /** Where it stands. */
  state: ReservationState;
  /** What is held. */
  stockLevel: StockLevel;
};

/** The hold has ended already and does not revive. */
export type ReservationAlreadyEnded = Problem & {
  __typename?: 'ReservationAlreadyEnded';
  /** Always `RESERVATION_ALREADY_ENDED`. */
  code: ProblemCode;
  /** How it ended. */
  message: Scalars['String']['output'];
  /** The hold as it ended. */
  reservation: Reservation;
};

/** The hold was changed. */
export type ReservationChanged = {
  __typename?: 'ReservationChanged';
  /** The changes it made to the balance; none for an extension. */
  changes: Array<StockChange>;
  /** The hold as it is now. */
  reservation: Reservation;
};

/** A page of reservations. */
export type ReservationConnection = {
  __typename?: 'ReservationConnection';
  /** The items of the page with their cursors. */
  edges: Array<ReservationEdge>;
  /** The items of the page without them. */
  nodes: Array<Reservation>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many match in all; counted when asked for, and no further than 100,000. */
  totalCount: Scalars['Int']['output'];
};

/** An item on a page. */
export type ReservationEdge = {
  __typename?: 'ReservationEdge';
  /** Pass it as `after` for the page that follows, as `before` for the one that precedes. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Reservation;
};

/** Narrows a list of reservations. */
export type ReservationFilter = {
  /** Only holds that were made within this span. */
  created?: InputMaybe<DateTimeRange>;
  /** Only holds that run out within this span; those without a deadline do not. */
  expires?: InputMaybe<DateTimeRange>;
  /** Only holds of this owner. */
  ownerId?: InputMaybe<Scalars['String']['input']>;
  /** Only holds for these. */
  ownerKinds?: InputMaybe<Array<ReservationOwnerKind>>;
  /** Only holds that began with so many units. */
  quantity?: InputMaybe<IntRange>;
  /** Only holds on this SKU. */
  skuId?: InputMaybe<Scalars['ID']['input']>;
  /** Only holds in these states. */
  states?: InputMaybe<Array<ReservationState>>;
};

/** What a reservation is for. */
export type ReservationOwnerKind =
  /** A cart. */
  | 'CART'
  /** Whatever a client of this schema names by `ownerId`. */
  | 'CLIENT'
  /** A line of an order: it is held, sold and given back with its order. */
  | 'ORDER_LINE';

/** Where a reservation stands: `RESERVED`, then exactly one of the others. */
export type ReservationState =
  /** Sold, wholly or in part. */
  | 'COMMITTED'
  /** Its time ran out. */
  | 'LAPSED'
  /** Given back. */
  | 'RELEASED'
  /** Live. */
  | 'RESERVED';

/** A request to hold units. */
export type ReserveStockInput = {
  /** Names this request: 1 to 200 characters, made by the caller, the same in every retry. */
  key: Scalars['String']['input'];
  /** What and how many; 1 to 200 lines, all of them or none. */
  lines: Array<ReserveStockLineInput>;
  /** Where. */
  locationId: Scalars['ID']['input'];
  /** The caller's own reference for the owner of the hold, 1 to 200 characters. */
  ownerId: Scalars['String']['input'];
  /** Seconds until the hold lapses by itself, 1 to 86,400. */
  ttlSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** Units of one SKU to hold. */
export type ReserveStockLineInput = {
  /** Units, at least 1. */
  quantity: Scalars['SafeInt']['input'];
  /** Which SKU. */
  skuId: Scalars['ID']['input'];
};

/** Outcome of `reserveStock`. */
export type ReserveStockResult = Busy | InsufficientStock | InvalidInput | KeyReused | NotFound | StockReserved;

/** An organisation that sells. */
export type Retailer = Node & {
  __typename?: 'Retailer';
  /** Most units of one SKU at one place that are a plausible count: a change that would leave more is refused, and the number asked for again. */
  countMax: Scalars['Int']['output'];
  /** ISO 3166 two letters: where it sells; null where it was never told. */
  country: Maybe<Scalars['String']['output']>;
  /** ISO 4217 code in which it sells. */
  currency: Scalars['String']['output'];
  /** Whether a deposit bears the tax of the goods that it is taken with, as in Germany; else it bears none. */
  depositsBearTax: Scalars['Boolean']['output'];
  /** Opaque, typed id. */
  id: Scalars['ID']['output'];
  /** What bounds its counts and orders, for those who may change its settings; null for everybody else. */
  limits: Maybe<RetailerLimits>;
  /** Where it sells from. */
  locations: Array<Location>;
  /** Name as people say it. */
  name: Scalars['String']['output'];
  /** Whether its prices are what a customer pays; else tax comes on top. */
  pricesIncludeTax: Scalars['Boolean']['output'];
  /** All that is told of its products beside what every product has, by name; at most 500. */
  productAttributes: Array<Attribute>;
  /** Stable name in addresses. */
  slug: Scalars['String']['output'];
  /** What is still to be done before it is open for business, for those who may change its settings; empty for everybody else, and once all is done. Worked out from what is there. */
  stepsLeft: Array<OpeningStep>;
  /** Its rates of tax, by country, class and day. */
  taxRates: Array<TaxRate>;
  /** What the viewer may do for the retailer as a whole: nothing for whoever works at some of its places only. */
  viewerMay: Array<Capability>;
};

/**
 * A key with which a program acts for a retailer. It stays when whoever made it has gone. What it does is written down in its name, and what one key of a program did
 * with an idempotency key is found by the one that replaces it.
 */
export type RetailerApiKey = Node & {
  __typename?: 'RetailerApiKey';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The name of who made it; null where they are known no longer. */
  createdBy: Maybe<Scalars['String']['output']>;
  /** When it ends by itself, also after a rotation; null: not by time. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, typed id. */
  id: Scalars['ID']['output'];
  /** When it was used last, right to within five minutes. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where; null: at all of the retailer's locations, also those still to come. */
  locations: Maybe<Array<Location>>;
  /** What it is for. */
  name: Scalars['String']['output'];
  /** The first characters of the secret, to recognise it. */
  prefix: Scalars['String']['output'];
  /** When it was revoked. */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it may be used for. */
  scopes: Array<KeyScope>;
  /** Whether it works. */
  state: RetailerApiKeyState;
};

/** The key was made. */
export type RetailerApiKeyCreated = {
  __typename?: 'RetailerApiKeyCreated';
  /** The key. */
  apiKey: RetailerApiKey;
  /** Send it as `Authorization: Bearer …`. It is told again to a retry of this request, and to nobody else. */
  secret: Scalars['String']['output'];
};

/** The key works no longer. */
export type RetailerApiKeyRevoked = {
  __typename?: 'RetailerApiKeyRevoked';
  /** The key. */
  apiKey: RetailerApiKey;
};

/** Another key takes the place of one. */
export type RetailerApiKeyRotated = {
  __typename?: 'RetailerApiKeyRotated';
  /** The new key. */
  apiKey: RetailerApiKey;
  /** The old one, and until when it works. */
  replaced: RetailerApiKey;
  /** Its secret, told again to a retry of this request, and to nobody else. */
  secret: Scalars['String']['output'];
};

/** Whether an API key works. */
export type RetailerApiKeyState =
  /** Its time is over. */
  | 'EXPIRED'
  /** It was revoked, or replaced by another at once. */
  | 'REVOKED'
  /** It works. */
  | 'WORKING';

/** The retailer is there. */
export type RetailerCreated = {
  __typename?: 'RetailerCreated';
  /** The retailer. */
  retailer: Retailer;
};

/** The retailer is as asked for. */
export type RetailerEdited = {
  __typename?: 'RetailerEdited';
  /** The retailer. */
  retailer: Retailer;
};

/** What bounds the counts and orders of a retailer. */
export type RetailerLimits = {
  __typename?: 'RetailerLimits';
  /** Most units of one item at one place that its people take for a plausible count: a larger number is asked for again. */
  countMax: Scalars['Int']['output'];
  /** Units of one item in an order. */
  unitsPerLineMax: Scalars['Int']['output'];
  /** Units in an order. */
  unitsPerOrderMax: Scalars['Int']['output'];
  /** Orders that they may hold unpaid at one place. */
  unpaidOrdersPerAddressMax: Scalars['Int']['output'];
  /** Units of one item that all who never paid, at one network address, may hold unpaid at one place. */
  unpaidUnitsPerAddressMax: Scalars['Int']['output'];
};

/** What somebody is at a retailer. `capabilities` says what each role may do. */
export type RetailerRole =
  /** Runs the shop from day to day. */
  | 'MANAGER'
  /** Answers for the retailer: everything, people and settings included. */
  | 'OWNER'
  /** Takes goods from the shelf for orders. */
  | 'PICKER'
  /** Receives, counts and corrects stock. */
  | 'STOCK_CLERK'
  /** Looks, and changes nothing. */
  | 'VIEWER';

/** Outcome of `revokeApiKey`. */
export type RevokeApiKeyResult = ApiKeyRevoked | NotFound;

/** A request to take an invitation back. */
export type RevokeInvitationInput = {
  /** Which invitation. */
  invitationId: Scalars['ID']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
};

/** Outcome of `revokeInvitation`. */
export type RevokeInvitationResult = InvalidInput | InvitationRevoked | KeyReused | NotFound | RoleTooHigh;

/** A request to revoke an API key. */
export type RevokeRetailerApiKeyInput = {
  /** Which key. */
  apiKeyId: Scalars['ID']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
};

/** Outcome of `revokeRetailerApiKey`. */
export type RevokeRetailerApiKeyResult = InvalidInput | KeyReused | NotFound | RetailerApiKeyRevoked;

/** Owners are made, changed and let go by owners and operators only. */
export type RoleTooHigh = Problem & {
  __typename?: 'RoleTooHigh';
  /** Always `ROLE_TOO_HIGH`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A request for another key in the place of one. */
export type RotateRetailerApiKeyInput = {
  /** Which key is replaced. */
  apiKeyId: Scalars['ID']['input'];
  /** How long the old one still works, up to seven days; 0: it ends at once. */
  graceMinutes?: Scalars['Int']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
};

/** Outcome of `rotateRetailerApiKey`. */
export type RotateRetailerApiKeyResult = ApiKeyNotWorking | InvalidInput | KeyReused | NotFound | RetailerApiKeyRotated;

/** A request to keep a view. */
export type SaveStockViewInput = {
  /** Whether all of the retailer's staff have it. */
  isShared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Name, 1 to 60 characters. */
  name: Scalars['String']['input'];
  /** Of whose stock. */
  retailerId: Scalars['ID']['input'];
  /** What it shows. */
  view: StockViewInput;
};

/** Outcome of `saveStockView` and `editStockView`. */
export type SaveStockViewResult = InvalidInput | KeyReused | NotFound | StockViewNameTaken | StockViewNotYours | StockViewSaved | TooManyStockViews;

/** A request for a test message. */
export type SendTestMailInput = {
  /** Names this request. */
  key: Scalars['String']['input'];
  /** Whose settings one may change. */
  retailerId: Scalars['ID']['input'];
};

/** Outcome of `sendTestMail`. */
export type SendTestMailResult = InvalidInput | MailRefused | TestMailSent | TooManyAttempts;

/** Where somebody is signed in. What proves it to the server is never told. */
export type Session = Node & {
  __typename?: 'Session';
  /** The network address from which it was opened; null where it is not known. */
  address: Maybe<Scalars['String']['output']>;
  /** Since when. */
  createdAt: Scalars['DateTime']['output'];
  /** The browser and the device in words, such as `Firefox on Windows`; null where it did not say. */
  device: Maybe<Scalars['String']['output']>;
  /** When it ends by itself. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque, typed id. */
  id: Scalars['ID']['output'];
  /** Whether it is the one that asks. */
  isCurrent: Scalars['Boolean']['output'];
  /** When it was used last, right to within some minutes. */
  lastUsedAt: Scalars['DateTime']['output'];
};

/** The session has ended: whoever used it is signed out. */
export type SessionEnded = {
  __typename?: 'SessionEnded';
  /** Which. */
  sessionId: Scalars['ID']['output'];
};

/** A plan of aisles. */
export type SetAislePlanInput = {
  /** `AislePlan.version` as it was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which place. */
  locationId: Scalars['ID']['input'];
  /** All stops in walking order, each once; none: there is no plan any more. */
  stops: Array<AisleStopInput>;
};

/** Outcome of `setAislePlan`. */
export type SetAislePlanResult = AislePlanConflict | AislePlanSet | InvalidInput | KeyReused | NotFound;

/** A line of the cart as it shall be. */
export type SetCartLineInput = {
  /** Names this request, the same in every retry: it takes effect once, and however late it is delivered again. Left out, each delivery takes effect. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** Where. */
  locationId: Scalars['ID']['input'];
  /** Note for the shopper, at most 200 characters; one that replaces two merged notes may be as long as they are. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Steps it shall have (`Sku.quantityRule`): of pieces up to the location's `unitsPerLineMax`, of anything what its rule allows; 0 takes it out. */
  quantity: Scalars['SafeInt']['input'];
  /** What. */
  skuId: Scalars['ID']['input'];
  /** The wish for this line. */
  substitutionWish?: InputMaybe<SubstitutionWish>;
};

/** Outcome of `setCartLine`. */
export type SetCartLineResult = CartChanged | InvalidInput | KeyReused | NotFound | OrderLimitReached | ParticularsMissing | QuantityNotAllowed;

/** The wish for the whole cart as it shall be. */
export type SetCartSubstitutionWishInput = {
  /** Names this request, the same in every retry. Left out, each delivery takes effect. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** The wish for every line that has none of its own. */
  wish: SubstitutionWish;
};

/** Outcome of `setCartSubstitutionWish`. */
export type SetCartSubstitutionWishResult = CartChanged | InvalidInput | KeyReused;

/** What of a SKU is in one set. */
export type SetComponent = {
  __typename?: 'SetComponent';
  /** How many pieces. */
  quantity: Scalars['Int']['output'];
  /** Of what. */
  sku: Sku;
};

/** What of a SKU is in one set. */
export type SetComponentInput = {
  /** How many pieces. */
  quantity: Scalars['Int']['input'];
  /** Of what: sold by the piece, no set itself, of the same retailer. */
  skuId: Scalars['ID']['input'];
};

/** A request to open the stock table with a view. */
export type SetDefaultStockViewInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Of whose stock. */
  retailerId: Scalars['ID']['input'];
  /** Which; null: everything. */
  stockViewId?: InputMaybe<Scalars['ID']['input']>;
};

/** Outcome of `setDefaultStockView`. */
export type SetDefaultStockViewResult = DefaultStockViewSet | InvalidInput | KeyReused | NotFound;

/** An offer of a SKU at a location as it shall be. What is left out stays. */
export type SetListingInput = {
  /** Aisle number, 0 where there is none. */
  aisle?: InputMaybe<Scalars['Int']['input']>;
  /** Bay within the aisle, 0 where there is none. */
  bay?: InputMaybe<Scalars['Int']['input']>;
  /** The version of the listing that was seen; 0 where it is not offered there yet. */
  expectedVersion: Scalars['Int']['input'];
  /** Whether it is offered to customers; a new offer is, unless it says otherwise. */
  isListed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Where. */
  locationId: Scalars['ID']['input'];
  /** Available units at or below which staff are alerted; null for no alert. */
  lowStockThreshold?: InputMaybe<Scalars['Int']['input']>;
  /** Price of one unit in the minor unit of the retailer's currency, at least 1: the regular price from now on. A new offer needs one; a promotion goes on. */
  priceMinor?: InputMaybe<Scalars['SafeInt']['input']>;
  /** What. */
  skuId: Scalars['ID']['input'];
  /** Where in the building: a named zone, 1 to 40 characters. */
  zone?: InputMaybe<Scalars['String']['input']>;
};

/** What comes out of a pack. */
export type SetPackContentsInput = {
  /** What comes out; null: it is not opened. */
  contents?: InputMaybe<PackContentsInput>;
  /** The version of its product that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** The pack. It is sold by the piece. */
  skuId: Scalars['ID']['input'];
};

/** A price as it shall be. */
export type SetPriceInput = {
  /** The version of the listing that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** From when, as clocks at the location show it: `2026-12-24T18:00`; from now on where it is left out. A time that clocks show twice is the earlier one, one that they leave out is as much later. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Where. */
  locationId: Scalars['ID']['input'];
  /** Price of one unit in the minor unit of the retailer's currency. */
  priceMinor: Scalars['SafeInt']['input'];
  /** What. */
  skuId: Scalars['ID']['input'];
  /** Of a promotion: until when, not included, as clocks at the location show it. A regular price has none. */
  until?: InputMaybe<Scalars['String']['input']>;
};

/** Attributes to be stated of a product. */
export type SetProductAttributesInput = {
  /** The version that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** Each attribute once. */
  values: Array<AttributeValueInput>;
};

/** What must be told of a product, all of it. */
export type SetProductParticularsInput = {
  /** Which of the fourteen allergens are in it: all that it contains. Empty lists say that none is an ingredient. */
  allergens?: InputMaybe<AllergenStatementInput>;
  /** Which date its packs bear. */
  dateMark?: InputMaybe<DateMark>;
  /** The version that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** What it is made of, as on the pack, at most 4,000 characters. */
  ingredients?: InputMaybe<Scalars['String']['input']>;
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Years that a buyer must have. */
  minimumAge?: InputMaybe<Scalars['Int']['input']>;
  /** Of 100 g or 100 ml. */
  nutrition?: InputMaybe<NutritionInput>;
  /** Country or place it comes from, at most 200 characters. */
  origin?: InputMaybe<Scalars['String']['input']>;
  /** Name and address of the business that answers for it, at most 300 characters. */
  producer?: InputMaybe<Scalars['String']['input']>;
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** How it is kept. */
  storage?: InputMaybe<StorageStatementInput>;
};

/** Which pictures a product shall show. */
export type SetProductPicturesInput = {
  /** The version that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** All of them, in order; the first stands for the product in lists. */
  pictures: Array<ProductPictureInput>;
  /** Which product. */
  productId: Scalars['ID']['input'];
};

/** An absolute statement about a bucket. */
export type SetStockInput = {
  /** Which bucket. */
  bucket?: StockBucket;
  /** The version that the caller saw. Required unless `ignoreVersion` is true. */
  expectedVersion?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Opt out of the comparison, knowingly. */
  ignoreVersion?: Scalars['Boolean']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** What to do when it would cut into promised units. */
  onShortfall?: ShortfallChoice;
  /** Units that there are, 0 or more. */
  quantity: Scalars['SafeInt']['input'];
  /** Why. */
  reason: StockReason;
  /** Count list or the like, at most 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Where was counted, of `ON_HAND` alone: `quantity` is what stands there. Without it: in the whole place. */
  spot?: InputMaybe<StockSpot>;
  /** Which stock level. */
  stockLevelId: Scalars['ID']['input'];
};

/** Outcome of `setStock`. */
export type SetStockResult = Busy | InsufficientStock | InvalidInput | KeyReused | NotFound | QuantityNotAllowed | StockChanged | UnitsPromised | VersionConflict;

/** A rate of tax as it shall be. */
export type SetTaxRateInput = {
  /** Of locations in this country. */
  country: Scalars['String']['input'];
  /** The first day on which it holds, by the location's calendar: `2027-01-01`. It may be past: what was ordered keeps what it was sold at. */
  fromOn: Scalars['String']['input'];
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** In thousandths of a percent: 20 % is 20000. */
  rate: Scalars['Int']['input'];
  /** Whose. */
  retailerId: Scalars['ID']['input'];
  /** Of which goods. */
  taxClass: TaxClass;
};

/** The link is too old: start again, and a new one is printed. */
export type SetupLinkExpired = Problem & {
  __typename?: 'SetupLinkExpired';
  /** Always `SETUP_LINK_EXPIRED`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The house has an operator: its link is used up. */
export type SetupLinkUsed = Problem & {
  __typename?: 'SetupLinkUsed';
  /** Always `SETUP_LINK_USED`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A promise that was broken by a shortfall. */
export type ShortenedReservation = {
  __typename?: 'ShortenedReservation';
  /** Units that it lost. */
  quantityLost: Scalars['Int']['output'];
  /** The hold that lost units, as it ended; what it was for is said there. */
  reservation: Reservation;
};

/** What to do when a change would cut into units that are promised. */
export type ShortfallChoice =
  /** Refuse the change and say how many are promised. */
  | 'REFUSE'
  /** Make it, and with it the shortfall: newest carts' holds lapse first, then the newest orders' lines are marked short. */
  | 'SHORTEN';

/** What is sold: one variant with its own barcode. */
export type Sku = Node & {
  __typename?: 'Sku';
  /** Everything that names it: the barcode on the pack first. */
  codes: Array<SkuCode>;
  /** What it is put together of; empty of what is counted by itself. */
  components: Array<SetComponent>;
  /** Taken with one unit and given back with the empty pack, beside the price, of a set with all that is in it; null where none is. */
  deposit: Maybe<Money>;
  /** The barcode's digits, as they are printed. */
  gtin: Scalars['String']['output'];
  /** Opaque, typed id. */
  id: Scalars['ID']['output'];
  /** Whether it was taken out of the catalogue, by itself or with its product. */
  isArchived: Scalars['Boolean']['output'];
  /** Whether it is put together of others: a set has no stock of its own and takes its components'. */
  isSet: Scalars['Boolean']['output'];
  /** Where it is offered now, in no order that means something. Pages of 24, at most 100. */
  listings: SkuListingConnection;
  /** Contents in `measureUnit`, from which the price by measure follows. */
  measureQuantity: Scalars['Float']['output'];
  /** What its contents are measured in. */
  measureUnit: MeasureUnit;
  /** Full name on the shelf label. */
  name: Scalars['String']['output'];
  /** What comes out of it when it is opened, as singles come out of a case; null of what is not. */
  opensInto: Maybe<PackContents>;
  /** Values of the options that tell it from its siblings, by option name. */
  optionValues: Scalars['JSON']['output'];
  /** Its picture. */
  picture: Picture;
  /** What its prices are for. */
  pricedBy: PricedBy;
  /** What it is a variant of. */
  product: Product;
  /** In what it is sold. Every quantity of it, in stock, carts, orders and picks, is a whole number of these steps. */
  quantityRule: QuantityRule;
  /** As printed on the pack. */
  sizeLabel: Scalars['String']['output'];
  /** Which rate of tax it bears. */
  taxClass: TaxClass;
  /** Weight with packaging, in grams. */
  weightGrams: Scalars['Int']['output'];
};


/** What is sold: one variant with its own barcode. */
export type SkuListingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** A code that names a SKU at a retailer. */
export type SkuCode = {
  __typename?: 'SkuCode';
  /** As it is shown and printed. */
  code: Scalars['String']['output'];
  /** What kind of code. */
  kind: CodeKind;
  /** What it names. */
  sku: Sku;
  /** Units that it counts: 1 for the item itself, more for a case. */
  units: Scalars['Int']['output'];
};

/** A SKU as it shall be. */
export type SkuInput = {
  /** Everything that shall name it. The first GTIN of one unit is the barcode on its pack; without one it gets a number of the retailer's own (GTIN-13 that begin with 04). */
  codes?: Array<CodeInput>;
  /** Taken with one unit and given back with the empty pack, in the minor unit of the retailer's currency; 0: none; without it, as it was, and a new one none. */
  depositMinor?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Contents in `measureUnit`, from which the price by measure follows. */
  measureQuantity: Scalars['Float']['input'];
  /** What its contents are measured in. */
  measureUnit: MeasureUnit;
  /** Full name on the shelf label, 1 to 200 characters; without it, made from brand, product, options and size. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What tells it from its siblings, beside its size. */
  options?: Array<OptionInput>;
  /** In what it is sold; without it, as it was, and a new one by the piece. */
  quantityRule?: InputMaybe<QuantityRuleInput>;
  /** As printed on the pack: `500 g`, `6 × 330 ml`; 1 to 40 characters. */
  sizeLabel: Scalars['String']['input'];
  /** Which rate of tax it bears; without it, as it was, and a new one the standard rate. */
  taxClass?: InputMaybe<TaxClass>;
  /** Weight with packaging, in grams. */
  weightGrams: Scalars['Int']['input'];
};

/** A page of the listings of a SKU. */
export type SkuListingConnection = {
  __typename?: 'SkuListingConnection';
  /** The items of the page with their cursors. */
  edges: Array<ListingEdge>;
  /** The items of the page without them. */
  nodes: Array<Listing>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many match in all; counted when asked for, and no further than 100,000. */
  totalCount: Scalars['Int']['output'];
};

/** A span of time for collection or delivery. */
export type Slot = {
  __typename?: 'Slot';
  /** Ends. */
  endAt: Scalars['DateTime']['output'];
  /** Begins. */
  startAt: Scalars['DateTime']['output'];
};

/** The hours of one day, instead of those of its weekday. */
export type SpecialDay = {
  __typename?: 'SpecialDay';
  /** Local date, `YYYY-MM-DD`. */
  date: Scalars['String']['output'];
  /** When it trades; none: closed. */
  hours: Array<DayHours>;
};

/** The hours of one day. */
export type SpecialDayInput = {
  /** Local date, `YYYY-MM-DD`. */
  date: Scalars['String']['input'];
  /** When it trades; none: closed. */
  hours: Array<DayHoursInput>;
};

/** Stock levels at or below their threshold. */
export type StockAlertEvent = {
  __typename?: 'StockAlertEvent';
  /** Whether this is the present state and not a change. */
  isSnapshot: Scalars['Boolean']['output'];
  /** The levels: all of them in the snapshot, later those that have just fallen to it. */
  stockLevels: Array<StockLevel>;
};

/** A bucket of a stock level. */
export type StockBucket =
  /** Units in the building. */
  | 'ON_HAND'
  /** Units kept back from sale on purpose. */
  | 'SAFETY_STOCK'
  /** Units that cannot be sold. */
  | 'UNAVAILABLE';

/** A change of a balance, as its command left it. */
export type StockChange = {
  __typename?: 'StockChange';
  /** Units in the back room after it. Null for those who may not know. */
  backRoom: Maybe<Scalars['Int']['output']>;
  /** Change of units in the back room. */
  backRoomChange: Scalars['Int']['output'];
  /** Units in the building after it. Null for those who may not know. */
  onHand: Maybe<Scalars['Int']['output']>;
  /** Change of units in the building. */
  onHandChange: Scalars['Int']['output'];
  /** Units promised after it. Null for those who may not know. */
  reserved: Maybe<Scalars['Int']['output']>;
  /** Change of units promised. */
  reservedChange: Scalars['Int']['output'];
  /** Units kept back after it. Null for those who may not know. */
  safetyStock: Maybe<Scalars['Int']['output']>;
  /** Change of units kept back. */
  safetyStockChange: Scalars['Int']['output'];
  /** Which stock level, as it is now. */
  stockLevel: StockLevel;
  /** Units that cannot be sold after it. Null for those who may not know. */
  unavailable: Maybe<Scalars['Int']['output']>;
  /** Change of units that cannot be sold. */
  unavailableChange: Scalars['Int']['output'];
  /** The version after it. */
  version: Scalars['SafeInt']['output'];
};

/** The balance was changed. */
export type StockChanged = {
  __typename?: 'StockChanged';
  /** What this command changed; none where the bucket already had the stated number. */
  changes: Array<StockChange>;
  /** Promises that had to be broken, where the caller asked for it. */
  shortened: Array<ShortenedReservation>;
  /** The level as it is now. */
  stockLevel: StockLevel;
};

/** A column of the stock table. */
export type StockColumn =
  /** Units that can be sold. */
  | 'AVAILABLE'
  /** What stands in the back room. */
  | 'BACK_ROOM'
  /** What customers are told. */
  | 'BADGE'
  /** What it is. */
  | 'ITEM'
  /** Units on hand. */
  | 'ON_HAND'
  /** Where it lies. */
  | 'PLACE'
  /** What it costs. */
  | 'PRICE'
  /** Units promised. */
  | 'RESERVED'
  /** Units that are kept back. */
  | 'SAFETY_STOCK'
  /** What stands on the shelf. */
  | 'SHELF'
  /** Units that cannot be sold. */
  | 'UNAVAILABLE';

/** How wide a column is drawn. */
export type StockColumnWidth = {
  __typename?: 'StockColumnWidth';
  /** Which. */
  column: StockColumn;
  /** How wide. */
  pixels: Scalars['Int']['output'];
};

/** How wide a column is drawn. */
export type StockColumnWidthInput = {
  /** Which. */
  column: StockColumn;
  /** How wide. */
  pixels: Scalars['Int']['input'];
};

/**
 * The balance of a SKU at a location. Numbers of units are for the location's staff; everyone else reads `availability`. A set (`Sku.isSet`) has no stock of its own: as many can be had as the
 * scarcest of its components allows, its version grows with theirs, and its buckets are null.
 */
export type StockLevel = Node & {
  __typename?: 'StockLevel';
  /** What a customer may know, by the one formula used everywhere. */
  availability: Availability;
  /** onHand − reserved − unavailable − safetyStock; may be negative when safety stock is cut into. Null for those who may not know. */
  available: Maybe<Scalars['Int']['output']>;
  /** Of what is on hand: units behind the shelf. Where a unit stands decides no sale. Null for those who may not know, and of a set. */
  backRoom: Maybe<Scalars['Int']['output']>;
  /** Opaque, typed id; carries location and SKU. */
  id: Scalars['ID']['output'];
  /** Its ledger, newest first, each entry with the balance after it. Pages of 50, at most 200. For staff: null for those who may not know. */
  ledger: Maybe<LedgerEntryConnection>;
  /** Where and at what price it is offered. */
  listing: Listing;
  /** Who holds what until when, newest first. Pages of 50, at most 200. For staff: null for those who may not know. */
  liveReservations: Maybe<ReservationConnection>;
  /** The location. */
  location: Location;
  /** Units in the building. Null for those who may not know, and of a set. */
  onHand: Maybe<Scalars['Int']['output']>;
  /** Stock of the packs that are opened into it, at the same place, the smallest pack first. For staff: null for those who may not know. */
  packs: Maybe<Array<StockLevel>>;
  /** Units promised by live reservations. Null for those who may not know, and of a set. */
  reserved: Maybe<Scalars['Int']['output']>;
  /** Units kept back from sale on purpose. Null for those who may not know, and of a set. */
  safetyStock: Maybe<Scalars['Int']['output']>;
  /** Of what is on hand: units where customers and shoppers reach them, promised or not. Null for those who may not know, and of a set. */
  shelf: Maybe<Scalars['Int']['output']>;
  /** The SKU. */
  sku: Sku;
  /** Units that cannot be sold: damaged, in quarantine. Null for those who may not know, and of a set. */
  unavailable: Maybe<Scalars['Int']['output']>;
  /** When it changed last. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of this stock level; the newer one is the truth. */
  version: Scalars['SafeInt']['output'];
};


/**
 * The balance of a SKU at a location. Numbers of units are for the location's staff; everyone else reads `availability`. A set (`Sku.isSet`) has no stock of its own: as many can be had as the
 * scarcest of its components allows, its version grows with theirs, and its buckets are null.
 */
export type StockLevelLedgerArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<LedgerFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The balance of a SKU at a location. Numbers of units are for the location's staff; everyone else reads `availability`. A set (`Sku.isSet`) has no stock of its own: as many can be had as the
 * scarcest of its components allows, its version grows with theirs, and its buckets are null.
 */
export type StockLevelLiveReservationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** A page of stock levels. */
export type StockLevelConnection = {
  __typename?: 'StockLevelConnection';
  /** The items of the page with their cursors. */
  edges: Array<StockLevelEdge>;
  /** The items of the page without them. */
  nodes: Array<StockLevel>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many match in all; counted when asked for, and no further than 100,000. */
  totalCount: Scalars['Int']['output'];
};

/** An item on a page. */
export type StockLevelEdge = {
  __typename?: 'StockLevelEdge';
  /** Pass it as `after` for the page that follows, as `before` for the one that precedes. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: StockLevel;
};

/** Stock levels that changed together. */
export type StockLevelEvent = {
  __typename?: 'StockLevelEvent';
  /** Whether this is the present state, sent first and after every gap, and not a change. */
  isSnapshot: Scalars['Boolean']['output'];
  /** What it sells for otherwise since: listings, of those followed, whose price has begun or ended, as they are now. Empty where it is about units. */
  repriced: Array<Listing>;
  /** The newest state of each that changed. */
  stockLevels: Array<StockLevel>;
};

/** Narrows a list of stock levels. */
export type StockLevelFilter = {
  /** Only SKUs of these categories or below. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only levels in one of these states. */
  states?: InputMaybe<Array<StockState>>;
  /** Parts of words of the SKU's name, brand or GTIN, with one wrong letter forgiven where no word has such a part; or a whole barcode, as `skuByGtin` reads it. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Order of a list of stock levels. Reading page after page leaves out none and repeats none, whatever changes meanwhile; where a filter is about the state, levels may come to match it or cease to. */
export type StockLevelSort =
  /** Fewest available first. The first page as it is now; its cursors keep the order of that moment for the pages that follow. */
  | 'AVAILABLE_ASC'
  /** Most available first. The first page as it is now; its cursors keep the order of that moment for the pages that follow. */
  | 'AVAILABLE_DESC'
  /** Fewest in the back room first. The first page as it is now; its cursors keep the order of that moment for the pages that follow. */
  | 'BACK_ROOM_ASC'
  /** Most in the back room first. The first page as it is now; its cursors keep the order of that moment for the pages that follow. */
  | 'BACK_ROOM_DESC'
  /** Name of the SKU, as people sort: `40 bags` before `240 bags`, É with E. Stable: a change of stock moves nothing. */
  | 'NAME'
  /** Fewest on hand first. The first page as it is now; its cursors keep the order of that moment for the pages that follow. */
  | 'ON_HAND_ASC'
  /** Most on hand first. The first page as it is now; its cursors keep the order of that moment for the pages that follow. */
  | 'ON_HAND_DESC'
  /** Lowest price first. Stable: a change of stock moves nothing. */
  | 'PRICE_ASC'
  /** Highest price first. Stable: a change of stock moves nothing. */
  | 'PRICE_DESC'
  /** Fewest reserved first. The first page as it is now; its cursors keep the order of that moment for the pages that follow. */
  | 'RESERVED_ASC'
  /** Most reserved first. The first page as it is now; its cursors keep the order of that moment for the pages that follow. */
  | 'RESERVED_DESC'
  /** Fewest in safety stock first. The first page as it is now; its cursors keep the order of that moment for the pages that follow. */
  | 'SAFETY_STOCK_ASC'
  /** Most in safety stock first. The first page as it is now; its cursors keep the order of that moment for the pages that follow. */
  | 'SAFETY_STOCK_DESC'
  /** Fewest on the shelf first. The first page as it is now; its cursors keep the order of that moment for the pages that follow. */
  | 'SHELF_ASC'
  /** Most on the shelf first. The first page as it is now; its cursors keep the order of that moment for the pages that follow. */
  | 'SHELF_DESC'
  /** Fewest unavailable first. The first page as it is now; its cursors keep the order of that moment for the pages that follow. */
  | 'UNAVAILABLE_ASC'
  /** Most unavailable first. The first page as it is now; its cursors keep the order of that moment for the pages that follow. */
  | 'UNAVAILABLE_DESC'
  /** Changed last first. The first page as it is now; its cursors keep the order of that moment for the pages that follow. */
  | 'UPDATED_DESC'
  /** Zone, aisle, bay. Stable: a change of stock moves nothing. */
  | 'WALK';

/** Every line was decided; some may have been refused. */
export type StockLevelsAnswered = {
  __typename?: 'StockLevelsAnswered';
  /** What became of each line, in their order. */
  lines: Array<StockLineAnswer>;
};

/** What became of one line. */
export type StockLineAnswer = {
  __typename?: 'StockLineAnswer';
  /** Its outcome. After `Busy` the same request may be sent again: what was done is not done twice. */
  result: ChangeStockLineResult;
  /** Which SKU, as it was asked for. */
  skuId: Scalars['ID']['output'];
};

/** Why the balance changed. */
export type StockReason =
  /** An earlier entry was wrong. */
  | 'CORRECTION'
  /** Broken or spoilt. */
  | 'DAMAGED'
  /** Past its date. */
  | 'EXPIRED'
  /** Cannot be accounted for. */
  | 'LOST'
  /** Moved between buckets or places. */
  | 'MOVED'
  /** A pack was opened: one entry takes the pack away, one of the same command adds what was in it. */
  | 'OPENED'
  /** A delivery came in. */
  | 'RECEIVED'
  /** A count said so. */
  | 'RECOUNT'
  /** A customer brought it back. */
  | 'RETURNED'
  /** A shopper could not find it. */
  | 'SHORTED'
  /** Sold. */
  | 'SOLD'
  /** Stolen. */
  | 'THEFT';

/** The units are held. */
export type StockReserved = {
  __typename?: 'StockReserved';
  /** The changes it made. */
  changes: Array<StockChange>;
  /** One hold per SKU, in the order of the lines (lines of the same SKU are summed). */
  reservations: Array<Reservation>;
};

/** Where within a place units stand. */
export type StockSpot =
  /** Behind it. */
  | 'BACK_ROOM'
  /** Where customers and shoppers reach them. */
  | 'SHELF';

/** The state of a stock level as its staff see it. */
export type StockState =
  /** More than the threshold available. */
  | 'IN_STOCK'
  /** Available, at or below the threshold (or five, where none is set). */
  | 'LOW'
  /** Nothing available. */
  | 'OUT'
  /** Units promised. */
  | 'WITH_RESERVED'
  /** Units that cannot be sold. */
  | 'WITH_UNAVAILABLE';

/** Counts over the stock of a location. */
export type StockSummary = {
  __typename?: 'StockSummary';
  /** Listed SKUs with at least one unit available. */
  available: Scalars['Int']['output'];
  /** SKUs that are listed. */
  listed: Scalars['Int']['output'];
  /** Available, at or below their threshold. */
  low: Scalars['Int']['output'];
  /** Listed, nothing available. */
  out: Scalars['Int']['output'];
  /** Units in the building. */
  unitsOnHand: Scalars['SafeInt']['output'];
  /** Units promised. */
  unitsReserved: Scalars['SafeInt']['output'];
  /** Units that cannot be sold. */
  unitsUnavailable: Scalars['SafeInt']['output'];
};

/** A view of the stock table under a name. */
export type StockView = {
  __typename?: 'StockView';
  /** Whether the viewer may change and remove it. */
  canChange: Scalars['Boolean']['output'];
  /** Only items of this department and below; null: of all, or the department is gone. */
  categoryId: Maybe<Scalars['ID']['output']>;
  /** Columns that are wider or narrower than usual. */
  columnWidths: Array<StockColumnWidth>;
  /** Columns that it does not show. */
  hiddenColumns: Array<StockColumn>;
  /** Opaque, typed id. */
  id: Scalars['ID']['output'];
  /** Whether the stock table opens with it for the viewer. */
  isDefault: Scalars['Boolean']['output'];
  /** Whether its rows are low. */
  isDense: Scalars['Boolean']['output'];
  /** Whether all of the retailer's staff have it; else it is the viewer's own. */
  isShared: Scalars['Boolean']['output'];
  /** Name, unique among those that are shared, or among the viewer's own, in either case of letters. */
  name: Scalars['String']['output'];
  /** Order of the rows. */
  sort: StockLevelSort;
  /** Only items in one of these states; none: in any. */
  states: Array<StockState>;
  /** What is searched for; empty: nothing. */
  text: Scalars['String']['output'];
};

/** What a view of the stock table shows. */
export type StockViewInput = {
  /** Only items of this department and below. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Columns that are wider or narrower than usual. */
  columnWidths?: InputMaybe<Array<StockColumnWidthInput>>;
  /** Columns that it does not show. */
  hiddenColumns?: InputMaybe<Array<StockColumn>>;
  /** Whether its rows are low. */
  isDense?: InputMaybe<Scalars['Boolean']['input']>;
  /** Order of the rows. */
  sort?: InputMaybe<StockLevelSort>;
  /** Only items in one of these states. */
  states?: InputMaybe<Array<StockState>>;
  /** What is searched for. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Another view among those that it would stand beside has the name. */
export type StockViewNameTaken = Problem & {
  __typename?: 'StockViewNameTaken';
  /** Always `STOCK_VIEW_NAME_TAKEN`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
  /** The other one. */
  present: StockView;
};

/** What is shared with the staff is changed by those who may change stock. */
export type StockViewNotYours = Problem & {
  __typename?: 'StockViewNotYours';
  /** Always `STOCK_VIEW_NOT_YOURS`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The view is gone. */
export type StockViewRemoved = {
  __typename?: 'StockViewRemoved';
  /** Which it was. */
  stockViewId: Scalars['ID']['output'];
};

/** The view is kept so. */
export type StockViewSaved = {
  __typename?: 'StockViewSaved';
  /** The view. */
  stockView: StockView;
};

/** Where goods are kept. */
export type StorageKind =
  /** At the temperature of the room. */
  | 'AMBIENT'
  /** In a refrigerator. */
  | 'CHILLED'
  /** In a freezer. */
  | 'FROZEN';

/** How a product is kept. */
export type StorageStatement = {
  __typename?: 'StorageStatement';
  /** What is printed beside it, as `Once opened, keep in the fridge and use within 3 days.`; empty where nothing is. */
  instructions: Scalars['String']['output'];
  /** Where it is kept. */
  kind: StorageKind;
};

/** How a product is kept. */
export type StorageStatementInput = {
  /** What is printed beside it, at most 300 characters. */
  instructions?: InputMaybe<Scalars['String']['input']>;
  /** Where it is kept. */
  kind: StorageKind;
};

/** The root of everything that is pushed. The first event is always the present state. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Orders of a location as they change, for its staff. First event: an empty list. */
  locationOrdersChanged: Maybe<Array<Order>>;
  /** One order as it changes. First event: its present state. */
  orderChanged: Maybe<Order>;
  /** One pick as it changes. First event: its present state. */
  pickChanged: Maybe<Pick>;
  /** The queue of a location as it changes. First event: its present state. For shoppers and staff. */
  pickQueueChanged: Maybe<Array<Pick>>;
  /** Stock levels of a location that fall to their threshold, for its staff. The first event lists those at or below it now. */
  stockAlert: Maybe<StockAlertEvent>;
  /** Stock levels of a location as they change, coalesced per stock level. First event: the present state of all of them. At most 200 SKUs. */
  stockLevelChanged: Maybe<StockLevelEvent>;
};


/** The root of everything that is pushed. The first event is always the present state. */
export type SubscriptionLocationOrdersChangedArgs = {
  locationId: Scalars['ID']['input'];
};


/** The root of everything that is pushed. The first event is always the present state. */
export type SubscriptionOrderChangedArgs = {
  id: Scalars['ID']['input'];
};


/** The root of everything that is pushed. The first event is always the present state. */
export type SubscriptionPickChangedArgs = {
  id: Scalars['ID']['input'];
};


/** The root of everything that is pushed. The first event is always the present state. */
export type SubscriptionPickQueueChangedArgs = {
  locationId: Scalars['ID']['input'];
};


/** The root of everything that is pushed. The first event is always the present state. */
export type SubscriptionStockAlertArgs = {
  locationId: Scalars['ID']['input'];
};


/** The root of everything that is pushed. The first event is always the present state. */
export type SubscriptionStockLevelChangedArgs = {
  locationId: Scalars['ID']['input'];
  skuIds: Array<Scalars['ID']['input']>;
};

/** The customer wants no replacement for this line. */
export type SubstitutionRefused = Problem & {
  __typename?: 'SubstitutionRefused';
  /** Always `SUBSTITUTION_REFUSED`. */
  code: ProblemCode;
  /** What to do instead. */
  message: Scalars['String']['output'];
};

/** What the shopper may do when an item is not there. */
export type SubstitutionWish =
  /** Never replace it. */
  | 'NEVER'
  /** Leave it out and do not charge it. */
  | 'REFUND'
  /** Take something similar. */
  | 'SIMILAR'
  /** Take the item that the customer named. */
  | 'SPECIFIC';

/** Which rate of tax goods bear. What each is called, and what belongs to it, differs by country. */
export type TaxClass =
  /** A lower rate, in many countries that of food. */
  | 'REDUCED'
  /** A second lower rate. */
  | 'SECOND_REDUCED'
  /** What bears no other. */
  | 'STANDARD'
  /** A rate lower still. */
  | 'SUPER_REDUCED'
  /** A rate of nothing, or exempt. */
  | 'ZERO';

/** A rate of tax of a retailer. It holds from its day on until the next of its country and class begins. */
export type TaxRate = {
  __typename?: 'TaxRate';
  /** ISO 3166 two letters: that of the location that sells. */
  country: Scalars['String']['output'];
  /** The first day on which it holds, by the location's calendar: `2027-01-01`. */
  fromOn: Scalars['String']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** In thousandths of a percent: 20 % is 20000. */
  rate: Scalars['Int']['output'];
  /** Of which goods. */
  taxClass: TaxClass;
};

/** A rate of the same country and class holds from that day already. Nothing was changed. */
export type TaxRateOverlaps = Problem & {
  __typename?: 'TaxRateOverlaps';
  /** Always `TAX_RATE_OVERLAPS`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
  /** The other one. */
  present: TaxRate;
};

/** Outcome of a change of a retailer's rates of tax. */
export type TaxRateResult = InvalidInput | KeyReused | NotFound | TaxRateOverlaps | TaxRatesChanged;

/** The rates were changed. */
export type TaxRatesChanged = {
  __typename?: 'TaxRatesChanged';
  /** The retailer with its rates as they are now. */
  retailer: Retailer;
};

/** The tax of one rate. */
export type TaxSum = {
  __typename?: 'TaxSum';
  /** What bears it, without it. */
  net: Money;
  /** In thousandths of a percent: 20 % is 20000. */
  rate: Scalars['Int']['output'];
  /** The tax. */
  tax: Money;
};

/** The message is on its way. */
export type TestMailSent = {
  __typename?: 'TestMailSent';
  /** Whether a mail server took it; else mails become files on the machine. */
  isDelivered: Scalars['Boolean']['output'];
  /** To whom. */
  to: Scalars['String']['output'];
};

/** A request for a test of the payments. */
export type TestPaymentInput = {
  /** Names this request. */
  key: Scalars['String']['input'];
  /** In whose currency, and whose settings one may change. */
  retailerId: Scalars['ID']['input'];
};

/** Outcome of `testPayment`. */
export type TestPaymentResult = InvalidInput | NotFound | PaymentTestFailed | PaymentTested | TooManyAttempts;

/** As many addresses are kept as may. */
export type TooManyAddresses = Problem & {
  __typename?: 'TooManyAddresses';
  /** Always `TOO_MANY_ADDRESSES`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** As many keys of this person work already as may, or too many were made within an hour. */
export type TooManyApiKeys = Problem & {
  __typename?: 'TooManyApiKeys';
  /** Always `TOO_MANY_API_KEYS`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Too many wrong passwords, here or at the sign-in. */
export type TooManyAttempts = Problem & {
  __typename?: 'TooManyAttempts';
  /** Always `TOO_MANY_ATTEMPTS`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
  /** When to try again, in seconds. */
  retryAfterSeconds: Scalars['Int']['output'];
};

/** As many as may be kept are kept. */
export type TooManyStockViews = Problem & {
  __typename?: 'TooManyStockViews';
  /** Always `TOO_MANY_STOCK_VIEWS`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A request to hand a retailer over. */
export type TransferOwnershipInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Who owns it from now on: somebody who works there already. */
  membershipId: Scalars['ID']['input'];
};

/** Outcome of `transferOwnership`. */
export type TransferOwnershipResult = InvalidInput | KeyReused | NotFound | OwnershipTransferred | RoleTooHigh;

/** A request to give a pick back. */
export type UnclaimPickInput = {
  /** Names this request, the same in every retry. */
  key: Scalars['String']['input'];
  /** Which pick. */
  pickId: Scalars['ID']['input'];
};

/** Outcome of `unclaimPick`. */
export type UnclaimPickResult = Busy | InvalidInput | KeyReused | NotFound | PickChanged | PickNotYours | PickUnderWay;

/** There was stock of the SKU, or it is in somebody's cart, so that the numbers written down would mean something else. Nothing was changed. */
export type UnitFixed = Problem & {
  __typename?: 'UnitFixed';
  /** Always `UNIT_FIXED`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
  /** The SKU. */
  sku: Sku;
};

/** Price by measure. All packs of a product are told in the same measure. */
export type UnitPrice = {
  __typename?: 'UnitPrice';
  /** The measure: `100 g`, `kg`, `l`, `100 ml`, `each`. */
  measure: Scalars['String']['output'];
  /** Price of one measure. */
  price: PricePerMeasure;
};

/** The change would cut into units that are promised. Nothing was changed. */
export type UnitsPromised = Problem & {
  __typename?: 'UnitsPromised';
  /** Always `UNITS_PROMISED`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
  /** Units that are promised now. */
  promised: Scalars['Int']['output'];
  /** The level as it is now. */
  stockLevel: StockLevel;
};

/** Somebody else changed the level since it was read. Nothing was changed. */
export type VersionConflict = Problem & {
  __typename?: 'VersionConflict';
  /** Always `VERSION_CONFLICT`. */
  code: ProblemCode;
  /** The version that the caller saw. */
  expectedVersion: Scalars['SafeInt']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The level as it is now. */
  stockLevel: StockLevel;
};

/** Who is asking: a person, a guest, or a program with an API key. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Addresses that they keep for the checkout, the default one first. Empty for guests and programs. */
  addresses: Array<CustomerAddress>;
  /** E-mail address, null for a guest, and for a program with a key of a retailer. */
  email: Maybe<Scalars['String']['output']>;
  /** Whether signing in asks them for a code of their authenticator app, too. Null for a guest. */
  hasSecondFactor: Maybe<Scalars['Boolean']['output']>;
  /** Opaque id of whoever is asking, the same as that of `Order.customer`; null for a guest who has put nothing into a cart yet, and for a program with a key of a retailer. */
  id: Maybe<Scalars['ID']['output']>;
  /** Whether their e-mail address is theirs for certain: they have read the mail that was sent there. Null for a guest. */
  isEmailConfirmed: Maybe<Scalars['Boolean']['output']>;
  /** Whether they have not signed in. */
  isGuest: Scalars['Boolean']['output'];
  /** For whom they work, and as what. Empty for guests, customers and operators who work for no retailer. */
  memberships: Array<Membership>;
  /** Name; of a program with a key of a retailer that of the key. Null for a guest. */
  name: Maybe<Scalars['String']['output']>;
  /** What they bought, newest first. Pages of 20, at most 100. */
  orders: OrderConnection;
  /** What they may do; null for a guest, and for a program with a key of a retailer. */
  role: Maybe<AccountRole>;
  /** Locations where they work, for staff, shoppers and operators. */
  workplaces: Array<Location>;
};


/** Who is asking: a person, a guest, or a program with an API key. */
export type ViewerOrdersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<OrderFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** It is not the viewer's password. */
export type WrongPassword = Problem & {
  __typename?: 'WrongPassword';
  /** Always `WRONG_PASSWORD`. */
  code: ProblemCode;
  /** What to do. */
  message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptInvitationResult:
    | ( AlreadyMember & { __typename: 'AlreadyMember' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<InvitationAccepted, 'membership'> & { membership: _RefType['Membership'] } & { __typename: 'InvitationAccepted' } )
    | ( InvitationExpired & { __typename: 'InvitationExpired' } )
    | ( InvitationNotYours & { __typename: 'InvitationNotYours' } )
    | ( InvitationUsed & { __typename: 'InvitationUsed' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  AcknowledgeCartResult:
    | ( Omit<CartChanged, 'cart'> & { cart: _RefType['Cart'] } & { __typename: 'CartChanged' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
  ;
  AddAddressResult:
    | ( AddressKept & { __typename: 'AddressKept' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( TooManyAddresses & { __typename: 'TooManyAddresses' } )
  ;
  AdjustStockResult:
    | ( Busy & { __typename: 'Busy' } )
    | ( Omit<InsufficientStock, 'lines'> & { lines: Array<_RefType['InsufficientStockLine']> } & { __typename: 'InsufficientStock' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<QuantityNotAllowed, 'sku'> & { sku: _RefType['Sku'] } & { __typename: 'QuantityNotAllowed' } )
    | ( Omit<StockChanged, 'changes' | 'shortened' | 'stockLevel'> & { changes: Array<_RefType['StockChange']>, shortened: Array<_RefType['ShortenedReservation']>, stockLevel: _RefType['StockLevel'] } & { __typename: 'StockChanged' } )
    | ( Omit<UnitsPromised, 'stockLevel'> & { stockLevel: _RefType['StockLevel'] } & { __typename: 'UnitsPromised' } )
  ;
  AttributeResult:
    | ( Omit<AttributeConflict, 'attribute'> & { attribute: _RefType['Attribute'] } & { __typename: 'AttributeConflict' } )
    | ( Omit<AttributeInUse, 'attribute'> & { attribute: _RefType['Attribute'] } & { __typename: 'AttributeInUse' } )
    | ( Omit<AttributesChanged, 'category'> & { category: _RefType['Category'] } & { __typename: 'AttributesChanged' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  BecomeOperatorResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OperatorMade & { __typename: 'OperatorMade' } )
    | ( SetupLinkExpired & { __typename: 'SetupLinkExpired' } )
    | ( SetupLinkUsed & { __typename: 'SetupLinkUsed' } )
  ;
  CancelOrderResult:
    | ( Busy & { __typename: 'Busy' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<OrderCancelled, 'order'> & { order: _RefType['Order'] } & { __typename: 'OrderCancelled' } )
    | ( Omit<OrderNotCancellable, 'order'> & { order: _RefType['Order'] } & { __typename: 'OrderNotCancellable' } )
  ;
  CategoryResult:
    | ( Omit<CategoryChanged, 'category'> & { category: _RefType['Category'] } & { __typename: 'CategoryChanged' } )
    | ( Omit<CategoryConflict, 'category'> & { category: _RefType['Category'] } & { __typename: 'CategoryConflict' } )
    | ( CategoryTooDeep & { __typename: 'CategoryTooDeep' } )
    | ( Omit<CategoryUnderItself, 'category' | 'parent'> & { category: _RefType['Category'], parent: _RefType['Category'] } & { __typename: 'CategoryUnderItself' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ChangeListingsResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( Omit<ListingsAnswered, 'lines'> & { lines: Array<_RefType['ListingAnswer']> } & { __typename: 'ListingsAnswered' } )
  ;
  ChangeMemberResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( LastOwner & { __typename: 'LastOwner' } )
    | ( Omit<MemberChanged, 'membership'> & { membership: _RefType['Membership'] } & { __typename: 'MemberChanged' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleTooHigh & { __typename: 'RoleTooHigh' } )
  ;
  ChangeStockLevelsResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<StockLevelsAnswered, 'lines'> & { lines: Array<_RefType['StockLineAnswer']> } & { __typename: 'StockLevelsAnswered' } )
  ;
  ChangeStockLineResult:
    | ( Busy & { __typename: 'Busy' } )
    | ( Omit<InsufficientStock, 'lines'> & { lines: Array<_RefType['InsufficientStockLine']> } & { __typename: 'InsufficientStock' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<QuantityNotAllowed, 'sku'> & { sku: _RefType['Sku'] } & { __typename: 'QuantityNotAllowed' } )
    | ( Omit<StockChanged, 'changes' | 'shortened' | 'stockLevel'> & { changes: Array<_RefType['StockChange']>, shortened: Array<_RefType['ShortenedReservation']>, stockLevel: _RefType['StockLevel'] } & { __typename: 'StockChanged' } )
    | ( Omit<UnitsPromised, 'stockLevel'> & { stockLevel: _RefType['StockLevel'] } & { __typename: 'UnitsPromised' } )
    | ( Omit<VersionConflict, 'stockLevel'> & { stockLevel: _RefType['StockLevel'] } & { __typename: 'VersionConflict' } )
  ;
  CheckOutResult:
    | ( Busy & { __typename: 'Busy' } )
    | ( Omit<InsufficientStock, 'lines'> & { lines: Array<_RefType['InsufficientStockLine']> } & { __typename: 'InsufficientStock' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( LocationClosed & { __typename: 'LocationClosed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<OrderHeld, 'order'> & { order: _RefType['Order'] } & { __typename: 'OrderHeld' } )
    | ( Omit<OrderLimitReached, 'sku'> & { sku?: Maybe<_RefType['Sku']> } & { __typename: 'OrderLimitReached' } )
    | ( Omit<ParticularsMissing, 'skus'> & { skus: Array<_RefType['Sku']> } & { __typename: 'ParticularsMissing' } )
    | ( PostcodeNotServed & { __typename: 'PostcodeNotServed' } )
    | ( Omit<PricesChanged, 'cart'> & { cart: _RefType['Cart'] } & { __typename: 'PricesChanged' } )
    | ( Omit<QuantityNotAllowed, 'sku'> & { sku: _RefType['Sku'] } & { __typename: 'QuantityNotAllowed' } )
  ;
  ClaimPickResult:
    | ( Omit<AlreadyPicking, 'pick'> & { pick: _RefType['Pick'] } & { __typename: 'AlreadyPicking' } )
    | ( Busy & { __typename: 'Busy' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PickChanged, 'pick'> & { pick: _RefType['Pick'] } & { __typename: 'PickChanged' } )
    | ( PickTaken & { __typename: 'PickTaken' } )
  ;
  CloseLocationResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( Omit<LocationIsClosed, 'location'> & { location: _RefType['Location'] } & { __typename: 'LocationIsClosed' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CommitReservationResult:
    | ( Busy & { __typename: 'Busy' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReservationAlreadyEnded, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'ReservationAlreadyEnded' } )
    | ( Omit<ReservationChanged, 'changes' | 'reservation'> & { changes: Array<_RefType['StockChange']>, reservation: _RefType['Reservation'] } & { __typename: 'ReservationChanged' } )
  ;
  CreateApiKeyResult:
    | ( Omit<ApiKeyCreated, 'apiKey'> & { apiKey: _RefType['ApiKey'] } & { __typename: 'ApiKeyCreated' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( TooManyApiKeys & { __typename: 'TooManyApiKeys' } )
  ;
  CreateLocationResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( Omit<LocationCreated, 'location'> & { location: _RefType['Location'] } & { __typename: 'LocationCreated' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CreateRetailerApiKeyResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RetailerApiKeyCreated, 'apiKey'> & { apiKey: _RefType['RetailerApiKey'] } & { __typename: 'RetailerApiKeyCreated' } )
    | ( TooManyApiKeys & { __typename: 'TooManyApiKeys' } )
  ;
  CreateRetailerResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( Omit<RetailerCreated, 'retailer'> & { retailer: _RefType['Retailer'] } & { __typename: 'RetailerCreated' } )
  ;
  DeactivateMemberResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( LastOwner & { __typename: 'LastOwner' } )
    | ( MemberDeactivated & { __typename: 'MemberDeactivated' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleTooHigh & { __typename: 'RoleTooHigh' } )
  ;
  DeleteAccountResult:
    | ( AccountDeleted & { __typename: 'AccountDeleted' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( LastOperator & { __typename: 'LastOperator' } )
    | ( LastOwner & { __typename: 'LastOwner' } )
    | ( OrderOnItsWay & { __typename: 'OrderOnItsWay' } )
    | ( TooManyAttempts & { __typename: 'TooManyAttempts' } )
    | ( WrongPassword & { __typename: 'WrongPassword' } )
  ;
  EditAddressResult:
    | ( AddressKept & { __typename: 'AddressKept' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  EditLocationResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( Omit<LocationEdited, 'location'> & { location: _RefType['Location'] } & { __typename: 'LocationEdited' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  EditProductsResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ProductsEdited, 'rows'> & { rows: Array<_RefType['ProductEditRow']> } & { __typename: 'ProductsEdited' } )
  ;
  EditProfileResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( ProfileEdited & { __typename: 'ProfileEdited' } )
  ;
  EditRetailerResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RetailerEdited, 'retailer'> & { retailer: _RefType['Retailer'] } & { __typename: 'RetailerEdited' } )
  ;
  EndLineResult:
    | ( Busy & { __typename: 'Busy' } )
    | ( Omit<InsufficientStock, 'lines'> & { lines: Array<_RefType['InsufficientStockLine']> } & { __typename: 'InsufficientStock' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( Omit<LineAlreadyEnded, 'line'> & { line: _RefType['OrderLine'] } & { __typename: 'LineAlreadyEnded' } )
    | ( Omit<LineEnded, 'line' | 'pick' | 'replacement'> & { line: _RefType['OrderLine'], pick: _RefType['Pick'], replacement?: Maybe<_RefType['OrderLine']> } & { __typename: 'LineEnded' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PickNotYours & { __typename: 'PickNotYours' } )
    | ( SubstitutionRefused & { __typename: 'SubstitutionRefused' } )
  ;
  EndOtherSessionsResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( OtherSessionsEnded & { __typename: 'OtherSessionsEnded' } )
  ;
  EndSessionResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SessionEnded & { __typename: 'SessionEnded' } )
  ;
  ExtendReservationResult:
    | ( Busy & { __typename: 'Busy' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReservationAlreadyEnded, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'ReservationAlreadyEnded' } )
    | ( Omit<ReservationChanged, 'changes' | 'reservation'> & { changes: Array<_RefType['StockChange']>, reservation: _RefType['Reservation'] } & { __typename: 'ReservationChanged' } )
  ;
  FinishPickResult:
    | ( Busy & { __typename: 'Busy' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( Omit<LinesOpen, 'lines'> & { lines: Array<_RefType['OrderLine']> } & { __typename: 'LinesOpen' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PickFinished, 'pick'> & { pick: _RefType['Pick'] } & { __typename: 'PickFinished' } )
    | ( PickNotYours & { __typename: 'PickNotYours' } )
  ;
  HandOverOrderResult:
    | ( Busy & { __typename: 'Busy' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<OrderHandedOver, 'order'> & { order: _RefType['Order'] } & { __typename: 'OrderHandedOver' } )
    | ( Omit<OrderNotPicked, 'order'> & { order: _RefType['Order'] } & { __typename: 'OrderNotPicked' } )
  ;
  InviteMemberResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( Omit<MemberInvited, 'invitation'> & { invitation: _RefType['Invitation'] } & { __typename: 'MemberInvited' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleTooHigh & { __typename: 'RoleTooHigh' } )
  ;
  ListingResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( Omit<ListingChanged, 'listing'> & { listing: _RefType['Listing'] } & { __typename: 'ListingChanged' } )
    | ( Omit<ListingConflict, 'present'> & { present?: Maybe<_RefType['Listing']> } & { __typename: 'ListingConflict' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ProductArchived, 'product'> & { product: _RefType['Product'] } & { __typename: 'ProductArchived' } )
  ;
  MoveStockResult:
    | ( Busy & { __typename: 'Busy' } )
    | ( Omit<InsufficientStock, 'lines'> & { lines: Array<_RefType['InsufficientStockLine']> } & { __typename: 'InsufficientStock' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<QuantityNotAllowed, 'sku'> & { sku: _RefType['Sku'] } & { __typename: 'QuantityNotAllowed' } )
    | ( Omit<StockChanged, 'changes' | 'shortened' | 'stockLevel'> & { changes: Array<_RefType['StockChange']>, shortened: Array<_RefType['ShortenedReservation']>, stockLevel: _RefType['StockLevel'] } & { __typename: 'StockChanged' } )
    | ( Omit<UnitsPromised, 'stockLevel'> & { stockLevel: _RefType['StockLevel'] } & { __typename: 'UnitsPromised' } )
  ;
  PayOrderResult:
    | ( Busy & { __typename: 'Busy' } )
    | ( Omit<HoldLapsed, 'order'> & { order: _RefType['Order'] } & { __typename: 'HoldLapsed' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<OrderConfirmed, 'order'> & { order: _RefType['Order'] } & { __typename: 'OrderConfirmed' } )
    | ( Omit<OrderNotPayable, 'order'> & { order: _RefType['Order'] } & { __typename: 'OrderNotPayable' } )
    | ( Omit<PaymentDeclined, 'order'> & { order: _RefType['Order'] } & { __typename: 'PaymentDeclined' } )
    | ( Omit<PaymentPending, 'order'> & { order: _RefType['Order'] } & { __typename: 'PaymentPending' } )
  ;
  PriceResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( Omit<ListingConflict, 'present'> & { present?: Maybe<_RefType['Listing']> } & { __typename: 'ListingConflict' } )
    | ( NoReduction & { __typename: 'NoReduction' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PriceChanged, 'listing'> & { listing: _RefType['Listing'] } & { __typename: 'PriceChanged' } )
    | ( PriceHasBegun & { __typename: 'PriceHasBegun' } )
    | ( Omit<PromotionOverlaps, 'present'> & { present: _RefType['ListedPrice'] } & { __typename: 'PromotionOverlaps' } )
  ;
  ProductResult:
    | ( Omit<CodeTaken, 'sku'> & { sku: _RefType['Sku'] } & { __typename: 'CodeTaken' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ProductArchived, 'product'> & { product: _RefType['Product'] } & { __typename: 'ProductArchived' } )
    | ( Omit<ProductChanged, 'product'> & { product: _RefType['Product'] } & { __typename: 'ProductChanged' } )
    | ( Omit<ProductConflict, 'product'> & { product: _RefType['Product'] } & { __typename: 'ProductConflict' } )
    | ( Omit<UnitFixed, 'sku'> & { sku: _RefType['Sku'] } & { __typename: 'UnitFixed' } )
  ;
  RegisterDocumentResult:
    | ( DocumentRegistered & { __typename: 'DocumentRegistered' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  ReleaseReservationResult:
    | ( Busy & { __typename: 'Busy' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReservationAlreadyEnded, 'reservation'> & { reservation: _RefType['Reservation'] } & { __typename: 'ReservationAlreadyEnded' } )
    | ( Omit<ReservationChanged, 'changes' | 'reservation'> & { changes: Array<_RefType['StockChange']>, reservation: _RefType['Reservation'] } & { __typename: 'ReservationChanged' } )
  ;
  RemoveAddressResult:
    | ( AddressRemoved & { __typename: 'AddressRemoved' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  RemoveStockViewResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StockViewNotYours & { __typename: 'StockViewNotYours' } )
    | ( StockViewRemoved & { __typename: 'StockViewRemoved' } )
  ;
  ReopenLocationResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( Omit<LocationReopened, 'location'> & { location: _RefType['Location'] } & { __typename: 'LocationReopened' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ReserveStockResult:
    | ( Busy & { __typename: 'Busy' } )
    | ( Omit<InsufficientStock, 'lines'> & { lines: Array<_RefType['InsufficientStockLine']> } & { __typename: 'InsufficientStock' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<StockReserved, 'changes' | 'reservations'> & { changes: Array<_RefType['StockChange']>, reservations: Array<_RefType['Reservation']> } & { __typename: 'StockReserved' } )
  ;
  RevokeApiKeyResult:
    | ( ApiKeyRevoked & { __typename: 'ApiKeyRevoked' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  RevokeInvitationResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvitationRevoked & { __typename: 'InvitationRevoked' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleTooHigh & { __typename: 'RoleTooHigh' } )
  ;
  RevokeRetailerApiKeyResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RetailerApiKeyRevoked, 'apiKey'> & { apiKey: _RefType['RetailerApiKey'] } & { __typename: 'RetailerApiKeyRevoked' } )
  ;
  RotateRetailerApiKeyResult:
    | ( ApiKeyNotWorking & { __typename: 'ApiKeyNotWorking' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RetailerApiKeyRotated, 'apiKey' | 'replaced'> & { apiKey: _RefType['RetailerApiKey'], replaced: _RefType['RetailerApiKey'] } & { __typename: 'RetailerApiKeyRotated' } )
  ;
  SaveStockViewResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<StockViewNameTaken, 'present'> & { present: _RefType['StockView'] } & { __typename: 'StockViewNameTaken' } )
    | ( StockViewNotYours & { __typename: 'StockViewNotYours' } )
    | ( Omit<StockViewSaved, 'stockView'> & { stockView: _RefType['StockView'] } & { __typename: 'StockViewSaved' } )
    | ( TooManyStockViews & { __typename: 'TooManyStockViews' } )
  ;
  SendTestMailResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( MailRefused & { __typename: 'MailRefused' } )
    | ( TestMailSent & { __typename: 'TestMailSent' } )
    | ( TooManyAttempts & { __typename: 'TooManyAttempts' } )
  ;
  SetAislePlanResult:
    | ( Omit<AislePlanConflict, 'location'> & { location: _RefType['Location'] } & { __typename: 'AislePlanConflict' } )
    | ( Omit<AislePlanSet, 'location'> & { location: _RefType['Location'] } & { __typename: 'AislePlanSet' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  SetCartLineResult:
    | ( Omit<CartChanged, 'cart'> & { cart: _RefType['Cart'] } & { __typename: 'CartChanged' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<OrderLimitReached, 'sku'> & { sku?: Maybe<_RefType['Sku']> } & { __typename: 'OrderLimitReached' } )
    | ( Omit<ParticularsMissing, 'skus'> & { skus: Array<_RefType['Sku']> } & { __typename: 'ParticularsMissing' } )
    | ( Omit<QuantityNotAllowed, 'sku'> & { sku: _RefType['Sku'] } & { __typename: 'QuantityNotAllowed' } )
  ;
  SetCartSubstitutionWishResult:
    | ( Omit<CartChanged, 'cart'> & { cart: _RefType['Cart'] } & { __typename: 'CartChanged' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
  ;
  SetDefaultStockViewResult:
    | ( Omit<DefaultStockViewSet, 'stockView'> & { stockView?: Maybe<_RefType['StockView']> } & { __typename: 'DefaultStockViewSet' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  SetStockResult:
    | ( Busy & { __typename: 'Busy' } )
    | ( Omit<InsufficientStock, 'lines'> & { lines: Array<_RefType['InsufficientStockLine']> } & { __typename: 'InsufficientStock' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<QuantityNotAllowed, 'sku'> & { sku: _RefType['Sku'] } & { __typename: 'QuantityNotAllowed' } )
    | ( Omit<StockChanged, 'changes' | 'shortened' | 'stockLevel'> & { changes: Array<_RefType['StockChange']>, shortened: Array<_RefType['ShortenedReservation']>, stockLevel: _RefType['StockLevel'] } & { __typename: 'StockChanged' } )
    | ( Omit<UnitsPromised, 'stockLevel'> & { stockLevel: _RefType['StockLevel'] } & { __typename: 'UnitsPromised' } )
    | ( Omit<VersionConflict, 'stockLevel'> & { stockLevel: _RefType['StockLevel'] } & { __typename: 'VersionConflict' } )
  ;
  TaxRateResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<TaxRateOverlaps, 'present'> & { present: _RefType['TaxRate'] } & { __typename: 'TaxRateOverlaps' } )
    | ( Omit<TaxRatesChanged, 'retailer'> & { retailer: _RefType['Retailer'] } & { __typename: 'TaxRatesChanged' } )
  ;
  TestPaymentResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PaymentTestFailed & { __typename: 'PaymentTestFailed' } )
    | ( PaymentTested & { __typename: 'PaymentTested' } )
    | ( TooManyAttempts & { __typename: 'TooManyAttempts' } )
  ;
  TransferOwnershipResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<OwnershipTransferred, 'membership'> & { membership: _RefType['Membership'] } & { __typename: 'OwnershipTransferred' } )
    | ( RoleTooHigh & { __typename: 'RoleTooHigh' } )
  ;
  UnclaimPickResult:
    | ( Busy & { __typename: 'Busy' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PickChanged, 'pick'> & { pick: _RefType['Pick'] } & { __typename: 'PickChanged' } )
    | ( PickNotYours & { __typename: 'PickNotYours' } )
    | ( PickUnderWay & { __typename: 'PickUnderWay' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ApiKeySource )
    | ( CartSource )
    | ( CartLineSource )
    | ( CategorySource )
    | ( CustomerAddressSource )
    | ( InvitationSource )
    | ( LedgerEntrySource )
    | ( ListingSource )
    | ( LocationSource )
    | ( MembershipSource )
    | ( OrderSource )
    | ( OrderLineSource )
    | ( PickSource )
    | ( ProductSource )
    | ( ReservationSource )
    | ( RetailerSource )
    | ( RetailerApiKeySource )
    | ( SessionSource )
    | ( SkuSource )
    | ( StockLevelSource )
  ;
  Problem:
    | ( Omit<AislePlanConflict, 'location'> & { location: _RefType['Location'] } )
    | ( AlreadyMember )
    | ( Omit<AlreadyPicking, 'pick'> & { pick: _RefType['Pick'] } )
    | ( ApiKeyNotWorking )
    | ( Omit<AttributeConflict, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AttributeInUse, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Busy )
    | ( Omit<CategoryConflict, 'category'> & { category: _RefType['Category'] } )
    | ( CategoryTooDeep )
    | ( Omit<CategoryUnderItself, 'category' | 'parent'> & { category: _RefType['Category'], parent: _RefType['Category'] } )
    | ( Omit<CodeTaken, 'sku'> & { sku: _RefType['Sku'] } )
    | ( Omit<HoldLapsed, 'order'> & { order: _RefType['Order'] } )
    | ( Omit<InsufficientStock, 'lines'> & { lines: Array<_RefType['InsufficientStockLine']> } )
    | ( InvalidInput )
    | ( InvitationExpired )
    | ( InvitationNotYours )
    | ( InvitationUsed )
    | ( KeyReused )
    | ( LastOperator )
    | ( LastOwner )
    | ( Omit<LineAlreadyEnded, 'line'> & { line: _RefType['OrderLine'] } )
    | ( Omit<LinesOpen, 'lines'> & { lines: Array<_RefType['OrderLine']> } )
    | ( Omit<ListingConflict, 'present'> & { present?: Maybe<_RefType['Listing']> } )
    | ( LocationClosed )
    | ( MailRefused )
    | ( NoReduction )
    | ( NotFound )
    | ( Omit<OrderLimitReached, 'sku'> & { sku?: Maybe<_RefType['Sku']> } )
    | ( Omit<OrderNotCancellable, 'order'> & { order: _RefType['Order'] } )
    | ( Omit<OrderNotPayable, 'order'> & { order: _RefType['Order'] } )
    | ( Omit<OrderNotPicked, 'order'> & { order: _RefType['Order'] } )
    | ( OrderOnItsWay )
    | ( Omit<ParticularsMissing, 'skus'> & { skus: Array<_RefType['Sku']> } )
    | ( Omit<PaymentDeclined, 'order'> & { order: _RefType['Order'] } )
    | ( PaymentTestFailed )
    | ( PickNotYours )
    | ( PickTaken )
    | ( PickUnderWay )
    | ( PostcodeNotServed )
    | ( PriceHasBegun )
    | ( Omit<PricesChanged, 'cart'> & { cart: _RefType['Cart'] } )
    | ( Omit<ProductArchived, 'product'> & { product: _RefType['Product'] } )
    | ( Omit<ProductConflict, 'product'> & { product: _RefType['Product'] } )
    | ( Omit<PromotionOverlaps, 'present'> & { present: _RefType['ListedPrice'] } )
    | ( Omit<QuantityNotAllowed, 'sku'> & { sku: _RefType['Sku'] } )
    | ( Omit<ReservationAlreadyEnded, 'reservation'> & { reservation: _RefType['Reservation'] } )
    | ( RoleTooHigh )
    | ( SetupLinkExpired )
    | ( SetupLinkUsed )
    | ( Omit<StockViewNameTaken, 'present'> & { present: _RefType['StockView'] } )
    | ( StockViewNotYours )
    | ( SubstitutionRefused )
    | ( Omit<TaxRateOverlaps, 'present'> & { present: _RefType['TaxRate'] } )
    | ( TooManyAddresses )
    | ( TooManyApiKeys )
    | ( TooManyAttempts )
    | ( TooManyStockViews )
    | ( Omit<UnitFixed, 'sku'> & { sku: _RefType['Sku'] } )
    | ( Omit<UnitsPromised, 'stockLevel'> & { stockLevel: _RefType['StockLevel'] } )
    | ( Omit<VersionConflict, 'stockLevel'> & { stockLevel: _RefType['StockLevel'] } )
    | ( WrongPassword )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptInvitationResult']>;
  AccountDeleted: ResolverTypeWrapper<AccountDeleted>;
  AccountRole: AccountRole;
  AcknowledgeCartInput: AcknowledgeCartInput;
  AcknowledgeCartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeCartResult']>;
  AddAddressInput: AddAddressInput;
  AddAddressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddAddressResult']>;
  AddAttributeInput: AddAttributeInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddCategoryInput: AddCategoryInput;
  AddSkuInput: AddSkuInput;
  AddVariantsInput: AddVariantsInput;
  Address: ResolverTypeWrapper<Address>;
  AddressInput: AddressInput;
  AddressKept: ResolverTypeWrapper<AddressKept>;
  AddressRemoved: ResolverTypeWrapper<AddressRemoved>;
  AdjustStockInput: AdjustStockInput;
  AdjustStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdjustStockResult']>;
  AisleInUse: ResolverTypeWrapper<AisleInUse>;
  AislePlan: ResolverTypeWrapper<AislePlan>;
  AislePlanConflict: ResolverTypeWrapper<Omit<AislePlanConflict, 'location'> & { location: ResolversTypes['Location'] }>;
  AislePlanSet: ResolverTypeWrapper<Omit<AislePlanSet, 'location'> & { location: ResolversTypes['Location'] }>;
  AisleStop: ResolverTypeWrapper<AisleStop>;
  AisleStopInput: AisleStopInput;
  Allergen: Allergen;
  AllergenStatement: ResolverTypeWrapper<AllergenStatement>;
  AllergenStatementInput: AllergenStatementInput;
  AlreadyMember: ResolverTypeWrapper<AlreadyMember>;
  AlreadyPicking: ResolverTypeWrapper<Omit<AlreadyPicking, 'pick'> & { pick: ResolversTypes['Pick'] }>;
  ApiKey: ResolverTypeWrapper<ApiKeySource>;
  ApiKeyCreated: ResolverTypeWrapper<Omit<ApiKeyCreated, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  ApiKeyNotWorking: ResolverTypeWrapper<ApiKeyNotWorking>;
  ApiKeyRevoked: ResolverTypeWrapper<ApiKeyRevoked>;
  ArchiveProductInput: ArchiveProductInput;
  ArchiveSkuInput: ArchiveSkuInput;
  Attribute: ResolverTypeWrapper<AttributeSource>;
  AttributeChoice: ResolverTypeWrapper<AttributeChoice>;
  AttributeChoiceInput: AttributeChoiceInput;
  AttributeConflict: ResolverTypeWrapper<Omit<AttributeConflict, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AttributeFilter: AttributeFilter;
  AttributeInUse: ResolverTypeWrapper<Omit<AttributeInUse, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AttributeKind: AttributeKind;
  AttributeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttributeResult']>;
  AttributeValue: ResolverTypeWrapper<AttributeValueSource>;
  AttributeValueInput: AttributeValueInput;
  AttributesChanged: ResolverTypeWrapper<Omit<AttributesChanged, 'category'> & { category: ResolversTypes['Category'] }>;
  AuditReport: ResolverTypeWrapper<AuditReport>;
  Availability: ResolverTypeWrapper<Availability>;
  AvailabilityLabel: AvailabilityLabel;
  BecomeOperatorInput: BecomeOperatorInput;
  BecomeOperatorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BecomeOperatorResult']>;
  Busy: ResolverTypeWrapper<Busy>;
  CancelOrderInput: CancelOrderInput;
  CancelOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelOrderResult']>;
  Capability: Capability;
  CapabilityHolders: ResolverTypeWrapper<CapabilityHolders>;
  Cart: ResolverTypeWrapper<CartSource>;
  CartChanged: ResolverTypeWrapper<Omit<CartChanged, 'cart'> & { cart: ResolversTypes['Cart'] }>;
  CartLine: ResolverTypeWrapper<CartLineSource>;
  Category: ResolverTypeWrapper<CategorySource>;
  CategoryChanged: ResolverTypeWrapper<Omit<CategoryChanged, 'category'> & { category: ResolversTypes['Category'] }>;
  CategoryConflict: ResolverTypeWrapper<Omit<CategoryConflict, 'category'> & { category: ResolversTypes['Category'] }>;
  CategoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CategoryResult']>;
  CategoryTooDeep: ResolverTypeWrapper<CategoryTooDeep>;
  CategoryUnderItself: ResolverTypeWrapper<Omit<CategoryUnderItself, 'category' | 'parent'> & { category: ResolversTypes['Category'], parent: ResolversTypes['Category'] }>;
  ChangeListingLineInput: ChangeListingLineInput;
  ChangeListingsInput: ChangeListingsInput;
  ChangeListingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeListingsResult']>;
  ChangeMemberInput: ChangeMemberInput;
  ChangeMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeMemberResult']>;
  ChangeStockLevelsInput: ChangeStockLevelsInput;
  ChangeStockLevelsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeStockLevelsResult']>;
  ChangeStockLineInput: ChangeStockLineInput;
  ChangeStockLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeStockLineResult']>;
  Charges: ResolverTypeWrapper<Charges>;
  CheckOutInput: CheckOutInput;
  CheckOutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckOutResult']>;
  ClaimPickInput: ClaimPickInput;
  ClaimPickResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimPickResult']>;
  CloseLocationInput: CloseLocationInput;
  CloseLocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseLocationResult']>;
  CodeInput: CodeInput;
  CodeKind: CodeKind;
  CodeTaken: ResolverTypeWrapper<Omit<CodeTaken, 'sku'> & { sku: ResolversTypes['Sku'] }>;
  Colleague: ResolverTypeWrapper<ColleagueSource>;
  CommitReservationInput: CommitReservationInput;
  CommitReservationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitReservationResult']>;
  ComposeSetInput: ComposeSetInput;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiKeyResult']>;
  CreateLocationInput: CreateLocationInput;
  CreateLocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateLocationResult']>;
  CreateProductInput: CreateProductInput;
  CreateRetailerApiKeyInput: CreateRetailerApiKeyInput;
  CreateRetailerApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateRetailerApiKeyResult']>;
  CreateRetailerInput: CreateRetailerInput;
  CreateRetailerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateRetailerResult']>;
  Customer: ResolverTypeWrapper<CustomerSource>;
  CustomerAddress: ResolverTypeWrapper<CustomerAddressSource>;
  DateMark: DateMark;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  DayHours: ResolverTypeWrapper<DayHours>;
  DayHoursInput: DayHoursInput;
  DeactivateMemberInput: DeactivateMemberInput;
  DeactivateMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeactivateMemberResult']>;
  Deed: ResolverTypeWrapper<DeedSource>;
  DeedChange: ResolverTypeWrapper<DeedChange>;
  DeedConnection: ResolverTypeWrapper<DeedConnectionSource>;
  DeedEdge: ResolverTypeWrapper<Omit<DeedEdge, 'node'> & { node: ResolversTypes['Deed'] }>;
  DeedFilter: DeedFilter;
  DefaultStockViewSet: ResolverTypeWrapper<Omit<DefaultStockViewSet, 'stockView'> & { stockView?: Maybe<ResolversTypes['StockView']> }>;
  DeleteAccountInput: DeleteAccountInput;
  DeleteAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteAccountResult']>;
  DemoAccount: ResolverTypeWrapper<DemoAccount>;
  DocumentRegistered: ResolverTypeWrapper<DocumentRegistered>;
  DuplicateProductInput: DuplicateProductInput;
  EditAddressInput: EditAddressInput;
  EditAddressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditAddressResult']>;
  EditAttributeInput: EditAttributeInput;
  EditCategoryInput: EditCategoryInput;
  EditLocationInput: EditLocationInput;
  EditLocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditLocationResult']>;
  EditProductInput: EditProductInput;
  EditProductsInput: EditProductsInput;
  EditProductsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditProductsResult']>;
  EditProfileInput: EditProfileInput;
  EditProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditProfileResult']>;
  EditRetailerInput: EditRetailerInput;
  EditRetailerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditRetailerResult']>;
  EditSkuInput: EditSkuInput;
  EditStockViewInput: EditStockViewInput;
  EndLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndLineResult']>;
  EndOtherSessionsInput: EndOtherSessionsInput;
  EndOtherSessionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndOtherSessionsResult']>;
  EndPriceInput: EndPriceInput;
  EndSessionInput: EndSessionInput;
  EndSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndSessionResult']>;
  ExtendReservationInput: ExtendReservationInput;
  ExtendReservationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendReservationResult']>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  FindLineInput: FindLineInput;
  FinishPickInput: FinishPickInput;
  FinishPickResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishPickResult']>;
  FulfilmentMode: FulfilmentMode;
  HandOverOrderInput: HandOverOrderInput;
  HandOverOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandOverOrderResult']>;
  Handover: Handover;
  HoldLapsed: ResolverTypeWrapper<Omit<HoldLapsed, 'order'> & { order: ResolversTypes['Order'] }>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  InsufficientStock: ResolverTypeWrapper<Omit<InsufficientStock, 'lines'> & { lines: Array<ResolversTypes['InsufficientStockLine']> }>;
  InsufficientStockLine: ResolverTypeWrapper<InsufficientStockLineSource>;
  IntRange: IntRange;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InvariantReport: ResolverTypeWrapper<InvariantReport>;
  Invitation: ResolverTypeWrapper<InvitationSource>;
  InvitationAccepted: ResolverTypeWrapper<Omit<InvitationAccepted, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  InvitationExpired: ResolverTypeWrapper<InvitationExpired>;
  InvitationNotYours: ResolverTypeWrapper<InvitationNotYours>;
  InvitationOffer: ResolverTypeWrapper<InvitationSource>;
  InvitationRevoked: ResolverTypeWrapper<InvitationRevoked>;
  InvitationState: InvitationState;
  InvitationUsed: ResolverTypeWrapper<InvitationUsed>;
  InviteMemberInput: InviteMemberInput;
  InviteMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteMemberResult']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KeyReused: ResolverTypeWrapper<KeyReused>;
  KeyScope: KeyScope;
  LastOperator: ResolverTypeWrapper<LastOperator>;
  LastOwner: ResolverTypeWrapper<LastOwner>;
  LedgerEntry: ResolverTypeWrapper<LedgerEntrySource>;
  LedgerEntryConnection: ResolverTypeWrapper<LedgerEntryConnectionSource>;
  LedgerEntryEdge: ResolverTypeWrapper<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  LedgerFilter: LedgerFilter;
  LedgerKind: LedgerKind;
  LineAlreadyEnded: ResolverTypeWrapper<Omit<LineAlreadyEnded, 'line'> & { line: ResolversTypes['OrderLine'] }>;
  LineCharge: ResolverTypeWrapper<LineCharge>;
  LineEnded: ResolverTypeWrapper<Omit<LineEnded, 'line' | 'pick' | 'replacement'> & { line: ResolversTypes['OrderLine'], pick: ResolversTypes['Pick'], replacement?: Maybe<ResolversTypes['OrderLine']> }>;
  LinesOpen: ResolverTypeWrapper<Omit<LinesOpen, 'lines'> & { lines: Array<ResolversTypes['OrderLine']> }>;
  ListedPrice: ResolverTypeWrapper<ListedPriceSource>;
  Listing: ResolverTypeWrapper<ListingSource>;
  ListingAnswer: ResolverTypeWrapper<Omit<ListingAnswer, 'result'> & { result: ResolversTypes['ListingResult'] }>;
  ListingChanged: ResolverTypeWrapper<Omit<ListingChanged, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  ListingConflict: ResolverTypeWrapper<Omit<ListingConflict, 'present'> & { present?: Maybe<ResolversTypes['Listing']> }>;
  ListingConnection: ResolverTypeWrapper<ListingConnectionSource>;
  ListingEdge: ResolverTypeWrapper<Omit<ListingEdge, 'node'> & { node: ResolversTypes['Listing'] }>;
  ListingFilter: ListingFilter;
  ListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ListingResult']>;
  ListingSort: ListingSort;
  ListingsAnswered: ResolverTypeWrapper<Omit<ListingsAnswered, 'lines'> & { lines: Array<ResolversTypes['ListingAnswer']> }>;
  Location: ResolverTypeWrapper<LocationSource>;
  LocationClosed: ResolverTypeWrapper<LocationClosed>;
  LocationCreated: ResolverTypeWrapper<Omit<LocationCreated, 'location'> & { location: ResolversTypes['Location'] }>;
  LocationEdited: ResolverTypeWrapper<Omit<LocationEdited, 'location'> & { location: ResolversTypes['Location'] }>;
  LocationIsClosed: ResolverTypeWrapper<Omit<LocationIsClosed, 'location'> & { location: ResolversTypes['Location'] }>;
  LocationKind: LocationKind;
  LocationReopened: ResolverTypeWrapper<Omit<LocationReopened, 'location'> & { location: ResolversTypes['Location'] }>;
  MailRefused: ResolverTypeWrapper<MailRefused>;
  MeasureUnit: MeasureUnit;
  MemberChanged: ResolverTypeWrapper<Omit<MemberChanged, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  MemberDeactivated: ResolverTypeWrapper<MemberDeactivated>;
  MemberInvited: ResolverTypeWrapper<Omit<MemberInvited, 'invitation'> & { invitation: ResolversTypes['Invitation'] }>;
  Membership: ResolverTypeWrapper<MembershipSource>;
  MissLineInput: MissLineInput;
  Money: ResolverTypeWrapper<Money>;
  MoveCategoryInput: MoveCategoryInput;
  MoveDirection: MoveDirection;
  MoveStockInput: MoveStockInput;
  MoveStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveStockResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewOfferInput: NewOfferInput;
  NoReduction: ResolverTypeWrapper<NoReduction>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Nutrition: ResolverTypeWrapper<Nutrition>;
  NutritionBasis: NutritionBasis;
  NutritionInput: NutritionInput;
  OfferEditInput: OfferEditInput;
  OpenPacksInput: OpenPacksInput;
  Opening: ResolverTypeWrapper<Opening>;
  OpeningSpan: ResolverTypeWrapper<OpeningSpan>;
  OpeningSpanInput: OpeningSpanInput;
  OpeningStep: OpeningStep;
  OperatorMade: ResolverTypeWrapper<OperatorMade>;
  OptionInput: OptionInput;
  Order: ResolverTypeWrapper<OrderSource>;
  OrderCancelled: ResolverTypeWrapper<Omit<OrderCancelled, 'order'> & { order: ResolversTypes['Order'] }>;
  OrderConfirmed: ResolverTypeWrapper<Omit<OrderConfirmed, 'order'> & { order: ResolversTypes['Order'] }>;
  OrderConnection: ResolverTypeWrapper<OrderConnectionSource>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderEvent: ResolverTypeWrapper<OrderEventSource>;
  OrderEventKind: OrderEventKind;
  OrderFilter: OrderFilter;
  OrderHandedOver: ResolverTypeWrapper<Omit<OrderHandedOver, 'order'> & { order: ResolversTypes['Order'] }>;
  OrderHeld: ResolverTypeWrapper<Omit<OrderHeld, 'order'> & { order: ResolversTypes['Order'] }>;
  OrderLimit: OrderLimit;
  OrderLimitReached: ResolverTypeWrapper<Omit<OrderLimitReached, 'sku'> & { sku?: Maybe<ResolversTypes['Sku']> }>;
  OrderLine: ResolverTypeWrapper<OrderLineSource>;
  OrderLineState: OrderLineState;
  OrderNotCancellable: ResolverTypeWrapper<Omit<OrderNotCancellable, 'order'> & { order: ResolversTypes['Order'] }>;
  OrderNotPayable: ResolverTypeWrapper<Omit<OrderNotPayable, 'order'> & { order: ResolversTypes['Order'] }>;
  OrderNotPicked: ResolverTypeWrapper<Omit<OrderNotPicked, 'order'> & { order: ResolversTypes['Order'] }>;
  OrderOnItsWay: ResolverTypeWrapper<OrderOnItsWay>;
  OrderState: OrderState;
  OrderStateCount: ResolverTypeWrapper<OrderStateCount>;
  OrderSummary: ResolverTypeWrapper<OrderSummary>;
  OrderedSet: ResolverTypeWrapper<OrderLineSource>;
  OrdersOfClosing: OrdersOfClosing;
  OtherSessionsEnded: ResolverTypeWrapper<OtherSessionsEnded>;
  OwnershipTransferred: ResolverTypeWrapper<Omit<OwnershipTransferred, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  PackContents: ResolverTypeWrapper<Omit<PackContents, 'sku'> & { sku: ResolversTypes['Sku'] }>;
  PackContentsInput: PackContentsInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticularName: ParticularName;
  Particulars: ResolverTypeWrapper<Particulars>;
  ParticularsMissing: ResolverTypeWrapper<Omit<ParticularsMissing, 'skus'> & { skus: Array<ResolversTypes['Sku']> }>;
  PayOrderInput: PayOrderInput;
  PayOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PayOrderResult']>;
  Payment: ResolverTypeWrapper<PaymentSource>;
  PaymentDeclined: ResolverTypeWrapper<Omit<PaymentDeclined, 'order'> & { order: ResolversTypes['Order'] }>;
  PaymentPending: ResolverTypeWrapper<Omit<PaymentPending, 'order'> & { order: ResolversTypes['Order'] }>;
  PaymentState: PaymentState;
  PaymentTestFailed: ResolverTypeWrapper<PaymentTestFailed>;
  PaymentTested: ResolverTypeWrapper<PaymentTested>;
  Pick: ResolverTypeWrapper<PickSource>;
  PickChanged: ResolverTypeWrapper<Omit<PickChanged, 'pick'> & { pick: ResolversTypes['Pick'] }>;
  PickConnection: ResolverTypeWrapper<PickConnectionSource>;
  PickEdge: ResolverTypeWrapper<Omit<PickEdge, 'node'> & { node: ResolversTypes['Pick'] }>;
  PickFinished: ResolverTypeWrapper<Omit<PickFinished, 'pick'> & { pick: ResolversTypes['Pick'] }>;
  PickNotYours: ResolverTypeWrapper<PickNotYours>;
  PickState: PickState;
  PickTaken: ResolverTypeWrapper<PickTaken>;
  PickUnderWay: ResolverTypeWrapper<PickUnderWay>;
  Picture: ResolverTypeWrapper<Picture>;
  PictureKind: PictureKind;
  PositionInput: PositionInput;
  PostcodeNotServed: ResolverTypeWrapper<PostcodeNotServed>;
  PriceChanged: ResolverTypeWrapper<Omit<PriceChanged, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  PriceHasBegun: ResolverTypeWrapper<PriceHasBegun>;
  PriceKind: PriceKind;
  PricePerMeasure: ResolverTypeWrapper<PricePerMeasure>;
  PriceReduction: ResolverTypeWrapper<PriceReduction>;
  PriceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PriceResult']>;
  PriceState: PriceState;
  PricedBy: ResolverTypeWrapper<PricedBy>;
  PricedByInput: PricedByInput;
  PricesChanged: ResolverTypeWrapper<Omit<PricesChanged, 'cart'> & { cart: ResolversTypes['Cart'] }>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProblemCode: ProblemCode;
  Product: ResolverTypeWrapper<ProductSource>;
  ProductArchived: ResolverTypeWrapper<Omit<ProductArchived, 'product'> & { product: ResolversTypes['Product'] }>;
  ProductChanged: ResolverTypeWrapper<Omit<ProductChanged, 'product'> & { product: ResolversTypes['Product'] }>;
  ProductConflict: ResolverTypeWrapper<Omit<ProductConflict, 'product'> & { product: ResolversTypes['Product'] }>;
  ProductConnection: ResolverTypeWrapper<ProductConnectionSource>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductEditInput: ProductEditInput;
  ProductEditOutcome: ProductEditOutcome;
  ProductEditRow: ResolverTypeWrapper<Omit<ProductEditRow, 'product'> & { product: ResolversTypes['Product'] }>;
  ProductFilter: ProductFilter;
  ProductPicture: ResolverTypeWrapper<ProductPicture>;
  ProductPictureInput: ProductPictureInput;
  ProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProductResult']>;
  ProductSeenInput: ProductSeenInput;
  ProductsEdited: ResolverTypeWrapper<Omit<ProductsEdited, 'rows'> & { rows: Array<ResolversTypes['ProductEditRow']> }>;
  ProfileEdited: ResolverTypeWrapper<ProfileEdited>;
  PromotionOverlaps: ResolverTypeWrapper<Omit<PromotionOverlaps, 'present'> & { present: ResolversTypes['ListedPrice'] }>;
  QuantityNotAllowed: ResolverTypeWrapper<Omit<QuantityNotAllowed, 'sku'> & { sku: ResolversTypes['Sku'] }>;
  QuantityRule: ResolverTypeWrapper<QuantityRule>;
  QuantityRuleInput: QuantityRuleInput;
  QuantityUnit: QuantityUnit;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterDocumentInput: RegisterDocumentInput;
  RegisterDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterDocumentResult']>;
  ReleaseReservationInput: ReleaseReservationInput;
  ReleaseReservationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseReservationResult']>;
  RemoveAddressInput: RemoveAddressInput;
  RemoveAddressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveAddressResult']>;
  RemoveAttributeInput: RemoveAttributeInput;
  RemoveStockViewInput: RemoveStockViewInput;
  RemoveStockViewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveStockViewResult']>;
  RemoveTaxRateInput: RemoveTaxRateInput;
  ReopenLocationInput: ReopenLocationInput;
  ReopenLocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenLocationResult']>;
  ReplaceLineInput: ReplaceLineInput;
  Reservation: ResolverTypeWrapper<ReservationSource>;
  ReservationAlreadyEnded: ResolverTypeWrapper<Omit<ReservationAlreadyEnded, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  ReservationChanged: ResolverTypeWrapper<Omit<ReservationChanged, 'changes' | 'reservation'> & { changes: Array<ResolversTypes['StockChange']>, reservation: ResolversTypes['Reservation'] }>;
  ReservationConnection: ResolverTypeWrapper<ReservationConnectionSource>;
  ReservationEdge: ResolverTypeWrapper<Omit<ReservationEdge, 'node'> & { node: ResolversTypes['Reservation'] }>;
  ReservationFilter: ReservationFilter;
  ReservationOwnerKind: ReservationOwnerKind;
  ReservationState: ReservationState;
  ReserveStockInput: ReserveStockInput;
  ReserveStockLineInput: ReserveStockLineInput;
  ReserveStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReserveStockResult']>;
  Retailer: ResolverTypeWrapper<RetailerSource>;
  RetailerApiKey: ResolverTypeWrapper<RetailerApiKeySource>;
  RetailerApiKeyCreated: ResolverTypeWrapper<Omit<RetailerApiKeyCreated, 'apiKey'> & { apiKey: ResolversTypes['RetailerApiKey'] }>;
  RetailerApiKeyRevoked: ResolverTypeWrapper<Omit<RetailerApiKeyRevoked, 'apiKey'> & { apiKey: ResolversTypes['RetailerApiKey'] }>;
  RetailerApiKeyRotated: ResolverTypeWrapper<Omit<RetailerApiKeyRotated, 'apiKey' | 'replaced'> & { apiKey: ResolversTypes['RetailerApiKey'], replaced: ResolversTypes['RetailerApiKey'] }>;
  RetailerApiKeyState: RetailerApiKeyState;
  RetailerCreated: ResolverTypeWrapper<Omit<RetailerCreated, 'retailer'> & { retailer: ResolversTypes['Retailer'] }>;
  RetailerEdited: ResolverTypeWrapper<Omit<RetailerEdited, 'retailer'> & { retailer: ResolversTypes['Retailer'] }>;
  RetailerLimits: ResolverTypeWrapper<RetailerLimits>;
  RetailerRole: RetailerRole;
  RevokeApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiKeyResult']>;
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeInvitationResult']>;
  RevokeRetailerApiKeyInput: RevokeRetailerApiKeyInput;
  RevokeRetailerApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeRetailerApiKeyResult']>;
  RoleTooHigh: ResolverTypeWrapper<RoleTooHigh>;
  RotateRetailerApiKeyInput: RotateRetailerApiKeyInput;
  RotateRetailerApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateRetailerApiKeyResult']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SaveStockViewInput: SaveStockViewInput;
  SaveStockViewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveStockViewResult']>;
  SendTestMailInput: SendTestMailInput;
  SendTestMailResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendTestMailResult']>;
  Session: ResolverTypeWrapper<SessionSource>;
  SessionEnded: ResolverTypeWrapper<SessionEnded>;
  SetAislePlanInput: SetAislePlanInput;
  SetAislePlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetAislePlanResult']>;
  SetCartLineInput: SetCartLineInput;
  SetCartLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCartLineResult']>;
  SetCartSubstitutionWishInput: SetCartSubstitutionWishInput;
  SetCartSubstitutionWishResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCartSubstitutionWishResult']>;
  SetComponent: ResolverTypeWrapper<Omit<SetComponent, 'sku'> & { sku: ResolversTypes['Sku'] }>;
  SetComponentInput: SetComponentInput;
  SetDefaultStockViewInput: SetDefaultStockViewInput;
  SetDefaultStockViewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDefaultStockViewResult']>;
  SetListingInput: SetListingInput;
  SetPackContentsInput: SetPackContentsInput;
  SetPriceInput: SetPriceInput;
  SetProductAttributesInput: SetProductAttributesInput;
  SetProductParticularsInput: SetProductParticularsInput;
  SetProductPicturesInput: SetProductPicturesInput;
  SetStockInput: SetStockInput;
  SetStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetStockResult']>;
  SetTaxRateInput: SetTaxRateInput;
  SetupLinkExpired: ResolverTypeWrapper<SetupLinkExpired>;
  SetupLinkUsed: ResolverTypeWrapper<SetupLinkUsed>;
  ShortenedReservation: ResolverTypeWrapper<ShortenedReservationSource>;
  ShortfallChoice: ShortfallChoice;
  Sku: ResolverTypeWrapper<SkuSource>;
  SkuCode: ResolverTypeWrapper<SkuCodeSource>;
  SkuInput: SkuInput;
  SkuListingConnection: ResolverTypeWrapper<SkuListingConnectionSource>;
  Slot: ResolverTypeWrapper<Slot>;
  SpecialDay: ResolverTypeWrapper<SpecialDay>;
  SpecialDayInput: SpecialDayInput;
  StockAlertEvent: ResolverTypeWrapper<Omit<StockAlertEvent, 'stockLevels'> & { stockLevels: Array<ResolversTypes['StockLevel']> }>;
  StockBucket: StockBucket;
  StockChange: ResolverTypeWrapper<StockChangeSource>;
  StockChanged: ResolverTypeWrapper<Omit<StockChanged, 'changes' | 'shortened' | 'stockLevel'> & { changes: Array<ResolversTypes['StockChange']>, shortened: Array<ResolversTypes['ShortenedReservation']>, stockLevel: ResolversTypes['StockLevel'] }>;
  StockColumn: StockColumn;
  StockColumnWidth: ResolverTypeWrapper<StockColumnWidth>;
  StockColumnWidthInput: StockColumnWidthInput;
  StockLevel: ResolverTypeWrapper<StockLevelSource>;
  StockLevelConnection: ResolverTypeWrapper<StockLevelConnectionSource>;
  StockLevelEdge: ResolverTypeWrapper<Omit<StockLevelEdge, 'node'> & { node: ResolversTypes['StockLevel'] }>;
  StockLevelEvent: ResolverTypeWrapper<Omit<StockLevelEvent, 'repriced' | 'stockLevels'> & { repriced: Array<ResolversTypes['Listing']>, stockLevels: Array<ResolversTypes['StockLevel']> }>;
  StockLevelFilter: StockLevelFilter;
  StockLevelSort: StockLevelSort;
  StockLevelsAnswered: ResolverTypeWrapper<Omit<StockLevelsAnswered, 'lines'> & { lines: Array<ResolversTypes['StockLineAnswer']> }>;
  StockLineAnswer: ResolverTypeWrapper<Omit<StockLineAnswer, 'result'> & { result: ResolversTypes['ChangeStockLineResult'] }>;
  StockReason: StockReason;
  StockReserved: ResolverTypeWrapper<Omit<StockReserved, 'changes' | 'reservations'> & { changes: Array<ResolversTypes['StockChange']>, reservations: Array<ResolversTypes['Reservation']> }>;
  StockSpot: StockSpot;
  StockState: StockState;
  StockSummary: ResolverTypeWrapper<StockSummary>;
  StockView: ResolverTypeWrapper<StockViewSource>;
  StockViewInput: StockViewInput;
  StockViewNameTaken: ResolverTypeWrapper<Omit<StockViewNameTaken, 'present'> & { present: ResolversTypes['StockView'] }>;
  StockViewNotYours: ResolverTypeWrapper<StockViewNotYours>;
  StockViewRemoved: ResolverTypeWrapper<StockViewRemoved>;
  StockViewSaved: ResolverTypeWrapper<Omit<StockViewSaved, 'stockView'> & { stockView: ResolversTypes['StockView'] }>;
  StorageKind: StorageKind;
  StorageStatement: ResolverTypeWrapper<StorageStatement>;
  StorageStatementInput: StorageStatementInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SubstitutionRefused: ResolverTypeWrapper<SubstitutionRefused>;
  SubstitutionWish: SubstitutionWish;
  TaxClass: TaxClass;
  TaxRate: ResolverTypeWrapper<TaxRateSource>;
  TaxRateOverlaps: ResolverTypeWrapper<Omit<TaxRateOverlaps, 'present'> & { present: ResolversTypes['TaxRate'] }>;
  TaxRateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaxRateResult']>;
  TaxRatesChanged: ResolverTypeWrapper<Omit<TaxRatesChanged, 'retailer'> & { retailer: ResolversTypes['Retailer'] }>;
  TaxSum: ResolverTypeWrapper<TaxSum>;
  TestMailSent: ResolverTypeWrapper<TestMailSent>;
  TestPaymentInput: TestPaymentInput;
  TestPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TestPaymentResult']>;
  TooManyAddresses: ResolverTypeWrapper<TooManyAddresses>;
  TooManyApiKeys: ResolverTypeWrapper<TooManyApiKeys>;
  TooManyAttempts: ResolverTypeWrapper<TooManyAttempts>;
  TooManyStockViews: ResolverTypeWrapper<TooManyStockViews>;
  TransferOwnershipInput: TransferOwnershipInput;
  TransferOwnershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransferOwnershipResult']>;
  UnclaimPickInput: UnclaimPickInput;
  UnclaimPickResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnclaimPickResult']>;
  UnitFixed: ResolverTypeWrapper<Omit<UnitFixed, 'sku'> & { sku: ResolversTypes['Sku'] }>;
  UnitPrice: ResolverTypeWrapper<UnitPrice>;
  UnitsPromised: ResolverTypeWrapper<Omit<UnitsPromised, 'stockLevel'> & { stockLevel: ResolversTypes['StockLevel'] }>;
  VersionConflict: ResolverTypeWrapper<Omit<VersionConflict, 'stockLevel'> & { stockLevel: ResolversTypes['StockLevel'] }>;
  Viewer: ResolverTypeWrapper<ViewerSource>;
  WrongPassword: ResolverTypeWrapper<WrongPassword>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptInvitationResult'];
  AccountDeleted: AccountDeleted;
  AcknowledgeCartInput: AcknowledgeCartInput;
  AcknowledgeCartResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeCartResult'];
  AddAddressInput: AddAddressInput;
  AddAddressResult: ResolversUnionTypes<ResolversParentTypes>['AddAddressResult'];
  AddAttributeInput: AddAttributeInput;
  ID: Scalars['ID']['output'];
  AddCategoryInput: AddCategoryInput;
  AddSkuInput: AddSkuInput;
  AddVariantsInput: AddVariantsInput;
  Address: Address;
  AddressInput: AddressInput;
  AddressKept: AddressKept;
  AddressRemoved: AddressRemoved;
  AdjustStockInput: AdjustStockInput;
  AdjustStockResult: ResolversUnionTypes<ResolversParentTypes>['AdjustStockResult'];
  AisleInUse: AisleInUse;
  AislePlan: AislePlan;
  AislePlanConflict: Omit<AislePlanConflict, 'location'> & { location: ResolversParentTypes['Location'] };
  AislePlanSet: Omit<AislePlanSet, 'location'> & { location: ResolversParentTypes['Location'] };
  AisleStop: AisleStop;
  AisleStopInput: AisleStopInput;
  AllergenStatement: AllergenStatement;
  AllergenStatementInput: AllergenStatementInput;
  AlreadyMember: AlreadyMember;
  AlreadyPicking: Omit<AlreadyPicking, 'pick'> & { pick: ResolversParentTypes['Pick'] };
  ApiKey: ApiKeySource;
  ApiKeyCreated: Omit<ApiKeyCreated, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  ApiKeyNotWorking: ApiKeyNotWorking;
  ApiKeyRevoked: ApiKeyRevoked;
  ArchiveProductInput: ArchiveProductInput;
  ArchiveSkuInput: ArchiveSkuInput;
  Attribute: AttributeSource;
  AttributeChoice: AttributeChoice;
  AttributeChoiceInput: AttributeChoiceInput;
  AttributeConflict: Omit<AttributeConflict, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AttributeFilter: AttributeFilter;
  AttributeInUse: Omit<AttributeInUse, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AttributeResult: ResolversUnionTypes<ResolversParentTypes>['AttributeResult'];
  AttributeValue: AttributeValueSource;
  AttributeValueInput: AttributeValueInput;
  AttributesChanged: Omit<AttributesChanged, 'category'> & { category: ResolversParentTypes['Category'] };
  AuditReport: AuditReport;
  Availability: Availability;
  BecomeOperatorInput: BecomeOperatorInput;
  BecomeOperatorResult: ResolversUnionTypes<ResolversParentTypes>['BecomeOperatorResult'];
  Busy: Busy;
  CancelOrderInput: CancelOrderInput;
  CancelOrderResult: ResolversUnionTypes<ResolversParentTypes>['CancelOrderResult'];
  CapabilityHolders: CapabilityHolders;
  Cart: CartSource;
  CartChanged: Omit<CartChanged, 'cart'> & { cart: ResolversParentTypes['Cart'] };
  CartLine: CartLineSource;
  Category: CategorySource;
  CategoryChanged: Omit<CategoryChanged, 'category'> & { category: ResolversParentTypes['Category'] };
  CategoryConflict: Omit<CategoryConflict, 'category'> & { category: ResolversParentTypes['Category'] };
  CategoryResult: ResolversUnionTypes<ResolversParentTypes>['CategoryResult'];
  CategoryTooDeep: CategoryTooDeep;
  CategoryUnderItself: Omit<CategoryUnderItself, 'category' | 'parent'> & { category: ResolversParentTypes['Category'], parent: ResolversParentTypes['Category'] };
  ChangeListingLineInput: ChangeListingLineInput;
  ChangeListingsInput: ChangeListingsInput;
  ChangeListingsResult: ResolversUnionTypes<ResolversParentTypes>['ChangeListingsResult'];
  ChangeMemberInput: ChangeMemberInput;
  ChangeMemberResult: ResolversUnionTypes<ResolversParentTypes>['ChangeMemberResult'];
  ChangeStockLevelsInput: ChangeStockLevelsInput;
  ChangeStockLevelsResult: ResolversUnionTypes<ResolversParentTypes>['ChangeStockLevelsResult'];
  ChangeStockLineInput: ChangeStockLineInput;
  ChangeStockLineResult: ResolversUnionTypes<ResolversParentTypes>['ChangeStockLineResult'];
  Charges: Charges;
  CheckOutInput: CheckOutInput;
  CheckOutResult: ResolversUnionTypes<ResolversParentTypes>['CheckOutResult'];
  ClaimPickInput: ClaimPickInput;
  ClaimPickResult: ResolversUnionTypes<ResolversParentTypes>['ClaimPickResult'];
  CloseLocationInput: CloseLocationInput;
  CloseLocationResult: ResolversUnionTypes<ResolversParentTypes>['CloseLocationResult'];
  CodeInput: CodeInput;
  CodeTaken: Omit<CodeTaken, 'sku'> & { sku: ResolversParentTypes['Sku'] };
  Colleague: ColleagueSource;
  CommitReservationInput: CommitReservationInput;
  CommitReservationResult: ResolversUnionTypes<ResolversParentTypes>['CommitReservationResult'];
  ComposeSetInput: ComposeSetInput;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['CreateApiKeyResult'];
  CreateLocationInput: CreateLocationInput;
  CreateLocationResult: ResolversUnionTypes<ResolversParentTypes>['CreateLocationResult'];
  CreateProductInput: CreateProductInput;
  CreateRetailerApiKeyInput: CreateRetailerApiKeyInput;
  CreateRetailerApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['CreateRetailerApiKeyResult'];
  CreateRetailerInput: CreateRetailerInput;
  CreateRetailerResult: ResolversUnionTypes<ResolversParentTypes>['CreateRetailerResult'];
  Customer: CustomerSource;
  CustomerAddress: CustomerAddressSource;
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  DayHours: DayHours;
  DayHoursInput: DayHoursInput;
  DeactivateMemberInput: DeactivateMemberInput;
  DeactivateMemberResult: ResolversUnionTypes<ResolversParentTypes>['DeactivateMemberResult'];
  Deed: DeedSource;
  DeedChange: DeedChange;
  DeedConnection: DeedConnectionSource;
  DeedEdge: Omit<DeedEdge, 'node'> & { node: ResolversParentTypes['Deed'] };
  DeedFilter: DeedFilter;
  DefaultStockViewSet: Omit<DefaultStockViewSet, 'stockView'> & { stockView?: Maybe<ResolversParentTypes['StockView']> };
  DeleteAccountInput: DeleteAccountInput;
  DeleteAccountResult: ResolversUnionTypes<ResolversParentTypes>['DeleteAccountResult'];
  DemoAccount: DemoAccount;
  DocumentRegistered: DocumentRegistered;
  DuplicateProductInput: DuplicateProductInput;
  EditAddressInput: EditAddressInput;
  EditAddressResult: ResolversUnionTypes<ResolversParentTypes>['EditAddressResult'];
  EditAttributeInput: EditAttributeInput;
  EditCategoryInput: EditCategoryInput;
  EditLocationInput: EditLocationInput;
  EditLocationResult: ResolversUnionTypes<ResolversParentTypes>['EditLocationResult'];
  EditProductInput: EditProductInput;
  EditProductsInput: EditProductsInput;
  EditProductsResult: ResolversUnionTypes<ResolversParentTypes>['EditProductsResult'];
  EditProfileInput: EditProfileInput;
  EditProfileResult: ResolversUnionTypes<ResolversParentTypes>['EditProfileResult'];
  EditRetailerInput: EditRetailerInput;
  EditRetailerResult: ResolversUnionTypes<ResolversParentTypes>['EditRetailerResult'];
  EditSkuInput: EditSkuInput;
  EditStockViewInput: EditStockViewInput;
  EndLineResult: ResolversUnionTypes<ResolversParentTypes>['EndLineResult'];
  EndOtherSessionsInput: EndOtherSessionsInput;
  EndOtherSessionsResult: ResolversUnionTypes<ResolversParentTypes>['EndOtherSessionsResult'];
  EndPriceInput: EndPriceInput;
  EndSessionInput: EndSessionInput;
  EndSessionResult: ResolversUnionTypes<ResolversParentTypes>['EndSessionResult'];
  ExtendReservationInput: ExtendReservationInput;
  ExtendReservationResult: ResolversUnionTypes<ResolversParentTypes>['ExtendReservationResult'];
  Facet: Facet;
  FacetValue: FacetValue;
  FindLineInput: FindLineInput;
  FinishPickInput: FinishPickInput;
  FinishPickResult: ResolversUnionTypes<ResolversParentTypes>['FinishPickResult'];
  HandOverOrderInput: HandOverOrderInput;
  HandOverOrderResult: ResolversUnionTypes<ResolversParentTypes>['HandOverOrderResult'];
  HoldLapsed: Omit<HoldLapsed, 'order'> & { order: ResolversParentTypes['Order'] };
  InputProblem: InputProblem;
  InsufficientStock: Omit<InsufficientStock, 'lines'> & { lines: Array<ResolversParentTypes['InsufficientStockLine']> };
  InsufficientStockLine: InsufficientStockLineSource;
  IntRange: IntRange;
  InvalidInput: InvalidInput;
  InvariantReport: InvariantReport;
  Invitation: InvitationSource;
  InvitationAccepted: Omit<InvitationAccepted, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  InvitationExpired: InvitationExpired;
  InvitationNotYours: InvitationNotYours;
  InvitationOffer: InvitationSource;
  InvitationRevoked: InvitationRevoked;
  InvitationUsed: InvitationUsed;
  InviteMemberInput: InviteMemberInput;
  InviteMemberResult: ResolversUnionTypes<ResolversParentTypes>['InviteMemberResult'];
  JSON: Scalars['JSON']['output'];
  KeyReused: KeyReused;
  LastOperator: LastOperator;
  LastOwner: LastOwner;
  LedgerEntry: LedgerEntrySource;
  LedgerEntryConnection: LedgerEntryConnectionSource;
  LedgerEntryEdge: Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  LedgerFilter: LedgerFilter;
  LineAlreadyEnded: Omit<LineAlreadyEnded, 'line'> & { line: ResolversParentTypes['OrderLine'] };
  LineCharge: LineCharge;
  LineEnded: Omit<LineEnded, 'line' | 'pick' | 'replacement'> & { line: ResolversParentTypes['OrderLine'], pick: ResolversParentTypes['Pick'], replacement?: Maybe<ResolversParentTypes['OrderLine']> };
  LinesOpen: Omit<LinesOpen, 'lines'> & { lines: Array<ResolversParentTypes['OrderLine']> };
  ListedPrice: ListedPriceSource;
  Listing: ListingSource;
  ListingAnswer: Omit<ListingAnswer, 'result'> & { result: ResolversParentTypes['ListingResult'] };
  ListingChanged: Omit<ListingChanged, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  ListingConflict: Omit<ListingConflict, 'present'> & { present?: Maybe<ResolversParentTypes['Listing']> };
  ListingConnection: ListingConnectionSource;
  ListingEdge: Omit<ListingEdge, 'node'> & { node: ResolversParentTypes['Listing'] };
  ListingFilter: ListingFilter;
  ListingResult: ResolversUnionTypes<ResolversParentTypes>['ListingResult'];
  ListingsAnswered: Omit<ListingsAnswered, 'lines'> & { lines: Array<ResolversParentTypes['ListingAnswer']> };
  Location: LocationSource;
  LocationClosed: LocationClosed;
  LocationCreated: Omit<LocationCreated, 'location'> & { location: ResolversParentTypes['Location'] };
  LocationEdited: Omit<LocationEdited, 'location'> & { location: ResolversParentTypes['Location'] };
  LocationIsClosed: Omit<LocationIsClosed, 'location'> & { location: ResolversParentTypes['Location'] };
  LocationReopened: Omit<LocationReopened, 'location'> & { location: ResolversParentTypes['Location'] };
  MailRefused: MailRefused;
  MemberChanged: Omit<MemberChanged, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  MemberDeactivated: MemberDeactivated;
  MemberInvited: Omit<MemberInvited, 'invitation'> & { invitation: ResolversParentTypes['Invitation'] };
  Membership: MembershipSource;
  MissLineInput: MissLineInput;
  Money: Money;
  MoveCategoryInput: MoveCategoryInput;
  MoveStockInput: MoveStockInput;
  MoveStockResult: ResolversUnionTypes<ResolversParentTypes>['MoveStockResult'];
  Mutation: Record<PropertyKey, never>;
  NewOfferInput: NewOfferInput;
  NoReduction: NoReduction;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: NotFound;
  Nutrition: Nutrition;
  NutritionInput: NutritionInput;
  OfferEditInput: OfferEditInput;
  OpenPacksInput: OpenPacksInput;
  Opening: Opening;
  OpeningSpan: OpeningSpan;
  OpeningSpanInput: OpeningSpanInput;
  OperatorMade: OperatorMade;
  OptionInput: OptionInput;
  Order: OrderSource;
  OrderCancelled: Omit<OrderCancelled, 'order'> & { order: ResolversParentTypes['Order'] };
  OrderConfirmed: Omit<OrderConfirmed, 'order'> & { order: ResolversParentTypes['Order'] };
  OrderConnection: OrderConnectionSource;
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderEvent: OrderEventSource;
  OrderFilter: OrderFilter;
  OrderHandedOver: Omit<OrderHandedOver, 'order'> & { order: ResolversParentTypes['Order'] };
  OrderHeld: Omit<OrderHeld, 'order'> & { order: ResolversParentTypes['Order'] };
  OrderLimitReached: Omit<OrderLimitReached, 'sku'> & { sku?: Maybe<ResolversParentTypes['Sku']> };
  OrderLine: OrderLineSource;
  OrderNotCancellable: Omit<OrderNotCancellable, 'order'> & { order: ResolversParentTypes['Order'] };
  OrderNotPayable: Omit<OrderNotPayable, 'order'> & { order: ResolversParentTypes['Order'] };
  OrderNotPicked: Omit<OrderNotPicked, 'order'> & { order: ResolversParentTypes['Order'] };
  OrderOnItsWay: OrderOnItsWay;
  OrderStateCount: OrderStateCount;
  OrderSummary: OrderSummary;
  OrderedSet: OrderLineSource;
  OtherSessionsEnded: OtherSessionsEnded;
  OwnershipTransferred: Omit<OwnershipTransferred, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  PackContents: Omit<PackContents, 'sku'> & { sku: ResolversParentTypes['Sku'] };
  PackContentsInput: PackContentsInput;
  PageInfo: PageInfo;
  Particulars: Particulars;
  ParticularsMissing: Omit<ParticularsMissing, 'skus'> & { skus: Array<ResolversParentTypes['Sku']> };
  PayOrderInput: PayOrderInput;
  PayOrderResult: ResolversUnionTypes<ResolversParentTypes>['PayOrderResult'];
  Payment: PaymentSource;
  PaymentDeclined: Omit<PaymentDeclined, 'order'> & { order: ResolversParentTypes['Order'] };
  PaymentPending: Omit<PaymentPending, 'order'> & { order: ResolversParentTypes['Order'] };
  PaymentTestFailed: PaymentTestFailed;
  PaymentTested: PaymentTested;
  Pick: PickSource;
  PickChanged: Omit<PickChanged, 'pick'> & { pick: ResolversParentTypes['Pick'] };
  PickConnection: PickConnectionSource;
  PickEdge: Omit<PickEdge, 'node'> & { node: ResolversParentTypes['Pick'] };
  PickFinished: Omit<PickFinished, 'pick'> & { pick: ResolversParentTypes['Pick'] };
  PickNotYours: PickNotYours;
  PickTaken: PickTaken;
  PickUnderWay: PickUnderWay;
  Picture: Picture;
  PositionInput: PositionInput;
  PostcodeNotServed: PostcodeNotServed;
  PriceChanged: Omit<PriceChanged, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  PriceHasBegun: PriceHasBegun;
  PricePerMeasure: PricePerMeasure;
  PriceReduction: PriceReduction;
  PriceResult: ResolversUnionTypes<ResolversParentTypes>['PriceResult'];
  PricedBy: PricedBy;
  PricedByInput: PricedByInput;
  PricesChanged: Omit<PricesChanged, 'cart'> & { cart: ResolversParentTypes['Cart'] };
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Product: ProductSource;
  ProductArchived: Omit<ProductArchived, 'product'> & { product: ResolversParentTypes['Product'] };
  ProductChanged: Omit<ProductChanged, 'product'> & { product: ResolversParentTypes['Product'] };
  ProductConflict: Omit<ProductConflict, 'product'> & { product: ResolversParentTypes['Product'] };
  ProductConnection: ProductConnectionSource;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductEditInput: ProductEditInput;
  ProductEditRow: Omit<ProductEditRow, 'product'> & { product: ResolversParentTypes['Product'] };
  ProductFilter: ProductFilter;
  ProductPicture: ProductPicture;
  ProductPictureInput: ProductPictureInput;
  ProductResult: ResolversUnionTypes<ResolversParentTypes>['ProductResult'];
  ProductSeenInput: ProductSeenInput;
  ProductsEdited: Omit<ProductsEdited, 'rows'> & { rows: Array<ResolversParentTypes['ProductEditRow']> };
  ProfileEdited: ProfileEdited;
  PromotionOverlaps: Omit<PromotionOverlaps, 'present'> & { present: ResolversParentTypes['ListedPrice'] };
  QuantityNotAllowed: Omit<QuantityNotAllowed, 'sku'> & { sku: ResolversParentTypes['Sku'] };
  QuantityRule: QuantityRule;
  QuantityRuleInput: QuantityRuleInput;
  Query: Record<PropertyKey, never>;
  RegisterDocumentInput: RegisterDocumentInput;
  RegisterDocumentResult: ResolversUnionTypes<ResolversParentTypes>['RegisterDocumentResult'];
  ReleaseReservationInput: ReleaseReservationInput;
  ReleaseReservationResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseReservationResult'];
  RemoveAddressInput: RemoveAddressInput;
  RemoveAddressResult: ResolversUnionTypes<ResolversParentTypes>['RemoveAddressResult'];
  RemoveAttributeInput: RemoveAttributeInput;
  RemoveStockViewInput: RemoveStockViewInput;
  RemoveStockViewResult: ResolversUnionTypes<ResolversParentTypes>['RemoveStockViewResult'];
  RemoveTaxRateInput: RemoveTaxRateInput;
  ReopenLocationInput: ReopenLocationInput;
  ReopenLocationResult: ResolversUnionTypes<ResolversParentTypes>['ReopenLocationResult'];
  ReplaceLineInput: ReplaceLineInput;
  Reservation: ReservationSource;
  ReservationAlreadyEnded: Omit<ReservationAlreadyEnded, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  ReservationChanged: Omit<ReservationChanged, 'changes' | 'reservation'> & { changes: Array<ResolversParentTypes['StockChange']>, reservation: ResolversParentTypes['Reservation'] };
  ReservationConnection: ReservationConnectionSource;
  ReservationEdge: Omit<ReservationEdge, 'node'> & { node: ResolversParentTypes['Reservation'] };
  ReservationFilter: ReservationFilter;
  ReserveStockInput: ReserveStockInput;
  ReserveStockLineInput: ReserveStockLineInput;
  ReserveStockResult: ResolversUnionTypes<ResolversParentTypes>['ReserveStockResult'];
  Retailer: RetailerSource;
  RetailerApiKey: RetailerApiKeySource;
  RetailerApiKeyCreated: Omit<RetailerApiKeyCreated, 'apiKey'> & { apiKey: ResolversParentTypes['RetailerApiKey'] };
  RetailerApiKeyRevoked: Omit<RetailerApiKeyRevoked, 'apiKey'> & { apiKey: ResolversParentTypes['RetailerApiKey'] };
  RetailerApiKeyRotated: Omit<RetailerApiKeyRotated, 'apiKey' | 'replaced'> & { apiKey: ResolversParentTypes['RetailerApiKey'], replaced: ResolversParentTypes['RetailerApiKey'] };
  RetailerCreated: Omit<RetailerCreated, 'retailer'> & { retailer: ResolversParentTypes['Retailer'] };
  RetailerEdited: Omit<RetailerEdited, 'retailer'> & { retailer: ResolversParentTypes['Retailer'] };
  RetailerLimits: RetailerLimits;
  RevokeApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiKeyResult'];
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationResult: ResolversUnionTypes<ResolversParentTypes>['RevokeInvitationResult'];
  RevokeRetailerApiKeyInput: RevokeRetailerApiKeyInput;
  RevokeRetailerApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['RevokeRetailerApiKeyResult'];
  RoleTooHigh: RoleTooHigh;
  RotateRetailerApiKeyInput: RotateRetailerApiKeyInput;
  RotateRetailerApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['RotateRetailerApiKeyResult'];
  SafeInt: Scalars['SafeInt']['output'];
  SaveStockViewInput: SaveStockViewInput;
  SaveStockViewResult: ResolversUnionTypes<ResolversParentTypes>['SaveStockViewResult'];
  SendTestMailInput: SendTestMailInput;
  SendTestMailResult: ResolversUnionTypes<ResolversParentTypes>['SendTestMailResult'];
  Session: SessionSource;
  SessionEnded: SessionEnded;
  SetAislePlanInput: SetAislePlanInput;
  SetAislePlanResult: ResolversUnionTypes<ResolversParentTypes>['SetAislePlanResult'];
  SetCartLineInput: SetCartLineInput;
  SetCartLineResult: ResolversUnionTypes<ResolversParentTypes>['SetCartLineResult'];
  SetCartSubstitutionWishInput: SetCartSubstitutionWishInput;
  SetCartSubstitutionWishResult: ResolversUnionTypes<ResolversParentTypes>['SetCartSubstitutionWishResult'];
  SetComponent: Omit<SetComponent, 'sku'> & { sku: ResolversParentTypes['Sku'] };
  SetComponentInput: SetComponentInput;
  SetDefaultStockViewInput: SetDefaultStockViewInput;
  SetDefaultStockViewResult: ResolversUnionTypes<ResolversParentTypes>['SetDefaultStockViewResult'];
  SetListingInput: SetListingInput;
  SetPackContentsInput: SetPackContentsInput;
  SetPriceInput: SetPriceInput;
  SetProductAttributesInput: SetProductAttributesInput;
  SetProductParticularsInput: SetProductParticularsInput;
  SetProductPicturesInput: SetProductPicturesInput;
  SetStockInput: SetStockInput;
  SetStockResult: ResolversUnionTypes<ResolversParentTypes>['SetStockResult'];
  SetTaxRateInput: SetTaxRateInput;
  SetupLinkExpired: SetupLinkExpired;
  SetupLinkUsed: SetupLinkUsed;
  ShortenedReservation: ShortenedReservationSource;
  Sku: SkuSource;
  SkuCode: SkuCodeSource;
  SkuInput: SkuInput;
  SkuListingConnection: SkuListingConnectionSource;
  Slot: Slot;
  SpecialDay: SpecialDay;
  SpecialDayInput: SpecialDayInput;
  StockAlertEvent: Omit<StockAlertEvent, 'stockLevels'> & { stockLevels: Array<ResolversParentTypes['StockLevel']> };
  StockChange: StockChangeSource;
  StockChanged: Omit<StockChanged, 'changes' | 'shortened' | 'stockLevel'> & { changes: Array<ResolversParentTypes['StockChange']>, shortened: Array<ResolversParentTypes['ShortenedReservation']>, stockLevel: ResolversParentTypes['StockLevel'] };
  StockColumnWidth: StockColumnWidth;
  StockColumnWidthInput: StockColumnWidthInput;
  StockLevel: StockLevelSource;
  StockLevelConnection: StockLevelConnectionSource;
  StockLevelEdge: Omit<StockLevelEdge, 'node'> & { node: ResolversParentTypes['StockLevel'] };
  StockLevelEvent: Omit<StockLevelEvent, 'repriced' | 'stockLevels'> & { repriced: Array<ResolversParentTypes['Listing']>, stockLevels: Array<ResolversParentTypes['StockLevel']> };
  StockLevelFilter: StockLevelFilter;
  StockLevelsAnswered: Omit<StockLevelsAnswered, 'lines'> & { lines: Array<ResolversParentTypes['StockLineAnswer']> };
  StockLineAnswer: Omit<StockLineAnswer, 'result'> & { result: ResolversParentTypes['ChangeStockLineResult'] };
  StockReserved: Omit<StockReserved, 'changes' | 'reservations'> & { changes: Array<ResolversParentTypes['StockChange']>, reservations: Array<ResolversParentTypes['Reservation']> };
  StockSummary: StockSummary;
  StockView: StockViewSource;
  StockViewInput: StockViewInput;
  StockViewNameTaken: Omit<StockViewNameTaken, 'present'> & { present: ResolversParentTypes['StockView'] };
  StockViewNotYours: StockViewNotYours;
  StockViewRemoved: StockViewRemoved;
  StockViewSaved: Omit<StockViewSaved, 'stockView'> & { stockView: ResolversParentTypes['StockView'] };
  StorageStatement: StorageStatement;
  StorageStatementInput: StorageStatementInput;
  Subscription: Record<PropertyKey, never>;
  SubstitutionRefused: SubstitutionRefused;
  TaxRate: TaxRateSource;
  TaxRateOverlaps: Omit<TaxRateOverlaps, 'present'> & { present: ResolversParentTypes['TaxRate'] };
  TaxRateResult: ResolversUnionTypes<ResolversParentTypes>['TaxRateResult'];
  TaxRatesChanged: Omit<TaxRatesChanged, 'retailer'> & { retailer: ResolversParentTypes['Retailer'] };
  TaxSum: TaxSum;
  TestMailSent: TestMailSent;
  TestPaymentInput: TestPaymentInput;
  TestPaymentResult: ResolversUnionTypes<ResolversParentTypes>['TestPaymentResult'];
  TooManyAddresses: TooManyAddresses;
  TooManyApiKeys: TooManyApiKeys;
  TooManyAttempts: TooManyAttempts;
  TooManyStockViews: TooManyStockViews;
  TransferOwnershipInput: TransferOwnershipInput;
  TransferOwnershipResult: ResolversUnionTypes<ResolversParentTypes>['TransferOwnershipResult'];
  UnclaimPickInput: UnclaimPickInput;
  UnclaimPickResult: ResolversUnionTypes<ResolversParentTypes>['UnclaimPickResult'];
  UnitFixed: Omit<UnitFixed, 'sku'> & { sku: ResolversParentTypes['Sku'] };
  UnitPrice: UnitPrice;
  UnitsPromised: Omit<UnitsPromised, 'stockLevel'> & { stockLevel: ResolversParentTypes['StockLevel'] };
  VersionConflict: Omit<VersionConflict, 'stockLevel'> & { stockLevel: ResolversParentTypes['StockLevel'] };
  Viewer: ViewerSource;
  WrongPassword: WrongPassword;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type CountryDirectiveArgs = { };

export type CountryDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = CountryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CursorDirectiveArgs = { };

export type CursorDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = CursorDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type DocumentDirectiveArgs = { };

export type DocumentDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = DocumentDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EmailDirectiveArgs = { };

export type EmailDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = EmailDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GtinDirectiveArgs = { };

export type GtinDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = GtinDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type IdDirectiveArgs = {
  of: Maybe<Array<Scalars['String']['input']>>;
};

export type IdDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = IdDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ItemsDirectiveArgs = {
  max?: Scalars['Int']['input'];
  min?: Scalars['Int']['input'];
};

export type ItemsDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = ItemsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type KeyDirectiveArgs = {
  max?: Scalars['Int']['input'];
};

export type KeyDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = KeyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RangeDirectiveArgs = {
  max: Maybe<Scalars['Float']['input']>;
  min: Maybe<Scalars['Float']['input']>;
};

export type RangeDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = RangeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SecretDirectiveArgs = { };

export type SecretDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = SecretDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SlugDirectiveArgs = { };

export type SlugDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = SlugDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TextDirectiveArgs = {
  max: Scalars['Int']['input'];
  min?: Scalars['Int']['input'];
  multiline?: Scalars['Boolean']['input'];
};

export type TextDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = TextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptInvitationResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AcceptInvitationResult'] = ResolversParentTypes['AcceptInvitationResult']> = {
  __resolveType: TypeResolveFn<'AlreadyMember' | 'InvalidInput' | 'InvitationAccepted' | 'InvitationExpired' | 'InvitationNotYours' | 'InvitationUsed' | 'KeyReused' | 'NotFound', ParentType, ContextType>;
};

export type AccountDeletedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccountDeleted'] = ResolversParentTypes['AccountDeleted']> = {
  deletedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcknowledgeCartResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AcknowledgeCartResult'] = ResolversParentTypes['AcknowledgeCartResult']> = {
  __resolveType: TypeResolveFn<'CartChanged' | 'InvalidInput' | 'KeyReused', ParentType, ContextType>;
};

export type AddAddressResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddAddressResult'] = ResolversParentTypes['AddAddressResult']> = {
  __resolveType: TypeResolveFn<'AddressKept' | 'InvalidInput' | 'KeyReused' | 'TooManyAddresses', ParentType, ContextType>;
};

export type AddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddressKeptResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddressKept'] = ResolversParentTypes['AddressKept']> = {
  addressId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressRemovedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddressRemoved'] = ResolversParentTypes['AddressRemoved']> = {
  addressId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdjustStockResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AdjustStockResult'] = ResolversParentTypes['AdjustStockResult']> = {
  __resolveType: TypeResolveFn<'Busy' | 'InsufficientStock' | 'InvalidInput' | 'KeyReused' | 'NotFound' | 'QuantityNotAllowed' | 'StockChanged' | 'UnitsPromised', ParentType, ContextType>;
};

export type AisleInUseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AisleInUse'] = ResolversParentTypes['AisleInUse']> = {
  aisle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AislePlanResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AislePlan'] = ResolversParentTypes['AislePlan']> = {
  stops?: Resolver<Array<ResolversTypes['AisleStop']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AislePlanConflictResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AislePlanConflict'] = ResolversParentTypes['AislePlanConflict']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AislePlanSetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AislePlanSet'] = ResolversParentTypes['AislePlanSet']> = {
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AisleStopResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AisleStop'] = ResolversParentTypes['AisleStop']> = {
  aisle?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isCold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllergenStatementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AllergenStatement'] = ResolversParentTypes['AllergenStatement']> = {
  contains?: Resolver<Array<ResolversTypes['Allergen']>, ParentType, ContextType>;
  freeFrom?: Resolver<Array<ResolversTypes['Allergen']>, ParentType, ContextType>;
  mayContain?: Resolver<Array<ResolversTypes['Allergen']>, ParentType, ContextType>;
};

export type AlreadyMemberResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AlreadyMember'] = ResolversParentTypes['AlreadyMember']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyPickingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AlreadyPicking'] = ResolversParentTypes['AlreadyPicking']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pick?: Resolver<ResolversTypes['Pick'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyCreatedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ApiKeyCreated'] = ResolversParentTypes['ApiKeyCreated']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyNotWorkingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ApiKeyNotWorking'] = ResolversParentTypes['ApiKeyNotWorking']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyRevokedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ApiKeyRevoked'] = ResolversParentTypes['ApiKeyRevoked']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['AttributeChoice']>, ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttributeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttributeChoiceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AttributeChoice'] = ResolversParentTypes['AttributeChoice']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttributeConflictResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AttributeConflict'] = ResolversParentTypes['AttributeConflict']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeInUseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AttributeInUse'] = ResolversParentTypes['AttributeInUse']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AttributeResult'] = ResolversParentTypes['AttributeResult']> = {
  __resolveType: TypeResolveFn<'AttributeConflict' | 'AttributeInUse' | 'AttributesChanged' | 'InvalidInput' | 'KeyReused' | 'NotFound', ParentType, ContextType>;
};

export type AttributeValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AttributeValue'] = ResolversParentTypes['AttributeValue']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  choices?: Resolver<Maybe<Array<ResolversTypes['AttributeChoice']>>, ParentType, ContextType>;
  isTrue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttributesChangedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AttributesChanged'] = ResolversParentTypes['AttributesChanged']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditReportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditReport'] = ResolversParentTypes['AuditReport']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  invariants?: Resolver<Array<ResolversTypes['InvariantReport']>, ParentType, ContextType>;
  isClean?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  isOrderable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['AvailabilityLabel'], ParentType, ContextType>;
  quantityLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BecomeOperatorResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BecomeOperatorResult'] = ResolversParentTypes['BecomeOperatorResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotFound' | 'OperatorMade' | 'SetupLinkExpired' | 'SetupLinkUsed', ParentType, ContextType>;
};

export type BusyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Busy'] = ResolversParentTypes['Busy']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelOrderResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CancelOrderResult'] = ResolversParentTypes['CancelOrderResult']> = {
  __resolveType: TypeResolveFn<'Busy' | 'InvalidInput' | 'KeyReused' | 'NotFound' | 'OrderCancelled' | 'OrderNotCancellable', ParentType, ContextType>;
};

export type CapabilityHoldersResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CapabilityHolders'] = ResolversParentTypes['CapabilityHolders']> = {
  capability?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  isForOperators?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RetailerRole']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['KeyScope']>, ParentType, ContextType>;
};

export type CartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CartLine']>, ParentType, ContextType>;
  linesMerged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  substitutionWish?: Resolver<ResolversTypes['SubstitutionWish'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartChangedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartChanged'] = ResolversParentTypes['CartChanged']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartLine'] = ResolversParentTypes['CartLine']> = {
  charge?: Resolver<ResolversTypes['LineCharge'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priceSeen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  substitutionWish?: Resolver<Maybe<ResolversTypes['SubstitutionWish']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  ancestors?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['Picture'], ParentType, ContextType>;
  productAttributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requiredParticulars?: Resolver<Array<ResolversTypes['ParticularName']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryChangedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CategoryChanged'] = ResolversParentTypes['CategoryChanged']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryConflictResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CategoryConflict'] = ResolversParentTypes['CategoryConflict']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CategoryResult'] = ResolversParentTypes['CategoryResult']> = {
  __resolveType: TypeResolveFn<'CategoryChanged' | 'CategoryConflict' | 'CategoryTooDeep' | 'CategoryUnderItself' | 'InvalidInput' | 'KeyReused' | 'NotFound', ParentType, ContextType>;
};

export type CategoryTooDeepResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CategoryTooDeep'] = ResolversParentTypes['CategoryTooDeep']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  levels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levelsMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryUnderItselfResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CategoryUnderItself'] = ResolversParentTypes['CategoryUnderItself']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeListingsResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChangeListingsResult'] = ResolversParentTypes['ChangeListingsResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'ListingsAnswered', ParentType, ContextType>;
};

export type ChangeMemberResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChangeMemberResult'] = ResolversParentTypes['ChangeMemberResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'LastOwner' | 'MemberChanged' | 'NotFound' | 'RoleTooHigh', ParentType, ContextType>;
};

export type ChangeStockLevelsResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChangeStockLevelsResult'] = ResolversParentTypes['ChangeStockLevelsResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'StockLevelsAnswered', ParentType, ContextType>;
};

export type ChangeStockLineResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChangeStockLineResult'] = ResolversParentTypes['ChangeStockLineResult']> = {
  __resolveType: TypeResolveFn<'Busy' | 'InsufficientStock' | 'InvalidInput' | 'KeyReused' | 'NotFound' | 'QuantityNotAllowed' | 'StockChanged' | 'UnitsPromised' | 'VersionConflict', ParentType, ContextType>;
};

export type ChargesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Charges'] = ResolversParentTypes['Charges']> = {
  deposit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isTaxOnTop?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  saved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['TaxSum']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CheckOutResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckOutResult'] = ResolversParentTypes['CheckOutResult']> = {
  __resolveType: TypeResolveFn<'Busy' | 'InsufficientStock' | 'InvalidInput' | 'KeyReused' | 'LocationClosed' | 'NotFound' | 'OrderHeld' | 'OrderLimitReached' | 'ParticularsMissing' | 'PostcodeNotServed' | 'PricesChanged' | 'QuantityNotAllowed', ParentType, ContextType>;
};

export type ClaimPickResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClaimPickResult'] = ResolversParentTypes['ClaimPickResult']> = {
  __resolveType: TypeResolveFn<'AlreadyPicking' | 'Busy' | 'InvalidInput' | 'KeyReused' | 'NotFound' | 'PickChanged' | 'PickTaken', ParentType, ContextType>;
};

export type CloseLocationResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CloseLocationResult'] = ResolversParentTypes['CloseLocationResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'LocationIsClosed' | 'NotFound', ParentType, ContextType>;
};

export type CodeTakenResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CodeTaken'] = ResolversParentTypes['CodeTaken']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['Sku'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ColleagueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Colleague'] = ResolversParentTypes['Colleague']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitReservationResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommitReservationResult'] = ResolversParentTypes['CommitReservationResult']> = {
  __resolveType: TypeResolveFn<'Busy' | 'InvalidInput' | 'KeyReused' | 'NotFound' | 'ReservationAlreadyEnded' | 'ReservationChanged', ParentType, ContextType>;
};

export type CreateApiKeyResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateApiKeyResult'] = ResolversParentTypes['CreateApiKeyResult']> = {
  __resolveType: TypeResolveFn<'ApiKeyCreated' | 'InvalidInput' | 'TooManyApiKeys', ParentType, ContextType>;
};

export type CreateLocationResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateLocationResult'] = ResolversParentTypes['CreateLocationResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'LocationCreated' | 'NotFound', ParentType, ContextType>;
};

export type CreateRetailerApiKeyResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateRetailerApiKeyResult'] = ResolversParentTypes['CreateRetailerApiKeyResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotFound' | 'RetailerApiKeyCreated' | 'TooManyApiKeys', ParentType, ContextType>;
};

export type CreateRetailerResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateRetailerResult'] = ResolversParentTypes['CreateRetailerResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'RetailerCreated', ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGuest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerAddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomerAddress'] = ResolversParentTypes['CustomerAddress']> = {
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayHoursResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DayHours'] = ResolversParentTypes['DayHours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeactivateMemberResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeactivateMemberResult'] = ResolversParentTypes['DeactivateMemberResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'LastOwner' | 'MemberDeactivated' | 'NotFound' | 'RoleTooHigh', ParentType, ContextType>;
};

export type DeedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Deed'] = ResolversParentTypes['Deed']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['DeedChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeedChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeedChange'] = ResolversParentTypes['DeedChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeedConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeedConnection'] = ResolversParentTypes['DeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Deed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeedEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeedEdge'] = ResolversParentTypes['DeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deed'], ParentType, ContextType>;
};

export type DefaultStockViewSetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DefaultStockViewSet'] = ResolversParentTypes['DefaultStockViewSet']> = {
  stockView?: Resolver<Maybe<ResolversTypes['StockView']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteAccountResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeleteAccountResult'] = ResolversParentTypes['DeleteAccountResult']> = {
  __resolveType: TypeResolveFn<'AccountDeleted' | 'InvalidInput' | 'KeyReused' | 'LastOperator' | 'LastOwner' | 'OrderOnItsWay' | 'TooManyAttempts' | 'WrongPassword', ParentType, ContextType>;
};

export type DemoAccountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DemoAccount'] = ResolversParentTypes['DemoAccount']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  password?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AccountRole'], ParentType, ContextType>;
};

export type DocumentRegisteredResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DocumentRegistered'] = ResolversParentTypes['DocumentRegistered']> = {
  sha256Hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditAddressResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EditAddressResult'] = ResolversParentTypes['EditAddressResult']> = {
  __resolveType: TypeResolveFn<'AddressKept' | 'InvalidInput' | 'KeyReused' | 'NotFound', ParentType, ContextType>;
};

export type EditLocationResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EditLocationResult'] = ResolversParentTypes['EditLocationResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'LocationEdited' | 'NotFound', ParentType, ContextType>;
};

export type EditProductsResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EditProductsResult'] = ResolversParentTypes['EditProductsResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotFound' | 'ProductsEdited', ParentType, ContextType>;
};

export type EditProfileResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EditProfileResult'] = ResolversParentTypes['EditProfileResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'ProfileEdited', ParentType, ContextType>;
};

export type EditRetailerResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EditRetailerResult'] = ResolversParentTypes['EditRetailerResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotFound' | 'RetailerEdited', ParentType, ContextType>;
};

export type EndLineResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndLineResult'] = ResolversParentTypes['EndLineResult']> = {
  __resolveType: TypeResolveFn<'Busy' | 'InsufficientStock' | 'InvalidInput' | 'KeyReused' | 'LineAlreadyEnded' | 'LineEnded' | 'NotFound' | 'PickNotYours' | 'SubstitutionRefused', ParentType, ContextType>;
};

export type EndOtherSessionsResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndOtherSessionsResult'] = ResolversParentTypes['EndOtherSessionsResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'OtherSessionsEnded', ParentType, ContextType>;
};

export type EndSessionResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndSessionResult'] = ResolversParentTypes['EndSessionResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotFound' | 'SessionEnded', ParentType, ContextType>;
};

export type ExtendReservationResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExtendReservationResult'] = ResolversParentTypes['ExtendReservationResult']> = {
  __resolveType: TypeResolveFn<'Busy' | 'InvalidInput' | 'KeyReused' | 'NotFound' | 'ReservationAlreadyEnded' | 'ReservationChanged', ParentType, ContextType>;
};

export type FacetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FinishPickResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FinishPickResult'] = ResolversParentTypes['FinishPickResult']> = {
  __resolveType: TypeResolveFn<'Busy' | 'InvalidInput' | 'KeyReused' | 'LinesOpen' | 'NotFound' | 'PickFinished' | 'PickNotYours', ParentType, ContextType>;
};

export type HandOverOrderResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HandOverOrderResult'] = ResolversParentTypes['HandOverOrderResult']> = {
  __resolveType: TypeResolveFn<'Busy' | 'InvalidInput' | 'KeyReused' | 'NotFound' | 'OrderHandedOver' | 'OrderNotPicked', ParentType, ContextType>;
};

export type HoldLapsedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HoldLapsed'] = ResolversParentTypes['HoldLapsed']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InsufficientStockResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InsufficientStock'] = ResolversParentTypes['InsufficientStock']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['InsufficientStockLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientStockLineResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InsufficientStockLine'] = ResolversParentTypes['InsufficientStockLine']> = {
  available?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['Sku'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvariantReportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvariantReport'] = ResolversParentTypes['InvariantReport']> = {
  invariant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violationCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  violations?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locations?: Resolver<Maybe<Array<ResolversTypes['Location']>>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RetailerRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationAcceptedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvitationAccepted'] = ResolversParentTypes['InvitationAccepted']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationExpiredResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvitationExpired'] = ResolversParentTypes['InvitationExpired']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationNotYoursResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvitationNotYours'] = ResolversParentTypes['InvitationNotYours']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationOfferResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvitationOffer'] = ResolversParentTypes['InvitationOffer']> = {
  isForOneAddress?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  retailer?: Resolver<ResolversTypes['Retailer'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RetailerRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
};

export type InvitationRevokedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvitationRevoked'] = ResolversParentTypes['InvitationRevoked']> = {
  invitationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationUsedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvitationUsed'] = ResolversParentTypes['InvitationUsed']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteMemberResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InviteMemberResult'] = ResolversParentTypes['InviteMemberResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'MemberInvited' | 'NotFound' | 'RoleTooHigh', ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type KeyReusedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KeyReused'] = ResolversParentTypes['KeyReused']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastOperatorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LastOperator'] = ResolversParentTypes['LastOperator']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastOwnerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LastOwner'] = ResolversParentTypes['LastOwner']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  backRoom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  backRoomChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerKind'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHandChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['StockReason']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservedChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  safetyStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  safetyStockChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stockLevel?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
  unavailable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type LineAlreadyEndedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LineAlreadyEnded'] = ResolversParentTypes['LineAlreadyEnded']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineChargeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LineCharge'] = ResolversParentTypes['LineCharge']> = {
  deposit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isTaxOnTop?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  saved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type LineEndedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LineEnded'] = ResolversParentTypes['LineEnded']> = {
  line?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  pick?: Resolver<ResolversTypes['Pick'], ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinesOpenResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LinesOpen'] = ResolversParentTypes['LinesOpen']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListedPriceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ListedPrice'] = ResolversParentTypes['ListedPrice']> = {
  fromAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PriceKind'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PriceState'], ParentType, ContextType>;
  untilAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ListingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  aisle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isListed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTaxOnTop?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  lowStockThreshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  prices?: Resolver<Maybe<Array<ResolversTypes['ListedPrice']>>, ParentType, ContextType>;
  reduction?: Resolver<Maybe<ResolversTypes['PriceReduction']>, ParentType, ContextType>;
  regularPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['Sku'], ParentType, ContextType>;
  stockLevel?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['UnitPrice'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingAnswerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ListingAnswer'] = ResolversParentTypes['ListingAnswer']> = {
  result?: Resolver<ResolversTypes['ListingResult'], ParentType, ContextType>;
  skuId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ListingChangedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ListingChanged'] = ResolversParentTypes['ListingChanged']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingConflictResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ListingConflict'] = ResolversParentTypes['ListingConflict']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  present?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ListingConnection'] = ResolversParentTypes['ListingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ListingEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Listing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListingEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ListingEdge'] = ResolversParentTypes['ListingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
};

export type ListingResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ListingResult'] = ResolversParentTypes['ListingResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'ListingChanged' | 'ListingConflict' | 'NotFound' | 'ProductArchived', ParentType, ContextType>;
};

export type ListingsAnsweredResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ListingsAnswered'] = ResolversParentTypes['ListingsAnswered']> = {
  lines?: Resolver<Array<ResolversTypes['ListingAnswer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  aislePlan?: Resolver<ResolversTypes['AislePlan'], ParentType, ContextType>;
  aislesInUse?: Resolver<Maybe<Array<ResolversTypes['AisleInUse']>>, ParentType, ContextType>;
  closedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  distanceMetres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  earliestSlotAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fulfilmentMode?: Resolver<ResolversTypes['FulfilmentMode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpenNow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LocationKind'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingHours?: Resolver<Array<ResolversTypes['OpeningSpan']>, ParentType, ContextType>;
  postcodesServed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  requiresParticulars?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  retailer?: Resolver<ResolversTypes['Retailer'], ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['Slot']>, ParentType, ContextType, RequireFields<LocationSlotsArgs, 'handover'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specialDays?: Resolver<Array<ResolversTypes['SpecialDay']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitsPerLineMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMay?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationClosedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LocationClosed'] = ResolversParentTypes['LocationClosed']> = {
  closedUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationCreatedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LocationCreated'] = ResolversParentTypes['LocationCreated']> = {
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationEditedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LocationEdited'] = ResolversParentTypes['LocationEdited']> = {
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationIsClosedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LocationIsClosed'] = ResolversParentTypes['LocationIsClosed']> = {
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  ordersCancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordersLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationReopenedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LocationReopened'] = ResolversParentTypes['LocationReopened']> = {
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailRefusedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MailRefused'] = ResolversParentTypes['MailRefused']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberChangedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MemberChanged'] = ResolversParentTypes['MemberChanged']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberDeactivatedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MemberDeactivated'] = ResolversParentTypes['MemberDeactivated']> = {
  membershipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberInvitedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MemberInvited'] = ResolversParentTypes['MemberInvited']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locations?: Resolver<Maybe<Array<ResolversTypes['Location']>>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Colleague'], ParentType, ContextType>;
  retailer?: Resolver<ResolversTypes['Retailer'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RetailerRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoveStockResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MoveStockResult'] = ResolversParentTypes['MoveStockResult']> = {
  __resolveType: TypeResolveFn<'Busy' | 'InsufficientStock' | 'InvalidInput' | 'KeyReused' | 'NotFound' | 'QuantityNotAllowed' | 'StockChanged' | 'UnitsPromised', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<Maybe<ResolversTypes['AcceptInvitationResult']>, ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  acknowledgeCart?: Resolver<Maybe<ResolversTypes['AcknowledgeCartResult']>, ParentType, ContextType, RequireFields<MutationAcknowledgeCartArgs, 'input'>>;
  addAddress?: Resolver<Maybe<ResolversTypes['AddAddressResult']>, ParentType, ContextType, RequireFields<MutationAddAddressArgs, 'input'>>;
  addAttribute?: Resolver<Maybe<ResolversTypes['AttributeResult']>, ParentType, ContextType, RequireFields<MutationAddAttributeArgs, 'input'>>;
  addCategory?: Resolver<Maybe<ResolversTypes['CategoryResult']>, ParentType, ContextType, RequireFields<MutationAddCategoryArgs, 'input'>>;
  addSku?: Resolver<Maybe<ResolversTypes['ProductResult']>, ParentType, ContextType, RequireFields<MutationAddSkuArgs, 'input'>>;
  addVariants?: Resolver<Maybe<ResolversTypes['ProductResult']>, ParentType, ContextType, RequireFields<MutationAddVariantsArgs, 'input'>>;
  adjustStock?: Resolver<Maybe<ResolversTypes['AdjustStockResult']>, ParentType, ContextType, RequireFields<MutationAdjustStockArgs, 'input'>>;
  archiveProduct?: Resolver<Maybe<ResolversTypes['ProductResult']>, ParentType, ContextType, RequireFields<MutationArchiveProductArgs, 'input'>>;
  archiveSku?: Resolver<Maybe<ResolversTypes['ProductResult']>, ParentType, ContextType, RequireFields<MutationArchiveSkuArgs, 'input'>>;
  becomeOperator?: Resolver<Maybe<ResolversTypes['BecomeOperatorResult']>, ParentType, ContextType, RequireFields<MutationBecomeOperatorArgs, 'input'>>;
  bringBackProduct?: Resolver<Maybe<ResolversTypes['ProductResult']>, ParentType, ContextType, RequireFields<MutationBringBackProductArgs, 'input'>>;
  bringBackSku?: Resolver<Maybe<ResolversTypes['ProductResult']>, ParentType, ContextType, RequireFields<MutationBringBackSkuArgs, 'input'>>;
  cancelOrder?: Resolver<Maybe<ResolversTypes['CancelOrderResult']>, ParentType, ContextType, RequireFields<MutationCancelOrderArgs, 'input'>>;
  changeListings?: Resolver<Maybe<ResolversTypes['ChangeListingsResult']>, ParentType, ContextType, RequireFields<MutationChangeListingsArgs, 'input'>>;
  changeMember?: Resolver<Maybe<ResolversTypes['ChangeMemberResult']>, ParentType, ContextType, RequireFields<MutationChangeMemberArgs, 'input'>>;
  changeStockLevels?: Resolver<Maybe<ResolversTypes['ChangeStockLevelsResult']>, ParentType, ContextType, RequireFields<MutationChangeStockLevelsArgs, 'input'>>;
  checkOut?: Resolver<Maybe<ResolversTypes['CheckOutResult']>, ParentType, ContextType, RequireFields<MutationCheckOutArgs, 'input'>>;
  claimPick?: Resolver<Maybe<ResolversTypes['ClaimPickResult']>, ParentType, ContextType, RequireFields<MutationClaimPickArgs, 'input'>>;
  closeLocation?: Resolver<Maybe<ResolversTypes['CloseLocationResult']>, ParentType, ContextType, RequireFields<MutationCloseLocationArgs, 'input'>>;
  commitReservation?: Resolver<Maybe<ResolversTypes['CommitReservationResult']>, ParentType, ContextType, RequireFields<MutationCommitReservationArgs, 'input'>>;
  composeSet?: Resolver<Maybe<ResolversTypes['ProductResult']>, ParentType, ContextType, RequireFields<MutationComposeSetArgs, 'input'>>;
  createApiKey?: Resolver<Maybe<ResolversTypes['CreateApiKeyResult']>, ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  createLocation?: Resolver<Maybe<ResolversTypes['CreateLocationResult']>, ParentType, ContextType, RequireFields<MutationCreateLocationArgs, 'input'>>;
  createProduct?: Resolver<Maybe<ResolversTypes['ProductResult']>, ParentType, ContextType, RequireFields<MutationCreateProductArgs, 'input'>>;
  createRetailer?: Resolver<Maybe<ResolversTypes['CreateRetailerResult']>, ParentType, ContextType, RequireFields<MutationCreateRetailerArgs, 'input'>>;
  createRetailerApiKey?: Resolver<Maybe<ResolversTypes['CreateRetailerApiKeyResult']>, ParentType, ContextType, RequireFields<MutationCreateRetailerApiKeyArgs, 'input'>>;
  deactivateMember?: Resolver<Maybe<ResolversTypes['DeactivateMemberResult']>, ParentType, ContextType, RequireFields<MutationDeactivateMemberArgs, 'input'>>;
  deleteAccount?: Resolver<Maybe<ResolversTypes['DeleteAccountResult']>, ParentType, ContextType, RequireFields<MutationDeleteAccountArgs, 'input'>>;
  duplicateProduct?: Resolver<Maybe<ResolversTypes['ProductResult']>, ParentType, ContextType, RequireFields<MutationDuplicateProductArgs, 'input'>>;
  editAddress?: Resolver<Maybe<ResolversTypes['EditAddressResult']>, ParentType, ContextType, RequireFields<MutationEditAddressArgs, 'input'>>;
  editAttribute?: Resolver<Maybe<ResolversTypes['AttributeResult']>, ParentType, ContextType, RequireFields<MutationEditAttributeArgs, 'input'>>;
  editCategory?: Resolver<Maybe<ResolversTypes['CategoryResult']>, ParentType, ContextType, RequireFields<MutationEditCategoryArgs, 'input'>>;
  editLocation?: Resolver<Maybe<ResolversTypes['EditLocationResult']>, ParentType, ContextType, RequireFields<MutationEditLocationArgs, 'input'>>;
  editProduct?: Resolver<Maybe<ResolversTypes['ProductResult']>, ParentType, ContextType, RequireFields<MutationEditProductArgs, 'input'>>;
  editProducts?: Resolver<Maybe<ResolversTypes['EditProductsResult']>, ParentType, ContextType, RequireFields<MutationEditProductsArgs, 'input'>>;
  editProfile?: Resolver<Maybe<ResolversTypes['EditProfileResult']>, ParentType, ContextType, RequireFields<MutationEditProfileArgs, 'input'>>;
  editRetailer?: Resolver<Maybe<ResolversTypes['EditRetailerResult']>, ParentType, ContextType, RequireFields<MutationEditRetailerArgs, 'input'>>;
  editSku?: Resolver<Maybe<ResolversTypes['ProductResult']>, ParentType, ContextType, RequireFields<MutationEditSkuArgs, 'input'>>;
  editStockView?: Resolver<Maybe<ResolversTypes['SaveStockViewResult']>, ParentType, ContextType, RequireFields<MutationEditStockViewArgs, 'input'>>;
  endOtherSessions?: Resolver<Maybe<ResolversTypes['EndOtherSessionsResult']>, ParentType, ContextType, RequireFields<MutationEndOtherSessionsArgs, 'input'>>;
  endPrice?: Resolver<Maybe<ResolversTypes['PriceResult']>, ParentType, ContextType, RequireFields<MutationEndPriceArgs, 'input'>>;
  endSession?: Resolver<Maybe<ResolversTypes['EndSessionResult']>, ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  extendReservation?: Resolver<Maybe<ResolversTypes['ExtendReservationResult']>, ParentType, ContextType, RequireFields<MutationExtendReservationArgs, 'input'>>;
  findLine?: Resolver<Maybe<ResolversTypes['EndLineResult']>, ParentType, ContextType, RequireFields<MutationFindLineArgs, 'input'>>;
  finishPick?: Resolver<Maybe<ResolversTypes['FinishPickResult']>, ParentType, ContextType, RequireFields<MutationFinishPickArgs, 'input'>>;
  handOverOrder?: Resolver<Maybe<ResolversTypes['HandOverOrderResult']>, ParentType, ContextType, RequireFields<MutationHandOverOrderArgs, 'input'>>;
  inviteMember?: Resolver<Maybe<ResolversTypes['InviteMemberResult']>, ParentType, ContextType, RequireFields<MutationInviteMemberArgs, 'input'>>;
  missLine?: Resolver<Maybe<ResolversTypes['EndLineResult']>, ParentType, ContextType, RequireFields<MutationMissLineArgs, 'input'>>;
  moveCategory?: Resolver<Maybe<ResolversTypes['CategoryResult']>, ParentType, ContextType, RequireFields<MutationMoveCategoryArgs, 'input'>>;
  moveStock?: Resolver<Maybe<ResolversTypes['MoveStockResult']>, ParentType, ContextType, RequireFields<MutationMoveStockArgs, 'input'>>;
  openPacks?: Resolver<Maybe<ResolversTypes['MoveStockResult']>, ParentType, ContextType, RequireFields<MutationOpenPacksArgs, 'input'>>;
  payOrder?: Resolver<Maybe<ResolversTypes['PayOrderResult']>, ParentType, ContextType, RequireFields<MutationPayOrderArgs, 'input'>>;
  registerDocument?: Resolver<Maybe<ResolversTypes['RegisterDocumentResult']>, ParentType, ContextType, RequireFields<MutationRegisterDocumentArgs, 'input'>>;
  releaseReservation?: Resolver<Maybe<ResolversTypes['ReleaseReservationResult']>, ParentType, ContextType, RequireFields<MutationReleaseReservationArgs, 'input'>>;
  removeAddress?: Resolver<Maybe<ResolversTypes['RemoveAddressResult']>, ParentType, ContextType, RequireFields<MutationRemoveAddressArgs, 'input'>>;
  removeAttribute?: Resolver<Maybe<ResolversTypes['AttributeResult']>, ParentType, ContextType, RequireFields<MutationRemoveAttributeArgs, 'input'>>;
  removeStockView?: Resolver<Maybe<ResolversTypes['RemoveStockViewResult']>, ParentType, ContextType, RequireFields<MutationRemoveStockViewArgs, 'input'>>;
  removeTaxRate?: Resolver<Maybe<ResolversTypes['TaxRateResult']>, ParentType, ContextType, RequireFields<MutationRemoveTaxRateArgs, 'input'>>;
  reopenLocation?: Resolver<Maybe<ResolversTypes['ReopenLocationResult']>, ParentType, ContextType, RequireFields<MutationReopenLocationArgs, 'input'>>;
  replaceLine?: Resolver<Maybe<ResolversTypes['EndLineResult']>, ParentType, ContextType, RequireFields<MutationReplaceLineArgs, 'input'>>;
  reserveStock?: Resolver<Maybe<ResolversTypes['ReserveStockResult']>, ParentType, ContextType, RequireFields<MutationReserveStockArgs, 'input'>>;
  revokeApiKey?: Resolver<Maybe<ResolversTypes['RevokeApiKeyResult']>, ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'id'>>;
  revokeInvitation?: Resolver<Maybe<ResolversTypes['RevokeInvitationResult']>, ParentType, ContextType, RequireFields<MutationRevokeInvitationArgs, 'input'>>;
  revokeRetailerApiKey?: Resolver<Maybe<ResolversTypes['RevokeRetailerApiKeyResult']>, ParentType, ContextType, RequireFields<MutationRevokeRetailerApiKeyArgs, 'input'>>;
  rotateRetailerApiKey?: Resolver<Maybe<ResolversTypes['RotateRetailerApiKeyResult']>, ParentType, ContextType, RequireFields<MutationRotateRetailerApiKeyArgs, 'input'>>;
  saveStockView?: Resolver<Maybe<ResolversTypes['SaveStockViewResult']>, ParentType, ContextType, RequireFields<MutationSaveStockViewArgs, 'input'>>;
  sendTestMail?: Resolver<Maybe<ResolversTypes['SendTestMailResult']>, ParentType, ContextType, RequireFields<MutationSendTestMailArgs, 'input'>>;
  setAislePlan?: Resolver<Maybe<ResolversTypes['SetAislePlanResult']>, ParentType, ContextType, RequireFields<MutationSetAislePlanArgs, 'input'>>;
  setCartLine?: Resolver<Maybe<ResolversTypes['SetCartLineResult']>, ParentType, ContextType, RequireFields<MutationSetCartLineArgs, 'input'>>;
  setCartSubstitutionWish?: Resolver<Maybe<ResolversTypes['SetCartSubstitutionWishResult']>, ParentType, ContextType, RequireFields<MutationSetCartSubstitutionWishArgs, 'input'>>;
  setDefaultStockView?: Resolver<Maybe<ResolversTypes['SetDefaultStockViewResult']>, ParentType, ContextType, RequireFields<MutationSetDefaultStockViewArgs, 'input'>>;
  setListing?: Resolver<Maybe<ResolversTypes['ListingResult']>, ParentType, ContextType, RequireFields<MutationSetListingArgs, 'input'>>;
  setPackContents?: Resolver<Maybe<ResolversTypes['ProductResult']>, ParentType, ContextType, RequireFields<MutationSetPackContentsArgs, 'input'>>;
  setPrice?: Resolver<Maybe<ResolversTypes['PriceResult']>, ParentType, ContextType, RequireFields<MutationSetPriceArgs, 'input'>>;
  setProductAttributes?: Resolver<Maybe<ResolversTypes['ProductResult']>, ParentType, ContextType, RequireFields<MutationSetProductAttributesArgs, 'input'>>;
  setProductParticulars?: Resolver<Maybe<ResolversTypes['ProductResult']>, ParentType, ContextType, RequireFields<MutationSetProductParticularsArgs, 'input'>>;
  setProductPictures?: Resolver<Maybe<ResolversTypes['ProductResult']>, ParentType, ContextType, RequireFields<MutationSetProductPicturesArgs, 'input'>>;
  setStock?: Resolver<Maybe<ResolversTypes['SetStockResult']>, ParentType, ContextType, RequireFields<MutationSetStockArgs, 'input'>>;
  setTaxRate?: Resolver<Maybe<ResolversTypes['TaxRateResult']>, ParentType, ContextType, RequireFields<MutationSetTaxRateArgs, 'input'>>;
  testPayment?: Resolver<Maybe<ResolversTypes['TestPaymentResult']>, ParentType, ContextType, RequireFields<MutationTestPaymentArgs, 'input'>>;
  transferOwnership?: Resolver<Maybe<ResolversTypes['TransferOwnershipResult']>, ParentType, ContextType, RequireFields<MutationTransferOwnershipArgs, 'input'>>;
  unclaimPick?: Resolver<Maybe<ResolversTypes['UnclaimPickResult']>, ParentType, ContextType, RequireFields<MutationUnclaimPickArgs, 'input'>>;
};

export type NoReductionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NoReduction'] = ResolversParentTypes['NoReduction']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regularPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ApiKey' | 'Cart' | 'CartLine' | 'Category' | 'CustomerAddress' | 'Invitation' | 'LedgerEntry' | 'Listing' | 'Location' | 'Membership' | 'Order' | 'OrderLine' | 'Pick' | 'Product' | 'Reservation' | 'Retailer' | 'RetailerApiKey' | 'Session' | 'Sku' | 'StockLevel', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NutritionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Nutrition'] = ResolversParentTypes['Nutrition']> = {
  carbohydrate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  energyKcal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  energyKj?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fat?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fibre?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  per?: Resolver<ResolversTypes['NutritionBasis'], ParentType, ContextType>;
  protein?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  salt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saturates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sugars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpeningResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Opening'] = ResolversParentTypes['Opening']> = {
  hasOperator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paymentGateway?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sendsMail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OpeningSpanResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OpeningSpan'] = ResolversParentTypes['OpeningSpan']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OperatorMadeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OperatorMade'] = ResolversParentTypes['OperatorMade']> = {
  isOperator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  charges?: Resolver<ResolversTypes['Charges'], ParentType, ContextType>;
  chargesFound?: Resolver<ResolversTypes['Charges'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contactEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['OrderEvent']>, ParentType, ContextType>;
  handover?: Resolver<ResolversTypes['Handover'], ParentType, ContextType>;
  heldUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCancellable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  pick?: Resolver<Maybe<ResolversTypes['Pick']>, ParentType, ContextType>;
  slotEndAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  slotStartAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalFound?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unsettledPayments?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderCancelledResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderCancelled'] = ResolversParentTypes['OrderCancelled']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderConfirmedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderConfirmed'] = ResolversParentTypes['OrderConfirmed']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderEvent'] = ResolversParentTypes['OrderEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrderEventKind'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderHandedOverResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderHandedOver'] = ResolversParentTypes['OrderHandedOver']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderHeldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderHeld'] = ResolversParentTypes['OrderHeld']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderLimitReachedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderLimitReached'] = ResolversParentTypes['OrderLimitReached']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['OrderLimit'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['Sku']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  charge?: Resolver<ResolversTypes['LineCharge'], ParentType, ContextType>;
  chargeFound?: Resolver<Maybe<ResolversTypes['LineCharge']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inBackRoom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isWeighed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['OrderedSet']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pricedFound?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantityFound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['Sku'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderLineState'], ParentType, ContextType>;
  substitutionWish?: Resolver<ResolversTypes['SubstitutionWish'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalFound?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderNotCancellableResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderNotCancellable'] = ResolversParentTypes['OrderNotCancellable']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderNotPayableResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderNotPayable'] = ResolversParentTypes['OrderNotPayable']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderNotPickedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderNotPicked'] = ResolversParentTypes['OrderNotPicked']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderOnItsWayResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderOnItsWay'] = ResolversParentTypes['OrderOnItsWay']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderStateCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderStateCount'] = ResolversParentTypes['OrderStateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderState'], ParentType, ContextType>;
};

export type OrderSummaryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderSummary'] = ResolversParentTypes['OrderSummary']> = {
  byState?: Resolver<Array<ResolversTypes['OrderStateCount']>, ParentType, ContextType>;
  foundRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  orderedToday?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ordersToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortsToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  soldByHour?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  soldToday?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderedSetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderedSet'] = ResolversParentTypes['OrderedSet']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['Sku'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalFound?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OtherSessionsEndedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OtherSessionsEnded'] = ResolversParentTypes['OtherSessionsEnded']> = {
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnershipTransferredResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OwnershipTransferred'] = ResolversParentTypes['OwnershipTransferred']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PackContentsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PackContents'] = ResolversParentTypes['PackContents']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['Sku'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticularsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Particulars'] = ResolversParentTypes['Particulars']> = {
  allergens?: Resolver<Maybe<ResolversTypes['AllergenStatement']>, ParentType, ContextType>;
  dateMark?: Resolver<Maybe<ResolversTypes['DateMark']>, ParentType, ContextType>;
  ingredients?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nutrition?: Resolver<Maybe<ResolversTypes['Nutrition']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  producer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storage?: Resolver<Maybe<ResolversTypes['StorageStatement']>, ParentType, ContextType>;
};

export type ParticularsMissingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ParticularsMissing'] = ResolversParentTypes['ParticularsMissing']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skus?: Resolver<Array<ResolversTypes['Sku']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayOrderResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PayOrderResult'] = ResolversParentTypes['PayOrderResult']> = {
  __resolveType: TypeResolveFn<'Busy' | 'HoldLapsed' | 'InvalidInput' | 'KeyReused' | 'NotFound' | 'OrderConfirmed' | 'OrderNotPayable' | 'PaymentDeclined' | 'PaymentPending', ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  authorised?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  captured?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenUpAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
};

export type PaymentDeclinedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PaymentDeclined'] = ResolversParentTypes['PaymentDeclined']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentPendingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PaymentPending'] = ResolversParentTypes['PaymentPending']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentTestFailedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PaymentTestFailed'] = ResolversParentTypes['PaymentTestFailed']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentTestedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PaymentTested'] = ResolversParentTypes['PaymentTested']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gateway?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PickResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Pick'] = ResolversParentTypes['Pick']> = {
  claimedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  linesEnded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  shopperName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PickState'], ParentType, ContextType>;
  unitCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PickChangedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PickChanged'] = ResolversParentTypes['PickChanged']> = {
  pick?: Resolver<ResolversTypes['Pick'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PickConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PickConnection'] = ResolversParentTypes['PickConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PickEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Pick']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PickEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PickEdge'] = ResolversParentTypes['PickEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pick'], ParentType, ContextType>;
};

export type PickFinishedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PickFinished'] = ResolversParentTypes['PickFinished']> = {
  captured?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pick?: Resolver<ResolversTypes['Pick'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PickNotYoursResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PickNotYours'] = ResolversParentTypes['PickNotYours']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PickTakenResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PickTaken'] = ResolversParentTypes['PickTaken']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PickUnderWayResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PickUnderWay'] = ResolversParentTypes['PickUnderWay']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PictureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Picture'] = ResolversParentTypes['Picture']> = {
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  avif?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PictureKind'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostcodeNotServedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PostcodeNotServed'] = ResolversParentTypes['PostcodeNotServed']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postcodesServed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceChangedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PriceChanged'] = ResolversParentTypes['PriceChanged']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceHasBegunResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PriceHasBegun'] = ResolversParentTypes['PriceHasBegun']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PricePerMeasureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PricePerMeasure'] = ResolversParentTypes['PricePerMeasure']> = {
  amountMinor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriceReductionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PriceReduction'] = ResolversParentTypes['PriceReduction']> = {
  fromAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lowestPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  untilAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PriceResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PriceResult'] = ResolversParentTypes['PriceResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'ListingConflict' | 'NoReduction' | 'NotFound' | 'PriceChanged' | 'PriceHasBegun' | 'PromotionOverlaps', ParentType, ContextType>;
};

export type PricedByResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PricedBy'] = ResolversParentTypes['PricedBy']> = {
  isWeighed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  perStep?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['QuantityUnit'], ParentType, ContextType>;
};

export type PricesChangedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PricesChanged'] = ResolversParentTypes['PricesChanged']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AislePlanConflict' | 'AlreadyMember' | 'AlreadyPicking' | 'ApiKeyNotWorking' | 'AttributeConflict' | 'AttributeInUse' | 'Busy' | 'CategoryConflict' | 'CategoryTooDeep' | 'CategoryUnderItself' | 'CodeTaken' | 'HoldLapsed' | 'InsufficientStock' | 'InvalidInput' | 'InvitationExpired' | 'InvitationNotYours' | 'InvitationUsed' | 'KeyReused' | 'LastOperator' | 'LastOwner' | 'LineAlreadyEnded' | 'LinesOpen' | 'ListingConflict' | 'LocationClosed' | 'MailRefused' | 'NoReduction' | 'NotFound' | 'OrderLimitReached' | 'OrderNotCancellable' | 'OrderNotPayable' | 'OrderNotPicked' | 'OrderOnItsWay' | 'ParticularsMissing' | 'PaymentDeclined' | 'PaymentTestFailed' | 'PickNotYours' | 'PickTaken' | 'PickUnderWay' | 'PostcodeNotServed' | 'PriceHasBegun' | 'PricesChanged' | 'ProductArchived' | 'ProductConflict' | 'PromotionOverlaps' | 'QuantityNotAllowed' | 'ReservationAlreadyEnded' | 'RoleTooHigh' | 'SetupLinkExpired' | 'SetupLinkUsed' | 'StockViewNameTaken' | 'StockViewNotYours' | 'SubstitutionRefused' | 'TaxRateOverlaps' | 'TooManyAddresses' | 'TooManyApiKeys' | 'TooManyAttempts' | 'TooManyStockViews' | 'UnitFixed' | 'UnitsPromised' | 'VersionConflict' | 'WrongPassword', ParentType, ContextType>;
};

export type ProductResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  attributeValues?: Resolver<Array<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  brand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isArchived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lacks?: Resolver<Array<ResolversTypes['ParticularName']>, ParentType, ContextType>;
  lacksAttributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  particulars?: Resolver<ResolversTypes['Particulars'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['Picture'], ParentType, ContextType>;
  pictures?: Resolver<Array<ResolversTypes['ProductPicture']>, ParentType, ContextType>;
  skus?: Resolver<Array<ResolversTypes['Sku']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductArchivedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductArchived'] = ResolversParentTypes['ProductArchived']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductChangedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductChanged'] = ResolversParentTypes['ProductChanged']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConflictResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductConflict'] = ResolversParentTypes['ProductConflict']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductEditRowResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductEditRow'] = ResolversParentTypes['ProductEditRow']> = {
  outcome?: Resolver<ResolversTypes['ProductEditOutcome'], ParentType, ContextType>;
  priceAfter?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  priceBefore?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductPictureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductPicture'] = ResolversParentTypes['ProductPicture']> = {
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['Picture'], ParentType, ContextType>;
};

export type ProductResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductResult'] = ResolversParentTypes['ProductResult']> = {
  __resolveType: TypeResolveFn<'CodeTaken' | 'InvalidInput' | 'KeyReused' | 'NotFound' | 'ProductArchived' | 'ProductChanged' | 'ProductConflict' | 'UnitFixed', ParentType, ContextType>;
};

export type ProductsEditedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductsEdited'] = ResolversParentTypes['ProductsEdited']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ProductEditRow']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProfileEditedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProfileEdited'] = ResolversParentTypes['ProfileEdited']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotionOverlapsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PromotionOverlaps'] = ResolversParentTypes['PromotionOverlaps']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['ListedPrice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityNotAllowedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['QuantityNotAllowed'] = ResolversParentTypes['QuantityNotAllowed']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  increment?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['Sku'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityRuleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['QuantityRule'] = ResolversParentTypes['QuantityRule']> = {
  increment?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['QuantityUnit'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiKeys?: Resolver<Maybe<Array<ResolversTypes['ApiKey']>>, ParentType, ContextType>;
  audit?: Resolver<Maybe<ResolversTypes['AuditReport']>, ParentType, ContextType>;
  capabilities?: Resolver<Array<ResolversTypes['CapabilityHolders']>, ParentType, ContextType>;
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, RequireFields<QueryCategoryArgs, 'retailerId' | 'slug'>>;
  categoryTree?: Resolver<Maybe<Array<ResolversTypes['Category']>>, ParentType, ContextType, RequireFields<QueryCategoryTreeArgs, 'retailerId'>>;
  deeds?: Resolver<Maybe<ResolversTypes['DeedConnection']>, ParentType, ContextType, RequireFields<QueryDeedsArgs, 'retailerId'>>;
  demoAccounts?: Resolver<Array<ResolversTypes['DemoAccount']>, ParentType, ContextType>;
  departments?: Resolver<Maybe<Array<ResolversTypes['Category']>>, ParentType, ContextType, RequireFields<QueryDepartmentsArgs, 'retailerId'>>;
  invitationByToken?: Resolver<Maybe<ResolversTypes['InvitationOffer']>, ParentType, ContextType, RequireFields<QueryInvitationByTokenArgs, 'token'>>;
  invitations?: Resolver<Maybe<Array<ResolversTypes['Invitation']>>, ParentType, ContextType, RequireFields<QueryInvitationsArgs, 'retailerId'>>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType, RequireFields<QueryListingArgs, 'locationId' | 'skuId'>>;
  listings?: Resolver<Maybe<ResolversTypes['ListingConnection']>, ParentType, ContextType, RequireFields<QueryListingsArgs, 'locationId' | 'sort'>>;
  listingsBySku?: Resolver<Maybe<Array<ResolversTypes['Listing']>>, ParentType, ContextType, RequireFields<QueryListingsBySkuArgs, 'locationId' | 'skuIds'>>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType, RequireFields<QueryLocationArgs, 'slug'>>;
  locations?: Resolver<Maybe<Array<ResolversTypes['Location']>>, ParentType, ContextType, Partial<QueryLocationsArgs>>;
  members?: Resolver<Maybe<Array<ResolversTypes['Membership']>>, ParentType, ContextType, RequireFields<QueryMembersArgs, 'retailerId'>>;
  myPick?: Resolver<Maybe<ResolversTypes['Pick']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  opening?: Resolver<ResolversTypes['Opening'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orderSummary?: Resolver<Maybe<ResolversTypes['OrderSummary']>, ParentType, ContextType, RequireFields<QueryOrderSummaryArgs, 'locationId'>>;
  ordersOfLocation?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, RequireFields<QueryOrdersOfLocationArgs, 'locationId'>>;
  pick?: Resolver<Maybe<ResolversTypes['Pick']>, ParentType, ContextType, RequireFields<QueryPickArgs, 'id'>>;
  pickQueue?: Resolver<Maybe<ResolversTypes['PickConnection']>, ParentType, ContextType, RequireFields<QueryPickQueueArgs, 'locationId'>>;
  popularListings?: Resolver<Maybe<Array<ResolversTypes['Listing']>>, ParentType, ContextType, RequireFields<QueryPopularListingsArgs, 'locationId'>>;
  previewProductEdit?: Resolver<Maybe<ResolversTypes['EditProductsResult']>, ParentType, ContextType, RequireFields<QueryPreviewProductEditArgs, 'edit' | 'retailerId'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'retailerId' | 'slug'>>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, RequireFields<QueryProductsArgs, 'retailerId'>>;
  reservations?: Resolver<Maybe<ResolversTypes['ReservationConnection']>, ParentType, ContextType, RequireFields<QueryReservationsArgs, 'locationId'>>;
  retailer?: Resolver<Maybe<ResolversTypes['Retailer']>, ParentType, ContextType, RequireFields<QueryRetailerArgs, 'slug'>>;
  retailerApiKeys?: Resolver<Maybe<Array<ResolversTypes['RetailerApiKey']>>, ParentType, ContextType, RequireFields<QueryRetailerApiKeysArgs, 'retailerId'>>;
  retailers?: Resolver<Array<ResolversTypes['Retailer']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<Array<ResolversTypes['Session']>>, ParentType, ContextType>;
  skuByGtin?: Resolver<Maybe<ResolversTypes['Sku']>, ParentType, ContextType, RequireFields<QuerySkuByGtinArgs, 'gtin' | 'retailerId'>>;
  skuCode?: Resolver<Maybe<ResolversTypes['SkuCode']>, ParentType, ContextType, RequireFields<QuerySkuCodeArgs, 'code' | 'retailerId'>>;
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType, RequireFields<QueryStockLevelArgs, 'id'>>;
  stockLevels?: Resolver<Maybe<ResolversTypes['StockLevelConnection']>, ParentType, ContextType, RequireFields<QueryStockLevelsArgs, 'locationId' | 'sort'>>;
  stockSummary?: Resolver<Maybe<ResolversTypes['StockSummary']>, ParentType, ContextType, RequireFields<QueryStockSummaryArgs, 'locationId'>>;
  stockViews?: Resolver<Maybe<Array<ResolversTypes['StockView']>>, ParentType, ContextType, RequireFields<QueryStockViewsArgs, 'retailerId'>>;
  substitutes?: Resolver<Maybe<Array<ResolversTypes['Listing']>>, ParentType, ContextType, RequireFields<QuerySubstitutesArgs, 'lineId'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RegisterDocumentResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegisterDocumentResult'] = ResolversParentTypes['RegisterDocumentResult']> = {
  __resolveType: TypeResolveFn<'DocumentRegistered' | 'InvalidInput', ParentType, ContextType>;
};

export type ReleaseReservationResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReleaseReservationResult'] = ResolversParentTypes['ReleaseReservationResult']> = {
  __resolveType: TypeResolveFn<'Busy' | 'InvalidInput' | 'KeyReused' | 'NotFound' | 'ReservationAlreadyEnded' | 'ReservationChanged', ParentType, ContextType>;
};

export type RemoveAddressResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemoveAddressResult'] = ResolversParentTypes['RemoveAddressResult']> = {
  __resolveType: TypeResolveFn<'AddressRemoved' | 'InvalidInput' | 'KeyReused' | 'NotFound', ParentType, ContextType>;
};

export type RemoveStockViewResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemoveStockViewResult'] = ResolversParentTypes['RemoveStockViewResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotFound' | 'StockViewNotYours' | 'StockViewRemoved', ParentType, ContextType>;
};

export type ReopenLocationResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReopenLocationResult'] = ResolversParentTypes['ReopenLocationResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'LocationReopened' | 'NotFound', ParentType, ContextType>;
};

export type ReservationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerKind?: Resolver<ResolversTypes['ReservationOwnerKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantityCommitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantityReturned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReservationState'], ParentType, ContextType>;
  stockLevel?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservationAlreadyEndedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReservationAlreadyEnded'] = ResolversParentTypes['ReservationAlreadyEnded']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservationChangedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReservationChanged'] = ResolversParentTypes['ReservationChanged']> = {
  changes?: Resolver<Array<ResolversTypes['StockChange']>, ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReservationConnection'] = ResolversParentTypes['ReservationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Reservation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReservationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReservationEdge'] = ResolversParentTypes['ReservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
};

export type ReserveStockResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReserveStockResult'] = ResolversParentTypes['ReserveStockResult']> = {
  __resolveType: TypeResolveFn<'Busy' | 'InsufficientStock' | 'InvalidInput' | 'KeyReused' | 'NotFound' | 'StockReserved', ParentType, ContextType>;
};

export type RetailerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Retailer'] = ResolversParentTypes['Retailer']> = {
  countMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  depositsBearTax?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['RetailerLimits']>, ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pricesIncludeTax?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productAttributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stepsLeft?: Resolver<Array<ResolversTypes['OpeningStep']>, ParentType, ContextType>;
  taxRates?: Resolver<Array<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  viewerMay?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetailerApiKeyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetailerApiKey'] = ResolversParentTypes['RetailerApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  locations?: Resolver<Maybe<Array<ResolversTypes['Location']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['KeyScope']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RetailerApiKeyState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetailerApiKeyCreatedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetailerApiKeyCreated'] = ResolversParentTypes['RetailerApiKeyCreated']> = {
  apiKey?: Resolver<ResolversTypes['RetailerApiKey'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetailerApiKeyRevokedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetailerApiKeyRevoked'] = ResolversParentTypes['RetailerApiKeyRevoked']> = {
  apiKey?: Resolver<ResolversTypes['RetailerApiKey'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetailerApiKeyRotatedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetailerApiKeyRotated'] = ResolversParentTypes['RetailerApiKeyRotated']> = {
  apiKey?: Resolver<ResolversTypes['RetailerApiKey'], ParentType, ContextType>;
  replaced?: Resolver<ResolversTypes['RetailerApiKey'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetailerCreatedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetailerCreated'] = ResolversParentTypes['RetailerCreated']> = {
  retailer?: Resolver<ResolversTypes['Retailer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetailerEditedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetailerEdited'] = ResolversParentTypes['RetailerEdited']> = {
  retailer?: Resolver<ResolversTypes['Retailer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetailerLimitsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetailerLimits'] = ResolversParentTypes['RetailerLimits']> = {
  countMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitsPerLineMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitsPerOrderMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unpaidOrdersPerAddressMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unpaidUnitsPerAddressMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevokeApiKeyResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevokeApiKeyResult'] = ResolversParentTypes['RevokeApiKeyResult']> = {
  __resolveType: TypeResolveFn<'ApiKeyRevoked' | 'NotFound', ParentType, ContextType>;
};

export type RevokeInvitationResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevokeInvitationResult'] = ResolversParentTypes['RevokeInvitationResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'InvitationRevoked' | 'KeyReused' | 'NotFound' | 'RoleTooHigh', ParentType, ContextType>;
};

export type RevokeRetailerApiKeyResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevokeRetailerApiKeyResult'] = ResolversParentTypes['RevokeRetailerApiKeyResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotFound' | 'RetailerApiKeyRevoked', ParentType, ContextType>;
};

export type RoleTooHighResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RoleTooHigh'] = ResolversParentTypes['RoleTooHigh']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateRetailerApiKeyResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RotateRetailerApiKeyResult'] = ResolversParentTypes['RotateRetailerApiKeyResult']> = {
  __resolveType: TypeResolveFn<'ApiKeyNotWorking' | 'InvalidInput' | 'KeyReused' | 'NotFound' | 'RetailerApiKeyRotated', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SaveStockViewResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SaveStockViewResult'] = ResolversParentTypes['SaveStockViewResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotFound' | 'StockViewNameTaken' | 'StockViewNotYours' | 'StockViewSaved' | 'TooManyStockViews', ParentType, ContextType>;
};

export type SendTestMailResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SendTestMailResult'] = ResolversParentTypes['SendTestMailResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MailRefused' | 'TestMailSent' | 'TooManyAttempts', ParentType, ContextType>;
};

export type SessionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionEndedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionEnded'] = ResolversParentTypes['SessionEnded']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetAislePlanResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetAislePlanResult'] = ResolversParentTypes['SetAislePlanResult']> = {
  __resolveType: TypeResolveFn<'AislePlanConflict' | 'AislePlanSet' | 'InvalidInput' | 'KeyReused' | 'NotFound', ParentType, ContextType>;
};

export type SetCartLineResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetCartLineResult'] = ResolversParentTypes['SetCartLineResult']> = {
  __resolveType: TypeResolveFn<'CartChanged' | 'InvalidInput' | 'KeyReused' | 'NotFound' | 'OrderLimitReached' | 'ParticularsMissing' | 'QuantityNotAllowed', ParentType, ContextType>;
};

export type SetCartSubstitutionWishResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetCartSubstitutionWishResult'] = ResolversParentTypes['SetCartSubstitutionWishResult']> = {
  __resolveType: TypeResolveFn<'CartChanged' | 'InvalidInput' | 'KeyReused', ParentType, ContextType>;
};

export type SetComponentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetComponent'] = ResolversParentTypes['SetComponent']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['Sku'], ParentType, ContextType>;
};

export type SetDefaultStockViewResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetDefaultStockViewResult'] = ResolversParentTypes['SetDefaultStockViewResult']> = {
  __resolveType: TypeResolveFn<'DefaultStockViewSet' | 'InvalidInput' | 'KeyReused' | 'NotFound', ParentType, ContextType>;
};

export type SetStockResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetStockResult'] = ResolversParentTypes['SetStockResult']> = {
  __resolveType: TypeResolveFn<'Busy' | 'InsufficientStock' | 'InvalidInput' | 'KeyReused' | 'NotFound' | 'QuantityNotAllowed' | 'StockChanged' | 'UnitsPromised' | 'VersionConflict', ParentType, ContextType>;
};

export type SetupLinkExpiredResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetupLinkExpired'] = ResolversParentTypes['SetupLinkExpired']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetupLinkUsedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetupLinkUsed'] = ResolversParentTypes['SetupLinkUsed']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShortenedReservationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ShortenedReservation'] = ResolversParentTypes['ShortenedReservation']> = {
  quantityLost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
};

export type SkuResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Sku'] = ResolversParentTypes['Sku']> = {
  codes?: Resolver<Array<ResolversTypes['SkuCode']>, ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['SetComponent']>, ParentType, ContextType>;
  deposit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  gtin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isArchived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['SkuListingConnection'], ParentType, ContextType, Partial<SkuListingsArgs>>;
  measureQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  measureUnit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensInto?: Resolver<Maybe<ResolversTypes['PackContents']>, ParentType, ContextType>;
  optionValues?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['Picture'], ParentType, ContextType>;
  pricedBy?: Resolver<ResolversTypes['PricedBy'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantityRule?: Resolver<ResolversTypes['QuantityRule'], ParentType, ContextType>;
  sizeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxClass?: Resolver<ResolversTypes['TaxClass'], ParentType, ContextType>;
  weightGrams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkuCodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SkuCode'] = ResolversParentTypes['SkuCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CodeKind'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['Sku'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkuListingConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SkuListingConnection'] = ResolversParentTypes['SkuListingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ListingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Listing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SlotResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot']> = {
  endAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SpecialDayResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SpecialDay'] = ResolversParentTypes['SpecialDay']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['DayHours']>, ParentType, ContextType>;
};

export type StockAlertEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StockAlertEvent'] = ResolversParentTypes['StockAlertEvent']> = {
  isSnapshot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stockLevels?: Resolver<Array<ResolversTypes['StockLevel']>, ParentType, ContextType>;
};

export type StockChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StockChange'] = ResolversParentTypes['StockChange']> = {
  backRoom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  backRoomChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHand?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onHandChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reservedChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  safetyStock?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  safetyStockChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stockLevel?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
  unavailable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailableChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type StockChangedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StockChanged'] = ResolversParentTypes['StockChanged']> = {
  changes?: Resolver<Array<ResolversTypes['StockChange']>, ParentType, ContextType>;
  shortened?: Resolver<Array<ResolversTypes['ShortenedReservation']>, ParentType, ContextType>;
  stockLevel?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockColumnWidthResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StockColumnWidth'] = ResolversParentTypes['StockColumnWidth']> = {
  column?: Resolver<ResolversTypes['StockColumn'], ParentType, ContextType>;
  pixels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockLevelResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  backRoom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerEntryConnection']>, ParentType, ContextType, Partial<StockLevelLedgerArgs>>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  liveReservations?: Resolver<Maybe<ResolversTypes['ReservationConnection']>, ParentType, ContextType, Partial<StockLevelLiveReservationsArgs>>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  onHand?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  packs?: Resolver<Maybe<Array<ResolversTypes['StockLevel']>>, ParentType, ContextType>;
  reserved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  safetyStock?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shelf?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['Sku'], ParentType, ContextType>;
  unavailable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockLevelConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StockLevelConnection'] = ResolversParentTypes['StockLevelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockLevelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockLevelEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StockLevelEdge'] = ResolversParentTypes['StockLevelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
};

export type StockLevelEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StockLevelEvent'] = ResolversParentTypes['StockLevelEvent']> = {
  isSnapshot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  repriced?: Resolver<Array<ResolversTypes['Listing']>, ParentType, ContextType>;
  stockLevels?: Resolver<Array<ResolversTypes['StockLevel']>, ParentType, ContextType>;
};

export type StockLevelsAnsweredResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StockLevelsAnswered'] = ResolversParentTypes['StockLevelsAnswered']> = {
  lines?: Resolver<Array<ResolversTypes['StockLineAnswer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockLineAnswerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StockLineAnswer'] = ResolversParentTypes['StockLineAnswer']> = {
  result?: Resolver<ResolversTypes['ChangeStockLineResult'], ParentType, ContextType>;
  skuId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StockReservedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StockReserved'] = ResolversParentTypes['StockReserved']> = {
  changes?: Resolver<Array<ResolversTypes['StockChange']>, ParentType, ContextType>;
  reservations?: Resolver<Array<ResolversTypes['Reservation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockSummaryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StockSummary'] = ResolversParentTypes['StockSummary']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  out?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitsOnHand?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  unitsReserved?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  unitsUnavailable?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type StockViewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StockView'] = ResolversParentTypes['StockView']> = {
  canChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  categoryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  columnWidths?: Resolver<Array<ResolversTypes['StockColumnWidth']>, ParentType, ContextType>;
  hiddenColumns?: Resolver<Array<ResolversTypes['StockColumn']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDense?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['StockLevelSort'], ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['StockState']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockViewNameTakenResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StockViewNameTaken'] = ResolversParentTypes['StockViewNameTaken']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['StockView'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockViewNotYoursResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StockViewNotYours'] = ResolversParentTypes['StockViewNotYours']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockViewRemovedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StockViewRemoved'] = ResolversParentTypes['StockViewRemoved']> = {
  stockViewId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockViewSavedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StockViewSaved'] = ResolversParentTypes['StockViewSaved']> = {
  stockView?: Resolver<ResolversTypes['StockView'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StorageStatementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StorageStatement'] = ResolversParentTypes['StorageStatement']> = {
  instructions?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StorageKind'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  locationOrdersChanged?: SubscriptionResolver<Maybe<Array<ResolversTypes['Order']>>, "locationOrdersChanged", ParentType, ContextType, RequireFields<SubscriptionLocationOrdersChangedArgs, 'locationId'>>;
  orderChanged?: SubscriptionResolver<Maybe<ResolversTypes['Order']>, "orderChanged", ParentType, ContextType, RequireFields<SubscriptionOrderChangedArgs, 'id'>>;
  pickChanged?: SubscriptionResolver<Maybe<ResolversTypes['Pick']>, "pickChanged", ParentType, ContextType, RequireFields<SubscriptionPickChangedArgs, 'id'>>;
  pickQueueChanged?: SubscriptionResolver<Maybe<Array<ResolversTypes['Pick']>>, "pickQueueChanged", ParentType, ContextType, RequireFields<SubscriptionPickQueueChangedArgs, 'locationId'>>;
  stockAlert?: SubscriptionResolver<Maybe<ResolversTypes['StockAlertEvent']>, "stockAlert", ParentType, ContextType, RequireFields<SubscriptionStockAlertArgs, 'locationId'>>;
  stockLevelChanged?: SubscriptionResolver<Maybe<ResolversTypes['StockLevelEvent']>, "stockLevelChanged", ParentType, ContextType, RequireFields<SubscriptionStockLevelChangedArgs, 'locationId' | 'skuIds'>>;
};

export type SubstitutionRefusedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubstitutionRefused'] = ResolversParentTypes['SubstitutionRefused']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxRateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TaxRate'] = ResolversParentTypes['TaxRate']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taxClass?: Resolver<ResolversTypes['TaxClass'], ParentType, ContextType>;
};

export type TaxRateOverlapsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TaxRateOverlaps'] = ResolversParentTypes['TaxRateOverlaps']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['TaxRate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxRateResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TaxRateResult'] = ResolversParentTypes['TaxRateResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotFound' | 'TaxRateOverlaps' | 'TaxRatesChanged', ParentType, ContextType>;
};

export type TaxRatesChangedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TaxRatesChanged'] = ResolversParentTypes['TaxRatesChanged']> = {
  retailer?: Resolver<ResolversTypes['Retailer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxSumResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TaxSum'] = ResolversParentTypes['TaxSum']> = {
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TestMailSentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TestMailSent'] = ResolversParentTypes['TestMailSent']> = {
  isDelivered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TestPaymentResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TestPaymentResult'] = ResolversParentTypes['TestPaymentResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'PaymentTestFailed' | 'PaymentTested' | 'TooManyAttempts', ParentType, ContextType>;
};

export type TooManyAddressesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TooManyAddresses'] = ResolversParentTypes['TooManyAddresses']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyApiKeysResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TooManyApiKeys'] = ResolversParentTypes['TooManyApiKeys']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAttemptsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TooManyAttempts'] = ResolversParentTypes['TooManyAttempts']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyStockViewsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TooManyStockViews'] = ResolversParentTypes['TooManyStockViews']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferOwnershipResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TransferOwnershipResult'] = ResolversParentTypes['TransferOwnershipResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotFound' | 'OwnershipTransferred' | 'RoleTooHigh', ParentType, ContextType>;
};

export type UnclaimPickResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnclaimPickResult'] = ResolversParentTypes['UnclaimPickResult']> = {
  __resolveType: TypeResolveFn<'Busy' | 'InvalidInput' | 'KeyReused' | 'NotFound' | 'PickChanged' | 'PickNotYours' | 'PickUnderWay', ParentType, ContextType>;
};

export type UnitFixedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnitFixed'] = ResolversParentTypes['UnitFixed']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['Sku'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitPriceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnitPrice'] = ResolversParentTypes['UnitPrice']> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['PricePerMeasure'], ParentType, ContextType>;
};

export type UnitsPromisedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnitsPromised'] = ResolversParentTypes['UnitsPromised']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stockLevel?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stockLevel?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  addresses?: Resolver<Array<ResolversTypes['CustomerAddress']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasSecondFactor?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isEmailConfirmed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isGuest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, Partial<ViewerOrdersArgs>>;
  role?: Resolver<Maybe<ResolversTypes['AccountRole']>, ParentType, ContextType>;
  workplaces?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
};

export type WrongPasswordResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WrongPassword'] = ResolversParentTypes['WrongPassword']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  AcceptInvitationResult?: AcceptInvitationResultResolvers<ContextType>;
  AccountDeleted?: AccountDeletedResolvers<ContextType>;
  AcknowledgeCartResult?: AcknowledgeCartResultResolvers<ContextType>;
  AddAddressResult?: AddAddressResultResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AddressKept?: AddressKeptResolvers<ContextType>;
  AddressRemoved?: AddressRemovedResolvers<ContextType>;
  AdjustStockResult?: AdjustStockResultResolvers<ContextType>;
  AisleInUse?: AisleInUseResolvers<ContextType>;
  AislePlan?: AislePlanResolvers<ContextType>;
  AislePlanConflict?: AislePlanConflictResolvers<ContextType>;
  AislePlanSet?: AislePlanSetResolvers<ContextType>;
  AisleStop?: AisleStopResolvers<ContextType>;
  AllergenStatement?: AllergenStatementResolvers<ContextType>;
  AlreadyMember?: AlreadyMemberResolvers<ContextType>;
  AlreadyPicking?: AlreadyPickingResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyCreated?: ApiKeyCreatedResolvers<ContextType>;
  ApiKeyNotWorking?: ApiKeyNotWorkingResolvers<ContextType>;
  ApiKeyRevoked?: ApiKeyRevokedResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  AttributeChoice?: AttributeChoiceResolvers<ContextType>;
  AttributeConflict?: AttributeConflictResolvers<ContextType>;
  AttributeInUse?: AttributeInUseResolvers<ContextType>;
  AttributeResult?: AttributeResultResolvers<ContextType>;
  AttributeValue?: AttributeValueResolvers<ContextType>;
  AttributesChanged?: AttributesChangedResolvers<ContextType>;
  AuditReport?: AuditReportResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  BecomeOperatorResult?: BecomeOperatorResultResolvers<ContextType>;
  Busy?: BusyResolvers<ContextType>;
  CancelOrderResult?: CancelOrderResultResolvers<ContextType>;
  CapabilityHolders?: CapabilityHoldersResolvers<ContextType>;
  Cart?: CartResolvers<ContextType>;
  CartChanged?: CartChangedResolvers<ContextType>;
  CartLine?: CartLineResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryChanged?: CategoryChangedResolvers<ContextType>;
  CategoryConflict?: CategoryConflictResolvers<ContextType>;
  CategoryResult?: CategoryResultResolvers<ContextType>;
  CategoryTooDeep?: CategoryTooDeepResolvers<ContextType>;
  CategoryUnderItself?: CategoryUnderItselfResolvers<ContextType>;
  ChangeListingsResult?: ChangeListingsResultResolvers<ContextType>;
  ChangeMemberResult?: ChangeMemberResultResolvers<ContextType>;
  ChangeStockLevelsResult?: ChangeStockLevelsResultResolvers<ContextType>;
  ChangeStockLineResult?: ChangeStockLineResultResolvers<ContextType>;
  Charges?: ChargesResolvers<ContextType>;
  CheckOutResult?: CheckOutResultResolvers<ContextType>;
  ClaimPickResult?: ClaimPickResultResolvers<ContextType>;
  CloseLocationResult?: CloseLocationResultResolvers<ContextType>;
  CodeTaken?: CodeTakenResolvers<ContextType>;
  Colleague?: ColleagueResolvers<ContextType>;
  CommitReservationResult?: CommitReservationResultResolvers<ContextType>;
  CreateApiKeyResult?: CreateApiKeyResultResolvers<ContextType>;
  CreateLocationResult?: CreateLocationResultResolvers<ContextType>;
  CreateRetailerApiKeyResult?: CreateRetailerApiKeyResultResolvers<ContextType>;
  CreateRetailerResult?: CreateRetailerResultResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAddress?: CustomerAddressResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayHours?: DayHoursResolvers<ContextType>;
  DeactivateMemberResult?: DeactivateMemberResultResolvers<ContextType>;
  Deed?: DeedResolvers<ContextType>;
  DeedChange?: DeedChangeResolvers<ContextType>;
  DeedConnection?: DeedConnectionResolvers<ContextType>;
  DeedEdge?: DeedEdgeResolvers<ContextType>;
  DefaultStockViewSet?: DefaultStockViewSetResolvers<ContextType>;
  DeleteAccountResult?: DeleteAccountResultResolvers<ContextType>;
  DemoAccount?: DemoAccountResolvers<ContextType>;
  DocumentRegistered?: DocumentRegisteredResolvers<ContextType>;
  EditAddressResult?: EditAddressResultResolvers<ContextType>;
  EditLocationResult?: EditLocationResultResolvers<ContextType>;
  EditProductsResult?: EditProductsResultResolvers<ContextType>;
  EditProfileResult?: EditProfileResultResolvers<ContextType>;
  EditRetailerResult?: EditRetailerResultResolvers<ContextType>;
  EndLineResult?: EndLineResultResolvers<ContextType>;
  EndOtherSessionsResult?: EndOtherSessionsResultResolvers<ContextType>;
  EndSessionResult?: EndSessionResultResolvers<ContextType>;
  ExtendReservationResult?: ExtendReservationResultResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FinishPickResult?: FinishPickResultResolvers<ContextType>;
  HandOverOrderResult?: HandOverOrderResultResolvers<ContextType>;
  HoldLapsed?: HoldLapsedResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InsufficientStock?: InsufficientStockResolvers<ContextType>;
  InsufficientStockLine?: InsufficientStockLineResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvariantReport?: InvariantReportResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationAccepted?: InvitationAcceptedResolvers<ContextType>;
  InvitationExpired?: InvitationExpiredResolvers<ContextType>;
  InvitationNotYours?: InvitationNotYoursResolvers<ContextType>;
  InvitationOffer?: InvitationOfferResolvers<ContextType>;
  InvitationRevoked?: InvitationRevokedResolvers<ContextType>;
  InvitationUsed?: InvitationUsedResolvers<ContextType>;
  InviteMemberResult?: InviteMemberResultResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  KeyReused?: KeyReusedResolvers<ContextType>;
  LastOperator?: LastOperatorResolvers<ContextType>;
  LastOwner?: LastOwnerResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  LineAlreadyEnded?: LineAlreadyEndedResolvers<ContextType>;
  LineCharge?: LineChargeResolvers<ContextType>;
  LineEnded?: LineEndedResolvers<ContextType>;
  LinesOpen?: LinesOpenResolvers<ContextType>;
  ListedPrice?: ListedPriceResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  ListingAnswer?: ListingAnswerResolvers<ContextType>;
  ListingChanged?: ListingChangedResolvers<ContextType>;
  ListingConflict?: ListingConflictResolvers<ContextType>;
  ListingConnection?: ListingConnectionResolvers<ContextType>;
  ListingEdge?: ListingEdgeResolvers<ContextType>;
  ListingResult?: ListingResultResolvers<ContextType>;
  ListingsAnswered?: ListingsAnsweredResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  LocationClosed?: LocationClosedResolvers<ContextType>;
  LocationCreated?: LocationCreatedResolvers<ContextType>;
  LocationEdited?: LocationEditedResolvers<ContextType>;
  LocationIsClosed?: LocationIsClosedResolvers<ContextType>;
  LocationReopened?: LocationReopenedResolvers<ContextType>;
  MailRefused?: MailRefusedResolvers<ContextType>;
  MemberChanged?: MemberChangedResolvers<ContextType>;
  MemberDeactivated?: MemberDeactivatedResolvers<ContextType>;
  MemberInvited?: MemberInvitedResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveStockResult?: MoveStockResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoReduction?: NoReductionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Nutrition?: NutritionResolvers<ContextType>;
  Opening?: OpeningResolvers<ContextType>;
  OpeningSpan?: OpeningSpanResolvers<ContextType>;
  OperatorMade?: OperatorMadeResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderCancelled?: OrderCancelledResolvers<ContextType>;
  OrderConfirmed?: OrderConfirmedResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderEvent?: OrderEventResolvers<ContextType>;
  OrderHandedOver?: OrderHandedOverResolvers<ContextType>;
  OrderHeld?: OrderHeldResolvers<ContextType>;
  OrderLimitReached?: OrderLimitReachedResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderNotCancellable?: OrderNotCancellableResolvers<ContextType>;
  OrderNotPayable?: OrderNotPayableResolvers<ContextType>;
  OrderNotPicked?: OrderNotPickedResolvers<ContextType>;
  OrderOnItsWay?: OrderOnItsWayResolvers<ContextType>;
  OrderStateCount?: OrderStateCountResolvers<ContextType>;
  OrderSummary?: OrderSummaryResolvers<ContextType>;
  OrderedSet?: OrderedSetResolvers<ContextType>;
  OtherSessionsEnded?: OtherSessionsEndedResolvers<ContextType>;
  OwnershipTransferred?: OwnershipTransferredResolvers<ContextType>;
  PackContents?: PackContentsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Particulars?: ParticularsResolvers<ContextType>;
  ParticularsMissing?: ParticularsMissingResolvers<ContextType>;
  PayOrderResult?: PayOrderResultResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentDeclined?: PaymentDeclinedResolvers<ContextType>;
  PaymentPending?: PaymentPendingResolvers<ContextType>;
  PaymentTestFailed?: PaymentTestFailedResolvers<ContextType>;
  PaymentTested?: PaymentTestedResolvers<ContextType>;
  Pick?: PickResolvers<ContextType>;
  PickChanged?: PickChangedResolvers<ContextType>;
  PickConnection?: PickConnectionResolvers<ContextType>;
  PickEdge?: PickEdgeResolvers<ContextType>;
  PickFinished?: PickFinishedResolvers<ContextType>;
  PickNotYours?: PickNotYoursResolvers<ContextType>;
  PickTaken?: PickTakenResolvers<ContextType>;
  PickUnderWay?: PickUnderWayResolvers<ContextType>;
  Picture?: PictureResolvers<ContextType>;
  PostcodeNotServed?: PostcodeNotServedResolvers<ContextType>;
  PriceChanged?: PriceChangedResolvers<ContextType>;
  PriceHasBegun?: PriceHasBegunResolvers<ContextType>;
  PricePerMeasure?: PricePerMeasureResolvers<ContextType>;
  PriceReduction?: PriceReductionResolvers<ContextType>;
  PriceResult?: PriceResultResolvers<ContextType>;
  PricedBy?: PricedByResolvers<ContextType>;
  PricesChanged?: PricesChangedResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductArchived?: ProductArchivedResolvers<ContextType>;
  ProductChanged?: ProductChangedResolvers<ContextType>;
  ProductConflict?: ProductConflictResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductEditRow?: ProductEditRowResolvers<ContextType>;
  ProductPicture?: ProductPictureResolvers<ContextType>;
  ProductResult?: ProductResultResolvers<ContextType>;
  ProductsEdited?: ProductsEditedResolvers<ContextType>;
  ProfileEdited?: ProfileEditedResolvers<ContextType>;
  PromotionOverlaps?: PromotionOverlapsResolvers<ContextType>;
  QuantityNotAllowed?: QuantityNotAllowedResolvers<ContextType>;
  QuantityRule?: QuantityRuleResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterDocumentResult?: RegisterDocumentResultResolvers<ContextType>;
  ReleaseReservationResult?: ReleaseReservationResultResolvers<ContextType>;
  RemoveAddressResult?: RemoveAddressResultResolvers<ContextType>;
  RemoveStockViewResult?: RemoveStockViewResultResolvers<ContextType>;
  ReopenLocationResult?: ReopenLocationResultResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  ReservationAlreadyEnded?: ReservationAlreadyEndedResolvers<ContextType>;
  ReservationChanged?: ReservationChangedResolvers<ContextType>;
  ReservationConnection?: ReservationConnectionResolvers<ContextType>;
  ReservationEdge?: ReservationEdgeResolvers<ContextType>;
  ReserveStockResult?: ReserveStockResultResolvers<ContextType>;
  Retailer?: RetailerResolvers<ContextType>;
  RetailerApiKey?: RetailerApiKeyResolvers<ContextType>;
  RetailerApiKeyCreated?: RetailerApiKeyCreatedResolvers<ContextType>;
  RetailerApiKeyRevoked?: RetailerApiKeyRevokedResolvers<ContextType>;
  RetailerApiKeyRotated?: RetailerApiKeyRotatedResolvers<ContextType>;
  RetailerCreated?: RetailerCreatedResolvers<ContextType>;
  RetailerEdited?: RetailerEditedResolvers<ContextType>;
  RetailerLimits?: RetailerLimitsResolvers<ContextType>;
  RevokeApiKeyResult?: RevokeApiKeyResultResolvers<ContextType>;
  RevokeInvitationResult?: RevokeInvitationResultResolvers<ContextType>;
  RevokeRetailerApiKeyResult?: RevokeRetailerApiKeyResultResolvers<ContextType>;
  RoleTooHigh?: RoleTooHighResolvers<ContextType>;
  RotateRetailerApiKeyResult?: RotateRetailerApiKeyResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SaveStockViewResult?: SaveStockViewResultResolvers<ContextType>;
  SendTestMailResult?: SendTestMailResultResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionEnded?: SessionEndedResolvers<ContextType>;
  SetAislePlanResult?: SetAislePlanResultResolvers<ContextType>;
  SetCartLineResult?: SetCartLineResultResolvers<ContextType>;
  SetCartSubstitutionWishResult?: SetCartSubstitutionWishResultResolvers<ContextType>;
  SetComponent?: SetComponentResolvers<ContextType>;
  SetDefaultStockViewResult?: SetDefaultStockViewResultResolvers<ContextType>;
  SetStockResult?: SetStockResultResolvers<ContextType>;
  SetupLinkExpired?: SetupLinkExpiredResolvers<ContextType>;
  SetupLinkUsed?: SetupLinkUsedResolvers<ContextType>;
  ShortenedReservation?: ShortenedReservationResolvers<ContextType>;
  Sku?: SkuResolvers<ContextType>;
  SkuCode?: SkuCodeResolvers<ContextType>;
  SkuListingConnection?: SkuListingConnectionResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  SpecialDay?: SpecialDayResolvers<ContextType>;
  StockAlertEvent?: StockAlertEventResolvers<ContextType>;
  StockChange?: StockChangeResolvers<ContextType>;
  StockChanged?: StockChangedResolvers<ContextType>;
  StockColumnWidth?: StockColumnWidthResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  StockLevelConnection?: StockLevelConnectionResolvers<ContextType>;
  StockLevelEdge?: StockLevelEdgeResolvers<ContextType>;
  StockLevelEvent?: StockLevelEventResolvers<ContextType>;
  StockLevelsAnswered?: StockLevelsAnsweredResolvers<ContextType>;
  StockLineAnswer?: StockLineAnswerResolvers<ContextType>;
  StockReserved?: StockReservedResolvers<ContextType>;
  StockSummary?: StockSummaryResolvers<ContextType>;
  StockView?: StockViewResolvers<ContextType>;
  StockViewNameTaken?: StockViewNameTakenResolvers<ContextType>;
  StockViewNotYours?: StockViewNotYoursResolvers<ContextType>;
  StockViewRemoved?: StockViewRemovedResolvers<ContextType>;
  StockViewSaved?: StockViewSavedResolvers<ContextType>;
  StorageStatement?: StorageStatementResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SubstitutionRefused?: SubstitutionRefusedResolvers<ContextType>;
  TaxRate?: TaxRateResolvers<ContextType>;
  TaxRateOverlaps?: TaxRateOverlapsResolvers<ContextType>;
  TaxRateResult?: TaxRateResultResolvers<ContextType>;
  TaxRatesChanged?: TaxRatesChangedResolvers<ContextType>;
  TaxSum?: TaxSumResolvers<ContextType>;
  TestMailSent?: TestMailSentResolvers<ContextType>;
  TestPaymentResult?: TestPaymentResultResolvers<ContextType>;
  TooManyAddresses?: TooManyAddressesResolvers<ContextType>;
  TooManyApiKeys?: TooManyApiKeysResolvers<ContextType>;
  TooManyAttempts?: TooManyAttemptsResolvers<ContextType>;
  TooManyStockViews?: TooManyStockViewsResolvers<ContextType>;
  TransferOwnershipResult?: TransferOwnershipResultResolvers<ContextType>;
  UnclaimPickResult?: UnclaimPickResultResolvers<ContextType>;
  UnitFixed?: UnitFixedResolvers<ContextType>;
  UnitPrice?: UnitPriceResolvers<ContextType>;
  UnitsPromised?: UnitsPromisedResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WrongPassword?: WrongPasswordResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphqlContext> = {
  country?: CountryDirectiveResolver<any, any, ContextType>;
  cursor?: CursorDirectiveResolver<any, any, ContextType>;
  document?: DocumentDirectiveResolver<any, any, ContextType>;
  email?: EmailDirectiveResolver<any, any, ContextType>;
  gtin?: GtinDirectiveResolver<any, any, ContextType>;
  id?: IdDirectiveResolver<any, any, ContextType>;
  items?: ItemsDirectiveResolver<any, any, ContextType>;
  key?: KeyDirectiveResolver<any, any, ContextType>;
  range?: RangeDirectiveResolver<any, any, ContextType>;
  secret?: SecretDirectiveResolver<any, any, ContextType>;
  slug?: SlugDirectiveResolver<any, any, ContextType>;
  text?: TextDirectiveResolver<any, any, ContextType>;
};
