import { baby } from '@/db/seed/departments/baby'
import { bakery } from '@/db/seed/departments/bakery'
import { beerWineSpirits } from '@/db/seed/departments/beer-wine-spirits'
import { biscuitsSweets } from '@/db/seed/departments/biscuits-sweets'
import { breakfast } from '@/db/seed/departments/breakfast'
import { cleaningLaundry } from '@/db/seed/departments/cleaning-laundry'
import { crispsNuts } from '@/db/seed/departments/crisps-nuts'
import { dairyEggs } from '@/db/seed/departments/dairy-eggs'
import { deliMeals } from '@/db/seed/departments/deli-meals'
import { fishSeafood } from '@/db/seed/departments/fish-seafood'
import { frozen } from '@/db/seed/departments/frozen'
import { fruitVegetables } from '@/db/seed/departments/fruit-vegetables'
import { healthBeauty } from '@/db/seed/departments/health-beauty'
import { homeBaking } from '@/db/seed/departments/home-baking'
import { homeGarden } from '@/db/seed/departments/home-garden'
import { meatPoultry } from '@/db/seed/departments/meat-poultry'
import { pastaRice } from '@/db/seed/departments/pasta-rice'
import { pets } from '@/db/seed/departments/pets'
import { plantBased } from '@/db/seed/departments/plant-based'
import { saucesSeasonings } from '@/db/seed/departments/sauces-seasonings'
import { softDrinks } from '@/db/seed/departments/soft-drinks'
import { teaCoffee } from '@/db/seed/departments/tea-coffee'
import { tinsPackets } from '@/db/seed/departments/tins-packets'
import { worldKitchen } from '@/db/seed/departments/world-kitchen'
import type { DepartmentData } from '@/db/seed/vocabulary'

/** In the order in which a customer reads them. */
export const departments: readonly DepartmentData[] = [
  fruitVegetables,
  bakery,
  dairyEggs,
  meatPoultry,
  fishSeafood,
  deliMeals,
  plantBased,
  frozen,
  breakfast,
  pastaRice,
  tinsPackets,
  saucesSeasonings,
  worldKitchen,
  homeBaking,
  crispsNuts,
  biscuitsSweets,
  softDrinks,
  teaCoffee,
  beerWineSpirits,
  baby,
  pets,
  cleaningLaundry,
  healthBeauty,
  homeGarden,
]
