import { ShelfSkeleton } from '@/components/catalog/shelf-skeleton'

export default function Loading() {
  return <ShelfSkeleton />
}
