import { department, product } from '@/db/seed/vocabulary'

export const breakfast = department(
  {
    slug: 'breakfast',
    name: 'Breakfast & Spreads',
    icon: 'bowl-with-spoon',
    hue: 50,
    zone: 'Grocery',
    storage: 'ambient',
  },
  {
    Cereals: {
      'Flakes & wheat': [
        product(
          'Morning Mill',
          'Corn flakes',
          'ear-of-corn',
          { '500 g': 195, '750 g': 270 },
          'Crisp to the last spoonful, if you are quick.',
          {
            diet: ['vegetarian'],
            allergens: ['gluten'],
            ingredients: 'Maize, sugar, barley malt, salt, iron, vitamins',
          },
        ),
        product(
          'Morning Mill',
          'Wheat biscuits',
          'sheaf-of-rice',
          { '24 pack': 240, '48 pack': 425 },
          'Whole wheat, pressed.',
          { diet: ['vegan'], allergens: ['gluten'], grams: 19 },
        ),
        product(
          'Morning Mill',
          'Bran flakes',
          'bowl-with-spoon',
          { '500 g': 210, '750 g': 285 },
          'High in fibre.',
          { diet: ['vegetarian'], allergens: ['gluten'] },
        ),
        product(
          'Greenlark',
          'Malted wheats',
          'bowl-with-spoon',
          { '500 g': 165 },
          'Little pillows with a toasted taste.',
          { diet: ['vegan'], allergens: ['gluten'] },
        ),
      ],
      'Family favourites': [
        product(
          'Pip Pockets',
          'Puffed rice',
          'cooked-rice',
          { '375 g': 230, '600 g': 325 },
          'Listen before you eat.',
          { flavours: ['Plain', 'Cocoa'], diet: ['vegetarian'], allergens: ['gluten'] },
        ),
        product(
          'Pip Pockets',
          'Honey hoops',
          'honey-pot',
          { '375 g': 260, '600 g': 375 },
          'Oat and wheat hoops with honey.',
          { diet: ['vegetarian'], allergens: ['gluten'] },
        ),
      ],
    },
    'Granola & porridge': {
      'Granola & muesli': [
        product(
          'Oatfield & Fern',
          'Granola',
          'bowl-with-spoon',
          { '400 g': 325, '750 g': 525 },
          'Baked in small trays, stirred twice.',
          {
            flavours: ['Honey & almond', 'Berry', 'Dark chocolate'],
            diet: ['vegetarian'],
            allergens: ['gluten', 'nuts'],
          },
        ),
        product(
          'Oatfield & Fern',
          'Swiss-style muesli',
          'bowl-with-spoon',
          { '500 g': 240, '1 kg': 420 },
          'Oats, raisins, hazelnuts, no added sugar.',
          { diet: ['vegan', 'no-added-sugar'], allergens: ['gluten', 'nuts'] },
        ),
      ],
      Porridge: [
        product(
          'Oatfield & Fern',
          'Porridge oats',
          'sheaf-of-rice',
          { '500 g': 110, '1 kg': 175 },
          'Rolled from whole grain.',
          {
            flavours: ['Rolled', 'Jumbo'],
            option: 'Cut',
            diet: ['vegan'],
            allergens: ['gluten'],
            origin: 'United Kingdom',
          },
        ),
        product(
          'Oatfield & Fern',
          'Porridge sachets',
          'steaming-bowl',
          { '10 sachets': 240 },
          'Two minutes, one bowl.',
          {
            flavours: ['Original', 'Golden syrup', 'Apple & cinnamon'],
            diet: ['vegetarian'],
            allergens: ['gluten', 'milk'],
            grams: 36,
          },
        ),
      ],
    },
    'Jams & honey': {
      'Jam & marmalade': [
        product(
          'Nettlecombe',
          'Fruit jam',
          'jar',
          { '340 g': 235, '454 g': 295 },
          'Boiled in open pans, set soft.',
          {
            flavours: ['Strawberry', 'Raspberry', 'Blackcurrant', 'Apricot'],
            diet: ['vegan', 'gluten-free'],
          },
        ),
        product(
          'Nettlecombe',
          'Orange marmalade',
          'tangerine',
          { '454 g': 255 },
          'Bitter oranges, cut by hand.',
          { flavours: ['Thin cut', 'Thick cut'], option: 'Cut', diet: ['vegan', 'gluten-free'] },
        ),
        product(
          'Nettlecombe',
          'Lemon curd',
          'lemon',
          { '325 g': 240 },
          'Butter, eggs and more lemon than you expect.',
          { diet: ['vegetarian', 'gluten-free'], allergens: ['milk', 'eggs'] },
        ),
      ],
      'Honey & syrup': [
        product(
          'Hob & Hive',
          'Honey',
          'honey-pot',
          { '340 g': 310, '680 g': 550 },
          'From hives on heath and clover.',
          {
            flavours: ['Clear', 'Set', 'Heather'],
            option: 'Kind',
            diet: ['vegetarian', 'gluten-free'],
            origin: 'United Kingdom',
          },
        ),
        product('Hob & Hive', 'Maple syrup', 'maple-leaf', { '250 ml': 495 }, 'Amber, with a smoky edge.', {
          diet: ['vegan', 'gluten-free'],
          origin: 'Canada',
        }),
      ],
    },
    'Nut & chocolate spreads': {
      'Nut butters': [
        product(
          'Gribble & Moss',
          'Peanut butter',
          'peanuts',
          { '280 g': 235, '1 kg': 595 },
          'Just peanuts and a pinch of salt.',
          {
            flavours: ['Smooth', 'Crunchy'],
            option: 'Texture',
            diet: ['vegan', 'gluten-free'],
            allergens: ['peanuts'],
            ingredients: 'Peanuts (99.5%), sea salt',
          },
        ),
        product(
          'Gribble & Moss',
          'Almond butter',
          'chestnut',
          { '170 g': 395 },
          'Roasted and stone-ground.',
          { diet: ['vegan', 'gluten-free'], allergens: ['nuts'] },
        ),
      ],
      'Chocolate & savoury spreads': [
        product(
          'Bombolino',
          'Hazelnut chocolate spread',
          'chocolate-bar',
          { '350 g': 275, '750 g': 495 },
          'Thirty per cent hazelnuts.',
          { diet: ['vegetarian', 'gluten-free'], allergens: ['nuts', 'milk', 'soya'] },
        ),
        product(
          'Malthouse Row',
          'Yeast extract',
          'jar',
          { '125 g': 220, '250 g': 365 },
          'Dark, salty, thinly spread.',
          { diet: ['vegan'], allergens: ['gluten', 'celery'] },
        ),
      ],
    },
    'Breakfast bars & toaster': {
      'Cereal bars': [
        product(
          'Oatfield & Fern',
          'Oat bars',
          'chocolate-bar',
          { '5 pack': 220, '12 pack': 450 },
          'Baked oats with something sweet.',
          {
            flavours: ['Honey', 'Chocolate chip', 'Berry'],
            diet: ['vegetarian'],
            allergens: ['gluten'],
            grams: 42,
          },
        ),
        product(
          'Oatfield & Fern',
          'Breakfast biscuits',
          'cookie',
          { '6 pack': 240 },
          'Four to a pouch, for the train.',
          {
            flavours: ['Milk & cereal', 'Cocoa'],
            diet: ['vegetarian'],
            allergens: ['gluten', 'milk', 'soya'],
            grams: 50,
          },
        ),
      ],
      'Pancakes & waffles': [
        product(
          'Crumbwell',
          'Scotch pancakes',
          'pancakes',
          { '6 pack': 110 },
          'Thick, soft and toaster-friendly.',
          { diet: ['vegetarian'], allergens: ['gluten', 'milk', 'eggs'], grams: 30 },
        ),
        product('Crumbwell', 'Belgian-style waffles', 'waffle', { '6 pack': 190 }, 'With pearls of sugar.', {
          diet: ['vegetarian'],
          allergens: ['gluten', 'milk', 'eggs', 'soya'],
          grams: 50,
        }),
      ],
    },
  },
)
