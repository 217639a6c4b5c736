import { db } from '#app/db.server.ts'
import { countDecisions, listStandingDecisions } from '#db/queries/standing-decisions.ts'
import { decisionFlow } from './flow.ts'
import { countedReason } from './reason-codes.ts'
import { loadSelection, notMade, shownList } from './selection.server.ts'
import { isEarlier } from './stands.ts'

/** The flow from all practices to those chosen, as things stand now. */
export async function loadFlowPage(waveId: string) {
  const selection = await loadSelection(waveId)
  const list = 'list' in selection ? shownList(selection.list) : null
  if (selection.status !== 'made') {
    return {
      list,
      selection: notMade(selection),
      drawn: null,
    }
  }
  const { made } = selection
  const standing = await listStandingDecisions(db, waveId)
  const decided = new Map(
    [...standing].map(([practice, { outcome, decision }]) => [
      practice,
      { outcome, reasonCode: countedReason(decision.kind, outcome, decision.reasonCode) },
    ]),
  )
  return {
    list,
    selection: null,
    drawn: {
      flow: decisionFlow(made.slice.practices, decided),
      basis: {
        set: selection.list.set.number,
        rule: selection.list.rule.number,
        decisions: await countDecisions(db, waveId),
        after: selection.list.rule.afterOpening,
        made: selection.list.made,
      },
      earlier: [...standing.values()].filter(
        ({ outcome, decision }) => outcome !== 'reopened' && isEarlier(decision.run, selection.list),
      ).length,
    },
  }
}
