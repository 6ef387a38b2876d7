/** One direction: app -> components -> generated documents, graphql -> db, and nothing back. */
export default {
  forbidden: [
    {
      name: 'what-is-seen-knows-no-rules',
      comment:
        'app and components ask through GraphQL documents: of graphql/ and db/ they know generated types only.',
      severity: 'error',
      from: { path: '^(app|components)/' },
      to: { path: '^(db|graphql|pictures|server|scripts|bench|e2e)(/|\\.)', pathNot: '^graphql/generated/' },
    },
    {
      name: 'what-is-true-knows-nobody',
      comment: 'The worker has no request in sight: db/ knows nothing of GraphQL, React or the process.',
      severity: 'error',
      from: { path: '^db/' },
      to: {
        path: [
          '^(app|components|graphql|server|scripts|bench|e2e)(/|\\.)',
          '^node_modules/(graphql|@apollo|react|next)/',
        ],
      },
    },
    {
      name: 'who-may-ask-shows-nothing',
      comment: 'graphql/ translates between callers and rules; it renders nothing.',
      severity: 'error',
      from: { path: '^graphql/' },
      to: { path: ['^(app|components|server|scripts|bench|e2e)(/|\\.)', '^node_modules/(react|next)/'] },
    },
    {
      name: 'pictures-know-nobody',
      comment: 'pictures/ draws, encodes and keeps; whose picture it is and who may, others know.',
      severity: 'error',
      from: { path: '^pictures/' },
      to: { path: '^(app|components|graphql|server|scripts|bench|e2e)(/|\\.)|^db/(?!settings/)' },
    },
    {
      name: 'standards-import-nothing',
      comment:
        'What the whole trade has agreed on (GS1, ISO) is pure, so that the browser and the database ask the same function.',
      severity: 'error',
      from: { path: '^standards/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^standards/' },
    },
    {
      name: 'the-rule-imports-nothing',
      comment: 'decide is pure: production, the model test and the simulation run the same function.',
      severity: 'error',
      from: { path: '^db/stock/decide\\.ts$' },
      to: { pathNot: '^db/(stock/[^/]+|ids)\\.ts$' },
    },
    {
      name: 'what-is-decided-touches-nothing',
      comment:
        'What decides about orders, payments and picks is pure: it knows the draft and the rules, and neither a database nor an engine.',
      severity: 'error',
      from: {
        path: '^db/(orders|payments|picks)/([^/]+/decide-[^/]+|orders/follow-stock/[^/]+)\\.ts$',
        pathNot: '\\.test\\.ts$',
      },
      to: {
        dependencyTypesNot: ['type-only'],
        path: [
          '^db/(client|events|jobs|embedded)',
          '^db/stock/(engine|lane|batch|statements)',
          '^node_modules/(postgres|drizzle-orm)/',
        ],
      },
    },
    {
      name: 'stock-knows-no-owner',
      comment: 'The engine knows those who travel with stock by a port: db/stock/members.ts.',
      severity: 'error',
      from: { path: '^db/stock/', pathNot: '/testing/|\\.test\\.ts$' },
      to: { path: '^db/(orders|payments|picks|members)(/|\\.)' },
    },
    {
      name: 'rooms-of-an-order',
      comment:
        'Picks may know payments and orders, payments may know orders; what has to happen the other way follows the events of an order.',
      severity: 'error',
      from: { path: '^db/(orders|payments)/', pathNot: '/testing/|\\.test\\.ts$' },
      to: { path: '^db/(picks|members)(/|\\.)' },
    },
    {
      name: 'orders-know-no-payment',
      comment: 'What becomes of a payment when its order ends follows the events of the order.',
      severity: 'error',
      from: { path: '^db/orders/', pathNot: '/testing/|\\.test\\.ts$' },
      to: { path: '^db/payments/' },
    },
    {
      name: 'no-circles',
      comment:
        'Modules that import each other cannot be read, or tested, one at a time. A type counts: it belongs where neither imports the other.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'tests-stay-outside',
      comment: 'The product imports neither tests nor what only tests need.',
      severity: 'error',
      from: {
        path: '^(app|components|db|graphql|server)(/|\\.)',
        pathNot: '\\.test\\.tsx?$|^db/testing/|/testing/',
      },
      to: { path: '\\.test\\.tsx?$|^db/testing/|^e2e/' },
    },
    {
      name: 'everything-resolves',
      comment:
        'An import that leads nowhere (a package of types only has nothing to run, so it is not found).',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count: a page must not even know the shape of a table.
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: '^node_modules' },
    exclude: { path: '^(\\.next|dist)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json', '.css', '.graphql'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
