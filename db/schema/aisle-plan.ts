/** Where the walk through a place stops: an aisle, or a whole zone with all its aisles that have no stop of their own. */
export interface AisleStop {
  zone: string
  /** Null: the zone. */
  aisle: number | null
  /** What must stay cold is fetched when everything else is in the trolley. */
  isCold: boolean
}

/** The stops of a place in walking order; counts its changes. */
export interface AislePlan {
  version: number
  stops: AisleStop[]
}
