import { department, product } from '@/db/seed/vocabulary'

export const bakery = department(
  { slug: 'bakery', name: 'Bakery', icon: 'bread', hue: 60, zone: 'Fresh', storage: 'ambient' },
  {
    Bread: {
      'Sliced loaves': [
        product(
          'Crumbwell',
          'Farmhouse loaf',
          'bread',
          { '400 g': 95, '800 g': 145 },
          'Soft crumb and a floury top, sliced for toast.',
          {
            flavours: ['White', 'Wholemeal', 'Half and half'],
            option: 'Flour',
            diet: ['vegan'],
            allergens: ['gluten', 'soya'],
            ingredients: 'Wheat flour, water, yeast, salt, rapeseed oil, soya flour',
          },
        ),
        product('Greenlark', 'Medium sliced bread', 'bread', { '800 g': 85 }, 'The everyday loaf.', {
          flavours: ['White', 'Brown'],
          option: 'Flour',
          diet: ['vegan'],
          allergens: ['gluten', 'soya'],
        }),
        product(
          'Crumbwell',
          'Seeded batch loaf',
          'bread',
          { '400 g': 120, '800 g': 185 },
          'Sunflower, linseed and millet in every slice.',
          { diet: ['vegan'], allergens: ['gluten'] },
        ),
      ],
    },
    'Fresh from the oven': {
      'Baker’s loaves': [
        product(
          'Ovenden & Daughters',
          'Sourdough',
          'bread',
          { '400 g': 220, '800 g': 360 },
          'Proved for a day and baked dark.',
          {
            flavours: ['White', 'Rye', 'Walnut'],
            option: 'Loaf',
            diet: ['vegan'],
            allergens: ['gluten', 'nuts'],
            ingredients: 'Wheat flour, rye flour, water, salt',
          },
        ),
        product(
          'Ovenden & Daughters',
          'Baguette',
          'baguette-bread',
          { '250 g': 115, '125 g': 70 },
          'Thin crust, open crumb, baked through the day.',
          { diet: ['vegan'], allergens: ['gluten'] },
        ),
        product(
          'Ovenden & Daughters',
          'Olive focaccia',
          'flatbread',
          { '300 g': 240 },
          'Dimpled, oiled and salted by hand.',
          { diet: ['vegan'], allergens: ['gluten'] },
        ),
      ],
    },
    'Rolls & wraps': {
      Rolls: [
        product(
          'Crumbwell',
          'Soft white rolls',
          'bread',
          { '4 pack': 95, '8 pack': 160 },
          'Pillowy rolls for burgers and bacon.',
          { diet: ['vegan'], allergens: ['gluten', 'soya'], grams: 60 },
        ),
        product(
          'Crumbwell',
          'Brioche burger buns',
          'hamburger',
          { '4 pack': 155, '6 pack': 210 },
          'Glossy, buttery and strong enough for two patties.',
          { diet: ['vegetarian'], allergens: ['gluten', 'milk', 'eggs'], grams: 55 },
        ),
        product('Crumbwell', 'Hot dog rolls', 'hot-dog', { '6 pack': 110 }, 'Long and soft, ready split.', {
          diet: ['vegan'],
          allergens: ['gluten'],
          grams: 60,
        }),
      ],
      'Wraps & flatbreads': [
        product('Greenlark', 'Tortilla wraps', 'burrito', { '8 pack': 120 }, 'Fold without cracking.', {
          flavours: ['Plain', 'Wholemeal', 'Seeded'],
          option: 'Kind',
          diet: ['vegan'],
          allergens: ['gluten'],
          grams: 62,
        }),
        product(
          'Lahiri Kitchen',
          'Naan',
          'flatbread',
          { '2 pack': 120, '4 pack': 195 },
          'Blistered in a hot oven; two minutes to warm.',
          {
            flavours: ['Plain', 'Garlic & coriander'],
            diet: ['vegetarian'],
            allergens: ['gluten', 'milk'],
            grams: 130,
          },
        ),
        product(
          'Lahiri Kitchen',
          'Pitta bread',
          'stuffed-flatbread',
          { '6 pack': 80 },
          'Puffs up in the toaster, ready to be filled.',
          {
            flavours: ['White', 'Wholemeal'],
            option: 'Flour',
            diet: ['vegan'],
            allergens: ['gluten'],
            grams: 60,
          },
        ),
      ],
    },
    'Morning goods': {
      'Bagels, crumpets & muffins': [
        product(
          'Crumbwell',
          'Bagels',
          'bagel',
          { '5 pack': 165 },
          'Boiled, then baked: shiny outside, chewy inside.',
          {
            flavours: ['Plain', 'Sesame', 'Cinnamon & raisin'],
            diet: ['vegan'],
            allergens: ['gluten', 'sesame'],
            grams: 85,
          },
        ),
        product(
          'Crumbwell',
          'Crumpets',
          'pancakes',
          { '6 pack': 90, '9 pack': 125 },
          'All those holes for all that butter.',
          { diet: ['vegan'], allergens: ['gluten'], grams: 55 },
        ),
        product(
          'Crumbwell',
          'English muffins',
          'bread',
          { '4 pack': 100 },
          'Split, toast, and put an egg on top.',
          { diet: ['vegan'], allergens: ['gluten', 'soya'], grams: 68 },
        ),
      ],
    },
    Pastries: {
      'Croissants & pastries': [
        product(
          'Ovenden & Daughters',
          'All-butter croissants',
          'croissant',
          { '2 pack': 165, '4 pack': 275 },
          'Twenty-seven layers, baked in store.',
          { diet: ['vegetarian'], allergens: ['gluten', 'milk', 'eggs'], grams: 60 },
        ),
        product(
          'Ovenden & Daughters',
          'Pain au chocolat',
          'croissant',
          { '2 pack': 185, '4 pack': 310 },
          'Two dark chocolate batons in each.',
          { diet: ['vegetarian'], allergens: ['gluten', 'milk', 'eggs', 'soya'], grams: 65 },
        ),
        product('Ovenden & Daughters', 'Soft pretzel', 'pretzel', { each: 110 }, 'Chewy, dark and salted.', {
          diet: ['vegan'],
          allergens: ['gluten'],
          grams: 95,
        }),
      ],
    },
    'Cakes & treats': {
      'Whole cakes': [
        product(
          'Tamsin Bellweather',
          'Celebration cake',
          'birthday-cake',
          { '900 g': 1100, '1.5 kg': 1650 },
          'Sponge and buttercream, with room for the candles.',
          {
            flavours: ['Vanilla', 'Chocolate'],
            diet: ['vegetarian'],
            allergens: ['gluten', 'milk', 'eggs', 'soya'],
          },
        ),
        product(
          'Tamsin Bellweather',
          'Victoria sandwich',
          'shortcake',
          { '400 g': 320 },
          'Raspberry jam, vanilla cream, a dusting of sugar.',
          { diet: ['vegetarian'], allergens: ['gluten', 'milk', 'eggs'] },
        ),
        product(
          'Tamsin Bellweather',
          'Lemon drizzle loaf',
          'lemon',
          { '350 g': 260 },
          'Sharp syrup soaked into soft sponge.',
          { diet: ['vegetarian'], allergens: ['gluten', 'milk', 'eggs'] },
        ),
      ],
    },
    'Little treats': {
      'Small cakes & doughnuts': [
        product(
          'Tamsin Bellweather',
          'Cupcakes',
          'cupcake',
          { '4 pack': 300, '6 pack': 420 },
          'Swirled by hand.',
          {
            flavours: ['Chocolate', 'Red velvet', 'Lemon'],
            diet: ['vegetarian'],
            allergens: ['gluten', 'milk', 'eggs', 'soya'],
            grams: 65,
          },
        ),
        product('Greenlark', 'Jam doughnuts', 'doughnut', { '5 pack': 125 }, 'Rolled in sugar while warm.', {
          diet: ['vegetarian'],
          allergens: ['gluten', 'milk', 'eggs', 'soya'],
          grams: 65,
        }),
        product('Greenlark', 'Ring doughnuts', 'doughnut', { '4 pack': 140 }, 'Glazed and light.', {
          flavours: ['Glazed', 'Chocolate', 'Strawberry'],
          option: 'Icing',
          diet: ['vegetarian'],
          allergens: ['gluten', 'milk', 'eggs', 'soya'],
          grams: 55,
        }),
        product(
          'Tamsin Bellweather',
          'Toffee waffles',
          'waffle',
          { '8 pack': 190 },
          'Thin waffles with a caramel middle. Rest one on your cup.',
          { diet: ['vegetarian'], allergens: ['gluten', 'milk', 'eggs', 'soya'], grams: 39 },
        ),
      ],
    },
    'Pies & savoury bakes': {
      'Pastry counter': [
        product(
          'Ovenden & Daughters',
          'Sausage roll',
          'hot-dog',
          { each: 145, '4 pack': 420 },
          'Peppery pork in all-butter puff.',
          { allergens: ['gluten', 'milk', 'eggs'], storage: 'chilled', grams: 120 },
        ),
        product(
          'Ovenden & Daughters',
          'Cheese & onion slice',
          'pie',
          { each: 155 },
          'Cheddar and soft onion in flaky pastry.',
          { diet: ['vegetarian'], allergens: ['gluten', 'milk', 'mustard'], storage: 'chilled', grams: 150 },
        ),
        product(
          'Ovenden & Daughters',
          'Deep fruit pie',
          'pie',
          { '550 g': 380 },
          'Short pastry, plenty of fruit, a sugared lid.',
          { flavours: ['Apple', 'Cherry'], diet: ['vegan'], allergens: ['gluten'] },
        ),
      ],
    },
  },
)
