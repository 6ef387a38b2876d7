import { chooseShape } from '@/pictures/pack/choose-shape'
import { cleanText, escapeXml } from '@/pictures/pack/clean-text'
import {
  chooseBrandLook,
  chooseContentsColour,
  chooseFlavourColour,
  chooseInk,
  contrast,
} from '@/pictures/pack/colours'
import { drawLabel } from '@/pictures/pack/draw-label'
import type { PackFacts } from '@/pictures/pack/pack-facts'
import { allShapes } from '@/pictures/pack/shapes/all-shapes'
import type { Frame, ShapeDrawing, ShapeLook } from '@/pictures/pack/shapes/shape-drawing'

/** Of a pack's drawing, so that a browser which keeps an older one asks for it anew. Grows with every change of how packs look. */
export const PACK_EDITION = 1

const DEFS =
  '<linearGradient id="s"><stop stop-color="#000" stop-opacity=".16"/><stop offset=".16" stop-color="#fff" stop-opacity=".26"/><stop offset=".4" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".26"/></linearGradient>'

/**
 * The pack of a SKU as an SVG document: its shape from what it is, its colours from its brand, its words on the label. The same facts draw
 * the same pack. `iconBody` is trusted SVG of our own in a box of 32 units; every text is escaped.
 */
export function drawPack(facts: PackFacts, iconBody: string): string {
  const shape = allShapes[chooseShape(facts)]
  const brand = cleanText(facts.brand)
  const option = cleanText(facts.option)
  const flavourColour = chooseFlavourColour(option)
  const brandLook = chooseBrandLook(brand || facts.name)
  const contents = chooseContentsColour(facts.name, { flavour: flavourColour, ground: brandLook.ground })
  const look: ShapeLook = { ...brandLook, contents }
  // What is printed right on the pack has to be read on it.
  const surface = shape.hasPanel ? look.panel : look.ground
  const ink = contrast(look.ink, surface) >= 4.5 ? look.ink : chooseInk(surface)
  const label = drawLabel({
    frame: shape.label,
    look: { ...look, ink },
    flavourColour,
    hasIcon: shape.goods === undefined,
    brand,
    name: cleanText(facts.name),
    option,
    size: cleanText(facts.sizeLabel),
  })
  const goods = (shape.goods ?? []).map(({ x, y, size }) => placeIcon({ x, y, width: size, height: size }))
  const pack = [
    shape.back(look),
    ...goods,
    shape.hasPanel ? drawPanel(shape, look.panel) : '',
    label.icon ? drawSpot(label.icon, look) + placeIcon(label.icon) : '',
    label.svg,
    shape.front?.(look) ?? '',
  ].join('')
  const title = escapeXml(cleanText(`${facts.brand} ${facts.name} ${facts.sizeLabel}`))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="3 3 154 157"><title>${title}</title><defs>${DEFS}<g id="i">${iconBody}</g></defs><ellipse cx="80" cy="152" rx="62" ry="5" fill="#000" fill-opacity=".14"/>${scale(drawCopies(shape, look, countPieces(facts.sizeLabel)) + pack, sizeOf(facts))}</svg>`
}

function drawPanel({ label, radius = 2 }: ShapeDrawing, colour: string): string {
  return `<rect x="${label.x}" y="${label.y}" width="${label.width}" height="${label.height}" rx="${radius}" fill="${colour}"/>`
}

/** A light round behind the icon: icons are drawn for light grounds. */
function drawSpot({ x, y, width }: Frame, { ground }: ShapeLook): string {
  if (contrast(ground, '#ffffff') < 1.9) return ''
  const at = (value: number) => Math.round(value * 10) / 10
  return `<circle cx="${at(x + width / 2)}" cy="${at(y + width / 2)}" r="${at(width * 0.56)}" fill="#fff" fill-opacity=".88"/>`
}

function placeIcon({ x, y, width }: Frame): string {
  const at = (value: number) => Math.round(value * 100) / 100
  return `<use href="#i" transform="translate(${at(x)} ${at(y)})scale(${at(width / 32)})"/>`
}

/** The others of a multipack, behind the first. */
function drawCopies(shape: ShapeDrawing, look: ShapeLook, count: number): string {
  if (count < 2 || shape.spread === 0) return ''
  const copy = `${shape.back(look)}${shape.front?.(look) ?? ''}`
  const place = (dx: number) => `<g transform="translate(${80 + dx - 72} 6)scale(.9 .96)">${copy}</g>`
  return place(shape.spread) + (count > 2 ? place(-shape.spread) : '')
}

/** How many of a kind one buys: "6 × 330 ml". */
function countPieces(sizeLabel: string): number {
  return Number(/^(\d+)\s*[×x]\s*\d/.exec(sizeLabel)?.[1] ?? 1)
}

/** A large pack is larger than a small one, as far as its words can be read on it. */
function sizeOf({ measureQuantity, measureUnit, sizeLabel }: PackFacts): number {
  if (measureUnit === 'each') return 1
  const one = measureQuantity / countPieces(sizeLabel)
  return one <= 120 ? 0.88 : one <= 260 ? 0.92 : one <= 600 ? 0.96 : 1
}

function scale(svg: string, factor: number): string {
  if (factor === 1) return svg
  const x = Math.round(80 * (1 - factor) * 100) / 100
  const y = Math.round(152 * (1 - factor) * 100) / 100
  return `<g transform="translate(${x} ${y})scale(${factor})">${svg}</g>`
}
