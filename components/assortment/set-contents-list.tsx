import type { SetContents_SkuFragment } from '@/components/generated/operations'

/** What is in one set, for those who work with it. */
export function SetContentsList({ components }: Pick<SetContents_SkuFragment, 'components'>) {
  return (
    <ul className="mt-0.5 list-disc pl-5">
      {components.map(({ sku: { id, name }, quantity }) => (
        <li key={id} className="wrap-anywhere">
          <span className="tabular-nums">{quantity}</span> × {name}
        </li>
      ))}
    </ul>
  )
}
