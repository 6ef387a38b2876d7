const sku = '{ sizeLabel: "1 l", measureQuantity: 1, measureUnit: ML, weightGrams: 1 }'

/** A request of each mutation of the catalogue, with names for the ids of what is there. */
export const catalogArguments = {
  addCategory: 'retailerId: "$retailer", name: "Tea"',
  editCategory: 'categoryId: "$category", expectedVersion: 1',
  moveCategory: 'categoryId: "$category", expectedVersion: 1',
  createProduct: `retailerId: "$retailer", categoryId: "$category", name: "Tea", skus: [${sku}]`,
  editProduct: 'productId: "$product", expectedVersion: 1',
  duplicateProduct: 'productId: "$product", name: "Tea"',
  archiveProduct: 'productId: "$product", expectedVersion: 1',
  bringBackProduct: 'productId: "$product", expectedVersion: 1',
  addSku: `productId: "$product", expectedVersion: 1, sku: ${sku}`,
  addVariants: `productId: "$product", expectedVersion: 1, skus: [${sku}]`,
  archiveSku: 'skuId: "$sku", expectedVersion: 1',
  bringBackSku: 'skuId: "$sku", expectedVersion: 1',
  editSku: `skuId: "$sku", expectedVersion: 1, sku: ${sku}`,
  setPackContents: 'skuId: "$sku", expectedVersion: 1',
  composeSet: 'skuId: "$sku", expectedVersion: 1, components: []',
  setProductParticulars: 'productId: "$product", expectedVersion: 1',
  addAttribute: 'categoryId: "$category", name: "Colour", kind: TEXT',
  editAttribute: 'attributeId: "$attribute", expectedVersion: 1',
  removeAttribute: 'attributeId: "$attribute", expectedVersion: 1',
  setProductAttributes: 'productId: "$product", expectedVersion: 1, values: [{ attributeId: "$attribute" }]',
  setProductPictures: 'productId: "$product", expectedVersion: 1, pictures: []',
  editProducts: 'retailerId: "$retailer", edit: { filter: {}, taxClass: STANDARD }',
  setListing: 'locationId: "$location", skuId: "$sku", expectedVersion: 1',
  changeListings: 'locationId: "$location", lines: [{ skuId: "$sku", expectedVersion: 1 }]',
  setAislePlan: 'locationId: "$location", expectedVersion: 0, stops: []',
  setPrice: 'locationId: "$location", skuId: "$sku", expectedVersion: 1, priceMinor: 100',
  endPrice: 'priceId: "$listedPrice", expectedVersion: 1',
} as const

/** The same of each that keeps a view of the stock table. */
export const stockViewArguments = {
  saveStockView: 'retailerId: "$retailer", name: "N", view: {}',
  editStockView: 'stockViewId: "$stockView"',
  removeStockView: 'stockViewId: "$stockView"',
  setDefaultStockView: 'retailerId: "$retailer"',
} as const

/** The same of each that closes a place at short notice, and opens it again. */
export const closingArguments = {
  closeLocation: 'locationId: "$location", until: "2026-11-22T10:00:00Z", openOrders: KEEP',
  reopenLocation: 'locationId: "$location"',
} as const

/** The same of each that is for whoever may change the settings. */
export const settingsArguments = {
  editRetailer: 'retailerId: "$retailer"',
  editLocation: 'locationId: "$location"',
  setTaxRate: 'retailerId: "$retailer", country: "GB", taxClass: ZERO, rate: 0, fromOn: "2026-01-01"',
  removeTaxRate: 'taxRateId: "$taxRate"',
  sendTestMail: 'retailerId: "$retailer"',
  testPayment: 'retailerId: "$retailer"',
} as const

/** The same of each that is for whoever leads the people of a retailer. */
export const peopleArguments = {
  inviteMember: 'retailerId: "$retailer", role: PICKER',
  revokeInvitation: 'invitationId: "$invitation"',
  changeMember: 'membershipId: "$membership", role: VIEWER',
  deactivateMember: 'membershipId: "$membership"',
  transferOwnership: 'membershipId: "$membership"',
} as const
