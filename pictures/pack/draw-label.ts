import { escapeXml } from '@/pictures/pack/clean-text'
import { type BrandLook, chooseInk } from '@/pictures/pack/colours'
import { type FittedText, fitText, LINE_HEIGHT } from '@/pictures/pack/fit-text'
import type { Frame } from '@/pictures/pack/shapes/shape-drawing'

export interface LabelTexts {
  brand: string
  name: string
  option: string
  size: string
}

interface LabelOptions extends LabelTexts {
  frame: Frame
  look: Pick<BrandLook, 'ink' | 'accent' | 'fontFamily'>
  /** The flavour's band; null where there is none. */
  flavourColour: string | null
  /** Whether there is an icon between the brand and the name. */
  hasIcon: boolean
}

const GAP = 4

/** Brand, name, flavour and size in a frame, from the top down; the icon takes what is left. Every line states its width, so that a viewer's own font keeps within it. */
export function drawLabel(options: LabelOptions): { svg: string; icon: Frame | null } {
  const { frame, look, flavourColour, hasIcon, ...texts } = options
  const width = frame.width - 10
  const isLow = frame.height < 72
  const line = { width, height: frame.height, linesMax: 1 }
  const brand = fitText(texts.brand, { ...line, sizeMin: 6.5, sizeMax: isLow ? 9.5 : 11 })
  const size = fitText(texts.size, { ...line, sizeMin: 7, sizeMax: isLow ? 9.5 : 10.5 })
  const option = fitText(texts.option, {
    ...line,
    height: frame.height * 0.3,
    linesMax: 2,
    sizeMin: 6.5,
    sizeMax: isLow ? 9.5 : 10.5,
  })
  const bandHeight = option.lines.length === 0 ? 0 : heightOf(option) + 4
  const sizeTop = frame.y + frame.height - 3 - heightOf(size)
  const bandTop = sizeTop - 2 - bandHeight
  let y = frame.y + 3 + heightOf(brand)
  const height = (bandHeight > 0 ? bandTop : sizeTop) - y - 2
  const isRoomy = hasIcon && height > 52
  const name = fitText(texts.name, {
    width,
    height: isRoomy ? height - 26 : height,
    linesMax: 3,
    sizeMin: 7.5,
    sizeMax: isLow ? 13 : 16,
  })
  const iconSize = Math.min(height - heightOf(name) - GAP * 2, width * 0.72, 56)
  const isIconShown = hasIcon && iconSize >= 16
  const middle = frame.x + frame.width / 2
  const parts: string[] = []
  const write = (text: FittedText, top: number, ink: string) => parts.push(writeLines(text, middle, top, ink))
  write(brand, frame.y + 3, look.ink)
  const used = heightOf(name) + (isIconShown ? iconSize + GAP : 0)
  y += 1 + Math.max(0, (height - used) / 2)
  const icon = isIconShown ? { x: middle - iconSize / 2, y, width: iconSize, height: iconSize } : null
  if (icon) y += iconSize + GAP
  write(name, y, look.ink)
  if (flavourColour !== null && bandHeight > 0) {
    parts.push(
      `<path d="M${round(frame.x)} ${round(bandTop)}h${frame.width}v${round(bandHeight)}h-${frame.width}z" fill="${flavourColour}"/>`,
    )
    write(option, bandTop + 2, chooseInk(flavourColour))
  }
  write(size, sizeTop, look.ink)
  return {
    svg: `<g font-family="${look.fontFamily}" font-weight="700" text-anchor="middle">${parts.join('')}</g>`,
    icon,
  }
}

function heightOf({ lines, fontSize }: FittedText): number {
  return lines.length * fontSize * LINE_HEIGHT
}

function writeLines({ lines, fontSize }: FittedText, x: number, top: number, ink: string): string {
  return lines
    .map(({ text, width }, index) => {
      const y = round(top + fontSize * (0.86 + index * LINE_HEIGHT))
      return `<text x="${round(x)}" y="${y}" font-size="${fontSize}" textLength="${width}" lengthAdjust="spacingAndGlyphs" fill="${ink}">${escapeXml(text)}</text>`
    })
    .join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
