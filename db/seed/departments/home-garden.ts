import { department, product } from '@/db/seed/vocabulary'

export const homeGarden = department(
  {
    slug: 'home-garden',
    name: 'Flowers, Home & Garden',
    icon: 'bouquet',
    hue: 110,
    zone: 'Household',
    storage: 'ambient',
  },
  {
    'Flowers & plants': {
      Bouquets: [
        product(
          'Petalgate',
          'Hand-tied bouquet',
          'bouquet',
          { each: 1200 },
          'What was best at the market this morning.',
          { flavours: ['Bright', 'Pastel', 'White'], option: 'Palette', grams: 700 },
        ),
        product('Petalgate', 'Roses', 'rose', { '12 stems': 900 }, 'Long stems; trim them before the vase.', {
          flavours: ['Red', 'Yellow', 'Pink'],
          option: 'Colour',
          origin: 'Kenya',
          grams: 50,
        }),
        product('Petalgate', 'Tulips', 'tulip', { '10 stems': 500 }, 'They go on growing in the vase.', {
          flavours: ['Red', 'Mixed'],
          option: 'Colour',
          origin: 'Netherlands',
          grams: 30,
        }),
        product('Petalgate', 'Sunflowers', 'sunflower', { '5 stems': 450 }, 'A window’s worth of August.', {
          grams: 90,
        }),
      ],
      'House plants': [
        product('Petalgate', 'House plant', 'potted-plant', { each: 995 }, 'Bright corner, weekly water.', {
          flavours: ['Peace lily', 'Fern', 'Rubber plant'],
          option: 'Plant',
          grams: 1500,
        }),
        product('Petalgate', 'Cactus in a pot', 'cactus', { each: 550 }, 'Forgives everything but love.', {
          grams: 400,
        }),
      ],
    },
    Garden: {
      'Compost & feed': [
        product(
          'Marrowby Farms',
          'Peat-free compost',
          'seedling',
          { '10 l': 450, '40 l': 850 },
          'For pots, beds and seeds.',
          {},
        ),
        product(
          'Marrowby Farms',
          'Plant feed',
          'tomato',
          { '1 l': 550 },
          'A capful a week from the first flower.',
          { flavours: ['Tomato', 'All-purpose'], option: 'For' },
        ),
      ],
      'Seeds & tools': [
        product('Marrowby Farms', 'Vegetable seeds', 'carrot', { packet: 250 }, 'Sowing times on the back.', {
          flavours: ['Carrot', 'Lettuce', 'Courgette'],
          option: 'Seed',
          grams: 10,
        }),
        product('Marrowby Farms', 'Flower seeds', 'sunflower', { packet: 225 }, 'Scatter, rake, wait.', {
          flavours: ['Sunflower', 'Meadow mix'],
          option: 'Seed',
          grams: 8,
        }),
      ],
    },
    Kitchenware: {
      'Cook & store': [
        product('Potts & Lidley', 'Frying pan', 'cooking', { each: 1895 }, 'Non-stick, for every hob.', {
          flavours: ['20 cm', '28 cm'],
          option: 'Width',
          grams: 900,
        }),
        product(
          'Potts & Lidley',
          'Saucepan',
          'pot-of-food',
          { each: 1595 },
          'Pouring lip and a lid that strains.',
          { flavours: ['16 cm', '20 cm'], option: 'Width', grams: 1100 },
        ),
        product(
          'Potts & Lidley',
          'Food boxes',
          'bento-box',
          { '3 pack': 695, '5 pack': 995 },
          'Leakproof; microwave without the lid.',
          { grams: 120 },
        ),
        product('Potts & Lidley', 'Kitchen knife', 'kitchen-knife', { each: 1250 }, 'Holds its edge.', {
          flavours: ['Paring', 'Chef’s'],
          option: 'Blade',
          ageMin: 18,
          grams: 160,
        }),
      ],
      Tableware: [
        product(
          'Potts & Lidley',
          'Mug',
          'hot-beverage',
          { each: 450, '4 pack': 1500 },
          'Stoneware with room for a thumb.',
          { flavours: ['White', 'Sea blue', 'Moss'], option: 'Colour', grams: 380 },
        ),
        product(
          'Potts & Lidley',
          'Tumblers',
          'tumbler-glass',
          { '4 pack': 795 },
          'Thick-bottomed, dishwasher-safe.',
          { grams: 250 },
        ),
        product(
          'Potts & Lidley',
          'Reusable bottle',
          'cup-with-straw',
          { '500 ml': 1150, '750 ml': 1350 },
          'Steel, cold for a day.',
          { flavours: ['Slate', 'Coral'], option: 'Colour' },
        ),
      ],
    },
    'Stationery & post': {
      'Paper & pens': [
        product(
          'Inkwell Row',
          'Ballpoint pens',
          'pen',
          { '4 pens': 225, '10 pens': 395 },
          'Write first time.',
          { flavours: ['Blue', 'Black'], option: 'Ink', grams: 8 },
        ),
        product('Inkwell Row', 'Notebook', 'notebook', { each: 395 }, 'Ninety lined sheets.', {
          flavours: ['A5', 'A4'],
          option: 'Format',
          grams: 250,
        }),
        product(
          'Inkwell Row',
          'Printer paper',
          'page-facing-up',
          { '500 sheets': 550 },
          'Eighty grams, bright white.',
          { grams: 5 },
        ),
        product(
          'Inkwell Row',
          'Colouring pencils',
          'crayon',
          { '12 pencils': 325 },
          'Soft leads that do not snap.',
          { grams: 6 },
        ),
      ],
      'Cards & wrap': [
        product('Inkwell Row', 'Greetings card', 'love-letter', { each: 250 }, 'Blank inside.', {
          flavours: ['Birthday', 'Thank you', 'Congratulations'],
          option: 'For',
          grams: 25,
        }),
        product('Inkwell Row', 'Gift wrap', 'wrapped-gift', { roll: 350 }, 'Three metres, recyclable.', {
          flavours: ['Stripes', 'Leaves'],
          option: 'Pattern',
          grams: 180,
        }),
        product('Inkwell Row', 'Sticky tape', 'paperclip', { '2 rolls': 245 }, 'Clear, tears by hand.', {
          grams: 30,
        }),
      ],
    },
    'Party & candles': {
      Party: [
        product('Sugarwhistle', 'Balloons', 'balloon', { '10 pack': 195 }, 'Natural latex.', {
          flavours: ['Mixed', 'Gold'],
          option: 'Colour',
          grams: 3,
        }),
        product(
          'Sugarwhistle',
          'Paper plates',
          'fork-and-knife-with-plate',
          { '12 plates': 225 },
          'Sturdy enough for trifle.',
          { grams: 12 },
        ),
      ],
      Candles: [
        product('Sorrel & Sage', 'Scented candle', 'candle', { '180 g': 895 }, 'Thirty hours; soy wax.', {
          flavours: ['Cedar', 'Fig', 'Linen'],
          option: 'Scent',
        }),
        product('Greenlark', 'Tea lights', 'candle', { '24 pack': 295, '50 pack': 495 }, 'Four hours each.', {
          grams: 14,
        }),
      ],
    },
  },
)
