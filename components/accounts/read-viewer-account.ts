import { cache } from 'react'
import { query } from '@/components/apollo/server-client'
import { ShopViewerDocument } from '@/components/generated/operations'

/** Who is asking, read once per request. */
export const readViewerAccount = cache(async () => {
  const { data } = await query({ query: ShopViewerDocument })
  return data?.viewer ?? null
})
