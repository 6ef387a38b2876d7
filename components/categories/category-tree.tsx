'use client'

import { useSuspenseQuery } from '@apollo/client/react'
import { FolderTree, Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { answered } from '@/components/apollo/answered'
import { readRefusal } from '@/components/assortment/read-refusal'
import { useForgetProducts } from '@/components/assortment/use-forget-products'
import { useSubmit } from '@/components/assortment/use-submit'
import { CategoryRow } from '@/components/categories/category-row'
import { describePlace, findMoves, type Move } from '@/components/categories/find-moves'
import { NameDialog } from '@/components/categories/name-dialog'
import { RequiredDialog } from '@/components/categories/required-dialog'
import { useCategoryDrag } from '@/components/categories/use-category-drag'
import {
  AddCategoryDocument,
  type CategoryChange_ResultFragment,
  type CategoryTree_CategoryFragment,
  CategoryTreeDocument,
  EditCategoryDocument,
  MoveCategoryDocument,
  type ParticularName,
} from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'

type Category = CategoryTree_CategoryFragment
type Asking = { type: 'add'; parent: Category | null } | { type: 'rename' | 'require'; category: Category }

/** The departments of a retailer and what is below them, to be added, named, moved and hidden. */
export function CategoryTree({ retailerId, path }: { retailerId: string; path: string }) {
  const { data, refetch } = useSuspenseQuery(CategoryTreeDocument, { variables: { retailerId } })
  const tree = answered(data.categoryTree)
  const [asking, setAsking] = useState<Asking | null>(null)
  const [problems, setProblems] = useState<Record<string, string>>({})
  /** Which one was moved last: it keeps the keyboard, and its new place is told. */
  const [moved, setMoved] = useState<{ id: string } | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const forget = useForgetProducts()

  const settle = (id: string | null) => (outcome: CategoryChange_ResultFragment) => {
    if (outcome.__typename !== 'CategoryChanged') setProblems(readRefusal(outcome, ['name']))
    else {
      setProblems({})
      setAsking(null)
      forget()
    }
    // Others may have changed the tree as well, and siblings of what was moved have other places now.
    void refetch()
      .catch(() => undefined)
      .then(() => id && setMoved({ id }))
  }
  const add = useSubmit(AddCategoryDocument, settle(null))
  const edit = useSubmit(EditCategoryDocument, settle(null))
  const move = useSubmit(MoveCategoryDocument, (outcome, { categoryId }) => settle(categoryId)(outcome))
  const isSending = add.isSending || edit.isSending || move.isSending
  const failure = add.failure ?? edit.failure ?? move.failure

  useEffect(() => {
    if (moved) list.current?.querySelector<HTMLElement>(`[data-category="${CSS.escape(moved.id)}"]`)?.focus()
  }, [moved])

  function ask(next: Asking | null) {
    setProblems({})
    setAsking(next)
  }

  const save = (name: string) => {
    if (asking?.type === 'add') return add.submit({ retailerId, parentId: asking.parent?.id ?? null, name })
    change({ name })
  }
  const change = (changed: { name: string } | { requiredParticulars: ParticularName[] }) => {
    if (!asking || asking.type === 'add') return
    // As it is now: after a refusal the tree was read again, and one saves over what one has been shown.
    const now = tree.find(({ id }) => id === asking.category.id)
    if (now) edit.submit({ categoryId: now.id, expectedVersion: now.version, ...changed })
  }
  const put = (category: Category, to: Move) => {
    setProblems({})
    if (!isSending) move.submit({ categoryId: category.id, expectedVersion: category.version, ...to })
  }

  const dragOf = useCategoryDrag(tree, put)
  return (
    <>
      {!asking && (problems.form ?? problems.name ?? failure) && (
        <Notice tone="critical" title={problems.form ?? problems.name ?? failure} className="mb-4" />
      )}
      <Button className="mb-4 max-sm:w-full" onClick={() => ask({ type: 'add', parent: null })}>
        <Plus aria-hidden />
        Add a department
      </Button>
      <p role="status" className="sr-only">
        {moved && describePlace(tree, moved.id)}
      </p>
      {tree.length === 0 ? (
        <EmptyState icon={<FolderTree aria-hidden />} title="No departments yet">
          Products stand in departments, as they do in the store. Add the first.
        </EmptyState>
      ) : (
        <ul
          ref={list}
          aria-label="Departments"
          aria-busy={isSending}
          className="divide-y rounded-card border bg-surface"
        >
          {tree.map((category) => (
            <CategoryRow
              key={category.id}
              category={category}
              moves={findMoves(tree, category)}
              drag={dragOf(category.id)}
              onMove={(to) => put(category, to)}
              onRename={() => ask({ type: 'rename', category })}
              onAddBelow={() => ask({ type: 'add', parent: category })}
              attributesPath={path}
              onRequire={() => ask({ type: 'require', category })}
              onHide={() =>
                edit.submit({
                  categoryId: category.id,
                  expectedVersion: category.version,
                  isHidden: !category.isHidden,
                })
              }
            />
          ))}
        </ul>
      )}
      {asking?.type === 'require' && (
        <RequiredDialog
          name={asking.category.name}
          required={asking.category.requiredParticulars}
          inherited={listRequiredAbove(tree, asking.category)}
          isSending={isSending}
          failure={problems.form ?? failure}
          onSave={(requiredParticulars) => change({ requiredParticulars })}
          onClose={() => ask(null)}
        />
      )}
      {asking && asking.type !== 'require' && (
        <NameDialog
          title={titleOf(asking)}
          label={asking.type === 'add' ? 'Add' : 'Save'}
          name={asking.type === 'add' ? '' : asking.category.name}
          isSending={isSending}
          problem={problems.name ?? null}
          failure={problems.form ?? failure}
          onSave={save}
          onClose={() => ask(null)}
        />
      )}
    </>
  )
}

/** What the categories above one require. */
function listRequiredAbove(tree: readonly Category[], { parent }: Category): ParticularName[] {
  const above = parent && tree.find(({ id }) => id === parent.id)
  return above ? [...above.requiredParticulars, ...listRequiredAbove(tree, above)] : []
}

function titleOf(asking: Asking): string {
  if (asking.type !== 'add') return `Rename ${asking.category.name}`
  return asking.parent ? `Add below ${asking.parent.name}` : 'Add a department'
}
