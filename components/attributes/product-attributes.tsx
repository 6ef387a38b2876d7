'use client'

import { sayAttributeValue } from '@/components/attributes/attribute-words'
import type { AttributeWords_ValueFragment } from '@/components/generated/operations'
import { DataList } from '@/components/ui/data-list'
import { useViewer } from '@/components/ui/viewer-context'

/** What a product states of its department's attributes, for whoever buys. */
export function ProductAttributes({ values }: { values: readonly AttributeWords_ValueFragment[] }) {
  const { locale } = useViewer()
  const items = values.map((value) => ({
    term: value.attribute.name,
    // The server may know the locale by less than the browser does.
    value: (
      <span dir="auto" suppressHydrationWarning>
        {sayAttributeValue(value, locale)}
      </span>
    ),
  }))
  return items.length > 0 && <DataList items={items} />
}
