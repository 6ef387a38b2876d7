'use client'

import { type FormEvent, useId, useState } from 'react'
import { toast } from 'sonner'
import { DisputeNotice } from '@/components/assortment/dispute-notice'
import { readRefusal } from '@/components/assortment/read-refusal'
import { type Stated, useDraft } from '@/components/assortment/use-draft'
import { useSubmit } from '@/components/assortment/use-submit'
import {
  type AttributeDefinition,
  checkDefinition,
  definitionWords,
  emptyDefinition,
  tidyDefinition,
  toAddInput,
  toDefinition,
  toEditInput,
} from '@/components/attributes/attribute-definition'
import { DefinitionFields } from '@/components/attributes/definition-fields'
import {
  AddAttributeDocument,
  type AttributeChange_ResultFragment,
  type AttributeList_AttributeFragment,
  EditAttributeDocument,
} from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { Sheet } from '@/components/ui/sheet'

type AttributeSheetProps = {
  categoryId: string
  /** Null: a new one. */
  attribute: AttributeList_AttributeFragment | null
  onClose: () => void
  onDone: () => void
}

const shown = Object.keys(definitionWords)

/** One attribute of a category, new or to be changed. */
export function AttributeSheet({ categoryId, attribute, onClose, onDone }: AttributeSheetProps) {
  const formId = useId()
  const draft = useDraft(attribute ? toDefinition(attribute) : emptyDefinition)
  const [problems, setProblems] = useState<Record<string, string>>({})
  /** What would go with it, and of how many products. */
  const [use, setUse] = useState<{ message: string; products: number } | null>(null)

  function settle(outcome: AttributeChange_ResultFragment) {
    setUse(null)
    switch (outcome.__typename) {
      case 'AttributesChanged':
        toast.success(attribute ? 'Saved.' : 'Added. Products of the department can state it now.')
        onDone()
        onClose()
        return
      case 'AttributeInUse':
        return setUse({ message: outcome.message, products: outcome.productCount })
      case 'AttributeConflict': {
        const next = draft.meet(toDefinition(outcome.attribute))
        if (next) save(next)
        return
      }
      default:
        setProblems(readRefusal(outcome, shown))
    }
  }
  const add = useSubmit(AddAttributeDocument, settle)
  const edit = useSubmit(EditAttributeDocument, settle)
  const { isSending, failure } = attribute ? edit : add

  function save({ values, version }: Stated<AttributeDefinition>) {
    const tidy = tidyDefinition(values)
    draft.set(tidy)
    const found = checkDefinition(tidy)
    setProblems(found)
    if (Object.keys(found).length > 0) return
    if (!attribute) return add.submit(toAddInput(tidy, categoryId))
    const seen = use && { productsSeen: use.products }
    edit.submit({ attributeId: attribute.id, expectedVersion: version, ...toEditInput(tidy), ...seen })
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!draft.dispute && !isSending) save({ values: draft.typed, version: draft.seen.version })
  }

  const { dispute } = draft
  return (
    <Sheet
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={attribute ? `Change ${attribute.name}` : 'Add an attribute'}
      footer={
        <div className="flex justify-end gap-3">
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button
            type="submit"
            form={formId}
            variant={use ? 'danger' : undefined}
            disabled={dispute !== null}
            isBusy={isSending}
          >
            {use ? 'Save all the same' : attribute ? 'Save' : 'Add'}
          </Button>
        </div>
      }
    >
      <Form id={formId} problems={problems} onSubmit={submit} className="space-y-4">
        {(problems.form ?? failure) && <Notice tone="critical" title={problems.form ?? failure} />}
        {use && <Notice tone="caution" title={use.message} />}
        {dispute && (
          <DisputeNotice
            what="this attribute"
            theirs={dispute.fields.map((field) => ({
              label: definitionWords[field],
              value: sayPart(dispute.now.values[field]),
            }))}
            onEnd={draft.end}
          />
        )}
        <DefinitionFields
          values={draft.typed}
          isNew={!attribute}
          onChange={(part) => {
            setUse(null)
            draft.set(part)
          }}
          problems={problems}
        />
      </Form>
    </Sheet>
  )
}

function sayPart(value: AttributeDefinition[keyof AttributeDefinition]): string {
  if (Array.isArray(value)) return value.map(({ name }) => name).join(', ')
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  return value
}
