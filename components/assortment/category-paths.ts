import type { CategoryChoice_CategoryFragment } from '@/components/generated/operations'

/** Each category of a tree with the names of all that stand above it, as one chooses it from a list: `Dairy › Milk`. */
export function listCategoryPaths(
  tree: readonly CategoryChoice_CategoryFragment[],
): { id: string; path: string }[] {
  const paths = new Map<string, string>()
  return tree.map(({ id, name, parent }) => {
    const above = parent && paths.get(parent.id)
    const path = above ? `${above} › ${name}` : name
    paths.set(id, path)
    return { id, path }
  })
}
