import { department, product } from '@/db/seed/vocabulary'

export const worldKitchen = department(
  {
    slug: 'world-kitchen',
    name: 'World Kitchen',
    icon: 'chopsticks',
    hue: 5,
    zone: 'Grocery',
    storage: 'ambient',
  },
  {
    'East Asian': {
      'Sauces & pastes': [
        product(
          'Kirimori',
          'Miso paste',
          'bowl-with-spoon',
          { '300 g': 350 },
          'Fermented for six months; stir in off the heat.',
          {
            flavours: ['White', 'Red'],
            option: 'Kind',
            diet: ['vegan'],
            allergens: ['soya'],
            origin: 'Japan',
          },
        ),
        product(
          'Hanok Road',
          'Gochujang',
          'hot-pepper',
          { '200 g': 295, '500 g': 525 },
          'Chilli, rice and soybean, sweet and hot.',
          { diet: ['vegan'], allergens: ['soya', 'gluten'], origin: 'South Korea' },
        ),
        product('Hanok Road', 'Kimchi', 'leafy-green', { '300 g': 375 }, 'Alive, crunchy, garlicky.', {
          flavours: ['Classic', 'Mild'],
          option: 'Heat',
          diet: ['vegan', 'gluten-free'],
          storage: 'chilled',
        }),
      ],
      'Seaweed, wrappers & crackers': [
        product(
          'Kirimori',
          'Nori sheets',
          'sushi',
          { '10 sheets': 265 },
          'Toasted, for rolling and snipping.',
          { diet: ['vegan', 'gluten-free'], allergens: ['crustaceans', 'molluscs'], grams: 3 },
        ),
        product('Kirimori', 'Rice crackers', 'rice-cracker', { '100 g': 165 }, 'Glazed with soy and baked.', {
          flavours: ['Original', 'Wasabi'],
          diet: ['vegan'],
          allergens: ['soya', 'gluten'],
        }),
        product(
          'Kirimori',
          'Spring roll wrappers',
          'dumpling',
          { '134 g': 180 },
          'Rice paper; a dip in warm water, then fill.',
          { diet: ['vegan', 'gluten-free'], origin: 'Vietnam' },
        ),
      ],
    },
    'South Asian': {
      'Flours & dals': [
        product(
          'Himadri',
          'Chapati flour',
          'flatbread',
          { '1.5 kg': 240, '5 kg': 595 },
          'Finely milled atta.',
          { flavours: ['Medium', 'Wholemeal'], option: 'Flour', diet: ['vegan'], allergens: ['gluten'] },
        ),
        product(
          'Himadri',
          'Gram flour',
          'beans',
          { '1 kg': 235 },
          'Ground chickpeas for bhajis and batters.',
          { diet: ['vegan', 'gluten-free'] },
        ),
        product('Himadri', 'Dal', 'beans', { '500 g': 165, '2 kg': 495 }, 'Sorted, washed and split.', {
          flavours: ['Chana', 'Toor', 'Moong'],
          option: 'Kind',
          diet: ['vegan', 'gluten-free'],
          origin: 'India',
        }),
      ],
      'Pickles & poppadoms': [
        product(
          'Lahiri Kitchen',
          'Poppadoms',
          'rice-cracker',
          { '8 pack': 165 },
          'Ready to eat, still crackling.',
          { flavours: ['Plain', 'Cracked pepper'], diet: ['vegan', 'gluten-free'], grams: 10 },
        ),
        product('Lahiri Kitchen', 'Lime pickle', 'lime', { '283 g': 195 }, 'Salty, sour, fierce.', {
          diet: ['vegan', 'gluten-free'],
          allergens: ['mustard'],
          origin: 'India',
        }),
      ],
    },
    'Latin American': {
      'Tacos & tortillas': [
        product(
          'Casa Tecolote',
          'Taco shells',
          'taco',
          { '12 shells': 175 },
          'Corn, baked crisp, stand by themselves.',
          { diet: ['vegan', 'gluten-free'], grams: 13 },
        ),
        product(
          'Casa Tecolote',
          'Fajita kit',
          'burrito',
          { '500 g': 375 },
          'Tortillas, spice mix and salsa. Bring the chicken.',
          { flavours: ['Smoky', 'Mild'], option: 'Heat', diet: ['vegan'], allergens: ['gluten'] },
        ),
        product(
          'Casa Tecolote',
          'Corn tortillas',
          'taco',
          { '10 pack': 210 },
          'Soft, small, properly corn.',
          { diet: ['vegan', 'gluten-free'], origin: 'Mexico', grams: 25 },
        ),
      ],
      'Salsas & beans': [
        product('Casa Tecolote', 'Salsa', 'tomato', { '300 g': 210 }, 'Chunky, with coriander.', {
          flavours: ['Mild', 'Hot', 'Verde'],
          option: 'Heat',
          diet: ['vegan', 'gluten-free'],
        }),
        product(
          'Casa Tecolote',
          'Refried beans',
          'beans',
          { '430 g': 165 },
          'Pinto beans cooked soft and mashed.',
          { diet: ['vegan', 'gluten-free'] },
        ),
        product('Casa Tecolote', 'Tamales', 'tamale', { '2 pack': 395 }, 'Corn dough steamed in the husk.', {
          flavours: ['Chicken', 'Bean & chilli'],
          option: 'Filling',
          diet: ['gluten-free'],
          storage: 'chilled',
          grams: 130,
        }),
      ],
    },
    'Middle Eastern & Mediterranean': {
      'Tahini & chickpeas': [
        product('Levantine Lane', 'Tahini', 'jar', { '280 g': 325 }, 'Hulled sesame, milled to a pour.', {
          diet: ['vegan', 'gluten-free'],
          allergens: ['sesame'],
          origin: 'Lebanon',
        }),
        product(
          'Levantine Lane',
          'Harissa',
          'hot-pepper',
          { '90 g': 195, '170 g': 310 },
          'Smoked chilli, caraway and rose.',
          { flavours: ['Classic', 'Rose'], diet: ['vegan', 'gluten-free'] },
        ),
        product('Levantine Lane', 'Falafel mix', 'falafel', { '200 g': 185 }, 'Add water, shape, fry.', {
          diet: ['vegan', 'gluten-free'],
        }),
      ],
      'Sweet things': [
        product(
          'Levantine Lane',
          'Baklava box',
          'honey-pot',
          { '250 g': 550 },
          'Filo, nuts and honey, twelve pieces.',
          { flavours: ['Pistachio', 'Walnut'], diet: ['vegetarian'], allergens: ['gluten', 'nuts', 'milk'] },
        ),
        product(
          'Levantine Lane',
          'Medjool dates',
          'palm-tree',
          { '200 g': 295, '500 g': 625 },
          'Big, soft and caramel-dark.',
          { diet: ['vegan', 'gluten-free'], origin: 'Jordan' },
        ),
      ],
    },
    'European shelf': {
      'Polish & German': [
        product(
          'Zielona Furtka',
          'Sauerkraut',
          'leafy-green',
          { '500 g': 160, '900 g': 245 },
          'Fermented in barrels.',
          { diet: ['vegan', 'gluten-free'], origin: 'Poland' },
        ),
        product('Zielona Furtka', 'Pierogi', 'dumpling', { '400 g': 325 }, 'Boil, then fry in butter.', {
          flavours: ['Potato & cheese', 'Mushroom', 'Pork'],
          option: 'Filling',
          allergens: ['gluten', 'milk', 'eggs'],
          storage: 'chilled',
        }),
      ],
    },
  },
)
