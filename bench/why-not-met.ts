/**
 * What stands in the way of an aim that two slow cores have not reached, as far as it is known: printed beside a figure that misses it.
 * docs/decisions/0011 has the measurements.
 */
export const WHY_NOT_MET: Record<string, string> = {
  engine:
    'a third of a hold is the record of its key; binding its values and writing its rows is most of the rest, and nothing is decided before the locks are had',
  'engine-baskets': 'each line is a hold, an entry and its part of an outcome, all durable',
  'engine-processes': 'two processes and Postgres share two cores',
  picks:
    'twelve requests for each pick, one after the other, each with its own flush: a pick is as long as twelve batches',
  graphql:
    'server, Postgres and load share two cores: a reservation asks for more of the server, and for rows that are written durably',
  'by-hash, { __typename }':
    'measured on a busy machine only, where runs differ by half; of the server’s time a third is the write to the socket',
  'by-hash, reserveStock':
    'server, Postgres and load share two cores: the lane and rows that are written durably cost more than Apollo saves',
  'purchase, 1 items': 'three requests of GraphQL for each purchase share the process with the lane',
  'purchase, 48 items': 'as for one item',
  quiet:
    'a reservation is decided from rows that were locked: two round trips and a flush; a bare statement is one and a flush',
  fairness:
    'the flush alone takes 7 ms for one in a hundred. Batches of twelve instead of fifty would do, and cost the stormed location 30 % over HTTP',
  'live-storm-memory':
    'the heap still grows towards its size: live-storm-heap tells whether anything is kept that nobody needs',
}
