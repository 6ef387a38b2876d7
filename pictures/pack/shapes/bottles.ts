import { type ShapeDrawing, shine } from '@/pictures/pack/shapes/shape-drawing'

const bottlePath = 'M68 30h24v10c0 12 28 14 28 38v62q0 12-12 12H52q-12 0-12-12V78c0-24 28-26 28-38z'

/** Plastic, for what one pours: water, oil, shampoo. */
export const bottle: ShapeDrawing = {
  back: ({ contents, ground, shade }) =>
    `<rect x="65" y="10" width="30" height="20" rx="4" fill="${ground}"/><path d="M65 24h30v2H65z" fill="${shade}"/><path d="${bottlePath}" fill="${contents}"/>`,
  label: { x: 40, y: 74, width: 80, height: 66 },
  hasPanel: true,
  front: () => shine(bottlePath),
  spread: 30,
}

const winePath = 'M69 26h22v26c0 14 21 16 21 40v50q0 10-10 10H58q-10 0-10-10V92c0-24 21-26 21-40z'

/** Glass with a long neck, for wine, spirits and fine oil. */
export const wine: ShapeDrawing = {
  back: ({ ground, shade }) =>
    `<path d="${winePath}" fill="#26382c"/><path d="M68 8h24v30H68z" fill="${ground}"/><path d="M68 34h24v4H68z" fill="${shade}"/>`,
  label: { x: 48, y: 82, width: 64, height: 62 },
  hasPanel: true,
  front: () => shine(`${winePath}M68 8h24v18H68z`),
  spread: 26,
}

const sprayPath = 'M62 52h36c4 14 20 18 20 38v50q0 12-12 12H54q-12 0-12-12V90c0-20 16-24 20-38z'

/** With a trigger, for cleaners. */
export const spray: ShapeDrawing = {
  back: ({ contents, shade, ground }) =>
    `<path d="M52 14h50l8 8v10H92v8H68v-8c-8 0-8 10-14 16l-5-4c4-6 5-10 5-18z" fill="${ground}"/><rect x="66" y="38" width="28" height="15" rx="3" fill="${shade}"/><path d="${sprayPath}" fill="${contents}"/>`,
  label: { x: 42, y: 80, width: 76, height: 62 },
  hasPanel: true,
  front: () => shine(sprayPath),
  spread: 28,
}

const tubePath = 'M30 14h100l-12 116H42z'

/** Standing on its cap, for paste and cream. */
export const tube: ShapeDrawing = {
  back: ({ ground, shade }) =>
    `<rect x="50" y="128" width="60" height="24" rx="5" fill="${shade}"/><path d="${tubePath}" fill="${ground}"/><path d="M28 10h104v10H28z" fill="${shade}"/>`,
  label: { x: 42, y: 26, width: 76, height: 96 },
  hasPanel: false,
  front: () => shine(tubePath),
  spread: 26,
}
