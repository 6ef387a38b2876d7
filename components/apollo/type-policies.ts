import type { TypePolicies } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'

/** Objects are kept by their opaque id, which is the default; here is what differs. */
export const typePolicies: TypePolicies = {
  Query: {
    fields: {
      listings: relayStylePagination(['locationId', 'filter', 'sort']),
      stockLevels: relayStylePagination(['locationId', 'filter', 'sort']),
      ordersOfLocation: relayStylePagination(['locationId', 'filter']),
      reservations: relayStylePagination(['locationId', 'filter']),
      pickQueue: { merge: false },
      substitutes: { merge: false },
      stockSummary: { merge: true },
      orderSummary: { merge: true },
      audit: { merge: false },
    },
  },
  // Every event is told as it came; the objects in it are kept by their ids.
  Subscription: {
    fields: {
      pickQueueChanged: { merge: false },
      locationOrdersChanged: { merge: false },
      stockLevelChanged: { merge: false },
      stockAlert: { merge: false },
    },
  },
  // There is one viewer; documents that ask for different fields of it add up.
  Viewer: { keyFields: [], fields: { orders: relayStylePagination(['filter']) } },
  StockLevel: {
    fields: {
      ledger: relayStylePagination(['filter']),
      // Whoever asks for a part of it must not take the rest away.
      availability: { merge: true },
      liveReservations: { keyArgs: false, merge: false },
    },
  },
  // A list that comes replaces the one before: a line that was taken out is gone.
  Cart: { fields: { lines: { merge: false } } },
  Order: { fields: { payment: { merge: true } } },
}
