import { department, product } from '@/db/seed/vocabulary'

export const frozen = department(
  { slug: 'frozen', name: 'Frozen', icon: 'snowflake', hue: 210, zone: 'Frozen', storage: 'frozen' },
  {
    'Frozen vegetables & fruit': {
      Vegetables: [
        product(
          'Frostdown',
          'Garden peas',
          'pea-pod',
          { '500 g': 125, '900 g': 195, '1.6 kg': 310 },
          'Frozen within three hours of the field.',
          { diet: ['vegan', 'gluten-free'], origin: 'United Kingdom' },
        ),
        product('Frostdown', 'Sweetcorn', 'ear-of-corn', { '900 g': 190 }, 'Loose kernels that pour.', {
          diet: ['vegan', 'gluten-free'],
          origin: 'Hungary',
        }),
        product('Greenlark', 'Mixed vegetables', 'carrot', { '1 kg': 140 }, 'Carrot, peas, beans and corn.', {
          diet: ['vegan', 'gluten-free'],
        }),
        product(
          'Frostdown',
          'Leaf spinach',
          'leafy-green',
          { '750 g': 185 },
          'In small blocks, so you take what you need.',
          { diet: ['vegan', 'gluten-free'] },
        ),
      ],
      'Fruit for smoothies': [
        product(
          'Frostdown',
          'Frozen fruit',
          'blueberries',
          { '400 g': 260, '1 kg': 540 },
          'Ripe fruit, frozen loose.',
          {
            flavours: ['Mixed berries', 'Mango', 'Raspberry'],
            option: 'Fruit',
            diet: ['vegan', 'gluten-free'],
          },
        ),
      ],
    },
    'Chips & potatoes': {
      Chips: [
        product(
          'Spudwright',
          'Oven chips',
          'french-fries',
          { '900 g': 240, '1.5 kg': 365 },
          'Potato and sunflower oil, nothing else to declare.',
          {
            flavours: ['Straight cut', 'Crinkle cut', 'Skinny'],
            option: 'Cut',
            diet: ['vegan', 'gluten-free'],
            ingredients: 'Potatoes (96%), sunflower oil',
          },
        ),
        product(
          'Spudwright',
          'Sweet potato fries',
          'french-fries',
          { '500 g': 285 },
          'A light coating keeps them crisp.',
          { diet: ['vegan'] },
        ),
      ],
      'Roasties & waffles': [
        product(
          'Spudwright',
          'Roast potatoes',
          'potato',
          { '800 g': 260 },
          'Parboiled and oiled; the oven does the rest.',
          { diet: ['vegan', 'gluten-free'] },
        ),
        product(
          'Spudwright',
          'Potato waffles',
          'waffle',
          { '10 pack': 220 },
          'Toaster or oven, crisp in every hole.',
          { diet: ['vegan', 'gluten-free'], grams: 57 },
        ),
        product('Spudwright', 'Hash browns', 'potato', { '16 pack': 245 }, 'Shredded potato and onion.', {
          diet: ['vegan', 'gluten-free'],
          grams: 42,
        }),
      ],
    },
    'Frozen fish & meat': {
      'Fish fingers & fillets': [
        product(
          'Captain Merrow',
          'Fish fingers',
          'fish',
          { '10 pack': 325, '20 pack': 575 },
          'Whole fillet in golden crumb.',
          { flavours: ['Cod', 'Haddock'], option: 'Fish', allergens: ['fish', 'gluten'], grams: 28 },
        ),
        product(
          'Captain Merrow',
          'Battered fish fillets',
          'fish',
          { '4 pack': 450 },
          'Bubbly batter without the queue.',
          { flavours: ['Cod', 'Haddock'], option: 'Fish', allergens: ['fish', 'gluten'], grams: 120 },
        ),
        product(
          'Captain Merrow',
          'Frozen prawns',
          'shrimp',
          { '225 g': 425, '450 g': 795 },
          'Cooked and peeled cold-water prawns.',
          { diet: ['gluten-free'], allergens: ['crustaceans'] },
        ),
      ],
    },
    'Frozen chicken & burgers': {
      'Nuggets, burgers & puddings': [
        product(
          'Greenlark',
          'Chicken nuggets',
          'poultry-leg',
          { '450 g': 285, '900 g': 495 },
          'Breast meat in a light crumb.',
          { allergens: ['gluten'] },
        ),
        product('Greenlark', 'Beef burgers', 'hamburger', { '8 pack': 385 }, 'Cook from frozen.', {
          allergens: ['gluten'],
          grams: 57,
        }),
        product(
          'Frostdown',
          'Yorkshire puddings',
          'pancakes',
          { '12 pack': 165 },
          'Four minutes, and they rise again.',
          { diet: ['vegetarian'], allergens: ['gluten', 'milk', 'eggs'], grams: 19 },
        ),
      ],
    },
    'Frozen meals & pizza': {
      'Frozen pizza': [
        product(
          'Bombolino',
          'Thin crust pizza',
          'pizza',
          { '320 g': 295, '2 × 320 g': 540 },
          'Wood-fired, then frozen at once.',
          {
            flavours: ['Margherita', 'Pepperoni', 'Spinach'],
            option: 'Topping',
            allergens: ['gluten', 'milk'],
          },
        ),
        product('Greenlark', 'Deep pan pizza', 'pizza', { '400 g': 220 }, 'Thick, cheesy, no knife needed.', {
          flavours: ['Cheese', 'Ham & pineapple'],
          option: 'Topping',
          allergens: ['gluten', 'milk'],
        }),
      ],
      'Frozen ready meals': [
        product(
          'Frostdown',
          'One-pan dinner',
          'shallow-pan-of-food',
          { '400 g': 260, '750 g': 430 },
          'Straight from the freezer into the pan.',
          {
            flavours: ['Paella', 'Chicken noodles', 'Vegetable chilli'],
            option: 'Dish',
            allergens: ['gluten', 'crustaceans', 'soya'],
          },
        ),
      ],
    },
    'Ice cream & desserts': {
      'Ice cream tubs': [
        product(
          'Glenlorrie',
          'Dairy ice cream',
          'ice-cream',
          { '500 ml': 395, '900 ml': 575 },
          'Cream, milk, sugar, patience.',
          {
            flavours: ['Vanilla', 'Chocolate', 'Strawberry', 'Salted caramel', 'Mint chip'],
            diet: ['vegetarian', 'gluten-free'],
            allergens: ['milk', 'eggs'],
          },
        ),
        product('Greenlark', 'Soft scoop', 'soft-ice-cream', { '2 l': 225 }, 'The big tub for the garden.', {
          flavours: ['Vanilla', 'Raspberry ripple'],
          diet: ['vegetarian', 'gluten-free'],
          allergens: ['milk'],
        }),
        product('Glenlorrie', 'Sorbet', 'shaved-ice', { '500 ml': 360 }, 'Fruit, water and a little sugar.', {
          flavours: ['Lemon', 'Mango', 'Raspberry'],
          diet: ['vegan', 'gluten-free'],
        }),
      ],
    },
    'Lollies & frozen desserts': {
      'Lollies & cones': [
        product(
          'Glenlorrie',
          'Chocolate-coated sticks',
          'ice-cream',
          { '4 pack': 340, '8 pack': 595 },
          'A shell that cracks.',
          {
            flavours: ['Classic', 'Almond', 'White'],
            diet: ['vegetarian'],
            allergens: ['milk', 'nuts', 'soya'],
            grams: 85,
          },
        ),
        product(
          'Frostdown',
          'Fruit ice lollies',
          'lollipop',
          { '8 pack': 220 },
          'Real juice, no drips promised.',
          { flavours: ['Orange', 'Strawberry'], diet: ['vegan', 'gluten-free'], grams: 60 },
        ),
      ],
      'Frozen desserts': [
        product(
          'Tamsin Bellweather',
          'Frozen cheesecake',
          'shortcake',
          { '500 g': 385 },
          'Four hours in the fridge and it is yours.',
          {
            flavours: ['Strawberry', 'Vanilla'],
            diet: ['vegetarian'],
            allergens: ['gluten', 'milk', 'eggs'],
          },
        ),
      ],
    },
  },
)
