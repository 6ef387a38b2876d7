import { department, product } from '@/db/seed/vocabulary'

export const cleaningLaundry = department(
  {
    slug: 'cleaning-laundry',
    name: 'Cleaning & Laundry',
    icon: 'soap',
    hue: 195,
    zone: 'Household',
    storage: 'ambient',
  },
  {
    Laundry: {
      Detergent: [
        product(
          'Brightwater',
          'Laundry liquid',
          'bubbles',
          { '750 ml': 395, '1.5 l': 695 },
          'Twenty-one or forty-two washes; works at twenty degrees.',
          { flavours: ['Bio', 'Non-bio', 'Colour'], option: 'Kind', diet: ['vegan'] },
        ),
        product(
          'Brightwater',
          'Laundry capsules',
          'water-wave',
          { '18 capsules': 495, '38 capsules': 925 },
          'One per wash; keep away from children.',
          { flavours: ['Bio', 'Non-bio'], option: 'Kind', grams: 25 },
        ),
        product(
          'Greenlark',
          'Washing powder',
          'bubbles',
          { '1.3 kg': 375, '2.6 kg': 650 },
          'For whites that stay white.',
          { flavours: ['Bio', 'Non-bio'], option: 'Kind' },
        ),
      ],
      'Softener & stains': [
        product(
          'Brightwater',
          'Fabric softener',
          'hibiscus',
          { '1 l': 275, '1.9 l': 450 },
          'A capful, not a flood.',
          { flavours: ['Linen', 'Lavender', 'Unscented'], option: 'Scent' },
        ),
        product(
          'Brightwater',
          'Stain remover',
          'sparkles',
          { '500 ml': 395 },
          'For grass, wine and enthusiasm.',
          { flavours: ['Spray', 'Gel'], option: 'Kind' },
        ),
      ],
    },
    Dishes: {
      'Washing-up': [
        product(
          'Brightwater',
          'Washing-up liquid',
          'bubbles',
          { '450 ml': 115, '900 ml': 195 },
          'Cuts grease; kind to hands.',
          { flavours: ['Original', 'Lemon', 'Unscented'], option: 'Scent', diet: ['vegan'] },
        ),
        product(
          'Greenlark',
          'Sponge scourers',
          'sponge',
          { '3 pack': 110, '10 pack': 275 },
          'Soft side, rough side.',
          { grams: 12 },
        ),
      ],
      Dishwasher: [
        product(
          'Brightwater',
          'Dishwasher tablets',
          'sparkles',
          { '30 tablets': 595, '60 tablets': 995 },
          'Film dissolves; nothing to unwrap.',
          { flavours: ['Classic', 'Lemon'], option: 'Scent', grams: 18 },
        ),
        product('Brightwater', 'Dishwasher salt', 'salt', { '2 kg': 225 }, 'Keeps limescale away.', {}),
        product('Brightwater', 'Rinse aid', 'droplet', { '500 ml': 295 }, 'No drops, no streaks.', {}),
      ],
    },
    'Surface cleaners': {
      'Kitchen & multi-surface': [
        product(
          'Brightwater',
          'Multi-surface spray',
          'sparkles',
          { '500 ml': 195, '750 ml': 265 },
          'Wipe, leave, done.',
          { flavours: ['Citrus', 'Herb', 'Unscented'], option: 'Scent', diet: ['vegan'] },
        ),
        product('Brightwater', 'Antibacterial wipes', 'droplet', { '70 wipes': 225 }, 'Plastic-free.', {
          grams: 5,
        }),
      ],
      'Bathroom & toilet': [
        product('Brightwater', 'Toilet cleaner', 'toilet', { '750 ml': 165 }, 'Clings below the rim.', {
          flavours: ['Pine', 'Ocean'],
          option: 'Scent',
        }),
        product(
          'Brightwater',
          'Limescale remover',
          'shower',
          { '500 ml': 235 },
          'For taps, tiles and shower glass.',
          {},
        ),
        product(
          'Greenlark',
          'Thick bleach',
          'toilet',
          { '750 ml': 95, '2 l': 190 },
          'Kills germs; never mix it with anything.',
          {},
        ),
      ],
      'Floors & glass': [
        product('Brightwater', 'Floor cleaner', 'bucket', { '1 l': 225 }, 'A capful to a bucket.', {
          flavours: ['Wood', 'Tile'],
          option: 'For',
        }),
        product('Brightwater', 'Glass cleaner', 'window', { '500 ml': 185 }, 'Streak-free.', {}),
      ],
    },
    'Tools & bags': {
      'Cloths & gloves': [
        product('Greenlark', 'Microfibre cloths', 'sponge', { '4 pack': 295 }, 'Wash and use again.', {
          grams: 35,
        }),
        product('Greenlark', 'Rubber gloves', 'gloves', { pair: 165 }, 'Cotton-lined.', {
          flavours: ['Small', 'Medium', 'Large'],
          option: 'Glove',
          grams: 60,
        }),
        product('Greenlark', 'Broom', 'broom', { each: 795 }, 'Soft bristles, long handle.', { grams: 700 }),
      ],
      'Bin bags': [
        product(
          'Greenlark',
          'Bin bags',
          'wastebasket',
          { '20 bags': 225, '40 bags': 395 },
          'Recycled plastic with a drawstring.',
          { flavours: ['10 litre', '30 litre', '50 litre'], option: 'Volume', grams: 15 },
        ),
        product(
          'Greenlark',
          'Compostable caddy liners',
          'recycling-symbol',
          { '30 bags': 275 },
          'For the food caddy.',
          { grams: 6 },
        ),
      ],
    },
    'Paper & wraps': {
      'Toilet & kitchen roll': [
        product(
          'Plumefold',
          'Toilet roll',
          'roll-of-paper',
          { '4 rolls': 275, '9 rolls': 525, '18 rolls': 945 },
          'Three soft layers from managed forests.',
          { flavours: ['White', 'Recycled'], option: 'Kind', grams: 110 },
        ),
        product(
          'Plumefold',
          'Kitchen roll',
          'roll-of-paper',
          { '2 rolls': 245, '4 rolls': 425 },
          'Strong when wet.',
          { grams: 180 },
        ),
        product(
          'Plumefold',
          'Tissues',
          'page-facing-up',
          { '72 tissues': 125, '3 boxes': 340 },
          'Soft on a sore nose.',
          { flavours: ['Plain', 'Balm'], option: 'Kind', grams: 2 },
        ),
      ],
    },
    'Foil, film & batteries': {
      'Foil & film': [
        product('Greenlark', 'Kitchen foil', 'scroll', { each: 225 }, 'Ten metres, wide.', {
          flavours: ['30 cm', '45 cm'],
          option: 'Width',
          grams: 300,
        }),
        product('Greenlark', 'Baking parchment', 'scroll', { each: 195 }, 'Unbleached; nothing sticks.', {
          grams: 200,
        }),
        product(
          'Greenlark',
          'Freezer bags',
          'snowflake',
          { '40 bags': 165 },
          'Write on them; you will forget.',
          { flavours: ['Small', 'Medium', 'Large'], option: 'Bag', grams: 4 },
        ),
      ],
      Batteries: [
        product(
          'Voltadour',
          'Alkaline batteries',
          'battery',
          { '4 batteries': 375, '8 batteries': 650 },
          'Keep for ten years in the drawer.',
          { flavours: ['AA', 'AAA'], option: 'Cell', grams: 23 },
        ),
        product('Lumenby', 'LED bulb', 'light-bulb', { each: 395, '3 pack': 950 }, 'Warm white, 806 lumen.', {
          flavours: ['Screw', 'Bayonet'],
          option: 'Fitting',
          grams: 45,
        }),
      ],
    },
  },
)
