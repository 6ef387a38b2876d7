/** Lists of ids in an argument. */
export const LIST_ARGUMENT_MAX = 200

/** What counting all of a list costs, in objects, for each item of its page: it may read 100,000 rows, and stands in a list itself at times. */
export const COUNT_COST = 20
