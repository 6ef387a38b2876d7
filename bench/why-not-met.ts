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
    'a pick is fourteen verbs (claim, ten lines, finish, capture) with an event and a version each, a purchase two; of 20 ms of processor time 6 are Postgres’s for the lane, 10 Node’s',
  graphql:
    'server, Postgres and load share two cores: a reservation asks for more of the server, and for rows that are written durably',
  'by-hash, { __typename }':
    'measured on a busy machine only, where runs differ by half; of the server’s time a third is the write to the socket',
  'by-hash, reserveStock':
    'server, Postgres and load share two cores: the lane and rows that are written durably cost more than Apollo saves',
  'purchase, 1 items':
    'of some 6 ms of processor time Node takes 2 to 3, the lane’s Postgres 1.5, the cart’s statement and the sandbox’s 1.3: the prototype serves nobody over HTTP and asks for nothing',
  'purchase, 48 items': 'as for one item',
  quiet:
    'a reservation is decided from rows that were locked: two round trips and a flush; a bare statement is one and a flush',
  fairness:
    'the flush alone takes 7 ms for one in a hundred. Batches of twelve instead of fifty would do, and cost the stormed location 30 % over HTTP',
  'live-storm-memory':
    'the heap still grows towards its size: live-storm-heap tells whether anything is kept that nobody needs',
}
