import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readCookie } from '#app/auth/cookie.server.ts'
import { comparableCounts } from '#app/questionnaires/comparable-counts.ts'
import { ComparisonSummary } from '#app/components/comparison-summary.tsx'
import { Select } from '#app/components/field.tsx'
import { QuestionnaireChanges } from '#app/components/questionnaire-changes.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { isLanguage, screenLanguages } from '#app/messages/language.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { compareQuestionnaires } from '#app/questionnaires/questionnaire-comparison.ts'
import { lineageOf } from '#app/questionnaires/questionnaire-lineage.server.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { listUsableVersions, oldestFirst } from '#app/questionnaires/usable-versions.server.ts'
import { ancestorsOf, areRelated, comparabilityOver, raisedClass } from '#survey/lineage.ts'
import '#app/styles/changes.css'

export const meta: MetaFunction = ({ matches }) => {
  const { frame, changes } = metaMessages(matches)
  return [{ title: frame.titleOf(changes.heading) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { member, study } = await authorizeStudy(request, 'study:read', params.studyId ?? '')
  const search = new URL(request.url).searchParams
  const usable = oldestFirst(await listUsableVersions(db, study.id, member.accountId))
  const versions = usable.map(({ id, title, kind, number, publication }) => ({
    id,
    title,
    kind,
    number,
    studyTitle: publication?.studyTitle ?? '',
  }))
  const [from, to] = [search.get('from') ?? '', search.get('to') ?? '']
  const language = search.get('texts')
  const page = {
    study,
    versions,
    from,
    to,
    textLanguage: isLanguage(language) ? language : (readCookie(request).language ?? 'da'),
  }
  if (from === '' && to === '') return { ...page, fault: null, found: null }
  if (from === to) return { ...page, fault: 'same' as const, found: null }
  // a version that the study may not use does not exist here
  if (![from, to].every((id) => versions.some((version) => version.id === id))) {
    return { ...page, fault: 'unknown' as const, found: null }
  }
  return { ...page, fault: null, found: await findComparison(from, to) }
}

async function findComparison(from: string, to: string) {
  const lineage = await lineageOf(db, [from, to])
  const [before, after] = [from, to].map((id) => lineage.find(({ questionnaire }) => questionnaire.id === id))
  const comparability = comparabilityOver(lineage)(from, to)
  if (!before || !after || !comparability) throw new Error(`there is no version ${from} or ${to}`)
  const isNext = after.questionnaire.parent === from
  return {
    comparison: compareQuestionnaires(before.questionnaire, after.questionnaire, ancestorsOf(lineage, from)),
    counts: comparableCounts(comparability),
    isNext,
    raised: isNext ? raisedClass(before.questionnaire, after.questionnaire, after.changeClass) : null,
    areRelated: areRelated(lineage, from, to),
  }
}

export default function QuestionnaireCompare() {
  const { study, versions, from, to, textLanguage, fault, found } = useLoaderData<typeof loader>()
  const { changes: text, questionnaires } = useMessages()
  const language = useLanguage()
  const choices = versions.map(({ id, title, kind, number, studyTitle }) => ({
    value: id,
    label: {
      builtIn: text.builtIn(title[language]),
      own: text.ownVersion(title[language], number),
      lent: text.lentVersion(title[language], number, studyTitle),
    }[kind],
  }))
  const [first, second] = versions.filter(({ kind }) => kind !== 'lent').slice(-2)
  return (
    <StudyFrame
      study={study}
      path="questionnaires"
      above={[{ to: `/studies/${study.id}/questionnaires`, label: questionnaires.heading }]}
    >
      <h1>{text.heading}</h1>
      <p>{text.intro}</p>
      {fault && (
        <p className="alert" role="alert">
          {fault === 'same' ? text.sameVersion : text.unknownVersion}
        </p>
      )}
      <form className="version-choice">
        <Select name="from" label={text.from} value={from || first?.id} choices={choices} required />
        <Select name="to" label={text.to} value={to || second?.id} choices={choices} required />
        <input type="hidden" name="texts" value={textLanguage} />
        <div className="actions">
          <button>{text.compare}</button>
        </div>
      </form>
      {found && (
        <>
          {!found.isNext && found.comparison.proposed !== null && (
            <p className="notice">{found.areRelated ? text.notNeighbours : text.unrelated}</p>
          )}
          {found.raised && <p className="notice warning">{text.raised(found.raised)}</p>}
          <ComparisonSummary comparison={found.comparison} counts={found.counts} />
          {found.comparison.proposed !== null && (
            <p className="text-language">
              {text.textLanguage}{' '}
              {screenLanguages.map((one, index) => (
                <span key={one}>
                  {index > 0 && ' | '}
                  {one === textLanguage ? (
                    <strong>{text.textLanguages[one]}</strong>
                  ) : (
                    <a href={`?${String(new URLSearchParams({ from, to, texts: one }))}`}>
                      {text.textLanguages[one]}
                    </a>
                  )}
                </span>
              ))}
            </p>
          )}
          <QuestionnaireChanges comparison={found.comparison} textLanguage={textLanguage} />
        </>
      )}
    </StudyFrame>
  )
}
