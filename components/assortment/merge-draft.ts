export type Merged<T> = {
  /** What was typed, and what others wrote where nothing was typed. */
  merged: T
  /** Fields that both changed, differently. */
  disputed: (keyof T & string)[]
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Brings together what somebody typed over what they saw, and what others saved since. Values are compared by what they hold. */
export function mergeDraft<T extends object>(seen: T, typed: T, now: T): Merged<T> {
  const merged = { ...now }
  const disputed: (keyof T & string)[] = []
  for (const field of Object.keys(typed) as (keyof T & string)[]) {
    if (isSame(typed[field], seen[field])) continue
    merged[field] = typed[field]
    if (!isSame(now[field], seen[field]) && !isSame(now[field], typed[field])) disputed.push(field)
  }
  return { merged, disputed }
}

/** Whether anything was typed. */
export function isChanged<T extends object>(seen: T, typed: T): boolean {
  return !isSame(seen, typed)
}
