import type { Picture } from '@/graphql/generated/resolver-types'

/** The picture of an icon, served by this process under a name that never changes its content. */
export function toPicture({ icon, hue }: { icon: string; hue: number }, alt: string): Picture {
  return { url: `/pictures/${icon}.svg`, hue, alt }
}
