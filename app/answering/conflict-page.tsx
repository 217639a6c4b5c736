import { ids } from '#app/answer-client/page.ts'
import { formatTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { findPage, type Questionnaire } from '#survey/questionnaire.ts'
import type { ElementPageData } from './element-page.tsx'
import type { FieldState } from './element-values.ts'
import { labelOfField, shownValue } from './field-labels.ts'
import { Steps } from './steps.tsx'

interface Conflict {
  field: string
  mine: string
  theirs: FieldState
  savedAt: string | null
}

/** Two windows changed the same answer: both are shown, and the person chooses. A form of the same page, so that it saves as any other. */
export function ConflictPage({
  questionnaire,
  page,
  go,
  conflicts,
}: {
  questionnaire: Questionnaire
  page: ElementPageData
  go: string
  conflicts: readonly Conflict[]
}) {
  const { answer } = useMessages()
  const language = useLanguage()
  const text = answer.conflict
  const conflicted = findPage(questionnaire, page.pageId)
  if (!conflicted) return null
  const shown = (field: string, value: string) => {
    const known = shownValue(questionnaire, conflicted, field, value)
    return typeof known === 'string' ? known : known[page.questionLanguage]
  }
  return (
    <>
      <Steps
        practiceName={page.practiceName}
        role={page.role}
        isSynthetic={page.isSynthetic}
        step={page.number === null ? answer.steps.own : answer.steps.element(page.number, page.of)}
        {...(page.number !== null && { progress: { number: page.number, of: page.of } })}
      />
      <h1>{text.heading}</h1>
      <div className="alert" role="alert">
        <p>{text.text}</p>
      </div>
      <form method="post" id={ids.form} autoComplete="off">
        <input type="hidden" name="client" value={page.client} />
        <input type="hidden" name="sequence" value="1" />
        <input type="hidden" name="activeSeconds" value="0" />
        <input type="hidden" name="questionnaire" value={questionnaire.id} />
        {conflicts.map(({ field, mine, theirs, savedAt }) => (
          <fieldset key={field} className="options conflict">
            <legend lang={page.questionLanguage}>
              {labelOfField(questionnaire, conflicted, field, page.role)?.[page.questionLanguage]}
            </legend>
            <input type="hidden" name={`base.${field}`} value={theirs.base} />
            <label>
              <input type="radio" name={field} value={mine} required />
              <span>
                <span className="quiet">{text.mine}</span>
                <span className="side" lang={page.questionLanguage}>
                  {shown(field, mine) || text.nothing}
                </span>
              </span>
            </label>
            <label>
              <input type="radio" name={field} value={theirs.value} required />
              <span>
                <span className="quiet">{text.theirs(savedAt ? formatTime(savedAt, language) : '–')}</span>
                <span className="side" lang={page.questionLanguage}>
                  {shown(field, theirs.value) || text.nothing}
                </span>
              </span>
            </label>
          </fieldset>
        ))}
        <div className="actions">
          <button name="go" value={go}>
            {text.choose}
          </button>
        </div>
      </form>
    </>
  )
}
