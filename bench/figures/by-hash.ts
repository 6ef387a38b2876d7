import { openBareApollo } from '@/bench/bare-apollo'
import { type Figure, judge, measureInTurns } from '@/bench/figure'
import { measureHttp } from '@/bench/measure-http'
import { openHttpBench } from '@/bench/open-http-bench'

const LOAD = { connections: 200, seconds: 4, warmUpSeconds: 2 }

/** Documents that are known by their hash: asking for nothing, and durable reservations on one hot item, both beside `{ __typename }` as text to a bare Apollo. */
export async function measureByHash(): Promise<Figure[]> {
  const { typename, byHash, close } = await openHttpBench()
  const bare = await openBareApollo()
  try {
    const measure = async (operation: typeof typename) => {
      const control = await measureHttp({ ...LOAD, ...typename, url: `${bare.url}/graphql` })
      const value = await measureHttp({ ...LOAD, ...operation })
      return { control: control.perSecond, value: value.perSecond }
    }
    const typenames = await measureInTurns(3, () => measure(byHash.typename))
    const reservations = await measureInTurns(3, () => measure(byHash.reserve))
    return [
      judge('by-hash, { __typename }', '{ __typename }/s by hash', { turns: typenames, aim: 3 }),
      judge('by-hash, reserveStock', 'reservations/s by hash', { turns: reservations, aim: 1.2 }),
    ]
  } finally {
    await bare.close()
    await close()
  }
}
