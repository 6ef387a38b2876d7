'use client'

import { PackageOpen } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { useMay } from '@/components/accounts/viewer-may'
import type {
  Pack_SkuFragment,
  Packs_StockLevelFragment,
  StockNumbers_StockLevelFragment,
} from '@/components/generated/operations'
import { OpenPacksForm } from '@/components/stock/item/open-packs-form'
import { useStockNumbers } from '@/components/stock/use-stock-numbers'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Dialog } from '@/components/ui/dialog'
import { useViewer } from '@/components/ui/viewer-context'
import { formatQuantity } from '@/standards/quantity'

type PacksCardProps = {
  level: Packs_StockLevelFragment
  numbers: StockNumbers_StockLevelFragment
  stockPath: string
}

/** The packs that this item is, or comes out of, each to be opened. Nothing where it is neither. */
export function PacksCard({ level, numbers, stockPath }: PacksCardProps) {
  const packs = level.packs ?? []
  const { opensInto } = level.sku
  if (!opensInto && packs.length === 0) return null
  return (
    <Card>
      <h2 className="mb-2 font-semibold text-lg">Packs</h2>
      <ul className="divide-y">
        {opensInto && <PackRow level={numbers} sku={level.sku} stockPath={stockPath} isThis />}
        {packs.map((pack) => (
          <PackRow key={pack.id} level={pack} sku={pack.sku} stockPath={stockPath} />
        ))}
      </ul>
    </Card>
  )
}

type PackRowProps = {
  level: StockNumbers_StockLevelFragment
  sku: Pack_SkuFragment & { name: string }
  stockPath: string
  /** It is the item of the page. */
  isThis?: boolean
}

function PackRow({ level, sku, stockPath, isThis = false }: PackRowProps) {
  const [isOpen, setOpen] = useState(false)
  const { available } = useStockNumbers(level)
  const { locale } = useViewer()
  const mayChange = useMay('CHANGE_STOCK')
  const { opensInto } = sku
  if (!opensInto) return null
  const inside = `${formatQuantity(locale, opensInto.quantity, opensInto.sku.quantityRule)} × ${opensInto.sku.name}`
  const free = Math.max(0, available ?? 0)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0">
      <div className="wrap-anywhere min-w-0">
        {isThis ? (
          <p className="font-medium">Opens into {inside}</p>
        ) : (
          <p className="font-medium">
            <Link href={`${stockPath}/${level.id}`} className="underline-offset-2 hover:underline">
              {sku.name}
            </Link>
          </p>
        )}
        <p className="text-ink-soft text-sm tabular-nums">
          {!isThis && `Opens into ${inside} · `}
          {free} free to open
        </p>
      </div>
      {mayChange && (
        <Button variant="secondary" size="sm" disabled={free === 0} onClick={() => setOpen(true)}>
          <PackageOpen aria-hidden />
          Open packs
        </Button>
      )}
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={`Open ${sku.name}`}
        description={`Out of each comes ${inside}.`}
      >
        <OpenPacksForm level={level} opensInto={opensInto} free={free} onClose={() => setOpen(false)} />
      </Dialog>
    </li>
  )
}
