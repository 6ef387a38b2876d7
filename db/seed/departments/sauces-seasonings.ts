import { department, product } from '@/db/seed/vocabulary'

export const saucesSeasonings = department(
  {
    slug: 'sauces-seasonings',
    name: 'Sauces, Oils & Seasonings',
    icon: 'salt',
    hue: 20,
    zone: 'Grocery',
    storage: 'ambient',
  },
  {
    'Oils & vinegars': {
      'Cooking oil': [
        product(
          'Thalia & Sons',
          'Extra virgin olive oil',
          'olive',
          { '500 ml': 695, '1 l': 1250 },
          'First press, peppery at the back of the throat.',
          { flavours: ['Mild', 'Robust'], option: 'Style', diet: ['vegan', 'gluten-free'], origin: 'Greece' },
        ),
        product(
          'Greenlark',
          'Sunflower oil',
          'sunflower',
          { '1 l': 195, '2 l': 375, '5 l': 850 },
          'For frying and baking.',
          { diet: ['vegan', 'gluten-free'] },
        ),
        product(
          'Marrowby Farms',
          'Cold-pressed rapeseed oil',
          'blossom',
          { '500 ml': 395 },
          'Grown, pressed and bottled on one farm.',
          { diet: ['vegan', 'gluten-free'], origin: 'United Kingdom' },
        ),
        product(
          'Kirimori',
          'Toasted sesame oil',
          'pouring-liquid',
          { '150 ml': 240 },
          'A few drops at the end.',
          { diet: ['vegan', 'gluten-free'], allergens: ['sesame'] },
        ),
      ],
      Vinegar: [
        product(
          'Casa Verello',
          'Balsamic vinegar',
          'grapes',
          { '250 ml': 260, '500 ml': 420 },
          'Aged in oak, sweet and dark.',
          { diet: ['vegan', 'gluten-free'], allergens: ['sulphites'], origin: 'Italy' },
        ),
        product(
          'Bramwick',
          'Vinegar',
          'pouring-liquid',
          { '250 ml': 95, '568 ml': 155 },
          'For chips, pickles and dressings.',
          {
            flavours: ['Malt', 'Cider', 'White wine'],
            option: 'Kind',
            diet: ['vegan'],
            allergens: ['sulphites'],
          },
        ),
      ],
    },
    'Cooking sauces': {
      'Pasta sauce': [
        product(
          'Casa Verello',
          'Pasta sauce',
          'spaghetti',
          { '350 g': 195, '500 g': 260 },
          'Simmered for an hour so that you need not.',
          {
            flavours: ['Tomato & basil', 'Arrabbiata', 'Roasted garlic', 'Olive & caper'],
            diet: ['vegan', 'gluten-free'],
          },
        ),
        product('Casa Verello', 'Green pesto', 'herb', { '190 g': 225 }, 'Basil, cashew, hard cheese.', {
          diet: ['vegetarian', 'gluten-free'],
          allergens: ['nuts', 'milk', 'eggs'],
        }),
      ],
      'Curry sauce': [
        product(
          'Lahiri Kitchen',
          'Curry sauce',
          'curry-rice',
          { '450 g': 245 },
          'Onions cooked down, spices bloomed.',
          {
            flavours: ['Korma', 'Tikka masala', 'Jalfrezi', 'Madras'],
            diet: ['vegetarian', 'gluten-free'],
            allergens: ['milk', 'nuts'],
          },
        ),
        product('Lahiri Kitchen', 'Curry paste', 'hot-pepper', { '200 g': 235 }, 'Three spoons to a pan.', {
          flavours: ['Tikka', 'Rogan', 'Vindaloo'],
          diet: ['vegan', 'gluten-free'],
          allergens: ['mustard'],
        }),
      ],
      'Stir-fry sauce': [
        product(
          'Kirimori',
          'Stir-fry sauce',
          'cooking',
          { '120 g': 125, '195 g': 175 },
          'Into the wok for the last minute.',
          {
            flavours: ['Sweet chilli', 'Black bean', 'Teriyaki'],
            diet: ['vegan'],
            allergens: ['soya', 'gluten'],
          },
        ),
      ],
    },
    'Table sauces': {
      'Ketchup & brown sauce': [
        product(
          'Bramwick',
          'Tomato ketchup',
          'tomato',
          { '460 g': 235, '910 g': 395 },
          'Thick, from a squeezy bottle.',
          {
            flavours: ['Classic', 'Reduced sugar'],
            option: 'Recipe',
            diet: ['vegan', 'gluten-free'],
            allergens: ['celery'],
          },
        ),
        product(
          'Bramwick',
          'Brown sauce',
          'bacon',
          { '450 g': 240 },
          'Tamarind and spice; bacon’s oldest friend.',
          { diet: ['vegan'], allergens: ['gluten'] },
        ),
      ],
      'Mayonnaise & mustard': [
        product(
          'Bramwick',
          'Mayonnaise',
          'jar',
          { '400 g': 240, '800 g': 395 },
          'Free range eggs, rapeseed oil.',
          {
            flavours: ['Real', 'Light', 'Garlic'],
            option: 'Kind',
            diet: ['vegetarian', 'gluten-free'],
            allergens: ['eggs', 'mustard'],
          },
        ),
        product('Fermier Dubreil', 'Mustard', 'jar', { '185 g': 145 }, 'Sharp enough to wake a sandwich.', {
          flavours: ['Dijon', 'Wholegrain'],
          option: 'Kind',
          diet: ['vegan', 'gluten-free'],
          allergens: ['mustard', 'sulphites'],
          origin: 'France',
        }),
        product('Bramwick', 'English mustard', 'jar', { '170 g': 130 }, 'A little is plenty.', {
          diet: ['vegan'],
          allergens: ['mustard', 'gluten'],
        }),
      ],
      'Hot & soy sauce': [
        product(
          'Pepperwick',
          'Hot sauce',
          'hot-pepper',
          { '150 ml': 225 },
          'Fermented chillies, vinegar, salt.',
          { flavours: ['Red', 'Green', 'Smoked'], diet: ['vegan', 'gluten-free'], facts: { heat: 'hot' } },
        ),
        product(
          'Kirimori',
          'Soy sauce',
          'pouring-liquid',
          { '150 ml': 160, '500 ml': 350 },
          'Brewed for six months.',
          {
            flavours: ['Light', 'Dark', 'Less salt'],
            option: 'Kind',
            diet: ['vegan'],
            allergens: ['soya', 'gluten'],
          },
        ),
      ],
    },
    'Herbs, spices & salt': {
      Spices: [
        product(
          'Pepperwick',
          'Ground spice',
          'jar',
          { '40 g': 120, '100 g': 210 },
          'Small batches, ground often.',
          {
            flavours: ['Paprika', 'Cumin', 'Turmeric', 'Cinnamon', 'Garam masala', 'Chilli'],
            option: 'Spice',
            diet: ['vegan', 'gluten-free'],
          },
        ),
        product('Pepperwick', 'Whole spice', 'jar', { '35 g': 125 }, 'Toast before you crush.', {
          flavours: ['Cumin seed', 'Cardamom', 'Cloves', 'Star anise'],
          option: 'Spice',
          diet: ['vegan', 'gluten-free'],
        }),
      ],
      'Dried herbs': [
        product('Nettlecombe', 'Dried herbs', 'herb', { '12 g': 95 }, 'Dried slowly, still green.', {
          flavours: ['Oregano', 'Thyme', 'Mixed', 'Bay'],
          option: 'Herb',
          diet: ['vegan', 'gluten-free'],
        }),
      ],
      'Salt & pepper': [
        product(
          'Pepperwick',
          'Sea salt flakes',
          'salt',
          { '125 g': 195, '250 g': 320 },
          'Pinch and crumble.',
          { diet: ['vegan', 'gluten-free'], origin: 'United Kingdom' },
        ),
        product('Greenlark', 'Table salt', 'salt', { '750 g': 65 }, 'Fine and free-running.', {
          diet: ['vegan', 'gluten-free'],
        }),
        product(
          'Pepperwick',
          'Black peppercorns',
          'salt',
          { '50 g': 185, '100 g': 310 },
          'Whole, for the mill.',
          { diet: ['vegan', 'gluten-free'], origin: 'Vietnam' },
        ),
      ],
    },
    'Pickles & chutney': {
      Pickles: [
        product('Bramwick', 'Pickles', 'cucumber', { '340 g': 190, '680 g': 310 }, 'Crunch in vinegar.', {
          flavours: ['Gherkins', 'Silverskin onions', 'Beetroot'],
          option: 'Kind',
          diet: ['vegan', 'gluten-free'],
          allergens: ['mustard', 'sulphites'],
        }),
      ],
      Chutney: [
        product('Nettlecombe', 'Chutney', 'jar', { '310 g': 265 }, 'For the cheeseboard.', {
          flavours: ['Tomato', 'Apple & fig', 'Onion'],
          diet: ['vegan', 'gluten-free'],
          allergens: ['sulphites'],
        }),
        product('Lahiri Kitchen', 'Mango chutney', 'mango', { '360 g': 215 }, 'Sweet, with nigella seed.', {
          diet: ['vegan', 'gluten-free'],
          origin: 'India',
        }),
      ],
    },
  },
)
