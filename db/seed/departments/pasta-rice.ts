import { department, product } from '@/db/seed/vocabulary'

export const pastaRice = department(
  {
    slug: 'pasta-rice',
    name: 'Pasta, Rice & Pulses',
    icon: 'spaghetti',
    hue: 45,
    zone: 'Grocery',
    storage: 'ambient',
  },
  {
    Pasta: {
      'Dried pasta': [
        product(
          'Casa Verello',
          'Bronze-die pasta',
          'spaghetti',
          { '500 g': 165, '1 kg': 295 },
          'A rough surface that sauce holds on to.',
          {
            flavours: ['Spaghetti', 'Penne', 'Fusilli', 'Linguine', 'Rigatoni'],
            option: 'Shape',
            diet: ['vegan'],
            allergens: ['gluten'],
            origin: 'Italy',
            ingredients: 'Durum wheat semolina, water',
          },
        ),
        product('Greenlark', 'Pasta', 'spaghetti', { '500 g': 75, '1 kg': 135 }, 'The cupboard standby.', {
          flavours: ['Spaghetti', 'Penne', 'Macaroni'],
          option: 'Shape',
          diet: ['vegan'],
          allergens: ['gluten'],
          origin: 'Italy',
        }),
      ],
      'Wholewheat & lasagne': [
        product(
          'Casa Verello',
          'Wholewheat pasta',
          'spaghetti',
          { '500 g': 140 },
          'Nutty, with twice the fibre.',
          { flavours: ['Spaghetti', 'Fusilli'], option: 'Shape', diet: ['vegan'], allergens: ['gluten'] },
        ),
        product(
          'Casa Verello',
          'Lasagne sheets',
          'spaghetti',
          { '250 g': 110, '500 g': 185 },
          'No need to boil first.',
          { flavours: ['Plain', 'Spinach'], option: 'Kind', diet: ['vegan'], allergens: ['gluten'] },
        ),
      ],
    },
    Rice: {
      'Dry rice': [
        product(
          'Himadri',
          'Basmati rice',
          'cooked-rice',
          { '500 g': 175, '1 kg': 310, '5 kg': 1150 },
          'Aged a year, so the grains stay apart.',
          { flavours: ['White', 'Brown'], option: 'Grain', diet: ['vegan', 'gluten-free'], origin: 'India' },
        ),
        product(
          'Greenlark',
          'Long grain rice',
          'cooked-rice',
          { '1 kg': 125, '2 kg': 230 },
          'Plain, fluffy, dependable.',
          { diet: ['vegan', 'gluten-free'] },
        ),
        product(
          'Casa Verello',
          'Arborio rice',
          'sheaf-of-rice',
          { '500 g': 225, '1 kg': 395 },
          'Starch for a slow risotto.',
          { diet: ['vegan', 'gluten-free'], origin: 'Italy' },
        ),
        product('Kirimori', 'Sushi rice', 'rice-ball', { '500 g': 260 }, 'Short grain that holds together.', {
          diet: ['vegan', 'gluten-free'],
          origin: 'Italy',
        }),
      ],
      'Microwave rice': [
        product(
          'Himadri',
          'Two-minute rice',
          'cooked-rice',
          { '250 g': 150, '2 × 250 g': 260 },
          'Steamed in the pouch.',
          {
            flavours: ['Basmati', 'Pilau', 'Wholegrain', 'Egg fried'],
            diet: ['vegetarian', 'gluten-free'],
            allergens: ['eggs'],
          },
        ),
      ],
    },
    Noodles: {
      'Dry & fresh noodles': [
        product(
          'Kirimori',
          'Noodle nests',
          'steaming-bowl',
          { '250 g': 130, '500 g': 220 },
          'Four minutes, then the wok.',
          {
            flavours: ['Egg', 'Udon', 'Soba'],
            option: 'Kind',
            diet: ['vegetarian'],
            allergens: ['gluten', 'eggs'],
          },
        ),
        product(
          'Kirimori',
          'Rice noodles',
          'steaming-bowl',
          { '250 g': 160 },
          'Flat ribbons for stir-fries and broths.',
          { diet: ['vegan', 'gluten-free'], origin: 'Thailand' },
        ),
      ],
      'Instant noodles': [
        product(
          'Ramen Republik',
          'Instant noodles',
          'steaming-bowl',
          { '85 g': 85, '5 × 85 g': 375 },
          'Kettle, lid, three minutes.',
          { flavours: ['Chicken', 'Miso', 'Hot & sour', 'Curry'], allergens: ['gluten', 'soya'] },
        ),
      ],
    },
    'Pulses & grains': {
      'Dried pulses': [
        product(
          'Gribble & Moss',
          'Lentils',
          'beans',
          { '500 g': 155, '1 kg': 275 },
          'No soaking, twenty minutes.',
          { flavours: ['Red split', 'Green', 'Beluga'], option: 'Kind', diet: ['vegan', 'gluten-free'] },
        ),
        product(
          'Gribble & Moss',
          'Dried chickpeas',
          'beans',
          { '500 g': 150, '1 kg': 260 },
          'Soak tonight, cook tomorrow.',
          { diet: ['vegan', 'gluten-free'] },
        ),
        product(
          'Gribble & Moss',
          'Yellow split peas',
          'beans',
          { '500 g': 120 },
          'For dal and pease pudding.',
          { diet: ['vegan', 'gluten-free'] },
        ),
      ],
      'Couscous & grains': [
        product(
          'Gribble & Moss',
          'Couscous',
          'bowl-with-spoon',
          { '500 g': 140, '1 kg': 245 },
          'Pour on hot water, cover, fork.',
          { diet: ['vegan'], allergens: ['gluten'] },
        ),
        product(
          'Gribble & Moss',
          'Quinoa',
          'sheaf-of-rice',
          { '300 g': 285, '500 g': 425 },
          'Rinsed and ready to simmer.',
          {
            flavours: ['White', 'Tricolour'],
            option: 'Grain',
            diet: ['vegan', 'gluten-free'],
            origin: 'Bolivia',
          },
        ),
        product(
          'Gribble & Moss',
          'Grain pouch',
          'cooked-rice',
          { '250 g': 195 },
          'Cooked grains for a quick lunch.',
          { flavours: ['Lemon & herb', 'Tomato & olive', 'Smoky'], diet: ['vegan'], allergens: ['gluten'] },
        ),
      ],
    },
  },
)
