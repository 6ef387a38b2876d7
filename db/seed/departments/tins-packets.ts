import { department, product } from '@/db/seed/vocabulary'

export const tinsPackets = department(
  {
    slug: 'tins-packets',
    name: 'Tins, Jars & Packets',
    icon: 'canned-food',
    hue: 25,
    zone: 'Grocery',
    storage: 'ambient',
  },
  {
    'Tinned vegetables': {
      Tomatoes: [
        product(
          'Casa Verello',
          'Tinned tomatoes',
          'tomato',
          { '400 g': 95, '4 × 400 g': 325 },
          'Picked ripe, tinned the same day.',
          {
            flavours: ['Chopped', 'Whole plum', 'Cherry'],
            option: 'Cut',
            diet: ['vegan', 'gluten-free'],
            origin: 'Italy',
          },
        ),
        product('Casa Verello', 'Tomato passata', 'tomato', { '500 g': 95, '690 g': 140 }, 'Sieved smooth.', {
          flavours: ['Plain', 'Basil'],
          diet: ['vegan', 'gluten-free'],
          origin: 'Italy',
        }),
        product('Casa Verello', 'Tomato purée', 'tomato', { '200 g': 95 }, 'Double concentrate in a tube.', {
          diet: ['vegan', 'gluten-free'],
          origin: 'Italy',
        }),
      ],
      'Beans & pulses': [
        product(
          'Bramwick',
          'Baked beans',
          'canned-food',
          { '415 g': 115, '4 × 415 g': 375, '6 × 415 g': 520 },
          'Haricots in a tomato sauce with a little vinegar.',
          { flavours: ['Classic', 'Reduced sugar'], option: 'Recipe', diet: ['vegan', 'gluten-free'] },
        ),
        product('Greenlark', 'Beans in water', 'beans', { '400 g': 70 }, 'Drain, rinse, done.', {
          flavours: ['Kidney', 'Butter', 'Black', 'Cannellini'],
          option: 'Bean',
          diet: ['vegan', 'gluten-free'],
        }),
        product(
          'Greenlark',
          'Chickpeas',
          'beans',
          { '400 g': 70, '4 × 400 g': 250 },
          'Soft enough for houmous.',
          { diet: ['vegan', 'gluten-free'] },
        ),
      ],
      'Sweetcorn & more': [
        product(
          'Bramwick',
          'Sweetcorn',
          'ear-of-corn',
          { '198 g': 95, '340 g': 130 },
          'Vacuum-packed, no added sugar.',
          { diet: ['vegan', 'gluten-free', 'no-added-sugar'] },
        ),
        product('Bramwick', 'Coconut milk', 'coconut', { '400 ml': 145 }, 'Rich, for curries and cakes.', {
          flavours: ['Full', 'Light'],
          option: 'Fat',
          diet: ['vegan', 'gluten-free'],
          origin: 'Thailand',
        }),
      ],
    },
    'Tinned fish & meat': {
      Tuna: [
        product(
          'Captain Merrow',
          'Tuna chunks',
          'fish',
          { '145 g': 135, '4 × 145 g': 475 },
          'Pole-and-line skipjack.',
          {
            flavours: ['In brine', 'In sunflower oil', 'In spring water'],
            option: 'In',
            diet: ['gluten-free'],
            allergens: ['fish'],
          },
        ),
      ],
      'Sardines & salmon': [
        product('Captain Merrow', 'Sardines', 'fish', { '120 g': 110 }, 'On toast, with pepper.', {
          flavours: ['In tomato', 'In olive oil'],
          option: 'In',
          diet: ['gluten-free'],
          allergens: ['fish'],
          origin: 'Portugal',
        }),
        product('Captain Merrow', 'Wild red salmon', 'fish', { '213 g': 450 }, 'Alaskan sockeye.', {
          diet: ['gluten-free'],
          allergens: ['fish'],
        }),
        product(
          'Captain Merrow',
          'Anchovy fillets',
          'fish',
          { '50 g': 165 },
          'In olive oil, for melting into sauces.',
          { diet: ['gluten-free'], allergens: ['fish'] },
        ),
      ],
      'Tinned meat': [
        product('Bramwick', 'Corned beef', 'canned-food', { '340 g': 325 }, 'For hash and sandwiches.', {
          diet: ['gluten-free'],
          origin: 'Brazil',
        }),
        product('Bramwick', 'Hot dog sausages', 'hot-dog', { '400 g': 125 }, 'Eight in brine.', {
          allergens: ['mustard'],
        }),
      ],
    },
    'Soup & pot snacks': {
      'Tinned soup': [
        product(
          'Bramwick',
          'Soup',
          'bowl-with-spoon',
          { '400 g': 130, '4 × 400 g': 440 },
          'A tin, a pan, a slice of toast.',
          {
            flavours: ['Cream of tomato', 'Vegetable', 'Mushroom', 'Lentil'],
            diet: ['vegetarian'],
            allergens: ['milk', 'celery', 'gluten'],
          },
        ),
      ],
      'Packet soup & pots': [
        product(
          'Bramwick',
          'Mug soup',
          'steaming-bowl',
          { '4 sachets': 145 },
          'Hot in the time of a kettle.',
          {
            flavours: ['Tomato', 'Chicken & leek', 'Minestrone'],
            allergens: ['milk', 'gluten', 'celery'],
            grams: 22,
          },
        ),
        product('Ramen Republik', 'Noodle pot', 'takeout-box', { '90 g': 120 }, 'Add water to the line.', {
          flavours: ['Beef', 'Chow mein', 'Sweet & sour'],
          allergens: ['gluten', 'soya'],
        }),
      ],
    },
    'Fruit & desserts': {
      'Tinned fruit': [
        product(
          'Sunnet Grove',
          'Fruit in juice',
          'peach',
          { '227 g': 85, '410 g': 125 },
          'No syrup, just its own juice.',
          {
            flavours: ['Peaches', 'Pineapple', 'Pears', 'Mandarins'],
            option: 'Fruit',
            diet: ['vegan', 'gluten-free', 'no-added-sugar'],
          },
        ),
      ],
      'Custard & puddings': [
        product(
          'Penhallow Dairy',
          'Ready custard',
          'custard',
          { '400 g': 120, '1 kg': 225 },
          'Hot over crumble or cold from the spoon.',
          { diet: ['vegetarian', 'gluten-free'], allergens: ['milk'] },
        ),
        product(
          'Tamsin Bellweather',
          'Sponge pudding',
          'cupcake',
          { '300 g': 215 },
          'Steam it or five minutes in the microwave.',
          { flavours: ['Syrup', 'Chocolate'], diet: ['vegetarian'], allergens: ['gluten', 'milk', 'eggs'] },
        ),
        product(
          'Tamsin Bellweather',
          'Jelly',
          'custard',
          { '135 g': 95 },
          'Cubes that melt in a pint of water.',
          { flavours: ['Strawberry', 'Orange', 'Lime'], diet: ['gluten-free'] },
        ),
      ],
    },
    'Gravy & stock': {
      'Stock cubes & pots': [
        product(
          'Bramwick',
          'Stock cubes',
          'pot-of-food',
          { '8 cubes': 150, '12 cubes': 205 },
          'Crumble into anything that simmers.',
          { flavours: ['Chicken', 'Beef', 'Vegetable'], allergens: ['celery', 'gluten'], grams: 10 },
        ),
      ],
      'Gravy & stuffing': [
        product(
          'Bramwick',
          'Gravy granules',
          'pouring-liquid',
          { '190 g': 165, '350 g': 265 },
          'Thick in one stir.',
          { flavours: ['Beef', 'Chicken', 'Onion'], allergens: ['gluten', 'soya'] },
        ),
        product('Bramwick', 'Stuffing mix', 'herb', { '130 g': 95 }, 'Sage, onion and a hot oven.', {
          flavours: ['Sage & onion', 'Chestnut'],
          diet: ['vegan'],
          allergens: ['gluten'],
        }),
      ],
    },
  },
)
