import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createClient } from 'graphql-ws'
import { createRoot } from 'react-dom/client'
import 'graphiql/style.css'

/** Each language's checker runs beside the page, from a file that the build put next to this one. */
const WORKERS: Readonly<Record<string, string>> = { json: 'json-worker', graphql: 'graphql-worker' }

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) =>
      new Worker(`/graphiql/${WORKERS[label] ?? 'editor-worker'}.js`),
  },
})

const FIRST_QUERY = `# Everything that the apps do can be asked for here,
# as whoever is signed in. The book on the left explains
# each field; Ctrl-Space completes, Ctrl-Enter runs.

query Places {
  viewer {
    role
    name
    workplaces {
      id
      name
    }
  }
  locations {
    id
    slug
    name
    isOpenNow
    retailer {
      name
    }
  }
}
`

const { origin, protocol, host } = window.location
const fetcher = createGraphiQLFetcher({
  url: `${origin}/graphql`,
  wsClient: createClient({ url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql` }),
})

const page = document.getElementById('workbench')
if (page) createRoot(page).render(<GraphiQL fetcher={fetcher} defaultQuery={FIRST_QUERY} />)
