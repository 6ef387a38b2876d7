import { FrontPage } from '@/components/front/front-page'

export default function Page() {
  return <FrontPage demo={null} />
}
