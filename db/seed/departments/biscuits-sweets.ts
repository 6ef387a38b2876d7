import { department, product } from '@/db/seed/vocabulary'

export const biscuitsSweets = department(
  {
    slug: 'biscuits-sweets',
    name: 'Biscuits, Chocolate & Sweets',
    icon: 'cookie',
    hue: 345,
    zone: 'Grocery',
    storage: 'ambient',
  },
  {
    Biscuits: {
      'Everyday biscuits': [
        product(
          'Dunkerley',
          'Biscuits',
          'cookie',
          { '250 g': 105, '400 g': 155 },
          'Holds together in tea for six seconds.',
          {
            flavours: ['Digestive', 'Rich tea', 'Ginger', 'Malted milk'],
            option: 'Kind',
            diet: ['vegetarian'],
            allergens: ['gluten', 'milk'],
          },
        ),
        product(
          'Dunkerley',
          'Custard creams',
          'cookie',
          { '150 g': 85, '400 g': 165 },
          'Two biscuits and the best part.',
          { diet: ['vegetarian'], allergens: ['gluten', 'milk', 'soya'] },
        ),
        product(
          'Tamsin Bellweather',
          'Shortbread',
          'butter',
          { '200 g': 220, '500 g': 475 },
          'One part sugar, two parts butter, three of flour.',
          {
            flavours: ['Fingers', 'Rounds'],
            option: 'Shape',
            diet: ['vegetarian'],
            allergens: ['gluten', 'milk'],
            origin: 'Scotland',
          },
        ),
      ],
      'Chocolate biscuits': [
        product(
          'Dunkerley',
          'Chocolate digestives',
          'cookie',
          { '266 g': 175, '433 g': 260 },
          'Chocolate on one side, so that you can hold the other.',
          {
            flavours: ['Milk', 'Dark'],
            option: 'Chocolate',
            diet: ['vegetarian'],
            allergens: ['gluten', 'milk', 'soya'],
          },
        ),
        product(
          'Tamsin Bellweather',
          'Chunky cookies',
          'cookie',
          { '200 g': 210 },
          'Big pieces, soft middle.',
          {
            flavours: ['Double chocolate', 'Chocolate chunk', 'Oat & raisin'],
            diet: ['vegetarian'],
            allergens: ['gluten', 'milk', 'soya', 'eggs'],
          },
        ),
        product('Dunkerley', 'Wafer fingers', 'waffle', { '9 pack': 185 }, 'Four layers in milk chocolate.', {
          flavours: ['Milk', 'Orange', 'Mint'],
          diet: ['vegetarian'],
          allergens: ['gluten', 'milk', 'soya'],
          grams: 21,
        }),
      ],
    },
    'Chocolate bars': {
      'Blocks & bars': [
        product(
          'Fenwright',
          'Milk chocolate',
          'chocolate-bar',
          { '45 g': 85, '100 g': 150, '180 g': 235 },
          'Creamy, not too sweet.',
          {
            flavours: ['Plain', 'Hazelnut', 'Fruit & nut', 'Caramel'],
            diet: ['vegetarian', 'gluten-free'],
            allergens: ['milk', 'nuts', 'soya'],
          },
        ),
        product(
          'Fenwright',
          'Dark chocolate',
          'chocolate-bar',
          { '100 g': 195 },
          'Single-origin beans, long roasted.',
          {
            flavours: ['70%', '85%', 'Sea salt', 'Orange'],
            diet: ['vegan', 'gluten-free'],
            allergens: ['soya'],
            origin: 'Ghana',
          },
        ),
        product(
          'Fenwright',
          'White chocolate',
          'chocolate-bar',
          { '100 g': 165 },
          'Real vanilla, real cocoa butter.',
          { diet: ['vegetarian', 'gluten-free'], allergens: ['milk', 'soya'] },
        ),
      ],
      'Snack bars': [
        product(
          'Nougatine',
          'Caramel nougat bar',
          'chocolate-bar',
          { '48 g': 80, '4 × 42 g': 210, '9 × 42 g': 410 },
          'Nougat, caramel, peanuts, chocolate.',
          { diet: ['vegetarian'], allergens: ['milk', 'peanuts', 'eggs', 'soya'] },
        ),
        product(
          'Nougatine',
          'Coconut bar',
          'coconut',
          { '57 g': 80, '4 × 57 g': 225 },
          'Moist coconut in dark chocolate.',
          { diet: ['vegetarian', 'gluten-free'], allergens: ['milk', 'soya'] },
        ),
      ],
    },
    'Boxes & sharing': {
      'Gift boxes': [
        product(
          'Fenwright',
          'Chocolate assortment',
          'wrapped-gift',
          { '200 g': 595, '400 g': 1050 },
          'Twelve kinds, a card that says which.',
          {
            flavours: ['Milk & dark', 'Truffles'],
            diet: ['vegetarian'],
            allergens: ['milk', 'nuts', 'soya'],
          },
        ),
        product('Fenwright', 'Mint thins', 'chocolate-bar', { '200 g': 275 }, 'For after eight, or four.', {
          diet: ['vegetarian', 'gluten-free'],
          allergens: ['milk', 'soya'],
        }),
      ],
      'Sharing bags': [
        product(
          'Nougatine',
          'Chocolate buttons',
          'candy',
          { '32 g': 80, '120 g': 185 },
          'Flat enough to melt on the tongue.',
          { flavours: ['Milk', 'White'], diet: ['vegetarian', 'gluten-free'], allergens: ['milk', 'soya'] },
        ),
        product(
          'Nougatine',
          'Honeycomb bites',
          'honey-pot',
          { '110 g': 195 },
          'Airy honeycomb, thin chocolate.',
          { diet: ['vegetarian', 'gluten-free'], allergens: ['milk', 'soya'] },
        ),
      ],
    },
    Sweets: {
      'Jellies & gums': [
        product(
          'Sugarwhistle',
          'Fruit gums',
          'candy',
          { '140 g': 125, '300 g': 225 },
          'Chewy, with real juice.',
          { flavours: ['Bears', 'Bottles', 'Sour rings'], option: 'Shape', diet: ['gluten-free'] },
        ),
        product('Sugarwhistle', 'Wine gums', 'candy', { '190 g': 145 }, 'No wine, firm chew.', {
          diet: ['gluten-free'],
        }),
        product('Sugarwhistle', 'Vegan gums', 'candy', { '150 g': 165 }, 'Set with pectin.', {
          flavours: ['Berries', 'Peaches'],
          diet: ['vegan', 'gluten-free'],
        }),
      ],
      'Boiled & mints': [
        product(
          'Sugarwhistle',
          'Boiled sweets',
          'candy',
          { '150 g': 130 },
          'Twist-wrapped, for glove boxes.',
          {
            flavours: ['Fruit drops', 'Pear drops', 'Humbugs'],
            option: 'Kind',
            diet: ['vegan', 'gluten-free'],
          },
        ),
        product(
          'Sugarwhistle',
          'Toffee',
          'candy',
          { '150 g': 150, '500 g': 395 },
          'Butter toffee, slow to leave.',
          { flavours: ['Original', 'Treacle'], diet: ['vegetarian', 'gluten-free'], allergens: ['milk'] },
        ),
        product(
          'Sugarwhistle',
          'Lollipops',
          'lollipop',
          { '10 pack': 140 },
          'Fruit flavours on paper sticks.',
          { diet: ['vegan', 'gluten-free'], grams: 12 },
        ),
      ],
    },
    'Gum & mints': {
      'Chewing gum': [
        product(
          'Frizzmint',
          'Sugar-free gum',
          'leaf-fluttering-in-wind',
          { '10 pack': 75, '46 pack': 265 },
          'Long-lasting and sugar-free.',
          { flavours: ['Spearmint', 'Peppermint', 'Berry'], diet: ['vegan', 'gluten-free'], grams: 2 },
        ),
      ],
      Mints: [
        product('Frizzmint', 'Mints', 'leaf-fluttering-in-wind', { '45 g': 85 }, 'Strong enough to notice.', {
          flavours: ['Strong', 'Soft'],
          option: 'Kind',
          diet: ['vegan', 'gluten-free'],
        }),
      ],
    },
  },
)
