'use client'

import { Picture } from '@/components/catalog/picture'
import type { StockNumbers_StockLevelFragment } from '@/components/generated/operations'
import { ChangeActions } from '@/components/stock/item/change-actions'
import type { ItemLevel } from '@/components/stock/item/item-level'
import { placeWords } from '@/components/stock/stock-words'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Money } from '@/components/ui/money'
import { PageHeader } from '@/components/ui/page-header'

type ItemHeaderProps = { level: ItemLevel; numbers: StockNumbers_StockLevelFragment; stockPath: string }

/** What it is, where it stands, and everything one may do to it. */
export function ItemHeader({ level, numbers, stockPath }: ItemHeaderProps) {
  const { name, gtin, sizeLabel, product, picture, components } = level.sku
  const shelf = product.category.ancestors.map((category) => category.name).join(' › ')
  return (
    <PageHeader
      breadcrumbs={
        <Breadcrumbs
          crumbs={[
            { href: stockPath, label: 'Stock' },
            { href: `${stockPath}/${level.id}`, label: name },
          ]}
        />
      }
      title={
        <span className="flex items-center gap-4">
          <Picture picture={picture} isDecorative isEager className="size-16 shrink-0" />
          {name}
        </span>
      }
      detail={
        <span className="mt-2 block leading-6 tabular-nums">
          {product.brand} · {sizeLabel} · {shelf}
          <br />
          GTIN {gtin} · {placeWords(level.listing)} · <Money value={level.listing.price} />
          {!level.listing.isListed && ' · not listed'}
        </span>
      }
      // A set is never counted.
      actions={components.length === 0 && <ChangeActions level={numbers} name={name} />}
    />
  )
}
