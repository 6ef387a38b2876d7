import type { DeedFilter } from '@/db/deeds/list-deeds'
import { decodeAnyId } from '@/graphql/base/opaque-id'
import { readTimeSpan } from '@/graphql/base/read-range'
import type { DeedFilter as DeedFilterInput } from '@/graphql/generated/resolver-types'

/** What narrows a list of deeds, of the page and of the file alike. */
export function readDeedFilter(input: DeedFilterInput | null | undefined): DeedFilter {
  const { by, kinds, about, at, text } = input ?? {}
  const named = by?.map((id) => decodeAnyId(id)) ?? []
  const idsOf = (isOne: (type: string) => boolean) =>
    named.flatMap((id) => (id && isOne(id.type) ? [id.parts[0]] : []))
  return {
    actors: idsOf((type) => type === 'Customer').map((id) => `user:${id}`),
    apiKeyIds: idsOf((type) => type !== 'Customer'),
    kinds: kinds ?? undefined,
    subjectTypes: about ?? undefined,
    at: readTimeSpan('at', at),
    text: text || undefined,
  }
}
