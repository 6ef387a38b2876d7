import type { PackFacts } from '@/pictures/pack/pack-facts'

export type PackShape =
  | 'bag'
  | 'block'
  | 'bottle'
  | 'box'
  | 'brick'
  | 'can'
  | 'carton'
  | 'egg-box'
  | 'jar'
  | 'loose'
  | 'punnet'
  | 'spray'
  | 'tin'
  | 'tray'
  | 'tub'
  | 'tube'
  | 'wine'

/** Words of a product's own name that tell its pack, the more telling ones first. */
const byName: readonly [PackShape, RegExp][] = [
  ['egg-box', /\beggs$/],
  ['bag', /crisps|puffs|hoops$(?<!honey hoops)|^dried |pants|poop|treats|grated/],
  [
    'tray',
    /doughnut|curry with|diced|pie mix|scotch egg|salmon flakes|macaroni cheese|filled pasta|garlic bread|slice$|sausage roll/,
  ],
  ['box', /candles|mug soup|pouches|tumblers|\bboxes$/],
  [
    'tin',
    /^soup$|tinned|corned beef|\btins$|baked beans|beans in water|^chickpeas$|fruit in juice|tuna chunks|sardines|refried|sponge pudding|hot dog sausages|red salmon|anchov|shaving foam|milk powder|coconut milk|evaporated|condensed/,
  ],
  ['spray', /\bspray\b|glass cleaner|stain remover|limescale/],
  ['tube', /toothpaste|nappy cream|pur[eé]e|sun lotion|lip balm|lipstick|hand cream|glue|harissa/],
  [
    'carton',
    /fresh milk|organic milk|free milk|oat drink|almond drink|pressed juice|fresh soup|\bready custard|^cream$|buttermilk/,
  ],
  ['brick', /soya drink|coconut drink|fruit juice|passata|coconut water|milk, ready|stock, ready/],
  ['wine', /olive oil|balsamic|sesame oil|rapeseed|liqueur|aperitif|spirit 0|elderflower press[eé]/],
  ['can', /^cola$|energy drink|tonic|lager|canned|lemonade|ginger beer|sparkling water with/],
  ['jar', /chocolate spread/],
  [
    'tub',
    /yoghurt|skyr|ice cream|scoop|sorbet|houmous|tzatziki|guacamole|coleslaw|(potato|pasta) salad|spreadable|soft cheese|cr[eè]me fra|clotted|p[aâ]t[eé]$|\bpots?$|rice pudding|spread$|wipes|broth|miso|raising agent|fresh pesto|olives|hair wax|day cream|ricotta|mascarpone|kimchi/,
  ],
  [
    'jar',
    /instant coffee|\bjam\b|marmalade|curd|^honey$|(peanut|almond) butter|yeast extract|pesto|pickles?$|chutney|mayonnaise|mustard$|tahini|spice|peppercorns|salt flakes|(curry|pasta) sauce|salsa|herbs$|curry paste|gochujang|sun-dried|sauerkraut|hot chocolate|malted drink|vitamins|candle|gravy|matcha|baby jar/,
  ],
  [
    'box',
    /\b(tissues|teas?|infusion|plasters|tablets|capsules|pods|sachets|cubes|lozenges|paracetamol|ibuprofen|batteries|bulb|lights|foil|parchment|filters|kit|shells|(oat|cereal) bars|fish fingers|cheesecake|waffles|lollies|cones|porridge|flakes|hoops|puffed|malted wheats|wheat biscuits|lasagne sheets|stuffing|jelly|baklava|printer|powder|thermometer|floss|razor|blades|table salt|dishwasher salt|colour|pencils|chocolates|gift|muesli|cake mix|mix)\b|coated sticks|frozen pizza|thin crust|deep pan/,
  ],
  [
    'block',
    /cheddar|cheese$|brie|camembert|feta|halloumi|mozzarella|^butter$|tofu|tempeh|chorizo|salami|plant slices|digestive|shortbread|oatcakes|bars?$|chocolate$|soap|crackers$|biscuits$|cookies$/,
  ],
  [
    'bottle',
    /\b(oil|vinegar|ketchup|sauce|syrup|squash|cordial|shampoo|conditioner|gel|lotion|wash|cleaner|bleach|softener|liquid|mouthwash|rinse aid|bath|cleanser|water|drink|smoothie|milkshake|kefir|iced|deodorant|feed)\b/,
  ],
  [
    'bag',
    /\b(salad bag|crisps|popcorn|pasta|rice|lentils|flour|sugar|sweets|gums|nappies|bin bags|liners|toilet roll|kitchen roll|compost|seeds|litter|loaf|bread|rolls|buns|wraps|naan|pitta|bagels|crumpets|muffins|food)\b/,
  ],
]

/** What stands behind an icon, where the name tells nothing. */
const byIcon: Readonly<Record<string, PackShape>> = {
  'baby-bottle': 'bottle',
  bacon: 'tray',
  'beer-mug': 'can',
  'bento-box': 'box',
  'beverage-box': 'brick',
  'birthday-cake': 'box',
  'bottle-with-popping-cork': 'wine',
  bubbles: 'bottle',
  burrito: 'tray',
  butter: 'block',
  'canned-food': 'tin',
  'cheese-wedge': 'block',
  chicken: 'tray',
  'chocolate-bar': 'block',
  'clinking-beer-mugs': 'can',
  'clinking-glasses': 'wine',
  'cocktail-glass': 'wine',
  crab: 'tray',
  croissant: 'tray',
  'cup-with-straw': 'bottle',
  cupcake: 'tray',
  'curry-rice': 'tray',
  custard: 'tub',
  'cut-of-meat': 'tray',
  deer: 'tray',
  doughnut: 'tray',
  droplet: 'bottle',
  duck: 'tray',
  dumpling: 'tray',
  falafel: 'tray',
  fish: 'tray',
  'fish-cake-with-swirl': 'tray',
  'fried-shrimp': 'tray',
  'glass-of-milk': 'carton',
  hamburger: 'tray',
  'high-voltage': 'can',
  'honey-pot': 'jar',
  'hot-beverage': 'box',
  'hot-dog': 'tray',
  'ice-cream': 'tub',
  jar: 'jar',
  lobster: 'tray',
  'lotion-bottle': 'bottle',
  'meat-on-bone': 'tray',
  oyster: 'tray',
  pie: 'tray',
  pill: 'box',
  pizza: 'box',
  'poultry-leg': 'tray',
  pretzel: 'tray',
  'rice-ball': 'tray',
  sandwich: 'tray',
  'shallow-pan-of-food': 'tray',
  shortcake: 'box',
  shrimp: 'tray',
  'soft-ice-cream': 'tub',
  spaghetti: 'tray',
  squid: 'tray',
  'steaming-bowl': 'bag',
  sushi: 'tray',
  'teacup-without-handle': 'box',
  'tropical-fish': 'tray',
  turkey: 'tray',
  'tumbler-glass': 'wine',
  'wine-glass': 'wine',
}

/** One piece that stands as it is: no pack around it. */
const piece = /^(each|half|pair|bunch|roll|\d+ stems)$/i
const boxedPieces = /foil|parchment|bulb|colour|thermometer|razor|brush|floss/
/** What cans hold, and not bottles. */
const canSizes = /\b(200|250|330|440) ml$/
const produceBags =
  /potato|carrot|onion|cabbage|spinach|peas|sprouts|parsnip|apples|tangerine|peelers|lemons|limes|oranges|pears|bananas/

/** The pack in which such goods usually stand on a shelf. Pure; a guess from words, which a photograph of the retailer's own replaces. */
export function chooseShape(facts: PackFacts): PackShape {
  const name = facts.name.toLowerCase()
  if (piece.test(facts.sizeLabel)) return boxedPieces.test(name) ? 'box' : 'loose'
  if (isProduce(facts)) return chooseForProduce(facts, name)
  const named = byName.find(([, pattern]) => pattern.test(name))?.[0]
  const shape = named ?? byIcon[facts.icon] ?? chooseByUnit(facts.measureUnit)
  return shape === 'can' && !canSizes.test(facts.sizeLabel) ? 'bottle' : shape
}

function chooseForProduce({ measureUnit, measureQuantity, sizeLabel }: PackFacts, name: string): PackShape {
  if (/salad bag|stir-fry|florets|herbs/.test(name)) return 'bag'
  if (/pot$/.test(name)) return 'tub'
  if (produceBags.test(name) && (measureUnit === 'g' || measureQuantity > 4)) return 'bag'
  return /melon|pineapple|coconut/.test(name) && !sizeLabel.includes('pack') ? 'loose' : 'punnet'
}

function isProduce({ searchText }: PackFacts): boolean {
  return (
    /\bfruit\b/.test(searchText) &&
    /\bvegetables\b/.test(searchText) &&
    !/\b(frozen|tins|dried|nuts|baby)\b/.test(searchText)
  )
}

function chooseByUnit(unit: string): PackShape {
  if (unit === 'ml') return 'bottle'
  return unit === 'g' ? 'bag' : 'box'
}
