import type { BrandLook } from '@/pictures/pack/colours'

export interface Frame {
  x: number
  y: number
  width: number
  height: number
}

export interface ShapeLook extends BrandLook {
  /** What shows through glass and film. */
  contents: string
}

/** One shape in a square of 160 units, standing on y = 152. */
export interface ShapeDrawing {
  /** Everything below the label, as SVG. */
  back(look: ShapeLook): string
  /** Where the label is printed. */
  label: Frame
  /** What is printed right on the pack has no panel of its own. */
  hasPanel: boolean
  /** Corner of the panel. */
  radius?: number
  /** Light and edges over the label, as SVG; `s` names the gradient of a round body. */
  front?(look: ShapeLook): string
  /** Where goods lie in sight, instead of one icon on the label. */
  goods?: readonly { x: number; y: number; size: number }[]
  /** How far apart its copies of a multipack stand. */
  spread: number
}

/** A body that is lit from the left: the same path once more, filled with the gradient. */
export function shine(path: string): string {
  return `<path d="${path}" fill="url(#s)"/>`
}
