'use client'

import type { Measure } from '@/components/ui/quantity'
import { useViewer } from '@/components/ui/viewer-context'
import { formatQuantity } from '@/standards/quantity'

/** Says a quantity inside a sentence, in the viewer's locale. */
export function useQuantityWords(measure: Measure): (value: number) => string {
  const { locale } = useViewer()
  return (value) => formatQuantity(locale, value, measure)
}
