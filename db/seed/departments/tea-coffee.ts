import { department, product } from '@/db/seed/vocabulary'

export const teaCoffee = department(
  {
    slug: 'tea-coffee',
    name: 'Tea, Coffee & Hot Drinks',
    icon: 'hot-beverage',
    hue: 30,
    zone: 'Drinks',
    storage: 'ambient',
  },
  {
    Tea: {
      'Black tea': [
        product(
          'Assenby',
          'Breakfast tea',
          'hot-beverage',
          { '40 bags': 165, '80 bags': 285, '240 bags': 695 },
          'Assam and Kenya; stands up to milk.',
          {
            flavours: ['Original', 'Decaffeinated', 'Extra strong'],
            option: 'Blend',
            diet: ['vegan', 'gluten-free'],
            grams: 3,
          },
        ),
        product(
          'Assenby',
          'Speciality tea',
          'hot-beverage',
          { '50 bags': 275 },
          'Bags with room for whole leaf.',
          {
            flavours: ['Earl Grey', 'Darjeeling', 'Lapsang'],
            option: 'Blend',
            diet: ['vegan', 'gluten-free'],
            grams: 2.5,
          },
        ),
        product(
          'Assenby',
          'Loose leaf tea',
          'teapot',
          { '125 g': 345, '250 g': 595 },
          'For a pot and a strainer.',
          { flavours: ['Assam', 'Ceylon', 'Earl Grey'], option: 'Blend', diet: ['vegan', 'gluten-free'] },
        ),
      ],
      'Green & herbal': [
        product(
          'Nettlecombe',
          'Herbal infusion',
          'herb',
          { '20 bags': 195 },
          'Caffeine-free, dried slowly.',
          {
            flavours: ['Peppermint', 'Camomile', 'Lemon & ginger', 'Rooibos'],
            option: 'Herb',
            diet: ['vegan', 'gluten-free'],
            grams: 2,
          },
        ),
        product(
          'Kirimori',
          'Green tea',
          'teacup-without-handle',
          { '20 bags': 210, '50 bags': 425 },
          'Steamed leaf; water just off the boil.',
          { flavours: ['Sencha', 'Jasmine'], option: 'Blend', diet: ['vegan', 'gluten-free'], grams: 2 },
        ),
        product(
          'Kirimori',
          'Matcha powder',
          'teacup-without-handle',
          { '30 g': 795 },
          'Stone-ground, for whisking.',
          { diet: ['vegan', 'gluten-free'], origin: 'Japan' },
        ),
      ],
    },
    Coffee: {
      'Ground & beans': [
        product(
          'Harrow Roasters',
          'Ground coffee',
          'hot-beverage',
          { '227 g': 450, '454 g': 825 },
          'Roasted on Tuesdays, ground on Wednesdays.',
          { flavours: ['Mild', 'Medium', 'Dark', 'Decaf'], option: 'Roast', diet: ['vegan', 'gluten-free'] },
        ),
        product(
          'Harrow Roasters',
          'Coffee beans',
          'beans',
          { '227 g': 465, '1 kg': 1650 },
          'Whole beans in a bag with a valve.',
          { flavours: ['House', 'Ethiopia', 'Colombia'], option: 'Origin', diet: ['vegan', 'gluten-free'] },
        ),
      ],
      'Instant coffee': [
        product(
          'Harrow Roasters',
          'Instant coffee',
          'jar',
          { '100 g': 395, '200 g': 695 },
          'Freeze-dried; tastes of coffee.',
          { flavours: ['Gold', 'Rich', 'Decaf'], option: 'Roast', diet: ['vegan', 'gluten-free'] },
        ),
        product(
          'Harrow Roasters',
          'Coffee sachets',
          'hot-beverage',
          { '8 sachets': 275 },
          'Milk and foam included.',
          {
            flavours: ['Cappuccino', 'Latte', 'Mocha'],
            option: 'Kind',
            diet: ['vegetarian'],
            allergens: ['milk'],
            grams: 17,
          },
        ),
      ],
      'Pods & filters': [
        product(
          'Harrow Roasters',
          'Coffee pods',
          'hot-beverage',
          { '10 pods': 325, '30 pods': 875 },
          'Aluminium, fits the common small machines.',
          {
            flavours: ['Espresso', 'Lungo', 'Decaf'],
            option: 'Roast',
            diet: ['vegan', 'gluten-free'],
            grams: 5.5,
          },
        ),
        product(
          'Greenlark',
          'Paper filters',
          'page-facing-up',
          { '40 pack': 145, '100 pack': 275 },
          'Size 4, unbleached.',
          { grams: 2 },
        ),
      ],
    },
    'Hot chocolate & malt': {
      'Hot chocolate': [
        product(
          'Fenwright',
          'Hot chocolate',
          'chocolate-bar',
          { '300 g': 325, '500 g': 495 },
          'Flakes of chocolate, melted in milk.',
          {
            flavours: ['Classic', 'Dark', 'Salted caramel'],
            diet: ['vegetarian', 'gluten-free'],
            allergens: ['milk', 'soya'],
          },
        ),
      ],
      'Malted drinks': [
        product(
          'Malthouse Row',
          'Malted drink',
          'glass-of-milk',
          { '300 g': 285, '500 g': 425 },
          'Barley malt for the end of the day.',
          { diet: ['vegetarian'], allergens: ['gluten', 'milk'] },
        ),
      ],
    },
    'Iced coffee & tea': {
      'Chilled coffee': [
        product(
          'Harrow Roasters',
          'Iced coffee',
          'tumbler-glass',
          { '250 ml': 155, '750 ml': 325 },
          'Double espresso, cold milk.',
          {
            flavours: ['Latte', 'Caramel', 'Mocha'],
            diet: ['vegetarian', 'gluten-free'],
            allergens: ['milk'],
            storage: 'chilled',
          },
        ),
      ],
      'Iced tea': [
        product(
          'Assenby',
          'Iced tea',
          'bubble-tea',
          { '500 ml': 135, '1.5 l': 215 },
          'Brewed, then chilled.',
          { flavours: ['Peach', 'Lemon', 'Green'], diet: ['vegan', 'gluten-free'] },
        ),
      ],
    },
  },
)
