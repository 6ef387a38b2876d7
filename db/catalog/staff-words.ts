import { expandWord, toStem } from '@/db/catalog/expand-word'
import { toSearchText } from '@/db/catalog/search-text'
import { listVocabulary } from '@/db/catalog/vocabulary'
import type { Db } from '@/db/client'

/** A typed word, and whole words that it may stand for besides. */
export interface StaffWord {
  typed: string
  meant: readonly string[]
}

export interface StaffSearch {
  retailerId: string
  now: Date
}

/**
 * What staff may mean by what they typed: parts of words, as they stand on a delivery note; other forms of a word; and only where no word has such a part,
 * words that are one letter away.
 */
export async function readStaffWords(
  db: Db,
  text: string,
  { retailerId, now }: StaffSearch,
): Promise<StaffWord[]> {
  const vocabulary = await listVocabulary(db, retailerId, now)
  return toSearchText(text)
    .split(' ')
    .map((typed) => ({ typed, meant: findMeant(typed, vocabulary) }))
}

function findMeant(typed: string, vocabulary: readonly string[]): string[] {
  const stem = toStem(typed)
  const isPart = vocabulary.some((word) => word.includes(typed))
  return isPart ? vocabulary.filter((word) => toStem(word) === stem) : expandWord(typed, vocabulary)
}
