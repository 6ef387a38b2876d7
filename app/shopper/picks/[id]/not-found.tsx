import { PickGone } from '@/components/picks/pick-gone'

export default function PickNotFound() {
  return <PickGone />
}
