import { department, product } from '@/db/seed/vocabulary'

export const baby = department(
  {
    slug: 'baby',
    name: 'Baby & Toddler',
    icon: 'baby-bottle',
    hue: 300,
    zone: 'Household',
    storage: 'ambient',
  },
  {
    'Nappies & changing': {
      Nappies: [
        product(
          'Nestlet',
          'Nappies',
          'baby-symbol',
          { '24 nappies': 450, '44 nappies': 750, '88 nappies': 1350 },
          'Twelve hours dry; a line that turns when it is time.',
          { flavours: ['Size 3', 'Size 4', 'Size 5'], option: 'Nappy', grams: 28 },
        ),
        product(
          'Nestlet',
          'Pull-up pants',
          'baby-symbol',
          { '20 pants': 550, '36 pants': 895 },
          'For walkers who will not lie down.',
          { flavours: ['Size 5', 'Size 6'], option: 'Nappy', grams: 32 },
        ),
      ],
      'Wipes & creams': [
        product(
          'Nestlet',
          'Baby wipes',
          'droplet',
          { '60 wipes': 110, '240 wipes': 375 },
          'Ninety-nine per cent water, plant fibre cloth.',
          { flavours: ['Unscented', 'Camomile'], option: 'Scent', diet: ['vegan'], grams: 6 },
        ),
        product('Nestlet', 'Nappy cream', 'lotion-bottle', { '75 g': 425 }, 'Zinc and castor oil.', {}),
      ],
    },
    'Milk & food': {
      'Baby milk': [
        product(
          'Firstspoon',
          'Follow-on milk, ready to drink',
          'baby-bottle',
          { '200 ml': 95 },
          'From six months. Breast milk is best for babies.',
          { diet: ['gluten-free'], allergens: ['milk', 'fish', 'soya'], facts: { fromMonths: 6 } },
        ),
        product(
          'Firstspoon',
          'Follow-on milk powder',
          'baby-bottle',
          { '800 g': 1195 },
          'From six months. Breast milk is best for babies.',
          { diet: ['gluten-free'], allergens: ['milk', 'fish', 'soya'], facts: { fromMonths: 6 } },
        ),
        product(
          'Firstspoon',
          'Growing-up milk, ready to drink',
          'baby-bottle',
          { '1 l': 285 },
          'From one year, with iron and vitamin D.',
          { diet: ['gluten-free'], allergens: ['milk', 'fish', 'soya'], facts: { fromMonths: 12 } },
        ),
        product(
          'Firstspoon',
          'Growing-up milk powder',
          'baby-bottle',
          { '800 g': 1095 },
          'From one year, with iron and vitamin D.',
          { diet: ['gluten-free'], allergens: ['milk', 'fish', 'soya'], facts: { fromMonths: 12 } },
        ),
      ],
      'Pouches & jars': [
        product(
          'Firstspoon',
          'Fruit pouch',
          'red-apple',
          { '70 g': 95, '4 × 70 g': 340 },
          'Organic fruit, nothing else.',
          {
            flavours: ['Apple', 'Banana', 'Mango', 'Pear & blueberry'],
            option: 'Fruit',
            diet: ['vegan', 'organic', 'gluten-free', 'no-added-sugar'],
            facts: { fromMonths: 4 },
          },
        ),
        product(
          'Firstspoon',
          'Savoury pouch',
          'carrot',
          { '130 g': 135 },
          'Small lumps for learning to chew.',
          {
            flavours: ['Sweet potato & carrot', 'Chicken & veg', 'Lentil'],
            diet: ['organic', 'gluten-free'],
            facts: { fromMonths: 7 },
          },
        ),
        product(
          'Firstspoon',
          'Baby porridge',
          'bowl-with-spoon',
          { '125 g': 250 },
          'Mix with your usual milk.',
          {
            flavours: ['Oat', 'Banana'],
            diet: ['vegan', 'organic'],
            allergens: ['gluten'],
            facts: { fromMonths: 6 },
          },
        ),
      ],
      'Toddler snacks': [
        product(
          'Firstspoon',
          'Toddler puffs',
          'ear-of-corn',
          { '20 g': 80, '4 × 15 g': 260 },
          'Melt in the mouth, easy to grip.',
          {
            flavours: ['Carrot', 'Strawberry'],
            diet: ['vegan', 'organic', 'gluten-free'],
            facts: { fromMonths: 9 },
          },
        ),
        product(
          'Firstspoon',
          'Rice cakes for toddlers',
          'rice-cracker',
          { '40 g': 130 },
          'Unsalted, fruit-sweetened.',
          { flavours: ['Apple', 'Blueberry'], diet: ['vegan', 'organic', 'gluten-free'] },
        ),
      ],
    },
    'Bath & care': {
      'Baby toiletries': [
        product('Nestlet', 'Baby bath', 'bathtub', { '300 ml': 325 }, 'No tears, no perfume.', {
          diet: ['vegan'],
        }),
        product('Nestlet', 'Baby lotion', 'lotion-bottle', { '200 ml': 350 }, 'For after the bath.', {
          diet: ['vegan'],
        }),
        product('Nestlet', 'Baby shampoo', 'bubbles', { '300 ml': 310 }, 'Gentle on eyes and curls.', {
          diet: ['vegan'],
        }),
      ],
    },
    Feeding: {
      'Bottles & cups': [
        product(
          'Nestlet',
          'Feeding bottle',
          'baby-bottle',
          { '150 ml': 495, '260 ml': 595 },
          'Slow-flow teat, wide neck.',
          {},
        ),
        product(
          'Nestlet',
          'Sippy cup',
          'cup-with-straw',
          { each: 550 },
          'Weighted straw; it finds the drink.',
          { flavours: ['Green', 'Coral'], option: 'Colour', grams: 120 },
        ),
      ],
      'Bibs & bowls': [
        product('Nestlet', 'Silicone bib', 't-shirt', { each: 650 }, 'Catches what the spoon does not.', {
          flavours: ['Sage', 'Mustard'],
          option: 'Colour',
          grams: 110,
        }),
        product('Nestlet', 'Suction bowl', 'bowl-with-spoon', { each: 595 }, 'Stays on the table.', {
          grams: 180,
        }),
      ],
    },
  },
)
