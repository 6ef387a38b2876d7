const doors = ['retailer', 'shopper', 'shop'] as const

/** The front of the app to which a page belongs: where somebody else begins. */
export function homeOf(path: string): string {
  const door = doors.find((each) => path === `/${each}` || path.startsWith(`/${each}/`))
  return door ? `/${door}` : '/'
}
