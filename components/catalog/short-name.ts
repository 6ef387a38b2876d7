type NamedSku = { name: string; sizeLabel: string; product: { brand: string } }

/** The name on the shelf label without what stands beside it anyway: the brand before, the size after. */
export function shortName({ name, sizeLabel, product }: NamedSku): string {
  const start = name.startsWith(`${product.brand} `) ? product.brand.length + 1 : 0
  const end = name.endsWith(`, ${sizeLabel}`) ? name.length - sizeLabel.length - 2 : name.length
  return name.slice(start, end) || name
}
