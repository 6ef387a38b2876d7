import type { ShapeDrawing } from '@/pictures/pack/shapes/shape-drawing'

/** Under film with a sleeve around it: meat, fish, ready meals. */
export const tray: ShapeDrawing = {
  back: ({ shade }) =>
    `<path d="M6 46q0-8 8-8h132q8 0 8 8v98q0 8-8 8H14q-8 0-8-8z" fill="#2b2d31"/><path d="M13 50q0-6 6-6h122q6 0 6 6v90q0 6-6 6H19q-6 0-6-6z" fill="#f3efe8"/><path d="M13 50q0-6 6-6h122q6 0 6 6v12H13z" fill="${shade}" fill-opacity=".12"/>`,
  goods: [
    { x: 18, y: 46, size: 44 },
    { x: 58, y: 44, size: 46 },
    { x: 98, y: 46, size: 44 },
  ],
  label: { x: 13, y: 86, width: 134, height: 60 },
  hasPanel: true,
  radius: 0,
  front: () => '<path d="M13 50q0-6 6-6h66L36 146H19q-6 0-6-6z" fill="#fff" fill-opacity=".16"/>',
  spread: 0,
}

/** A basket with fruit heaped in it. */
export const punnet: ShapeDrawing = {
  back: () => '<path d="M12 84h136l-10 62q-1 6-8 6H30q-7 0-8-6z" fill="#3f7f5b" fill-opacity=".35"/>',
  goods: [
    { x: 38, y: 14, size: 46 },
    { x: 76, y: 14, size: 46 },
    { x: 14, y: 42, size: 50 },
    { x: 56, y: 38, size: 52 },
    { x: 98, y: 42, size: 50 },
  ],
  label: { x: 20, y: 88, width: 120, height: 60 },
  hasPanel: true,
  radius: 4,
  front: () =>
    '<path d="M10 80q0-4 4-4h132q4 0 4 4v4q0 3-4 3H14q-4 0-4-3z" fill="#2f6d4b"/><path d="M10 78q0-2 4-2h132q4 0 4 2z" fill="#fff" fill-opacity=".3"/>',
  spread: 0,
}

/** A piece as it is, with the shelf's tag before it. */
export const loose: ShapeDrawing = {
  back: () => '',
  goods: [{ x: 28, y: 2, size: 104 }],
  label: { x: 20, y: 104, width: 120, height: 48 },
  hasPanel: true,
  radius: 5,
  spread: 0,
}
