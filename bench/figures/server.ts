import { openBareApollo } from '@/bench/bare-apollo'
import { type Figure, judge, measureInTurns } from '@/bench/figure'
import { measureHttp } from '@/bench/measure-http'
import { openHttpBench } from '@/bench/open-http-bench'

const LOAD = { connections: 200, seconds: 4, warmUpSeconds: 2 }

/** `{ __typename }` through the product's own server, the key's check and the limits included, beside Apollo on node:http with nothing around it. */
export async function measureServer(): Promise<Figure[]> {
  const { typename, close } = await openHttpBench()
  const bare = await openBareApollo()
  try {
    const turns = await measureInTurns(3, async () => {
      const control = await measureHttp({ ...LOAD, ...typename, url: `${bare.url}/graphql` })
      const value = await measureHttp({ ...LOAD, ...typename })
      return { control: control.perSecond, value: value.perSecond }
    })
    return [judge('server', '{ __typename }/s over HTTP', { turns, aim: 0.8 })]
  } finally {
    await bare.close()
    await close()
  }
}
