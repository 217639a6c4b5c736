import type { PracticeResult } from '#analysis/practices.ts'
import { isNational } from '#app/decisions/criteria.ts'
import type { Rejected } from '#app/decisions/not-decided.server.ts'
import type { ShownJudgement } from '#app/decisions/shown-judgements.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Text } from '#survey/questionnaire.ts'
import { InformantsSay } from './informants-say.tsx'
import { JudgedBy } from './judged-by.tsx'
import { JudgementForm } from './judgement-form.tsx'

/** The eleven elements and the national five as assessors judge them by hand, beside what informants said. */
export function Judgements({
  judgements,
  showsOthers,
  mayJudge,
  scores,
  scale,
  elements,
  rejected,
}: {
  judgements: readonly ShownJudgement[]
  showsOthers: boolean
  mayJudge: boolean
  /** What informants said, by scope version; of the frozen data. */
  scores: readonly PracticeResult[]
  scale: { readonly minimum: number; readonly maximum: number } | null
  elements: readonly { readonly id: string; readonly name: Text }[]
  rejected: Rejected | undefined
}) {
  const { judgements: text } = useMessages()
  const language = useLanguage()
  const nameOf = (criterion: string) =>
    isNational(criterion)
      ? text.national[criterion]
      : (elements.find(({ id }) => id === criterion)?.name[language] ?? criterion)
  const standing = judgements.flatMap(({ own, others }) => (own ? [own, ...others] : others))
  const hidden = judgements.some(({ own, otherCount }) => !own && otherCount > 0)
  const one = (judged: ShownJudgement) => (
    <li key={judged.criterion} id={`criterion-${judged.criterion}`} tabIndex={-1}>
      <h4>{nameOf(judged.criterion)}</h4>
      {isNational(judged.criterion) ? (
        <p className="quiet">{text.nationalMeans[judged.criterion]}</p>
      ) : (
        <InformantsSay element={judged.criterion} scores={scores} />
      )}
      <JudgedBy judged={judged} />
      {mayJudge && (
        <JudgementForm
          judged={judged}
          name={nameOf(judged.criterion)}
          rejected={rejected?.values.criterion === judged.criterion ? rejected : undefined}
        />
      )}
    </li>
  )
  return (
    <section>
      <h2 id="judgements">{text.heading}</h2>
      <p>{text.intro}</p>
      <p>{text.count(standing.length, new Set(standing.map(({ accountId }) => accountId)).size)}</p>
      {showsOthers && <p className="quiet">{text.othersShown}</p>}
      {mayJudge && hidden && !showsOthers && (
        <form method="post">
          <input type="hidden" name="intent" value="reveal" />
          <p className="quiet">{text.showOthersHint}</p>
          <div className="actions">
            <button className="secondary">{text.showOthers}</button>
          </div>
        </form>
      )}
      <h3>{text.nationalHeading}</h3>
      <p>{text.nationalIntro}</p>
      <ul className="criteria">{judgements.filter(({ criterion }) => isNational(criterion)).map(one)}</ul>
      <h3>{text.elementsHeading}</h3>
      {scale && <p>{text.scale(scale.minimum, scale.maximum)}</p>}
      <ul className="criteria">{judgements.filter(({ criterion }) => !isNational(criterion)).map(one)}</ul>
    </section>
  )
}
