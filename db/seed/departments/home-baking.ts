import { department, product } from '@/db/seed/vocabulary'

export const homeBaking = department(
  {
    slug: 'home-baking',
    name: 'Home Baking',
    icon: 'cupcake',
    hue: 330,
    zone: 'Grocery',
    storage: 'ambient',
  },
  {
    'Flour & yeast': {
      Flour: [
        product(
          'Hollin Mill',
          'Flour',
          'sheaf-of-rice',
          { '500 g': 95, '1.5 kg': 165 },
          'Milled slowly from British wheat.',
          {
            flavours: ['Plain', 'Self-raising', 'Strong white', 'Wholemeal'],
            option: 'Flour',
            diet: ['vegan'],
            allergens: ['gluten'],
            origin: 'United Kingdom',
          },
        ),
        product(
          'Hollin Mill',
          'Cornflour',
          'ear-of-corn',
          { '250 g': 120 },
          'For thickening without lumps.',
          { diet: ['vegan', 'gluten-free'] },
        ),
      ],
      'Yeast & raising': [
        product('Hollin Mill', 'Easy bake yeast', 'bread', { '8 sachets': 155 }, 'Straight into the flour.', {
          diet: ['vegan', 'gluten-free'],
          grams: 7,
        }),
        product(
          'Hollin Mill',
          'Raising agent',
          'cupcake',
          { '170 g': 130 },
          'A level teaspoon goes a long way.',
          {
            flavours: ['Baking powder', 'Bicarbonate of soda'],
            option: 'Kind',
            diet: ['vegan', 'gluten-free'],
          },
        ),
      ],
    },
    Sugar: {
      'White & caster': [
        product('Greenlark', 'Sugar', 'candy', { '500 g': 95, '1 kg': 135 }, 'Fine and dry.', {
          flavours: ['Granulated', 'Caster', 'Icing'],
          option: 'Kind',
          diet: ['vegan', 'gluten-free'],
        }),
      ],
      'Brown & syrups': [
        product('Canefield', 'Brown sugar', 'candy', { '500 g': 185 }, 'Molasses left in.', {
          flavours: ['Demerara', 'Light soft', 'Dark muscovado'],
          option: 'Kind',
          diet: ['vegan', 'gluten-free'],
          origin: 'Mauritius',
        }),
        product(
          'Canefield',
          'Golden syrup',
          'honey-pot',
          { '454 g': 195, '680 g': 265 },
          'For flapjacks and spoons.',
          { diet: ['vegan', 'gluten-free'] },
        ),
        product('Canefield', 'Sweetener', 'candy', { '75 g': 225 }, 'Spoon for spoon in place of sugar.', {
          diet: ['vegan', 'gluten-free'],
        }),
      ],
    },
    'Mixes & desserts': {
      'Cake mixes': [
        product(
          'Tamsin Bellweather',
          'Cake mix',
          'birthday-cake',
          { '425 g': 225 },
          'Eggs, oil and half an hour.',
          {
            flavours: ['Victoria sponge', 'Brownie', 'Carrot', 'Lemon'],
            diet: ['vegetarian'],
            allergens: ['gluten', 'milk', 'eggs'],
          },
        ),
        product(
          'Crumbwell',
          'Bread mix',
          'bread',
          { '500 g': 185 },
          'Water, ten minutes of kneading, one good loaf.',
          {
            flavours: ['White', 'Mixed grain', 'Focaccia'],
            option: 'Loaf',
            diet: ['vegan'],
            allergens: ['gluten'],
          },
        ),
      ],
      'Pancake & batter': [
        product('Crumbwell', 'Pancake mix', 'pancakes', { '155 g': 110, '400 g': 210 }, 'Shake with milk.', {
          diet: ['vegetarian'],
          allergens: ['gluten', 'milk', 'eggs'],
        }),
      ],
    },
    'Chocolate & decorating': {
      'Cooking chocolate': [
        product(
          'Bombolino',
          'Cooking chocolate',
          'chocolate-bar',
          { '150 g': 175, '300 g': 310 },
          'Melts smooth and sets with a snap.',
          {
            flavours: ['Dark 70%', 'Milk', 'White'],
            option: 'Cocoa',
            diet: ['vegetarian'],
            allergens: ['milk', 'soya'],
          },
        ),
        product(
          'Bombolino',
          'Cocoa powder',
          'chocolate-bar',
          { '125 g': 265, '250 g': 445 },
          'Dutch-process, deep and dark.',
          { diet: ['vegan', 'gluten-free'] },
        ),
        product('Bombolino', 'Chocolate chips', 'cookie', { '100 g': 145 }, 'Hold their shape in the oven.', {
          flavours: ['Dark', 'Milk', 'White'],
          option: 'Cocoa',
          diet: ['vegetarian'],
          allergens: ['milk', 'soya'],
        }),
      ],
      'Icing & sprinkles': [
        product(
          'Sugarwhistle',
          'Ready-to-roll icing',
          'birthday-cake',
          { '250 g': 165, '1 kg': 395 },
          'Knead, roll, drape.',
          { flavours: ['White', 'Pink', 'Blue'], option: 'Colour', diet: ['vegan', 'gluten-free'] },
        ),
        product(
          'Sugarwhistle',
          'Sprinkles',
          'confetti-ball',
          { '60 g': 165 },
          'Plant-coloured and cheerful.',
          {
            flavours: ['Hundreds & thousands', 'Chocolate', 'Stars'],
            option: 'Shape',
            diet: ['vegetarian'],
            allergens: ['milk', 'soya'],
          },
        ),
        product('Sugarwhistle', 'Birthday candles', 'candle', { '24 pack': 150 }, 'With holders.', {
          grams: 3,
        }),
      ],
    },
    'Nuts, fruit & flavours': {
      'Baking nuts & seeds': [
        product(
          'Gribble & Moss',
          'Baking nuts',
          'chestnut',
          { '100 g': 195, '200 g': 350 },
          'Fresh crop, cut for the bowl.',
          {
            flavours: ['Ground almonds', 'Walnut halves', 'Pecans', 'Chopped hazelnuts'],
            option: 'Nut',
            diet: ['vegan', 'gluten-free'],
            allergens: ['nuts'],
          },
        ),
        product('Gribble & Moss', 'Seeds', 'sunflower', { '150 g': 145 }, 'For bread tins and salads.', {
          flavours: ['Sunflower', 'Pumpkin', 'Chia'],
          option: 'Seed',
          diet: ['vegan', 'gluten-free'],
        }),
      ],
      'Dried fruit & cherries': [
        product(
          'Gribble & Moss',
          'Mixed dried fruit',
          'grapes',
          { '500 g': 225, '1 kg': 410 },
          'Sultanas, raisins, currants and peel.',
          { diet: ['vegan', 'gluten-free'] },
        ),
        product(
          'Gribble & Moss',
          'Glacé cherries',
          'cherries',
          { '200 g': 210 },
          'Bright, sticky, halved or whole.',
          { diet: ['vegan', 'gluten-free'], allergens: ['sulphites'] },
        ),
      ],
      'Vanilla & extracts': [
        product('Sugarwhistle', 'Extract', 'potted-plant', { '38 ml': 275 }, 'Drawn from the real thing.', {
          flavours: ['Vanilla', 'Almond', 'Lemon'],
          option: 'Kind',
          diet: ['vegan', 'gluten-free'],
        }),
      ],
    },
  },
)
