import type { RetailerApiKeyRow } from '@/db/keys/retailer-api-keys'

export type RetailerApiKeySource = RetailerApiKeyRow
