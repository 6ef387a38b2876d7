import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { Suspense } from 'react'
import { requireWorkplace } from '@/components/accounts/read-workplaces'
import { answered } from '@/components/apollo/answered'
import { PreloadQuery, query } from '@/components/apollo/server-client'
import { RetailerStockPageDocument, StockTableDocument } from '@/components/generated/operations'
import { readStockLook, stockLookCookie } from '@/components/stock/stock-look'
import { readStockQuery, toStockVariables } from '@/components/stock/stock-query'
import { StockTable } from '@/components/stock/stock-table'
import { StockTableSkeleton } from '@/components/stock/stock-table-skeleton'
import { viewAddress } from '@/components/stock/views/view-address'
import { Count } from '@/components/ui/count'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Stock' }

type StockPageProps = {
  params: Promise<{ location: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function StockPage({ params, searchParams }: StockPageProps) {
  const { location } = await params
  const asked = toSearchParams(await searchParams)
  const wanted = readStockQuery(asked)
  const look = readStockLook((await cookies()).get(stockLookCookie)?.value)
  const stated = asked.get('look')
  const shownLook = stated === null ? look : readStockLook(stated)
  const path = `/retailer/${location}/stock`
  const workplace = await requireWorkplace('retailer', location, path + (asked.size > 0 ? `?${asked}` : ''))
  const { data } = await query({
    query: RetailerStockPageDocument,
    variables: { retailerId: workplace.retailer.id, locationId: workplace.id },
  })
  if (!data) throw new Error('The stock could not be read.')
  const views = answered(data.stockViews)
  const opensWith = asked.size === 0 && views.find(({ isDefault }) => isDefault)
  if (opensWith) redirect(path + viewAddress(opensWith))
  const stockSummary = answered(data.stockSummary)
  return (
    <>
      <PageHeader
        title="Stock"
        detail={
          <>
            <Count value={stockSummary.listed} /> items listed at {workplace.name},{' '}
            <Count value={stockSummary.available} /> of them available now
          </>
        }
        actions={
          workplace.viewerMay.includes('CATALOGUE') && (
            <LinkButton href={`${path}/aisles`} size="sm" variant="secondary">
              Aisles
            </LinkButton>
          )
        }
      />
      <PreloadQuery query={StockTableDocument} variables={toStockVariables(workplace.id, wanted)}>
        <Suspense fallback={<StockTableSkeleton isDense={shownLook.isDense} />}>
          <StockTable
            retailerId={workplace.retailer.id}
            views={views}
            locationId={workplace.id}
            itemPath={path}
            departments={answered(data.departments)}
            look={look}
            counts={{ OUT: stockSummary.out, LOW: stockSummary.low }}
          />
        </Suspense>
      </PreloadQuery>
    </>
  )
}

function toSearchParams(values: Record<string, string | string[] | undefined>): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) params.set(name, Array.isArray(value) ? value.join(',') : value)
  }
  return params
}
