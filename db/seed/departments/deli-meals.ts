import { department, product } from '@/db/seed/vocabulary'

export const deliMeals = department(
  {
    slug: 'deli-meals',
    name: 'Deli & Ready Meals',
    icon: 'takeout-box',
    hue: 35,
    zone: 'Chilled',
    storage: 'chilled',
    requires: ['allergens', 'storage'],
  },
  {
    'Ready meals': {
      Italian: [
        product(
          'Pickwell',
          'Lasagne',
          'spaghetti',
          { '400 g': 375, '800 g': 650 },
          'Slow-cooked ragù between sheets of egg pasta.',
          {
            flavours: ['Beef', 'Vegetable'],
            option: 'Filling',
            allergens: ['gluten', 'milk', 'eggs', 'celery'],
          },
        ),
        product(
          'Pickwell',
          'Macaroni cheese',
          'cheese-wedge',
          { '400 g': 300 },
          'Three cheeses and a crisp top.',
          { diet: ['vegetarian'], allergens: ['gluten', 'milk', 'mustard'] },
        ),
        product(
          'Pickwell',
          'Spaghetti bolognese',
          'spaghetti',
          { '400 g': 325 },
          'Beef, tomato and red wine.',
          { allergens: ['gluten', 'eggs', 'celery', 'sulphites'] },
        ),
      ],
      'Indian & Thai': [
        product(
          'Lahiri Kitchen',
          'Curry with pilau rice',
          'curry-rice',
          { '400 g': 395, '500 g': 460 },
          'Whole spices, fried before anything else goes in.',
          {
            flavours: ['Chicken tikka', 'Lamb rogan', 'Vegetable'],
            option: 'Curry',
            diet: ['gluten-free'],
            allergens: ['milk', 'nuts'],
          },
        ),
        product(
          'Kirimori',
          'Thai green curry',
          'curry-rice',
          { '400 g': 399 },
          'Lemongrass, lime leaf and jasmine rice.',
          { flavours: ['Chicken', 'Tofu'], option: 'With', allergens: ['fish', 'soya', 'crustaceans'] },
        ),
        product(
          'Kirimori',
          'Chicken katsu',
          'curry-rice',
          { '420 g': 420 },
          'Crumbed chicken, sticky rice, mild curry sauce.',
          { allergens: ['gluten', 'soya', 'milk', 'eggs'] },
        ),
      ],
      'British classics': [
        product(
          'Pickwell',
          'Cottage pie',
          'shallow-pan-of-food',
          { '400 g': 340, '800 g': 595 },
          'Beef in gravy under buttery mash.',
          { allergens: ['gluten', 'milk', 'celery'] },
        ),
        product(
          'Pickwell',
          'Fish pie',
          'shallow-pan-of-food',
          { '400 g': 395 },
          'Cod, salmon and prawns in parsley sauce.',
          { allergens: ['fish', 'crustaceans', 'milk'] },
        ),
        product(
          'Pickwell',
          'Toad in the hole',
          'shallow-pan-of-food',
          { '350 g': 345 },
          'Pork sausages in a batter that has risen properly.',
          { allergens: ['gluten', 'milk', 'eggs', 'sulphites'] },
        ),
      ],
    },
    'Pizza & pasta': {
      'Fresh pizza': [
        product(
          'Casa Verello',
          'Stone-baked pizza',
          'pizza',
          { '300 g': 350, '480 g': 525 },
          'Thin base, blistered edge.',
          {
            flavours: ['Margherita', 'Pepperoni', 'Four cheese', 'Grilled vegetable'],
            option: 'Topping',
            allergens: ['gluten', 'milk'],
          },
        ),
        product('Greenlark', 'Garlic bread', 'baguette-bread', { '210 g': 120 }, 'Butter, garlic, parsley.', {
          diet: ['vegetarian'],
          allergens: ['gluten', 'milk'],
        }),
      ],
      'Fresh pasta': [
        product(
          'Casa Verello',
          'Filled pasta',
          'dumpling',
          { '250 g': 260, '500 g': 425 },
          'Four minutes in simmering water.',
          {
            flavours: ['Spinach & ricotta', 'Mushroom', 'Beef ragù'],
            option: 'Filling',
            allergens: ['gluten', 'milk', 'eggs'],
          },
        ),
        product(
          'Casa Verello',
          'Fresh egg tagliatelle',
          'spaghetti',
          { '300 g': 175, '500 g': 240 },
          'Rough enough to hold a sauce.',
          { diet: ['vegetarian'], allergens: ['gluten', 'eggs'] },
        ),
        product(
          'Casa Verello',
          'Fresh pesto',
          'herb',
          { '130 g': 225 },
          'Basil, pine nuts and hard cheese.',
          { flavours: ['Basil', 'Red pepper'], allergens: ['milk', 'nuts', 'eggs'] },
        ),
      ],
    },
    'Dips & antipasti': {
      Dips: [
        product(
          'Pickwell',
          'Houmous',
          'bowl-with-spoon',
          { '200 g': 140, '300 g': 195 },
          'Chickpeas, tahini, lemon.',
          {
            flavours: ['Classic', 'Red pepper', 'Reduced fat'],
            diet: ['vegan', 'gluten-free'],
            allergens: ['sesame'],
          },
        ),
        product('Pickwell', 'Tzatziki', 'cucumber', { '200 g': 165 }, 'Strained yoghurt, cucumber, mint.', {
          diet: ['vegetarian', 'gluten-free'],
          allergens: ['milk'],
        }),
        product('Pickwell', 'Guacamole', 'avocado', { '150 g': 195 }, 'Ninety per cent avocado.', {
          diet: ['vegan', 'gluten-free'],
        }),
      ],
      'Olives & antipasti': [
        product(
          'Thalia & Sons',
          'Marinated olives',
          'olive',
          { '150 g': 250, '250 g': 375 },
          'From one valley, dressed with lemon and herbs.',
          {
            flavours: ['Green', 'Kalamata style', 'Garlic & chilli'],
            diet: ['vegan', 'gluten-free'],
            origin: 'Greece',
          },
        ),
        product(
          'Casa Verello',
          'Sun-dried tomatoes',
          'tomato',
          { '150 g': 275 },
          'Dried on racks and kept soft in oil.',
          { diet: ['vegan', 'gluten-free'], origin: 'Italy' },
        ),
      ],
    },
    'Soups & salads': {
      'Fresh soup': [
        product(
          'Pickwell',
          'Fresh soup',
          'bowl-with-spoon',
          { '300 g': 185, '600 g': 295 },
          'Made in small kettles; two portions or one good one.',
          {
            flavours: ['Tomato & basil', 'Carrot & coriander', 'Leek & potato'],
            diet: ['vegetarian', 'gluten-free'],
            allergens: ['milk', 'celery'],
          },
        ),
        product(
          'Pickwell',
          'Chicken & barley broth',
          'pot-of-food',
          { '600 g': 325 },
          'For colds and cold days.',
          { allergens: ['gluten', 'celery'] },
        ),
      ],
    },
    'Deli salads': {
      'Salads by the tub': [
        product(
          'Greenlark',
          'Coleslaw',
          'green-salad',
          { '300 g': 115, '600 g': 180 },
          'White cabbage and carrot in a sharp mayonnaise.',
          { diet: ['vegetarian', 'gluten-free'], allergens: ['eggs', 'mustard'] },
        ),
        product(
          'Greenlark',
          'Potato salad',
          'potato',
          { '300 g': 125 },
          'Waxy potatoes, chives, soured cream.',
          { diet: ['vegetarian', 'gluten-free'], allergens: ['eggs', 'mustard', 'milk'] },
        ),
        product('Greenlark', 'Pasta salad', 'green-salad', { '280 g': 240 }, 'A fork’s lunch.', {
          flavours: ['Tomato & mozzarella', 'Chicken & bacon'],
          allergens: ['gluten', 'milk', 'eggs'],
        }),
      ],
    },
    'Lunch to go': {
      'Sandwiches & wraps': [
        product(
          'Greenlark',
          'Sandwich',
          'sandwich',
          { '180 g': 295 },
          'Made overnight, cut across the corner.',
          {
            flavours: ['Egg & cress', 'Chicken salad', 'Cheese & pickle', 'Tuna & sweetcorn', 'BLT'],
            option: 'Filling',
            allergens: ['gluten', 'milk', 'eggs', 'fish', 'mustard'],
          },
        ),
        product('Greenlark', 'Wrap', 'burrito', { '210 g': 345 }, 'Rolled tight so that it travels.', {
          flavours: ['Falafel & houmous', 'Chicken fajita'],
          option: 'Filling',
          allergens: ['gluten', 'sesame', 'milk'],
        }),
      ],
    },
    'Pies & picnic': {
      Snacking: [
        product(
          'Pickwell',
          'Scotch egg',
          'egg',
          { '113 g': 130, '2 × 113 g': 230 },
          'Pork and sage, a set yolk.',
          { allergens: ['eggs', 'gluten'] },
        ),
        product(
          'Pickwell',
          'Pork pie',
          'pie',
          { '140 g': 165, '440 g': 395 },
          'Hot-water crust and good jelly.',
          { allergens: ['gluten', 'eggs'] },
        ),
        product(
          'Pickwell',
          'Falafel',
          'falafel',
          { '200 g': 225 },
          'Parsley, coriander and chickpea. Hot or cold.',
          { diet: ['vegan'], allergens: ['sesame'] },
        ),
      ],
    },
  },
)
