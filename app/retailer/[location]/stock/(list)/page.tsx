import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { Suspense } from 'react'
import { requireWorkplace } from '@/components/accounts/read-workplaces'
import { answered } from '@/components/apollo/answered'
import { PreloadQuery, query } from '@/components/apollo/server-client'
import { RetailerStockPageDocument, StockTableDocument } from '@/components/generated/operations'
import { readStockLook, stockLookCookie } from '@/components/stock/stock-look'
import { readStockQuery, toStockVariables, writeStockQuery } from '@/components/stock/stock-query'
import { StockTable } from '@/components/stock/stock-table'
import { StockTableSkeleton } from '@/components/stock/stock-table-skeleton'
import { Count } from '@/components/ui/count'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Stock' }

type StockPageProps = {
  params: Promise<{ location: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function StockPage({ params, searchParams }: StockPageProps) {
  const { location } = await params
  const wanted = readStockQuery(toSearchParams(await searchParams))
  const look = readStockLook((await cookies()).get(stockLookCookie)?.value)
  const path = `/retailer/${location}/stock`
  const workplace = await requireWorkplace('retailer', location, path + writeStockQuery(wanted))
  const { data } = await query({
    query: RetailerStockPageDocument,
    variables: { retailerId: workplace.retailer.id, locationId: workplace.id },
  })
  if (!data) throw new Error('The stock could not be read.')
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
      />
      <PreloadQuery query={StockTableDocument} variables={toStockVariables(workplace.id, wanted)}>
        <Suspense fallback={<StockTableSkeleton isDense={look.isDense} />}>
          <StockTable
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
