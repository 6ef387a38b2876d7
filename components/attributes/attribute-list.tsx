'use client'

import { useSuspenseQuery } from '@apollo/client/react'
import { Plus, SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { useForgetProducts } from '@/components/assortment/use-forget-products'
import { useSubmit } from '@/components/assortment/use-submit'
import { AttributeRow } from '@/components/attributes/attribute-row'
import { AttributeSheet } from '@/components/attributes/attribute-sheet'
import { RemoveAttributeDialog } from '@/components/attributes/remove-attribute-dialog'
import {
  type AttributeList_AttributeFragment,
  CategoryAttributesDocument,
  EditAttributeDocument,
} from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'

type Asking = { type: 'add' } | { type: 'edit' | 'remove'; attribute: AttributeList_AttributeFragment }

/** What is told of the products of a category, beside what every product has; what those above it have is shown and changed there. */
export function AttributeList({ categoryId }: { categoryId: string }) {
  const { data } = useSuspenseQuery(CategoryAttributesDocument, { variables: { id: categoryId } })
  const category = data.node?.__typename === 'Category' ? data.node : null
  const [asking, setAsking] = useState<Asking | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const forget = useForgetProducts()
  const move = useSubmit(EditAttributeDocument, (outcome) => {
    setProblem(outcome.__typename === 'AttributesChanged' ? null : outcome.message)
  })
  if (!category) return null
  const all = category.productAttributes
  const own = all.filter((each) => each.category.id === categoryId)
  const inherited = all.filter((each) => each.category.id !== categoryId)
  const put = ({ id, version }: AttributeList_AttributeFragment, position: number) => {
    if (!move.isSending) move.submit({ attributeId: id, expectedVersion: version, position })
  }
  const close = () => setAsking(null)
  return (
    <div className="space-y-4">
      {(problem ?? move.failure) && <Notice tone="critical" title={problem ?? move.failure} />}
      <Button className="max-sm:w-full" onClick={() => setAsking({ type: 'add' })}>
        <Plus aria-hidden />
        Add an attribute
      </Button>
      {inherited.length > 0 && (
        <section aria-label="From above">
          <h2 className="mb-2 font-semibold text-lg">From above</h2>
          <ul className="divide-y rounded-card border bg-surface">
            {inherited.map((attribute) => (
              <AttributeRow key={attribute.id} attribute={attribute} />
            ))}
          </ul>
        </section>
      )}
      <section aria-label="Its own">
        {inherited.length > 0 && <h2 className="mb-2 font-semibold text-lg">Its own</h2>}
        {own.length === 0 ? (
          <EmptyState icon={<SlidersHorizontal aria-hidden />} title="No attributes of its own yet">
            Screen size, material, whether it goes into the oven: what customers ask about products here.
          </EmptyState>
        ) : (
          <ul aria-busy={move.isSending} className="divide-y rounded-card border bg-surface">
            {own.map((attribute, index) => (
              <AttributeRow
                key={attribute.id}
                attribute={attribute}
                actions={{
                  edit: () => setAsking({ type: 'edit', attribute }),
                  remove: () => setAsking({ type: 'remove', attribute }),
                  moveUp: index > 0 ? () => put(attribute, index - 1) : null,
                  moveDown: index < own.length - 1 ? () => put(attribute, index + 1) : null,
                }}
              />
            ))}
          </ul>
        )}
      </section>
      {asking?.type === 'remove' && (
        <RemoveAttributeDialog attribute={asking.attribute} onClose={close} onDone={forget} />
      )}
      {asking && asking.type !== 'remove' && (
        <AttributeSheet
          categoryId={categoryId}
          attribute={asking.type === 'edit' ? asking.attribute : null}
          onClose={close}
          onDone={forget}
        />
      )}
    </div>
  )
}
