'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { readRefusal } from '@/components/assortment/read-refusal'
import { type Stated, useDraft } from '@/components/assortment/use-draft'
import { useForgetProducts } from '@/components/assortment/use-forget-products'
import type {
  ProductChange_ResultFragment,
  ProductPage_ProductFragment,
} from '@/components/generated/operations'

type Part<T> = {
  /** The part of a product that is stated as a whole. */
  toValues: (product: ProductPage_ProductFragment) => Stated<T>
  /** Fields that the form shows, by the names that a refusal gives them. */
  shown: readonly string[]
}

/** A part of a product that somebody types: its draft, what is wrong with it, and what an answer makes of both. */
export function useProductDraft<T extends object>(
  product: ProductPage_ProductFragment,
  { toValues, shown }: Part<T>,
) {
  const draft = useDraft(toValues(product))
  const forget = useForgetProducts()
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [sent, setSent] = useState(draft.typed)
  return {
    draft,
    problems,
    setProblems,
    /** Says what is sent now: what is typed from here on is not saved with it. */
    noteSent: setSent,
    /** Takes an answer in. What is to be sent again where somebody else saved other fields meanwhile, else null. */
    take(outcome: ProductChange_ResultFragment): Stated<T> | null {
      switch (outcome.__typename) {
        case 'ProductChanged':
          forget()
          draft.settle(toValues(outcome.product), sent)
          toast.success('Saved.')
          return null
        case 'ProductConflict':
          return draft.meet(toValues(outcome.product))
        default:
          setProblems(readRefusal(outcome, shown))
          return null
      }
    },
    discard() {
      draft.discard()
      setProblems({})
    },
  }
}
