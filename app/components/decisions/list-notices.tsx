import type { ShownList } from '#app/decisions/selection.server.ts'
import { AfterOpening } from '../shortlist/after-opening.tsx'
import { ComputationNotice } from '../shortlist/computation-notice.tsx'

/** What everybody must know of the list that is decided on: when its rule was registered, and how it is computed. */
export function ListNotices({
  list,
  path,
}: {
  list: ShownList | null
  /** Of the wave. */
  path: string
}) {
  if (!list) return null
  const { set, rule, made } = list
  return (
    <>
      <AfterOpening rule={rule} />
      {made && <ComputationNotice set={set.number} made={made} kept={made.kept} path={path} />}
    </>
  )
}
