import type { SetContents_SkuFragment } from '@/components/generated/operations'

/** What is in one set. Nothing of what is no set. */
export function SetContents({ sku }: { sku: SetContents_SkuFragment }) {
  if (sku.components.length === 0) return null
  return (
    <div className="mt-1 text-ink-soft text-sm">
      <p>A set: it has no stock of its own. In one are</p>
      <ul className="mt-0.5 list-disc pl-5">
        {sku.components.map(({ sku: { id, name }, quantity }) => (
          <li key={id} className="wrap-anywhere">
            <span className="tabular-nums">{quantity}</span> × {name}
          </li>
        ))}
      </ul>
    </div>
  )
}
