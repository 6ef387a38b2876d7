import type { PackShape } from '@/pictures/pack/choose-shape'
import { bottle, spray, tube, wine } from '@/pictures/pack/shapes/bottles'
import { bag, block, box, brick, carton, eggBox } from '@/pictures/pack/shapes/cartons'
import { loose, punnet, tray } from '@/pictures/pack/shapes/open'
import { can, jar, tin, tub } from '@/pictures/pack/shapes/round'
import type { ShapeDrawing } from '@/pictures/pack/shapes/shape-drawing'

export const allShapes: Readonly<Record<PackShape, ShapeDrawing>> = {
  bag,
  block,
  bottle,
  box,
  brick,
  can,
  carton,
  'egg-box': eggBox,
  jar,
  loose,
  punnet,
  spray,
  tin,
  tray,
  tub,
  tube,
  wine,
}
