import { department, product } from '@/db/seed/vocabulary'

export const healthBeauty = department(
  {
    slug: 'health-beauty',
    name: 'Health & Beauty',
    icon: 'lotion-bottle',
    hue: 280,
    zone: 'Household',
    storage: 'ambient',
  },
  {
    'Bath & body': {
      'Shower & bath': [
        product(
          'Sorrel & Sage',
          'Shower gel',
          'shower',
          { '250 ml': 225, '500 ml': 375 },
          'Rinses clean, smells of a garden.',
          { flavours: ['Fig', 'Mint', 'Unscented'], option: 'Scent', diet: ['vegan'] },
        ),
        product(
          'Sorrel & Sage',
          'Soap bar',
          'soap',
          { '100 g': 165, '3 × 100 g': 425 },
          'Olive oil and shea.',
          { flavours: ['Lavender', 'Oat', 'Rosemary'], option: 'Scent', diet: ['vegan'] },
        ),
        product('Sorrel & Sage', 'Hand wash', 'bubbles', { '300 ml': 215, '1 l': 495 }, 'Pump or refill.', {
          flavours: ['Lemon', 'Sea'],
          option: 'Scent',
          diet: ['vegan'],
        }),
      ],
      'Deodorant & lotion': [
        product(
          'Sorrel & Sage',
          'Deodorant',
          'wind-face',
          { '50 ml': 275, '150 ml': 325 },
          'Forty-eight hours, no white marks.',
          { flavours: ['Fresh', 'Sensitive', 'Sport'], option: 'Kind' },
        ),
        product(
          'Sorrel & Sage',
          'Body lotion',
          'lotion-bottle',
          { '250 ml': 395 },
          'Sinks in while you look for your socks.',
          { flavours: ['Almond', 'Aloe', 'Unscented'], option: 'Scent', diet: ['vegan'] },
        ),
      ],
    },
    Hair: {
      'Shampoo & conditioner': [
        product('Tressel', 'Shampoo', 'bubbles', { '250 ml': 325, '500 ml': 525 }, 'Silicone-free.', {
          flavours: ['Dry hair', 'Fine hair', 'Coloured', 'Anti-dandruff'],
          option: 'For',
          diet: ['vegan'],
        }),
        product(
          'Tressel',
          'Conditioner',
          'lotion-bottle',
          { '250 ml': 325 },
          'From the middle to the ends.',
          { flavours: ['Dry hair', 'Fine hair', 'Coloured'], option: 'For', diet: ['vegan'] },
        ),
      ],
      'Styling & colour': [
        product('Tressel', 'Hair wax', 'jar', { '75 ml': 395 }, 'Holds without the shine.', {}),
        product('Tressel', 'Hair colour', 'hair-pick', { each: 695 }, 'Covers grey in thirty minutes.', {
          flavours: ['Dark brown', 'Chestnut', 'Blonde'],
          option: 'Shade',
          grams: 180,
        }),
      ],
    },
    Face: {
      'Skin care': [
        product('Sorrel & Sage', 'Day cream', 'sun', { '50 ml': 795 }, 'Factor 30 inside.', {
          flavours: ['Normal', 'Dry', 'Oily'],
          option: 'For',
          diet: ['vegan'],
        }),
        product('Sorrel & Sage', 'Cleanser', 'droplet', { '200 ml': 495 }, 'Takes the day off.', {
          flavours: ['Gel', 'Balm'],
          option: 'Kind',
          diet: ['vegan'],
        }),
        product(
          'Sorrel & Sage',
          'Sun lotion',
          'beach-with-umbrella',
          { '200 ml': 895 },
          'Water-resistant, reef-safe.',
          { flavours: ['SPF 30', 'SPF 50'], option: 'Factor', diet: ['vegan'] },
        ),
      ],
      'Lips & make-up': [
        product(
          'Rosalind Pye',
          'Lipstick',
          'lipstick',
          { each: 795 },
          'Soft matte that lasts through lunch.',
          { flavours: ['Brick', 'Rose', 'Plum'], option: 'Shade', grams: 20 },
        ),
        product('Sorrel & Sage', 'Lip balm', 'lipstick', { each: 195, '2 pack': 340 }, 'Beeswax and mint.', {
          grams: 6,
        }),
      ],
    },
    Shaving: {
      'Razors & foam': [
        product('Barbican & Blade', 'Razor', 'razor', { each: 850 }, 'Five blades, two to start with.', {
          grams: 80,
        }),
        product(
          'Barbican & Blade',
          'Razor blades',
          'razor',
          { '4 blades': 995, '8 blades': 1795 },
          'Fits the five-blade razor.',
          { grams: 6 },
        ),
        product('Barbican & Blade', 'Shaving foam', 'bubbles', { '200 ml': 275 }, 'Thick, gentle.', {
          flavours: ['Sensitive', 'Classic'],
          option: 'Kind',
        }),
      ],
    },
    'Oral care': {
      Toothpaste: [
        product(
          'Pearlwick',
          'Toothpaste',
          'tooth',
          { '75 ml': 225, '125 ml': 325 },
          'Fluoride and a clean taste.',
          { flavours: ['Mint', 'Whitening', 'Sensitive', 'Children’s'], option: 'Kind', diet: ['vegan'] },
        ),
        product('Pearlwick', 'Mouthwash', 'droplet', { '500 ml': 325 }, 'Alcohol-free.', {
          flavours: ['Cool mint', 'Gum care'],
          option: 'Kind',
        }),
      ],
      Brushes: [
        product(
          'Pearlwick',
          'Toothbrush',
          'toothbrush',
          { each: 225, '3 pack': 495 },
          'Replace it every three months.',
          { flavours: ['Soft', 'Medium'], option: 'Bristle', grams: 18 },
        ),
        product('Pearlwick', 'Dental floss', 'thread', { each: 245 }, 'Fifty metres, waxed.', { grams: 25 }),
      ],
    },
    Pharmacy: {
      'Pain & cold': [
        product('Medlow', 'Paracetamol 500 mg', 'pill', { '16 tablets': 65 }, 'Read the leaflet.', {
          grams: 0.6,
        }),
        product('Medlow', 'Ibuprofen 200 mg', 'pill', { '16 tablets': 75 }, 'With food. Read the leaflet.', {
          grams: 0.5,
        }),
        product('Medlow', 'Throat lozenges', 'candy', { '24 pack': 395 }, 'Soothing, sugar-free.', {
          flavours: ['Honey & lemon', 'Menthol'],
          grams: 2.5,
        }),
      ],
      'Vitamins & first aid': [
        product(
          'Medlow',
          'Vitamins',
          'pill',
          { '30 tablets': 450, '90 tablets': 995 },
          'One a day, with breakfast.',
          {
            flavours: ['C', 'D', 'Multi'],
            option: 'Vitamin',
            diet: ['vegetarian'],
            grams: 0.8,
          },
        ),
        product(
          'Medlow',
          'Plasters',
          'adhesive-bandage',
          { '20 plasters': 225, '40 plasters': 375 },
          'Washproof, in four sizes.',
          { flavours: ['Fabric', 'Clear'], option: 'Kind', grams: 1 },
        ),
        product('Medlow', 'Digital thermometer', 'thermometer', { each: 695 }, 'Reads in ten seconds.', {
          grams: 30,
        }),
      ],
    },
  },
)
