import { ProductRowsSkeleton } from '@/components/assortment/product-rows-skeleton'
import { Skeleton } from '@/components/ui/skeleton'

export default function ProductsLoading() {
  return (
    <>
      <div className="mb-6 space-y-2.5">
        <Skeleton className="h-8 w-32" />
        <Skeleton className="h-4 w-72 max-w-full" />
      </div>
      <Skeleton className="mb-4 h-11 rounded-full" />
      <ProductRowsSkeleton />
    </>
  )
}
