import type { RetailerItemPageQuery } from '@/components/generated/operations'

/** The item's balance as its page reads it. */
export type ItemLevel = NonNullable<RetailerItemPageQuery['stockLevel']>
