import { ChevronRight, Store, Warehouse } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { requireWorker } from '@/components/accounts/read-workplaces'
import { WorkMenu } from '@/components/accounts/work-menu'
import { query } from '@/components/apollo/server-client'
import { ShopperStoreQueueDocument, ShopperStoresPageDocument } from '@/components/generated/operations'
import { RefreshOnReconnect } from '@/components/layout/refresh-on-reconnect'
import { ShopperShell } from '@/components/layout/shopper-shell'
import { MyPickLink } from '@/components/picks/my-pick-link'
import { EmptyState } from '@/components/ui/empty-state'

export const metadata: Metadata = { title: 'Choose a store' }

export default async function StoresPage() {
  const { name, workplaces } = await requireWorker('shopper', '/shopper')
  const { data } = await query({ query: ShopperStoresPageDocument })
  const waiting = await Promise.all(
    workplaces.map(async ({ id }) => {
      const answer = await query({ query: ShopperStoreQueueDocument, variables: { locationId: id } })
      return answer.data?.pickQueue?.totalCount ?? 0
    }),
  )
  return (
    <ShopperShell
      title={<h1 className="font-semibold text-lg">Where are you?</h1>}
      aside={<WorkMenu name={name ?? 'You'} />}
    >
      <RefreshOnReconnect />
      {data?.myPick && (
        <div className="mb-5">
          <MyPickLink pick={data.myPick} />
        </div>
      )}
      {workplaces.length === 0 ? (
        <EmptyState icon={<Store aria-hidden />} title="No store yet">
          Your account is not tied to a store. Whoever runs Onshelf for the retailer can do that.
        </EmptyState>
      ) : (
        <ul className="space-y-3">
          {workplaces.map((workplace, index) => {
            const Icon = workplace.kind === 'STORE' ? Store : Warehouse
            const count = waiting[index] ?? 0
            return (
              <li key={workplace.id}>
                <Link
                  href={`/shopper/${workplace.slug}`}
                  className="flex min-h-20 items-center gap-4 rounded-card border bg-surface p-4 hover:border-line-strong"
                >
                  <span className="flex size-12 shrink-0 items-center justify-center rounded-full bg-sunken text-ink-soft">
                    <Icon aria-hidden className="size-6" />
                  </span>
                  <span className="min-w-0 flex-1">
                    <span className="block font-semibold leading-6">{workplace.name}</span>
                    <span className="block text-ink-soft text-sm">
                      {workplace.address.line1}, {workplace.address.city}
                    </span>
                    <span className="block text-sm tabular-nums">
                      {count === 0
                        ? 'Nothing waits'
                        : `${count} ${count === 1 ? 'order waits' : 'orders wait'}`}
                      {!workplace.isOpenNow && <span className="text-ink-soft"> · closed now</span>}
                    </span>
                  </span>
                  <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-faint" />
                </Link>
              </li>
            )
          })}
        </ul>
      )}
    </ShopperShell>
  )
}
