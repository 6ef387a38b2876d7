'use client'

import { Pencil } from 'lucide-react'
import Link from 'next/link'
import { ArchiveItem } from '@/components/assortment/archive-item'
import { codeKindWords } from '@/components/assortment/code-fields'
import { OfferForm } from '@/components/assortment/offer-form'
import { PackLine } from '@/components/assortment/pack-line'
import { PricePlan } from '@/components/assortment/price-plan'
import { SetContents } from '@/components/assortment/set-contents'
import type { Offer_ListingFragment, ProductPage_SkuFragment } from '@/components/generated/operations'
import { quantityWords } from '@/components/stock/stock-words'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { useViewer } from '@/components/ui/viewer-context'

type ItemCardProps = {
  sku: ProductPage_SkuFragment
  retailerId: string
  /** The version of its product that is shown. */
  productVersion: number
  /** Null: not offered here yet; undefined: not known yet. */
  listing: Offer_ListingFragment | null | undefined
  location: { id: string; name: string; currency: string; timeZone: string }
  stockPath: string
  mayEdit: boolean
  isArchived: boolean
  onEdit: () => void
  onFirstOffer: () => void
  onArchived: () => void
}

/** One SKU: what it is, what names it, and what it is offered for here. */
export function ItemCard(props: ItemCardProps) {
  const { sku, listing, location, stockPath, mayEdit, onEdit, onFirstOffer, onArchived } = props
  const isArchived = props.isArchived || sku.isArchived
  const { retailerId, productVersion } = props
  const { locale } = useViewer()
  return (
    <Card className="space-y-4">
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <h3 className="wrap-anywhere font-semibold">{sku.name}</h3>
          {sku.isArchived && !props.isArchived && <Badge className="mt-1.5">Archived</Badge>}
          <ul aria-label="Codes" className="mt-1.5 flex flex-wrap gap-1.5">
            {sku.codes.map(({ kind, code, units: counted }) => (
              <li key={`${kind} ${code}`} className="min-w-0 max-w-full">
                <Badge className="max-w-full">
                  <span className="truncate">
                    {codeKindWords[kind]} {code}
                    {counted > 1 && ` × ${counted}`}
                  </span>
                </Badge>
              </li>
            ))}
          </ul>
          <p className="mt-1.5 text-ink-soft text-sm">
            {listing ? (
              <Link
                href={`${stockPath}/${listing.stockLevel.id}`}
                className="inline-flex min-h-8 items-center underline underline-offset-2 hover:text-ink"
              >
                {quantityWords(locale, listing.stockLevel.available ?? 0, sku.quantityRule)} available
              </Link>
            ) : (
              listing === null && 'Not offered here yet. With a price it can be received and sold.'
            )}
          </p>
          <SetContents
            sku={sku}
            retailerId={retailerId}
            productVersion={productVersion}
            mayEdit={mayEdit && !isArchived}
          />
          <PackLine
            sku={sku}
            retailerId={retailerId}
            productVersion={productVersion}
            mayEdit={mayEdit && !isArchived}
          />
        </div>
        {mayEdit && !props.isArchived && (
          <div className="flex shrink-0 items-center gap-1">
            {!isArchived && (
              <Button size="sm" variant="secondary" aria-label={`Change ${sku.name}`} onClick={onEdit}>
                <Pencil aria-hidden />
                Change
              </Button>
            )}
            <ArchiveItem sku={sku} productVersion={productVersion} onDone={onArchived} />
          </div>
        )}
      </div>
      {listing !== undefined && (
        <OfferForm
          location={location}
          sku={sku}
          listing={listing}
          isDisabled={isArchived}
          onFirstOffer={onFirstOffer}
        />
      )}
      {listing && <PricePlan location={location} sku={sku} listing={listing} isDisabled={isArchived} />}
    </Card>
  )
}
