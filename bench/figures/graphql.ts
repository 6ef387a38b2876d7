import { type Figure, judge, measureInTurns } from '@/bench/figure'
import { measureHttp } from '@/bench/measure-http'
import { openHttpBench } from '@/bench/open-http-bench'

const LOAD = { connections: 200, seconds: 4, warmUpSeconds: 2 }

/** Durable reservations a second on one hot item through GraphQL over HTTP, beside `{ __typename }` on the same server. */
export async function measureGraphql(): Promise<Figure[]> {
  const { reserve, typename, close } = await openHttpBench()
  try {
    const turns = await measureInTurns(3, async () => {
      const control = await measureHttp({ ...LOAD, ...typename })
      const value = await measureHttp({ ...LOAD, ...reserve })
      return { control: control.perSecond, value: value.perSecond }
    })
    return [judge('graphql', 'reservations/s through GraphQL', { turns, aim: 0.7 })]
  } finally {
    await close()
  }
}
