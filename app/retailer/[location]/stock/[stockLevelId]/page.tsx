import type { Metadata } from 'next'
import { Suspense } from 'react'
import ItemLoading from '@/app/retailer/[location]/stock/[stockLevelId]/loading'
import { requireWorkplace } from '@/components/accounts/read-workplaces'
import { PreloadQuery } from '@/components/apollo/server-client'
import { RetailerItemPageDocument } from '@/components/generated/operations'
import { ItemView } from '@/components/stock/item/item-view'

export const metadata: Metadata = { title: 'Item' }

type ItemPageProps = { params: Promise<{ location: string; stockLevelId: string }> }

export default async function ItemPage({ params }: ItemPageProps) {
  const { location, stockLevelId } = await params
  const stockPath = `/retailer/${location}/stock`
  await requireWorkplace('retailer', location, `${stockPath}/${stockLevelId}`)
  return (
    <PreloadQuery query={RetailerItemPageDocument} variables={{ id: stockLevelId }}>
      <Suspense fallback={<ItemLoading />}>
        <ItemView stockLevelId={stockLevelId} stockPath={stockPath} />
      </Suspense>
    </PreloadQuery>
  )
}
