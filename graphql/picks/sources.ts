import type { pick } from '@/db/schema'
import type { ConnectionSource } from '@/graphql/base/connection'

export type PickSource = typeof pick.$inferSelect
export type PickConnectionSource = ConnectionSource<PickSource>
