import { department, product } from '@/db/seed/vocabulary'

export const plantBased = department(
  {
    slug: 'plant-based',
    name: 'Plant-based & Free From',
    icon: 'seedling',
    hue: 150,
    zone: 'Chilled',
    storage: 'chilled',
  },
  {
    'Plant milks': {
      'Chilled plant milk': [
        product(
          'Oatfield & Fern',
          'Oat drink',
          'glass-of-milk',
          { '1 l': 195, '1.75 l': 310 },
          'Steams into a proper foam.',
          { flavours: ['Barista', 'Whole', 'Light'], option: 'Kind', diet: ['vegan'], allergens: ['gluten'] },
        ),
        product('Almendrine', 'Almond drink', 'glass-of-milk', { '1 l': 185 }, 'Light and nutty.', {
          flavours: ['Original', 'Unsweetened'],
          option: 'Kind',
          diet: ['vegan', 'gluten-free'],
          allergens: ['nuts'],
        }),
      ],
      'Long-life plant milk': [
        product(
          'Soylet',
          'Soya drink',
          'beverage-box',
          { '1 l': 155, '6 × 1 l': 850 },
          'Protein like dairy milk; for the cupboard.',
          {
            flavours: ['Sweetened', 'Unsweetened'],
            option: 'Kind',
            diet: ['vegan', 'gluten-free'],
            allergens: ['soya'],
            storage: 'ambient',
          },
        ),
        product('Almendrine', 'Coconut drink', 'coconut', { '1 l': 175 }, 'Good in porridge and coffee.', {
          diet: ['vegan', 'gluten-free'],
          storage: 'ambient',
        }),
      ],
    },
    'Meat alternatives': {
      'Tofu & tempeh': [
        product(
          'Soylet',
          'Tofu',
          'butter',
          { '280 g': 235, '450 g': 325 },
          'Pressed firm; takes any marinade.',
          {
            flavours: ['Plain', 'Smoked', 'Silken'],
            option: 'Kind',
            diet: ['vegan', 'gluten-free'],
            allergens: ['soya'],
          },
        ),
        product('Soylet', 'Tempeh', 'beans', { '200 g': 275 }, 'Whole soybeans, fermented.', {
          diet: ['vegan', 'gluten-free'],
          allergens: ['soya'],
        }),
      ],
      'Burgers & sausages': [
        product(
          'Verdanta',
          'Plant burgers',
          'hamburger',
          { '2 pack': 325, '4 pack': 575 },
          'Pea protein; browns in the pan.',
          { diet: ['vegan', 'gluten-free'], grams: 113 },
        ),
        product('Verdanta', 'Plant sausages', 'hot-dog', { '6 pack': 310 }, 'Herby, in a vegetable casing.', {
          flavours: ['Lincolnshire style', 'Italian style'],
          diet: ['vegan'],
          allergens: ['gluten'],
          grams: 50,
        }),
        product(
          'Verdanta',
          'Plant mince',
          'cooking',
          { '300 g': 295, '500 g': 450 },
          'Straight into the ragù.',
          { diet: ['vegan', 'gluten-free'], allergens: ['soya'] },
        ),
        product(
          'Verdanta',
          'Plant nuggets',
          'poultry-leg',
          { '280 g': 310 },
          'Crisp crumb around wheat protein.',
          { diet: ['vegan'], allergens: ['gluten'] },
        ),
      ],
    },
    'Dairy alternatives': {
      'Plant yoghurt': [
        product(
          'Soylet',
          'Soya yoghurt',
          'bowl-with-spoon',
          { '125 g': 85, '500 g': 225 },
          'Live cultures, no dairy.',
          {
            flavours: ['Plain', 'Vanilla', 'Strawberry'],
            diet: ['vegan', 'gluten-free'],
            allergens: ['soya'],
          },
        ),
        product(
          'Almendrine',
          'Coconut yoghurt',
          'coconut',
          { '350 g': 295 },
          'Thick enough to stand in for Greek.',
          { flavours: ['Natural', 'Mango'], diet: ['vegan', 'gluten-free'] },
        ),
      ],
      'Plant cheese & spread': [
        product('Verdanta', 'Plant slices', 'cheese-wedge', { '200 g': 260 }, 'Melts on toast.', {
          flavours: ['Mature', 'Smoked'],
          diet: ['vegan', 'gluten-free'],
        }),
        product('Verdanta', 'Plant spread', 'butter', { '450 g': 225 }, 'For bread and for baking.', {
          diet: ['vegan', 'gluten-free'],
        }),
      ],
    },
    'Gluten-free': {
      'Gluten-free bread': [
        product(
          'Millet & Moon',
          'Gluten-free loaf',
          'bread',
          { '300 g': 275, '550 g': 375 },
          'Soft, and it does not crumble.',
          {
            flavours: ['White', 'Seeded'],
            option: 'Loaf',
            diet: ['vegetarian', 'gluten-free'],
            allergens: ['eggs'],
            storage: 'ambient',
          },
        ),
        product(
          'Millet & Moon',
          'Gluten-free wraps',
          'burrito',
          { '5 pack': 295 },
          'Bend without breaking.',
          { diet: ['vegan', 'gluten-free'], storage: 'ambient', grams: 50 },
        ),
      ],
      'Gluten-free pasta & flour': [
        product(
          'Millet & Moon',
          'Gluten-free pasta',
          'spaghetti',
          { '500 g': 225 },
          'Maize and rice; stays firm.',
          {
            flavours: ['Penne', 'Spaghetti', 'Fusilli'],
            option: 'Shape',
            diet: ['vegan', 'gluten-free'],
            storage: 'ambient',
          },
        ),
        product(
          'Millet & Moon',
          'Gluten-free flour',
          'sheaf-of-rice',
          { '1 kg': 240 },
          'Swap it one for one.',
          {
            flavours: ['Plain', 'Self-raising'],
            option: 'Flour',
            diet: ['vegan', 'gluten-free'],
            storage: 'ambient',
          },
        ),
      ],
      'Gluten-free treats': [
        product('Millet & Moon', 'Gluten-free cookies', 'cookie', { '150 g': 265 }, 'Nobody will ask.', {
          flavours: ['Chocolate chip', 'Ginger'],
          diet: ['vegetarian', 'gluten-free'],
          allergens: ['milk', 'eggs'],
          storage: 'ambient',
        }),
        product(
          'Millet & Moon',
          'Gluten-free brownie',
          'chocolate-bar',
          { '4 pack': 325 },
          'Squidgy in the middle.',
          { diet: ['vegetarian', 'gluten-free'], allergens: ['milk', 'eggs'], storage: 'ambient', grams: 45 },
        ),
      ],
    },
  },
)
