import type { pick } from '@/db/schema'

export type PickSource = typeof pick.$inferSelect
