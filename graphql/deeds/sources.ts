import type { DeedRow } from '@/db/deeds/list-deeds'
import type { ConnectionSource } from '@/graphql/base/connection'

export type DeedSource = DeedRow
export type DeedConnectionSource = ConnectionSource<DeedSource>
