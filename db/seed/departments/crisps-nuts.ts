import { department, product } from '@/db/seed/vocabulary'

export const crispsNuts = department(
  {
    slug: 'crisps-nuts',
    name: 'Crisps, Nuts & Snacks',
    icon: 'popcorn',
    hue: 55,
    zone: 'Grocery',
    storage: 'ambient',
  },
  {
    Crisps: {
      'Sharing bags': [
        product(
          'Kettlestone',
          'Hand-cooked crisps',
          'potato',
          { '40 g': 100, '150 g': 235 },
          'Thick slices, turned by hand in sunflower oil.',
          {
            flavours: ['Sea salt', 'Salt & cider vinegar', 'Sweet chilli', 'Black pepper'],
            diet: ['vegan', 'gluten-free'],
            ingredients: 'Potatoes, sunflower oil, seasoning',
          },
        ),
        product(
          'Kettlestone',
          'Cheddar & onion crisps',
          'cheese-wedge',
          { '40 g': 100, '150 g': 235 },
          'Mature cheddar and sweet onion.',
          { diet: ['vegetarian', 'gluten-free'], allergens: ['milk'] },
        ),
        product('Greenlark', 'Ridged crisps', 'potato', { '200 g': 145 }, 'Deep ridges, made for dips.', {
          flavours: ['Salted', 'Flame-grilled steak', 'Paprika'],
          diet: ['vegan'],
        }),
      ],
      Multipacks: [
        product(
          'Spudwright',
          'Crisps multipack',
          'french-fries',
          { '6 × 25 g': 185, '12 × 25 g': 310 },
          'One for every lunch box.',
          {
            flavours: ['Ready salted', 'Salt & vinegar', 'Cheese & onion', 'Variety'],
            diet: ['vegetarian'],
            allergens: ['milk'],
          },
        ),
        product('Spudwright', 'Potato hoops', 'doughnut', { '7 × 24 g': 225 }, 'They fit on your fingers.', {
          flavours: ['Salted', 'Beef'],
          diet: ['vegan'],
        }),
      ],
      'Lentil & vegetable': [
        product(
          'Gribble & Moss',
          'Lentil waves',
          'beans',
          { '100 g': 195 },
          'Half the fat of potato crisps.',
          {
            flavours: ['Sour cream', 'Thai chilli'],
            diet: ['vegetarian', 'gluten-free'],
            allergens: ['milk'],
          },
        ),
        product(
          'Kettlestone',
          'Root vegetable crisps',
          'carrot',
          { '100 g': 235 },
          'Beetroot, parsnip and carrot.',
          { diet: ['vegan', 'gluten-free'] },
        ),
      ],
    },
    'Tortilla & corn snacks': {
      'Tortilla chips': [
        product(
          'Casa Tecolote',
          'Tortilla chips',
          'taco',
          { '180 g': 190, '300 g': 265 },
          'Stone-ground corn.',
          { flavours: ['Lightly salted', 'Cool herb', 'Chilli'], diet: ['vegetarian'], allergens: ['milk'] },
        ),
        product('Casa Tecolote', 'Dipping pot', 'bowl-with-spoon', { '300 g': 195 }, 'Open, dip, close.', {
          flavours: ['Salsa', 'Nacho cheese', 'Soured cream'],
          diet: ['vegetarian'],
          allergens: ['milk'],
        }),
      ],
      'Corn puffs': [
        product(
          'Pip Pockets',
          'Cheese puffs',
          'cheese-wedge',
          { '6 × 17 g': 165, '120 g': 150 },
          'Light, orange, gone.',
          { diet: ['vegetarian'], allergens: ['milk'] },
        ),
        product('Pip Pockets', 'Corn snacks', 'ear-of-corn', { '6 × 18 g': 170 }, 'Baked, not fried.', {
          flavours: ['Barbecue', 'Pickled onion'],
          diet: ['vegan'],
        }),
      ],
    },
    Nuts: {
      'Salted & roasted': [
        product(
          'Gribble & Moss',
          'Roasted nuts',
          'peanuts',
          { '150 g': 195, '300 g': 340 },
          'Dry-roasted in small drums.',
          {
            flavours: ['Salted peanuts', 'Dry roasted peanuts', 'Honey cashews'],
            option: 'Kind',
            diet: ['vegetarian'],
            allergens: ['peanuts', 'nuts'],
          },
        ),
        product(
          'Gribble & Moss',
          'Pistachios in the shell',
          'chestnut',
          { '200 g': 450 },
          'Something to do with your hands.',
          { diet: ['vegan', 'gluten-free'], allergens: ['nuts'] },
        ),
        product(
          'Gribble & Moss',
          'Mixed nuts',
          'chestnut',
          { '150 g': 265, '400 g': 625 },
          'No peanuts hiding in it.',
          {
            flavours: ['Natural', 'Salted'],
            option: 'Kind',
            diet: ['vegan', 'gluten-free'],
            allergens: ['nuts'],
          },
        ),
      ],
      'Trail mixes': [
        product(
          'Gribble & Moss',
          'Trail mix',
          'mountain',
          { '150 g': 225 },
          'Nuts, seeds, fruit, a little chocolate.',
          { flavours: ['Fruit & nut', 'Chocolate'], diet: ['vegetarian'], allergens: ['nuts', 'milk'] },
        ),
      ],
    },
    Popcorn: {
      'Bagged popcorn': [
        product(
          'Popperly',
          'Popcorn',
          'popcorn',
          { '24 g': 75, '90 g': 165, '6 × 14 g': 195 },
          'Popped in a kettle.',
          {
            flavours: ['Sweet & salty', 'Salted', 'Toffee'],
            diet: ['vegetarian', 'gluten-free'],
            allergens: ['milk'],
          },
        ),
      ],
      'Microwave popcorn': [
        product(
          'Popperly',
          'Microwave popcorn',
          'popcorn',
          { '3 × 90 g': 245 },
          'Two minutes. Listen for the gaps.',
          { flavours: ['Butter', 'Salted'], diet: ['vegetarian', 'gluten-free'], allergens: ['milk'] },
        ),
      ],
    },
    'Crackers & sticks': {
      'Savoury biscuits': [
        product(
          'Malthouse Row',
          'Crackers',
          'rice-cracker',
          { '150 g': 145, '300 g': 240 },
          'For cheese, and for crumbs on the sofa.',
          {
            flavours: ['Water', 'Seeded', 'Rosemary'],
            option: 'Kind',
            diet: ['vegan'],
            allergens: ['gluten', 'sesame'],
          },
        ),
        product('Malthouse Row', 'Oatcakes', 'cookie', { '250 g': 155 }, 'Scottish oats, a pinch of salt.', {
          flavours: ['Rough', 'Fine'],
          option: 'Cut',
          diet: ['vegan'],
          allergens: ['gluten'],
          origin: 'Scotland',
        }),
        product(
          'Malthouse Row',
          'Rice cakes',
          'rice-cracker',
          { '130 g': 125 },
          'Light as packing, nicer to eat.',
          { flavours: ['Salted', 'Unsalted', 'Caramel'], diet: ['vegan', 'gluten-free'] },
        ),
      ],
      'Pretzels & breadsticks': [
        product('Malthouse Row', 'Pretzels', 'pretzel', { '175 g': 165 }, 'Baked, twisted, salted.', {
          flavours: ['Salted', 'Sour cream'],
          diet: ['vegetarian'],
          allergens: ['gluten', 'milk'],
        }),
        product(
          'Casa Verello',
          'Grissini',
          'baguette-bread',
          { '125 g': 130 },
          'Thin sticks with olive oil.',
          { diet: ['vegan'], allergens: ['gluten'], origin: 'Italy' },
        ),
      ],
    },
  },
)
