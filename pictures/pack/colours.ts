/** One brand's look: what its packs are printed with. All colours are `#rrggbb`. */
export interface BrandLook {
  /** The pack itself. */
  ground: string
  /** A darker side of it, rims and shadows. */
  shade: string
  /** The label on it. */
  panel: string
  /** The brand's and the product's name on the label. */
  ink: string
  accent: string
  fontFamily: string
}

const SANS = "'Avenir Next','Segoe UI','Helvetica Neue',Arial,sans-serif"
const SERIF = "Georgia,'Times New Roman',serif"

/** Of the second colour from the first, on the wheel. */
const DISTANCES = [150, 180, 210, 40]

/** A brand's own colours: the same brand looks the same on each of its packs. */
export function chooseBrandLook(brand: string): BrandLook {
  const seed = hashText(brand.toLowerCase())
  const hue = ((seed % 24) * 15 + 8) % 360
  const other = (hue + (DISTANCES[(seed >>> 5) % 4] ?? 180)) % 360
  const style = (seed >>> 8) % 4
  const fontFamily = (seed >>> 11) % 5 < 2 ? SERIF : SANS
  // Yellows and greens are brighter than blues of the same lightness: they are printed darker.
  const deep = hue > 40 && hue < 190 ? 26 : 32
  const dark = hsl(hue, 58, deep)
  const accent = hsl(other, 66, 46)
  if (style === 0)
    return {
      ground: dark,
      shade: hsl(hue, 60, deep - 10),
      panel: hsl(hue, 40, 96),
      ink: dark,
      accent,
      fontFamily,
    }
  if (style === 1)
    return {
      ground: hsl(hue, 52, 84),
      shade: hsl(hue, 36, 68),
      panel: '#fffdf8',
      ink: hsl(hue, 62, 22),
      accent,
      fontFamily,
    }
  if (style === 2)
    return {
      ground: '#f6f2ea',
      shade: '#d9d1c2',
      panel: dark,
      ink: '#ffffff',
      accent: hsl(other, 70, 48),
      fontFamily,
    }
  const bright = hsl(hue, 64, hue > 40 && hue < 190 ? 38 : 50)
  return {
    ground: bright,
    shade: hsl(hue, 62, deep - 4),
    panel: hsl(other, 60, 95),
    ink: hsl(hue, 66, 20),
    accent,
    fontFamily,
  }
}

/** Words of flavours, fats, roasts and scents, and the colour in which packs are commonly printed for them. First match wins. */
const flavourColours: readonly [RegExp, string][] = [
  [/extra mature|black|dark|cola|robust|espresso|stout|\brum\b|vintage|charcoal|slate/, '#3a3340'],
  [/^(white|cream|coconut)/, '#efe3c2'],
  [/pineapple/, '#e0a512'],
  [/straw|cherry|raspb|tomato|red|hot|chilli|beef|pepperoni|strong|rose|brick|madras/, '#c62f3b'],
  [
    /semi|green|mint|herb|lime|basil|pesto|apple|pear|veg|spinach|garden|pine|sage|moss|aloe|decaf|kiwi|dill|mature$/,
    '#2f8a4c',
  ],
  [
    /whole|salted$|blue|classic|original|sea|ocean|plain|fresh|bio$|salt|mild|full|cod|tuna|fish|linen/,
    '#2765b0',
  ],
  [
    /lemon|banana|honey|mango|pineapple|yellow|mustard|corn|cheese|citrus|light|golden|gold|butter/,
    '#e0a512',
  ],
  [
    /orange|peach|apricot|carrot|tropical|satsuma|tikka|smoke|bbq|barbecue|caramel|ginger|amber|cumin|paprika/,
    '#dd6f1c',
  ],
  [
    /chocolate|cocoa|coffee|mocha|brown|nut|walnut|hazel|wholemeal|rye|malt|oat|cinnamon|seeded|mushroom/,
    '#7b4a2b',
  ],
  [/blueb|blackc|berry|berries|grape|plum|lavender|purple|beet|onion|garlic|fig/, '#6a3d9a'],
  [/skim|zero|unsweet|unsalted|unscented|0%|less|reduced|sensitive|free|natural/, '#5c86a3'],
]

/** The colour of a flavour's band; `null` where there is no flavour. */
export function chooseFlavourColour(option: string): string | null {
  if (option === '') return null
  const words = option.toLowerCase()
  const known = flavourColours.find(([pattern]) => pattern.test(words))
  return known ? known[1] : hsl((hashText(words) % 18) * 20, 55, 40)
}

/** What shows through a bottle or a jar, by the name of what is in it. */
const contentColours: readonly [RegExp, string][] = [
  [/water|lemonade|tonic|vinegar|gin\b|vodka|salt|rinse/, '#bfe0ee'],
  [/cola|soy|balsamic|brown|stout|coffee|gravy|yeast|chocolate|whisky|rum\b|iced tea/, '#4a2c20'],
  [/ketchup|tomato|salsa|hot sauce|paprika/, '#b9312b'],
  [/orange|peel|carrot|curry/, '#dd7a1e'],
  [/oil|honey|syrup|mustard|lager|pilsner|beer|cider|ale\b|curd|peanut/, '#d99a26'],
  [/mayonnaise|milk|yoghurt|lotion|tahini|cream/, '#efe6d2'],
  [/pesto|pickle|herb|olive|cucumber|washing-up/, '#6f8f35'],
]

/** The colour of what is in a glass: that of the goods where their name tells it, else that of the flavour, else the brand's own. */
export function chooseContentsColour(
  name: string,
  { flavour, ground }: { flavour: string | null; ground: string },
): string {
  const words = name.toLowerCase()
  return contentColours.find(([pattern]) => pattern.test(words))?.[1] ?? flavour ?? ground
}

/** Black or white, whichever reads better on it. */
export function chooseInk(ground: string): '#000000' | '#ffffff' {
  return contrast(ground, '#ffffff') >= contrast(ground, '#000000') ? '#ffffff' : '#000000'
}

/** WCAG 2: 1 (the same) to 21. Both are `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** FNV-1a, mixed once more so that neighbours differ: a seed for a look, no more. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

function hsl(hue: number, saturation: number, lightness: number): string {
  const chroma = (saturation / 100) * Math.min(lightness / 100, 1 - lightness / 100)
  const channel = (offset: number) => {
    const k = (offset + hue / 30) % 12
    const value = lightness / 100 - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(0)}${channel(8)}${channel(4)}`
}
