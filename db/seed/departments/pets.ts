import { department, product } from '@/db/seed/vocabulary'

export const pets = department(
  { slug: 'pets', name: 'Pets', icon: 'paw-prints', hue: 40, zone: 'Household', storage: 'ambient' },
  {
    Dogs: {
      'Dog food': [
        product(
          'Barkley & Bramble',
          'Dry dog food',
          'dog-face',
          { '2 kg': 795, '6 kg': 1895, '12 kg': 3250 },
          'Whole meat first on the list.',
          { flavours: ['Chicken', 'Salmon', 'Lamb'], facts: { lifeStage: 'adult' } },
        ),
        product(
          'Barkley & Bramble',
          'Dog food tins',
          'canned-food',
          { '400 g': 125, '6 × 400 g': 695 },
          'Meaty chunks in jelly.',
          { flavours: ['Beef', 'Chicken', 'Tripe'] },
        ),
        product('Barkley & Bramble', 'Puppy food', 'dog', { '2 kg': 895 }, 'Small kibble for small teeth.', {
          facts: { lifeStage: 'puppy' },
        }),
      ],
      'Dog treats & care': [
        product(
          'Barkley & Bramble',
          'Dog treats',
          'meat-on-bone',
          { '150 g': 225 },
          'Baked, for good behaviour and otherwise.',
          { flavours: ['Chicken strips', 'Dental sticks', 'Biscuit bones'], option: 'Kind' },
        ),
        product(
          'Barkley & Bramble',
          'Poop bags',
          'paw-prints',
          { '60 bags': 275, '120 bags': 450 },
          'Thick, compostable, easy to open.',
          { grams: 4 },
        ),
        product('Barkley & Bramble', 'Rope toy', 'knot', { each: 550 }, 'Two knots, many battles.', {
          grams: 200,
        }),
      ],
    },
    Cats: {
      'Cat food': [
        product(
          'Whiskerlow',
          'Dry cat food',
          'cat-face',
          { '800 g': 395, '2 kg': 850, '4 kg': 1550 },
          'Complete food for adults.',
          { flavours: ['Chicken', 'Tuna', 'Salmon'] },
        ),
        product(
          'Whiskerlow',
          'Cat pouches',
          'fish',
          { '12 × 85 g': 475, '40 × 85 g': 1395 },
          'One pouch, one bowl, one stare.',
          { flavours: ['Fish', 'Meat', 'Mixed'], option: 'Selection' },
        ),
        product('Whiskerlow', 'Kitten food', 'cat', { '800 g': 450 }, 'Up to twelve months.', {
          facts: { lifeStage: 'kitten' },
        }),
      ],
      'Litter & treats': [
        product(
          'Whiskerlow',
          'Cat litter',
          'black-cat',
          { '5 kg': 450, '10 kg': 795 },
          'Clumps, and keeps its smell to itself.',
          { flavours: ['Clay', 'Wood'], option: 'Kind' },
        ),
        product('Whiskerlow', 'Cat treats', 'fish', { '60 g': 155 }, 'Crunchy outside, soft inside.', {
          flavours: ['Cheese', 'Salmon'],
        }),
      ],
    },
    'Small animals & birds': {
      'Rabbits & hamsters': [
        product(
          'Burrow & Roost',
          'Small animal food',
          'rabbit-face',
          { '1 kg': 395, '2.5 kg': 795 },
          'Timothy hay pellets.',
          { flavours: ['Rabbit', 'Guinea pig', 'Hamster'], option: 'For' },
        ),
        product(
          'Burrow & Roost',
          'Meadow hay',
          'sheaf-of-rice',
          { '1 kg': 350, '2.5 kg': 695 },
          'Sweet, dust-extracted.',
          {},
        ),
        product('Burrow & Roost', 'Wood shavings', 'hamster', { '1 kg': 325 }, 'Soft bedding.', {}),
      ],
      'Birds & fish': [
        product(
          'Burrow & Roost',
          'Wild bird food',
          'bird',
          { '2 kg': 450, '5 kg': 950 },
          'Sunflower hearts, millet, oats.',
          { flavours: ['Seed mix', 'No-mess'], option: 'Mix' },
        ),
        product(
          'Burrow & Roost',
          'Fat balls',
          'bird',
          { '6 pack': 225, '50 pack': 1295 },
          'Winter energy, no nets.',
          { grams: 85 },
        ),
        product(
          'Burrow & Roost',
          'Fish flakes',
          'tropical-fish',
          { '50 g': 395 },
          'Floats slowly, colours well.',
          { flavours: ['Tropical', 'Goldfish'], option: 'For' },
        ),
      ],
    },
    'Pet health': {
      'Grooming & bowls': [
        product('Barkley & Bramble', 'Pet shampoo', 'bubbles', { '300 ml': 450 }, 'Oat and aloe.', {
          flavours: ['Dog', 'Puppy'],
          option: 'For',
        }),
        product(
          'Burrow & Roost',
          'Steel bowl',
          'bowl-with-spoon',
          { each: 450 },
          'Rubber foot; it stays put.',
          { flavours: ['Small', 'Large'], option: 'Bowl', grams: 300 },
        ),
      ],
    },
  },
)
