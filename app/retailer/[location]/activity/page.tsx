import { Download, History } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireWorkplace } from '@/components/accounts/read-workplaces'
import { query as ask } from '@/components/apollo/server-client'
import { DeedFilters } from '@/components/deeds/deed-filters'
import { readDeedQuery, toDeedFilter, writeDeedQuery } from '@/components/deeds/deed-query'
import { DeedRow } from '@/components/deeds/deed-row'
import { exportAddress } from '@/components/deeds/export-address'
import { ActivityPageDocument, RetailerPlacesDocument } from '@/components/generated/operations'
import { buttonStyle } from '@/components/ui/button-style'
import { Count } from '@/components/ui/count'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Activity' }

type ActivityPageProps = {
  params: Promise<{ location: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ActivityPage({ params, searchParams }: ActivityPageProps) {
  const { location: slug } = await params
  const base = `/retailer/${slug}/activity`
  const workplace = await requireWorkplace('retailer', slug, base)
  const asked = await searchParams
  const query = readDeedQuery(asked)
  const places = await ask({ query: RetailerPlacesDocument, variables: { slug } })
  const retailer = places.data?.location?.retailer
  if (!retailer) notFound()
  const header = (
    <PageHeader
      title="Activity"
      detail={`What people and programs changed at ${retailer.name}, stock aside. Nothing of it can be changed or deleted.`}
    />
  )
  if (!retailer.viewerMay.includes('READ_DEEDS')) {
    return (
      <div className="max-w-5xl">
        {header}
        <Notice title="Owners and managers of all places see what was done" />
      </div>
    )
  }
  const filter = toDeedFilter(query, workplace.timeZone)
  const { data } = await ask({
    query: ActivityPageDocument,
    variables: {
      retailerId: retailer.id,
      filter,
      after: typeof asked.after === 'string' ? asked.after : null,
    },
  })
  const deeds = data?.deeds
  if (!deeds) notFound()
  const hrefWith = (more: Record<string, string>) =>
    `${base}?${new URLSearchParams([...writeDeedQuery(query), ...Object.entries(more)])}`
  const isAsked = writeDeedQuery(query).size > 0
  const actor = query.by ? deeds.nodes[0]?.actor : undefined
  return (
    <div className="max-w-5xl">
      {header}
      <DeedFilters action={base} query={query} people={listPeople(data.members ?? [], query.by, actor)} />
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3 text-ink-soft text-sm">
        <p>
          <Count value={deeds.totalCount} /> found{actor && `, all by ${actor}`}
        </p>
        <div className="flex gap-2">
          {(query.by || asked.after) && (
            <LinkButton
              href={`${base}?${writeDeedQuery({ ...query, by: null })}`}
              variant="secondary"
              size="sm"
            >
              {query.by ? 'By everybody' : 'Newest'}
            </LinkButton>
          )}
          <a href={exportAddress(retailer.id, filter)} download className={buttonStyle('secondary', 'sm')}>
            <Download aria-hidden />
            Export as CSV
          </a>
        </div>
      </div>
      {deeds.nodes.length === 0 ? (
        <EmptyState
          icon={<History aria-hidden />}
          title={isAsked ? 'Nothing of the kind was done' : 'Nothing was changed yet'}
        >
          {isAsked
            ? 'Search for less, or over a longer time.'
            : 'Prices, products, people, keys and settings that somebody changes are told here.'}
        </EmptyState>
      ) : (
        <ul className="divide-y rounded-card border bg-surface">
          {deeds.nodes.map((deed) => (
            <DeedRow
              key={deed.id}
              deed={deed}
              currency={workplace.retailer.currency}
              timeZone={workplace.timeZone}
              hrefOfActor={deed.actorId && `${base}?${writeDeedQuery({ ...query, by: deed.actorId })}`}
            />
          ))}
        </ul>
      )}
      {deeds.pageInfo.hasNextPage && deeds.pageInfo.endCursor && (
        <p className="py-6 text-center">
          <LinkButton href={hrefWith({ after: deeds.pageInfo.endCursor })} variant="secondary">
            Older
          </LinkButton>
        </p>
      )}
    </div>
  )
}

type Person = { id: string; name: string }

/** Whom one can ask for: everybody who works here, and whoever is asked for already (a program, or somebody who has left). */
function listPeople(members: readonly { person: Person }[], by: string | null, actor?: string): Person[] {
  const people = new Map(members.map(({ person }) => [person.id, { id: person.id, name: person.name }]))
  if (by && !people.has(by)) people.set(by, { id: by, name: actor ?? 'Somebody else' })
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name))
}
