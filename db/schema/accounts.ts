import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { type PostalAddress, retailer } from '@/db/schema/catalog'
import { epochMilliseconds, instant } from '@/db/schema/column'

/** A person who can sign in. */
export const user = pgTable(
  'user',
  {
    id: uuid().notNull().primaryKey(),
    name: text().notNull(),
    /** Theirs for certain; a placeholder (`…@unconfirmed.invalid`) while `claimedEmail` waits to be confirmed. */
    email: text().notNull(),
    /** What they said at sign-up, until they have confirmed it. Several people may claim one address. */
    claimedEmail: text(),
    emailVerified: boolean().notNull(),
    image: text(),
    /** Runs the house: every retailer, and what is no retailer's. */
    isOperator: boolean().notNull().default(false),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    /** Whether signing in asks for a code, too. */
    twoFactorEnabled: boolean().notNull().default(false),
    /** When they deleted their account: what they did stays under their id, which is nobody's any more. Null while they have one. */
    deletedAt: instant(),
  },
  (t) => [
    uniqueIndex('user_email_key').on(t.email),
    index('user_claimed_email_index').on(t.claimedEmail),
    index('user_deleted_index').on(t.deletedAt).where(sql`${t.deletedAt} is not null`),
  ],
)

export const session = pgTable(
  'session',
  {
    id: uuid().notNull().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** Its hash: see `hashSessionToken`. */
    token: text().notNull(),
    expiresAt: instant().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: instant().notNull(),
    /** When it was used last, right to within a few minutes: see `touchSession`. */
    updatedAt: instant().notNull(),
  },
  (t) => [uniqueIndex('session_token_key').on(t.token), index('session_user_index').on(t.userId)],
)

/** A way to sign in: here a password's hash. */
export const account = pgTable(
  'account',
  {
    id: uuid().notNull().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    accountId: text().notNull(),
    providerId: text().notNull(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: instant(),
    refreshTokenExpiresAt: instant(),
    scope: text(),
    password: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [index('account_user_index').on(t.userId)],
)

/** The second factor of a person, or one that is being set up. Secret and recovery codes are encrypted with the secret of the house. */
export const twoFactor = pgTable(
  'two_factor',
  {
    id: uuid().notNull().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    secret: text().notNull(),
    /** Those that are left. */
    backupCodes: text().notNull(),
    /** Whether a code of it was seen: until then it is asked for nowhere. */
    verified: boolean().notNull().default(false),
    /** Wrong codes in a row. */
    failedVerificationCount: integer().notNull().default(0),
    /** Until when no code is looked at, because too many were wrong. */
    lockedUntil: instant(),
  },
  (t) => [uniqueIndex('two_factor_user_key').on(t.userId)],
)

/** Where a customer has things delivered; removed with the account. */
export const customerAddress = pgTable(
  'customer_address',
  {
    id: uuid().notNull().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** What they call it: Home, Work. Null: nothing. */
    name: text(),
    address: jsonb().$type<PostalAddress>().notNull(),
    /** The one that the checkout begins with. */
    isDefault: boolean().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index('customer_address_user_index').on(t.userId, t.id),
    uniqueIndex('customer_address_default_key').on(t.userId).where(sql`${t.isDefault}`),
  ],
)

export const verification = pgTable(
  'verification',
  {
    id: uuid().notNull().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [index('verification_identifier_index').on(t.identifier)],
)

/** Sign-in throttling that survives a restart and counts across processes. */
export const rateLimit = pgTable(
  'rate_limit',
  {
    id: uuid().notNull().primaryKey(),
    key: text().notNull(),
    count: integer().notNull(),
    lastRequest: epochMilliseconds().notNull(),
  },
  (t) => [uniqueIndex('rate_limit_key_key').on(t.key)],
)

/** What a key of a retailer may be for. */
export const keyScopes = ['read_stock', 'change_stock', 'orders', 'catalogue'] as const

/**
 * A key with which a program speaks for a person, or for a retailer. The secret itself is not kept; what was revoked or has expired stays, so that the ledger can name it.
 */
export const apiKey = pgTable(
  'api_key',
  {
    id: uuid().notNull().primaryKey(),
    /** Null where it is a retailer's. */
    userId: uuid().references(() => user.id, { onDelete: 'cascade' }),
    /** Null where it is a person's; it then stays when whoever made it has gone. */
    retailerId: uuid().references(() => retailer.id),
    /** Of a retailer's key: null for all its places, also those still to come. */
    locationIds: uuid().array(),
    /** Of a retailer's key: what it may be used for. */
    scopes: text({ enum: keyScopes }).array(),
    /** Of a retailer's key: who made it, as deeds name them. */
    createdBy: text(),
    /** When it ends by itself; after a rotation the end of the time of grace. */
    expiresAt: instant(),
    /** Whose commands and holds the program's are: kept by every key that takes over from another (same person and same name, or by rotation). */
    integrationId: uuid().notNull(),
    name: text().notNull(),
    /** The first characters of the secret, to recognise it. */
    prefix: text().notNull(),
    /** SHA-256 of the secret: it has 256 random bits, so a slow hash would add nothing. */
    secretHash: text().notNull(),
    createdAt: instant().notNull(),
    /** Right to within a few minutes: it is not written with every request. */
    lastUsedAt: instant(),
    /** Null while it works. */
    revokedAt: instant(),
  },
  (t) => [
    uniqueIndex('api_key_secret_key').on(t.secretHash),
    index('api_key_user_index').on(t.userId),
    index('api_key_integration_index').on(t.integrationId),
    index('api_key_retailer_index').on(t.retailerId, t.id),
    check('api_key_holder_check', sql`num_nonnulls(${t.userId}, ${t.retailerId}) = 1`),
    check(
      'api_key_scopes_check',
      sql`(${t.retailerId} is null) = (${t.scopes} is null) and cardinality(${t.scopes}) > 0 and ${t.scopes} <@ array['read_stock', 'change_stock', 'orders', 'catalogue']`,
    ),
    check(
      'api_key_retailer_check',
      sql`${t.retailerId} is not null or (${t.locationIds} is null and ${t.createdBy} is null)`,
    ),
    check('api_key_places_check', sql`cardinality(${t.locationIds}) > 0`),
  ],
)
