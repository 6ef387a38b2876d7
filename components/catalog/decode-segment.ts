/**
 * A part of an address as it was meant. Pages get it encoded; while a page that is not found is made, its metadata can
 * get it decoded already, and then a percent sign in it stands for itself.
 */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
