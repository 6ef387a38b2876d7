/**
 * The words of a vocabulary that a customer may mean by one typed word. Words that begin with it, and other forms of it
 * (`strawberry`, `strawberries`); only where there are none, those that are one letter away: a wrong, missing, added or
 * swapped one, also in the beginning of a word not yet typed to its end.
 */
export function expandWord(typed: string, vocabulary: readonly string[]): string[] {
  const stem = toStem(typed)
  const direct = vocabulary.filter((word) => word.startsWith(typed) || toStem(word) === stem)
  if (direct.length > 0 || typed.length < 3) return direct
  const near = vocabulary.filter((word) => isOneEditAway(typed, word))
  if (near.length > 0 || typed.length < 5) return near
  return vocabulary.filter((word) => isNearBeginning(typed, word))
}

/** Without the usual English plural. */
export function toStem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && /(?:[sxz]|ch|sh|o)es$/.test(word)) return word.slice(0, -2)
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1)
  return word
}

function isNearBeginning(typed: string, word: string): boolean {
  if (word.length <= typed.length) return false
  return [-1, 0, 1].some((by) => isOneEditAway(typed, word.slice(0, typed.length + by)))
}

/** Whether one insertion, deletion, substitution or swap of neighbours leads from `a` to `b`. Linear in length. */
export function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const restA = a.slice(from)
  const restB = b.slice(from)
  if (restA.length === restB.length) {
    if (restA.slice(1) === restB.slice(1)) return true
    return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
  }
  return restA.length > restB.length ? restA.slice(1) === restB : restA === restB.slice(1)
}
