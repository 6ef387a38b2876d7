import { Store } from 'lucide-react'
import { redirect } from 'next/navigation'
import { findUsualWorkplace, requireWorker } from '@/components/accounts/read-workplaces'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

export default async function RetailerPage() {
  const { workplaces } = await requireWorker('retailer', '/retailer')
  const workplace = await findUsualWorkplace(workplaces)
  if (workplace) redirect(`/retailer/${workplace.slug}`)
  return (
    <main id="content" className="mx-auto max-w-xl px-4 py-16">
      <h1 className="sr-only">No location</h1>
      <EmptyState
        icon={<Store aria-hidden />}
        title="No location yet"
        action={<LinkButton href="/setup">Open a place</LinkButton>}
      >
        Whoever leads your retailer can open a place, or let you work at one.
      </EmptyState>
    </main>
  )
}
