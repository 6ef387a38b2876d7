import { type ShapeDrawing, shine } from '@/pictures/pack/shapes/shape-drawing'

const tinPath = 'M32 36h96v104q0 12-48 12t-48-12z'

/** Steel with a paper label. */
export const tin: ShapeDrawing = {
  back: ({ ground }) =>
    `<path d="${tinPath}" fill="#b9bec4"/><path d="M32 46q0 10 48 10t48-10v88q0 11-48 11t-48-11z" fill="${ground}"/><ellipse cx="80" cy="36" rx="48" ry="11" fill="#dfe3e7"/><ellipse cx="80" cy="36" rx="42" ry="8.500" fill="#c3c8ce"/><ellipse cx="80" cy="37" rx="34" ry="6" fill="#d4d8dd"/>`,
  label: { x: 37, y: 60, width: 86, height: 78 },
  hasPanel: false,
  front: () => shine('M32 36q0 11 48 11t48-11v104q0 12-48 12t-48-12z'),
  spread: 28,
}

const canPath = 'M52 16h56l10 14v108l-8 12H50l-8-12V30z'

/** Aluminium, for drinks. */
export const can: ShapeDrawing = {
  back: ({ ground }) =>
    `<path d="${canPath}" fill="${ground}"/><path d="M52 16h56l7 10H45z" fill="#cfd4d9"/><ellipse cx="80" cy="16" rx="28" ry="5" fill="#e6e9ec"/><ellipse cx="80" cy="16" rx="23" ry="3.500" fill="#b9bec4"/><path d="M44 144h72l-6 8H50z" fill="#cfd4d9"/>`,
  label: { x: 44, y: 32, width: 72, height: 108 },
  hasPanel: false,
  front: () => shine(canPath),
  spread: 30,
}

const jarPath = 'M40 46h80q10 8 10 22v70q0 14-14 14H44q-14 0-14-14V68q0-14 10-22z'

/** Glass with a lid; one sees what is in it. */
export const jar: ShapeDrawing = {
  back: ({ contents, ground, shade }) =>
    `<path d="${jarPath}" fill="#eef3f2"/><path d="M36 58h88q2 4 2 10v68q0 12-12 12H46q-12 0-12-12V68q0-6 2-10z" fill="${contents}"/><rect x="35" y="22" width="90" height="24" rx="5" fill="${ground}"/><path d="M35 38h90v3H35z" fill="${shade}"/>`,
  label: { x: 32, y: 66, width: 96, height: 74 },
  hasPanel: true,
  front: () =>
    `${shine(jarPath)}<path d="M40 54q-4 6-4 16" stroke="#fff" stroke-opacity=".7" stroke-width="3" fill="none" stroke-linecap="round"/>`,
  spread: 30,
}

const tubPath = 'M26 54h108l-9 90q-1 8-9 8H44q-8 0-9-8z'

/** A pot with a lid: yoghurt, ice cream, dips. */
export const tub: ShapeDrawing = {
  back: ({ ground, accent, shade }) =>
    `<path d="${tubPath}" fill="${ground}"/><rect x="20" y="40" width="120" height="14" rx="6" fill="${accent}"/><path d="M26 54h108l-.5 5H26.500z" fill="${shade}"/>`,
  label: { x: 38, y: 60, width: 84, height: 88 },
  hasPanel: false,
  front: () => shine(tubPath),
  spread: 26,
}
