'use client'

import { useQuery } from '@apollo/client/react'
import type { BulkValues } from '@/components/assortment/bulk/bulk-edit'
import { AttributeField } from '@/components/attributes/attribute-field'
import { BulkAttributesDocument } from '@/components/generated/operations'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'

type BulkAttributeFieldsProps = {
  retailerId: string
  values: BulkValues
  onChange: (part: Partial<BulkValues>) => void
}

/** Which attribute is stated of many products, and what. */
export function BulkAttributeFields({ retailerId, values, onChange }: BulkAttributeFieldsProps) {
  const { data } = useQuery(BulkAttributesDocument, { variables: { retailerId } })
  const attributes = data?.node?.__typename === 'Retailer' ? data.node.productAttributes : []
  const { attribute, stated } = values
  return (
    <>
      <Field label="Attribute">
        {(control) => (
          <Select
            {...control}
            value={attribute?.id ?? ''}
            onChange={({ target }) =>
              onChange({ attribute: attributes.find(({ id }) => id === target.value) ?? null, stated: '' })
            }
          >
            <option value="">Choose one</option>
            {attributes.map(({ id, name, category }) => (
              <option key={id} value={id}>
                {name} ({category.name})
              </option>
            ))}
          </Select>
        )}
      </Field>
      {attribute && (
        <div className="sm:col-span-2">
          <AttributeField
            attribute={attribute}
            value={stated}
            onChange={(next) => onChange({ stated: next })}
          />
        </div>
      )}
    </>
  )
}
