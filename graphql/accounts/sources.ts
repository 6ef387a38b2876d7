import type { AddressRow } from '@/db/accounts/addresses'
import type { SessionRow } from '@/db/accounts/sessions'
import type { Viewer } from '@/graphql/viewer'

export interface ApiKeySource {
  id: string
  name: string
  prefix: string
  createdAt: Date
  lastUsedAt: Date | null
}

export type ViewerSource = Viewer

export type SessionSource = SessionRow

export type CustomerAddressSource = AddressRow
