export interface FittedText {
  lines: { text: string; width: number }[]
  fontSize: number
}

interface FitOptions {
  /** Of the widest line. */
  width: number
  /** Of all lines. */
  height: number
  linesMax: number
  sizeMin: number
  sizeMax: number
}

interface Measured {
  text: string
  width: number
}

/** Height of a line in units of its size. */
export const LINE_HEIGHT = 1.12
const BLANK = 0.38

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

const narrow = /^[ijlI.,:;'’!|()[\]`]$/
const slim = /^[tfr\-/ ]$/
const broad = /^[mwMW@%&]$/
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u

/** Width of a bold text in units of its size. Each viewer has fonts of its own: the drawing states the width, and the viewer's font follows it. */
export function measureText(text: string): number {
  let width = 0
  // Nearly all names are made of these, of which each is a letter by itself.
  if (/^[ -~]*$/.test(text)) {
    for (const letter of text) width += measureLetter(letter)
    return width
  }
  for (const { segment } of graphemes.segment(text)) width += measureLetter(segment)
  return width
}

function measureLetter(letter: string): number {
  if (narrow.test(letter)) return 0.32
  if (slim.test(letter)) return 0.38
  if (broad.test(letter)) return 0.92
  if (wide.test(letter)) return 1.05
  return /^\p{Lu}/u.test(letter) ? 0.73 : 0.61
}

/** The largest size at which the whole text stands in its lines; at the smallest one the rest is cut off with an ellipsis. Pure. */
export function fitText(text: string, { width, height, linesMax, sizeMin, sizeMax }: FitOptions): FittedText {
  if (text === '') return { lines: [], fontSize: sizeMin }
  const words = text.split(' ').map((word) => ({ text: word, width: measureText(word) }))
  for (let fontSize = sizeMax; fontSize > sizeMin; fontSize -= 0.5) {
    const lines = wrap(words, width / fontSize)
    const isLow = lines.length <= Math.min(linesMax, countLines(height, fontSize))
    if (isLow && lines.every((line) => line.width * fontSize <= width)) return toText(lines, fontSize)
  }
  const widthMax = width / sizeMin
  const lines = wrap(
    words.flatMap((word) => breakWord(word, widthMax)),
    widthMax,
  )
  const count = Math.max(1, Math.min(linesMax, countLines(height, sizeMin)))
  const kept = lines.slice(0, count)
  if (lines.length > count) kept[count - 1] = cutOff(kept[count - 1]?.text ?? '', widthMax)
  return toText(kept, sizeMin)
}

/** How many lines of a size stand in a height. */
function countLines(height: number, fontSize: number): number {
  return Math.floor(height / (fontSize * LINE_HEIGHT))
}

function toText(lines: readonly Measured[], fontSize: number): FittedText {
  return {
    lines: lines.map(({ text, width }) => ({ text, width: Math.round(width * fontSize * 10) / 10 })),
    fontSize,
  }
}

function wrap(words: readonly Measured[], widthMax: number): Measured[] {
  const lines: Measured[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const grown = last && last.width + BLANK + word.width
    if (last && grown !== undefined && grown <= widthMax)
      lines[lines.length - 1] = { text: `${last.text} ${word.text}`, width: grown }
    else lines.push(word)
  }
  return lines
}

/** Between letters and never within one. */
function breakWord(word: Measured, widthMax: number): Measured[] {
  if (word.width <= widthMax) return [word]
  const parts: Measured[] = []
  for (const { segment } of graphemes.segment(word.text)) {
    const width = measureLetter(segment)
    const last = parts.at(-1)
    if (last && last.width + width <= widthMax)
      parts[parts.length - 1] = { text: last.text + segment, width: last.width + width }
    else parts.push({ text: segment, width })
  }
  return parts
}

function cutOff(line: string, widthMax: number): Measured {
  const letters = [...graphemes.segment(line)].map(({ segment }) => segment)
  while (letters.length > 0 && measureText(`${letters.join('')}…`) > widthMax) letters.pop()
  const text = `${letters.join('').trimEnd()}…`
  return { text, width: measureText(text) }
}
