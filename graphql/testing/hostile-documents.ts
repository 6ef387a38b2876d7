const times = (count: number, each: (index: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(between)

/** A text inside itself, `count` times. */
const nest = (count: number, [open, inner, close]: [string, string, string]): string =>
  open.repeat(count) + inner + close.repeat(count)

const chain = (count: number, spread: (next: string) => string): string =>
  `{ viewer { ...F0 } } ${times(count, (index) => `fragment F${index} on Viewer { ${spread(`F${index + 1}`)} }`)} fragment F${count} on Viewer { name }`

const twins = (levels: number, width: number): string =>
  levels === 0 ? 'id' : times(width, () => `retailer { locations { ${twins(levels - 1, width)} } }`)

const id = 'id: "x"'

/**
 * Documents that are made to cost more than they should, each by how large it is to be: what graphql-js walks again and
 * again, what it walks on the stack, what it compares in pairs, what it says much about. Some are valid, most are not.
 */
export const hostileDocuments: Readonly<Record<string, (size: number) => string>> = {
  // Fragments.
  'fragments that spread the next twice': (n) => chain(n, (next) => `...${next} ...${next}`),
  'fragments that spread the next twice, in inline fragments': (n) =>
    chain(n, (next) => `... on Viewer { ...${next} } ... @include(if: true) { ...${next} }`),
  'fragments that spread the next twice, under fields': (n) =>
    `{ retailers { ...F0 } } ${times(n, (i) => `fragment F${i} on Retailer { a: locations { retailer { ...F${i + 1} } } b: locations { retailer { ...F${i + 1} } } }`)} fragment F${n} on Retailer { id }`,
  'fragments that spread the next once': (n) => chain(n, (next) => `name ...${next}`),
  'fragments that spread all that follow': (n) =>
    `{ viewer { ...F0 } } ${times(n, (i) => `fragment F${i} on Viewer { name ${times(Math.min(n - i, 50), (j) => `...F${i + j + 1}`)} }`)} fragment F${n} on Viewer { name }`,
  'fragments in a ring': (n) =>
    `{ viewer { ...F0 } } ${times(n, (i) => `fragment F${i} on Viewer { ...F${(i + 1) % n} }`)}`,
  'fragments that all spread all': (n) =>
    `{ viewer { ...F0 } } ${times(n, (i) => `fragment F${i} on Viewer { ${times(Math.min(n, 50), (j) => `...F${j}`)} }`)}`,
  'one fragment spread often': (n) =>
    `{ viewer { ${'...F '.repeat(n)} } } fragment F on Viewer { name email }`,
  'one fragment under many fields': (n) =>
    `{ ${times(n, () => 'viewer { ...F }')} } fragment F on Viewer { name email role }`,
  'fragments that nobody spreads': (n) =>
    `{ viewer { name } } ${times(n, (i) => `fragment F${i} on Viewer { name }`)}`,
  'fragments of one name': (n) => `{ viewer { ...F } } ${'fragment F on Viewer { name } '.repeat(n)}`,
  'spreads of nothing': (n) => `{ viewer { ${times(n, (i) => `...G${i}`)} } }`,
  'inline fragments inside one another': (n) =>
    `{ ${nest(n, ['... on Query { ', 'viewer { name }', ' }'])} }`,
  'inline fragments beside one another': (n) => `{ viewer { ${'... { name } '.repeat(n)} } }`,
  'fragments on interfaces inside one another': (n) =>
    `{ node(${id}) { ${nest(Math.min(n, 40), ['... on Node { ', '... on Node { id } '.repeat(n), ' }'])} } }`,
  // Fields that are merged.
  'one field often': (n) => `{ viewer { ${'name '.repeat(n)} } }`,
  'one object often': (n) => `{ ${'viewer { name } '.repeat(n)} }`,
  'one object often, deep inside': (n) =>
    `{ retailers { ${'locations { id retailer { id name } } '.repeat(n)} } }`,
  'twins inside twins': (n) =>
    `{ retailers { locations { ${twins(Math.min(5, Math.ceil(Math.log2(n + 1))), 2)} } } }`,
  'wide twins inside twins': (n) => `{ retailers { locations { ${twins(2, Math.ceil(Math.sqrt(n)))} } } }`,
  'one name for many fields': (n) =>
    `{ viewer { ${times(n, (i) => `x: ${['name', 'email', 'role'][i % 3]}`)} } }`,
  'one name for many fields, inside': (n) =>
    `{ ${times(n, (i) => `viewer { x: ${['name', 'email', 'role'][i % 3]} }`)} }`,
  'one field with other arguments': (n) => `{ ${times(n, (i) => `x: node(id: "${i}") { id }`)} }`,
  'one field with the same long argument': (n) => {
    const ids = times(Math.ceil(Math.sqrt(n)), (i) => `"${i}"`)
    return `{ ${times(Math.ceil(Math.sqrt(n)), () => `listingsBySku(locationId: "x", skuIds: [${ids}]) { id }`)} }`
  },
  // Other names.
  'fields under other names': (n) => `{ viewer { ${times(n, (i) => `a${i}: name`)} } }`,
  'fields under other names, in fragments': (n) =>
    `{ viewer { ${'...F '.repeat(n)} } } fragment F on Viewer { ${times(n, (i) => `a${i}: name`)} }`,
  'roots under other names': (n) => `{ ${times(n, (i) => `a${i}: node(${id}) { id }`)} }`,
  // Depth.
  'lists inside lists': (n) => `{ node(id: ${nest(n, ['[', '1', ']'])}) { id } }`,
  'objects inside objects': (n) => `{ node(id: ${nest(n, ['{ a: ', '1', ' }'])}) { id } }`,
  'types inside types': (n) => `query ($a: ${nest(n, ['[', 'Int', ']'])}) { viewer { name } }`,
  'fields inside fields': (n) => `{ ${nest(n, ['viewer { ', 'name', ' }'])} }`,
  'brackets that do not end': (n) => `{ node(id: ${'['.repeat(n)}`,
  'braces that do not end': (n) => '{'.repeat(n),
  'fields that do not end': (n) => '{ a '.repeat(n),
  // Values.
  'a long list': (n) => `{ listingsBySku(locationId: "x", skuIds: [${'"x" '.repeat(n)}]) { id } }`,
  'a long list of what does not fit': (n) =>
    `{ listingsBySku(locationId: "x", skuIds: [${'{ a: 1 } '.repeat(n)}]) { id } }`,
  'an object of many fields': (n) => `{ locations(near: { ${times(n, (i) => `f${i}: 1`)} }) { id } }`,
  'an object of one field often': (n) => `{ locations(near: { ${'latitude: 1 '.repeat(n)} }) { id } }`,
  'arguments that do not exist': (n) => `{ node(${times(n, (i) => `b${i}: 1`)}) { id } }`,
  'one argument often': (n) => `{ node(${`${id} `.repeat(n)}) { id } }`,
  'a long string': (n) => `{ node(id: "${'x'.repeat(n)}") { id } }`,
  'a block string of many lines': (n) => `{ node(id: """${'\n  x'.repeat(n)}""") { id } }`,
  'a long number': (n) => `{ popularListings(locationId: "x", first: ${'1'.repeat(n)}) { id } }`,
  // Variables and directives.
  'variables that nobody uses': (n) => `query (${times(n, (i) => `$v${i}: Int`)}) { viewer { name } }`,
  'variables that nobody wrote': (n) => `{ ${times(n, (i) => `node(id: $v${i}) { id }`)} }`,
  'variables of types that do not exist': (n) =>
    `query (${times(n, (i) => `$v${i}: Nothing${i}`)}) { viewer { name } }`,
  'variables used by fragments of many operations': (n) =>
    `${times(n, (i) => `query Q${i}($v: ID!) { ...F0 }`)} ${times(n, (i) => `fragment F${i} on Query { node(id: $v) { id } ...F${i + 1} }`)} fragment F${n} on Query { viewer { name } }`,
  'defaults that do not fit': (n) =>
    `query (${times(n, (i) => `$v${i}: Int = [{ a: "x" }]`)}) { viewer { name } }`,
  'directives that do not exist': (n) => `{ viewer { name ${times(n, (i) => `@d${i}`)} } }`,
  'one directive often': (n) => `{ viewer { name ${'@include(if: true) '.repeat(n)} } }`,
  'directives on every field': (n) =>
    `query ($v: Boolean!) { viewer { ${'name @include(if: $v) @skip(if: $v) '.repeat(n)} } }`,
  'directives on the operation': (n) => `query ${times(n, (i) => `@d${i}(a: $x)`)} { viewer { name } }`,
  // What does not exist, and is guessed at.
  'fields that do not exist': (n) => `{ viewer { ${times(n, (i) => `namf${i}`)} } }`,
  'types that almost exist': (n) =>
    `{ node(${id}) { ${times(n, (i) => `... on StockLevelConnectionEdgs${i} { id }`)} } }`,
  'enums that do not exist': (n) => `{ locations(near: [${times(n, (i) => `HALLO${i}`)}]) { id } }`,
  'a name without an end': (n) => `{ viewer { ${'n'.repeat(n)} } }`,
  'leaves with fields, objects without': (n) => `{ ${times(n, () => 'viewer retailers { id { id } }')} }`,
  // Definitions.
  'operations of one name': (n) => 'query Q { viewer { name } } '.repeat(n),
  'operations without a name': (n) => '{ viewer { name } } '.repeat(n),
  'definitions of types': (n) => times(n, (i) => `type T${i} { a: [[Int]] }`),
  'roots of a subscription': (n) =>
    `subscription { ${times(n, () => 'stockAlert(locationId: "x") { isSnapshot }')} }`,
  // Text.
  comments: (n) => `{ viewer { name } } ${'#\n'.repeat(n)}`,
  'blank lines, then errors': (n) => `${'\n'.repeat(n)}{ viewer { ${times(40, (i) => `namf${i}`)} } }`,
  'blank lines, then conflicts': (n) =>
    `${'\n'.repeat(n)}{ ${times(40, (i) => `viewer { x: ${['name', 'email'][i % 2]} }`)} }`,
  commas: (n) => `{ viewer { name ${','.repeat(n)} } }`,
  quotes: (n) => `{ node(id: ${'"'.repeat(n)}`,
  dots: (n) => `{ ${'...'.repeat(n)}`,
  'nothing but letters': (n) => 'x'.repeat(n),
  // The schema's own questions.
  'the schema inside the schema': (n) =>
    `{ __schema { types { ${nest(Math.min(n, 12), ['fields { type { ', 'name', ' } }'])} } } }`,
  'types within types of the schema': (n) =>
    `{ __schema { types { ${nest(n, ['ofType { ', 'name', ' }'])} } } }`,
  'the schema under other names': (n) =>
    `{ __schema { ${times(n, (i) => `a${i}: types { fields { args { type { name } } type { fields { name } } } }`)} } }`,
  'the schema often': (n) =>
    `{ ${times(n, (i) => `a${i}: __schema { types { name fields { name args { name } } } }`)} }`,
  'type names': (n) => `{ ${'__typename '.repeat(n)} }`,
}
