import type { SubstitutionWish } from '@/components/generated/operations'

/** What a customer can wish when an item is not there. Naming one item is asked where the item is chosen. */
export const wishWords: Record<SubstitutionWish, { title: string; detail: string }> = {
  SIMILAR: { title: 'Replace with something similar', detail: 'The shopper picks the closest match.' },
  SPECIFIC: { title: 'Replace with the one I named', detail: 'Write it in the note for the shopper.' },
  REFUND: { title: 'Leave it out', detail: 'You are not charged for it.' },
  NEVER: { title: 'Never replace', detail: 'Only exactly what I ordered.' },
}

export const wishes: SubstitutionWish[] = ['SIMILAR', 'SPECIFIC', 'REFUND', 'NEVER']

export function isWish(value: string): value is SubstitutionWish {
  return value in wishWords
}
