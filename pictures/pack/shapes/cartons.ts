import { type ShapeDrawing, shine } from '@/pictures/pack/shapes/shape-drawing'

/** With a gable and a cap, for what is kept cold: milk, juice, fresh soup. */
export const carton: ShapeDrawing = {
  back: ({ ground, shade, accent }) =>
    `<path d="M36 48h88v104H36z" fill="${ground}"/><path d="M36 48l16-28h56l16 28z" fill="${shade}"/><path d="M52 8h56v12H52z" fill="${ground}"/><path d="M52 18h56v2H52z" fill="#000" fill-opacity=".15"/><ellipse cx="80" cy="36" rx="13" ry="8" fill="#fff"/><ellipse cx="80" cy="34" rx="13" ry="8" fill="${accent}"/>`,
  label: { x: 39, y: 52, width: 82, height: 98 },
  hasPanel: false,
  front: () =>
    '<path d="M112 48h12v104h-12zM108 20l16 28h-12l-10-28z" fill="#000" fill-opacity=".12"/><path d="M36 48h88v1.5H36z" fill="#fff" fill-opacity=".4"/>',
  spread: 30,
}

/** A brick that keeps for months. */
export const brick: ShapeDrawing = {
  back: ({ ground, shade, accent }) =>
    `<path d="M34 26h86v126H34z" fill="${ground}"/><path d="M120 26l10-8v126l-10 8z" fill="${shade}"/><path d="M34 26l10-8h86l-10 8z" fill="${shade}"/><path d="M34 26l10-8h86l-10 8z" fill="#fff" fill-opacity=".25"/><rect x="68" y="10" width="22" height="11" rx="4" fill="${accent}"/>`,
  label: { x: 37, y: 30, width: 80, height: 120 },
  hasPanel: false,
  spread: 28,
}

/** Folded board, for cereal, tea and tablets. */
export const box: ShapeDrawing = {
  back: ({ ground, shade }) =>
    `<path d="M26 20h96v132H26z" fill="${ground}"/><path d="M122 20l14-8v130l-14 10z" fill="${shade}"/><path d="M26 20l14-8h96l-14 8z" fill="${shade}"/><path d="M26 20l14-8h96l-14 8z" fill="#fff" fill-opacity=".3"/>`,
  label: { x: 29, y: 24, width: 90, height: 124 },
  hasPanel: false,
  spread: 26,
}

/** Pulp with a lid that shows what is inside. */
export const eggBox: ShapeDrawing = {
  back: ({ ground, shade }) =>
    `<path d="M10 118h140l-8 34H18z" fill="${shade}"/><path d="M14 54q2-10 12-10 8-12 18 0 8-12 18 0 9-12 18 0 9-12 18 0 8-12 18 0 8-12 18 0 10 0 12 10l6 64H8z" fill="${ground}"/><path d="M8 116h144v5H8z" fill="#000" fill-opacity=".15"/>`,
  label: { x: 24, y: 56, width: 112, height: 58 },
  hasPanel: true,
  radius: 5,
  spread: 0,
}

const bagPath = 'M34 20q46 5 92 0c-4 22-1 44 1 66 2 22 1 40-2 60q-45 6-90 0c-3-20-4-38-2-60 2-22 5-44 1-66z'

/** Sealed at both ends, for crisps, rice, bread and what is frozen. */
export const bag: ShapeDrawing = {
  back: ({ ground, shade }) =>
    `<path d="${bagPath}" fill="${ground}"/><path d="M34 20l-1-10 6 3 6-3 6 3 6-3 6 3 6-3 6 3 6-3 6 3 6-3 6 3 6-3 6 3 6-3 6 3 6-3 6 3 1 8q-46 5-92 2z" fill="${shade}"/><path d="M35 146q45 6 90 0l1 6H34z" fill="${shade}"/>`,
  label: { x: 38, y: 28, width: 84, height: 114 },
  hasPanel: false,
  front: () => shine(bagPath),
  spread: 28,
}

/** Film around a piece, crimped left and right: cheese, butter, chocolate. */
export const block: ShapeDrawing = {
  back: ({ ground, shade }) =>
    `<path d="M14 52l-7 5 5 6-5 6 5 6-5 6 5 6-5 6 5 6-5 6 5 6-5 6 5 6-5 6 5 6-5 6 7 5h132l7-5-5-6 5-6-5-6 5-6-5-6 5-6-5-6 5-6-5-6 5-6-5-6 5-6-5-6 5-6-5-6-7-5z" fill="${shade}"/><path d="M18 48h124q6 52 0 104H18q-6-52 0-104z" fill="${ground}"/>`,
  label: { x: 20, y: 52, width: 120, height: 96 },
  hasPanel: false,
  front: () =>
    '<path d="M18 48h124q2 10 2.500 18-64-10-129 0 .5-8 2.500-18z" fill="#fff" fill-opacity=".16"/>',
  spread: 0,
}
