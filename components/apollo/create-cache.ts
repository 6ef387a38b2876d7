import { NewestVersionCache } from '@/components/apollo/newest-version-cache'
import { typePolicies } from '@/components/apollo/type-policies'
import { possibleTypes } from '@/components/generated/possible-types'

/** The cache of one page (browser) or of one request (server). */
export function createCache(): NewestVersionCache {
  return new NewestVersionCache({ typePolicies, possibleTypes })
}
