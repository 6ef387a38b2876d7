import { department, product } from '@/db/seed/vocabulary'

export const softDrinks = department(
  {
    slug: 'soft-drinks',
    name: 'Soft Drinks & Juice',
    icon: 'cup-with-straw',
    hue: 185,
    zone: 'Drinks',
    storage: 'ambient',
  },
  {
    Water: {
      'Still water': [
        product(
          'Cragwell',
          'Still spring water',
          'droplet',
          { '500 ml': 65, '6 × 500 ml': 225, '2 l': 85, '6 × 1.5 l': 330 },
          'Filtered by forty years of limestone.',
          { diet: ['vegan', 'gluten-free'], origin: 'United Kingdom' },
        ),
        product(
          'Cragwell',
          'Flavoured still water',
          'lemon',
          { '500 ml': 95, '1 l': 120 },
          'A hint, without sugar.',
          { flavours: ['Lemon & lime', 'Strawberry'], diet: ['vegan', 'gluten-free', 'no-added-sugar'] },
        ),
      ],
      'Sparkling water': [
        product(
          'Cragwell',
          'Sparkling water',
          'bubbles',
          { '500 ml': 70, '1 l': 80, '6 × 1 l': 390 },
          'Fine bubbles that stay.',
          { diet: ['vegan', 'gluten-free'], deposits: { '1 l': 20, '6 × 1 l': 150 } },
        ),
        product(
          'Fizzwick',
          'Sparkling water with fruit',
          'lime',
          { '330 ml': 95, '8 × 330 ml': 495 },
          'Fruit essence, nothing added.',
          { flavours: ['Lime', 'Grapefruit', 'Peach'], diet: ['vegan', 'gluten-free', 'no-added-sugar'] },
        ),
      ],
    },
    'Fizzy drinks': {
      Cola: [
        product(
          'Fizzwick',
          'Cola',
          'cup-with-straw',
          { '330 ml': 85, '6 × 330 ml': 375, '2 l': 185 },
          'Kola nut, lime, a proper fizz.',
          { flavours: ['Classic', 'Zero sugar', 'Cherry'], option: 'Recipe', diet: ['vegan', 'gluten-free'] },
        ),
      ],
      'Lemonade & orangeade': [
        product('Fizzwick', 'Lemonade', 'lemon', { '330 ml': 80, '2 l': 140 }, 'Cloudy with real lemon.', {
          flavours: ['Classic', 'Zero sugar'],
          option: 'Recipe',
          diet: ['vegan', 'gluten-free'],
        }),
        product(
          'Fizzwick',
          'Orangeade',
          'tangerine',
          { '6 × 330 ml': 340, '2 l': 155 },
          'Six per cent fruit juice.',
          { flavours: ['Classic', 'Zero sugar'], option: 'Recipe', diet: ['vegan', 'gluten-free'] },
        ),
        product(
          'Nettlecombe',
          'Elderflower pressé',
          'white-flower',
          { '750 ml': 295, '250 ml': 130 },
          'Picked in June, pressed with lemon.',
          { diet: ['vegan', 'gluten-free'] },
        ),
      ],
    },
    Mixers: {
      'Tonic & ginger beer': [
        product(
          'Quillfeather',
          'Tonic water',
          'bubbles',
          { '8 × 150 ml': 425, '500 ml': 165 },
          'Quinine, sharp and clean.',
          { flavours: ['Indian', 'Light', 'Elderflower'], diet: ['vegan', 'gluten-free'] },
        ),
        product(
          'Quillfeather',
          'Ginger beer',
          'ginger-root',
          { '330 ml': 125, '4 × 330 ml': 425 },
          'Brewed with fresh root; it bites.',
          { diet: ['vegan', 'gluten-free'] },
        ),
      ],
    },
    'Juice & smoothies': {
      'Chilled juice': [
        product(
          'Sunnet Grove',
          'Pressed juice',
          'tangerine',
          { '330 ml': 165, '1 l': 265, '1.75 l': 395 },
          'Not from concentrate.',
          {
            flavours: ['Orange smooth', 'Orange with bits', 'Apple', 'Pineapple'],
            option: 'Fruit',
            diet: ['vegan', 'gluten-free', 'no-added-sugar'],
            storage: 'chilled',
          },
        ),
        product(
          'Sunnet Grove',
          'Smoothie',
          'strawberry',
          { '250 ml': 195, '750 ml': 350 },
          'Whole fruit, crushed.',
          {
            flavours: ['Strawberry & banana', 'Mango & passion fruit', 'Greens'],
            diet: ['vegan', 'gluten-free', 'no-added-sugar'],
            storage: 'chilled',
          },
        ),
      ],
      'Long-life juice': [
        product(
          'Greenlark',
          'Fruit juice',
          'beverage-box',
          { '1 l': 125, '3 × 200 ml': 110 },
          'For the cupboard and the lunch box.',
          { flavours: ['Orange', 'Apple', 'Tropical'], option: 'Fruit', diet: ['vegan', 'gluten-free'] },
        ),
        product(
          'Sunnet Grove',
          'Coconut water',
          'coconut',
          { '330 ml': 165, '1 l': 350 },
          'From young green coconuts.',
          { diet: ['vegan', 'gluten-free'], origin: 'Thailand' },
        ),
      ],
    },
    'Squash & cordial': {
      Squash: [
        product(
          'Greenlark',
          'No-added-sugar squash',
          'tropical-drink',
          { '750 ml': 110, '1.5 l': 175 },
          'Dilute to taste; one bottle makes many.',
          {
            flavours: ['Orange', 'Blackcurrant', 'Summer fruits'],
            diet: ['vegan', 'gluten-free', 'no-added-sugar'],
          },
        ),
      ],
      Cordial: [
        product(
          'Nettlecombe',
          'Cordial',
          'white-flower',
          { '500 ml': 325 },
          'Made in copper pans from flowers and fruit.',
          { flavours: ['Elderflower', 'Rhubarb', 'Ginger'], diet: ['vegan', 'gluten-free'] },
        ),
      ],
    },
    'Energy & sports': {
      'Energy drinks': [
        product(
          'Voltadour',
          'Energy drink',
          'high-voltage',
          { '250 ml': 130, '4 × 250 ml': 425, '500 ml': 175 },
          'Caffeine and B vitamins. Not for children.',
          {
            flavours: ['Original', 'Sugar free', 'Tropical'],
            diet: ['vegan', 'gluten-free'],
            ageMin: 16,
            facts: { caffeineMgPer100ml: 32 },
          },
        ),
      ],
      'Sports drinks': [
        product(
          'Voltadour',
          'Isotonic drink',
          'running-shoe',
          { '500 ml': 125, '4 × 500 ml': 395 },
          'Salts and sugars for the long run.',
          { flavours: ['Orange', 'Berry'], diet: ['vegan', 'gluten-free'] },
        ),
      ],
    },
  },
)
