import { ids } from '#app/answer-client/page.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Language, Role } from '#db/schema.ts'
import type { FieldFault } from '#survey/question-answers.ts'
import { heldQuestionnaire } from '#app/held-questionnaires.ts'
import { findPage, type Text } from '#survey/questionnaire.ts'
import { pageBlock } from './page-block.ts'
import type { PageValues } from './element-values.ts'
import { ItemField } from './item-field.tsx'
import { StepButtons, Steps } from './steps.tsx'

export interface ElementPageData {
  assignmentId: string
  practiceName: string
  role: Role
  isSynthetic: boolean
  questionnaireId: string
  questionLanguage: Language
  /** An element's id, or `own`. */
  pageId: string
  name: Text
  number: number
  of: number
  values: PageValues
  client: string
  script: string | null
}

interface Rejected {
  faults: Readonly<Record<string, FieldFault>>
  isOutdated: boolean
  typed: Readonly<Record<string, string>>
}

/** One element: a plain form that needs nothing else, and the script that saves it while it is filled in. */
export function ElementPage({ page, rejected }: { page: ElementPageData; rejected: Rejected | null }) {
  const { answer } = useMessages()
  const language = useLanguage()
  const { number, of, questionLanguage } = page
  const questionnaire = heldQuestionnaire(page.questionnaireId)
  const shownPage = questionnaire && findPage(questionnaire, page.pageId)
  if (!shownPage) return null
  const { items, comment } = shownPage
  const shown = (field: string) => rejected?.typed[field] ?? page.values[field]?.value ?? ''
  const labelled = [
    ...items.map(({ id, text }) => [id, text[questionLanguage]] as const),
    ...(comment === null ? [] : [[comment, questionnaire.commentLabel[questionLanguage]] as const]),
  ]
  // a page that was sent back stays as it is until it is sent again
  const script = rejected ? null : page.script
  return (
    <>
      <Steps
        practiceName={page.practiceName}
        role={page.role}
        isSynthetic={page.isSynthetic}
        step={answer.element.progress(number, of)}
        progress={{ number, of }}
      />
      <h1 lang={questionLanguage}>{page.name[questionLanguage]}</h1>
      {rejected && (
        <div className="alert" role="alert">
          <h2>{answer.element.faultHeading}</h2>
          <p>{rejected.isOutdated ? answer.element.outdated : answer.element.faultText}</p>
          <ul>
            {labelled.map(
              ([field, label]) =>
                rejected.faults[field] && (
                  <li key={field}>
                    <a href={`#${field}`} lang={questionLanguage}>
                      {label}
                    </a>
                  </li>
                ),
            )}
          </ul>
        </div>
      )}
      <p className="lead" lang={questionLanguage}>
        {shownPage.element?.meaning[questionLanguage]}
      </p>
      <p className="quiet">
        {answer.optionalNote} {language !== questionLanguage && answer.otherLanguage[questionLanguage]}
      </p>
      <p lang={questionLanguage}>{questionnaire.stem[questionLanguage]}</p>
      <div id={ids.survey} lang={questionLanguage} />
      <form
        method="post"
        id={ids.form}
        autoComplete="off"
        data-page={script ? pageBlock(page, language, answer.client) : undefined}
      >
        <input type="hidden" name="client" value={page.client} />
        <input type="hidden" name="sequence" value="1" />
        <input type="hidden" name="activeSeconds" value="0" />
        <input type="hidden" name="questionnaire" value={page.questionnaireId} />
        <div id={ids.fields} lang={questionLanguage}>
          {items.map((item) => (
            <ItemField
              key={item.id}
              questionnaire={questionnaire}
              item={item}
              language={questionLanguage}
              base={page.values[item.id]?.base ?? '0:'}
              value={shown(item.id)}
              fault={rejected?.faults[item.id]}
            />
          ))}
          {comment !== null && (
            <div className="field">
              <label htmlFor={comment}>{questionnaire.commentLabel[questionLanguage]}</label>
              {rejected?.faults[comment] && (
                <span className="error" id={`${comment}-error`} lang={language}>
                  {answer.element.faults[rejected.faults[comment]]}
                </span>
              )}
              <input
                type="hidden"
                name={`base.${comment}`}
                value={page.values[comment]?.base ?? '0:'}
                data-label={questionnaire.commentLabel[questionLanguage]}
              />
              <textarea
                id={comment}
                name={comment}
                rows={4}
                maxLength={questionnaire.commentMaxLength}
                defaultValue={shown(comment)}
                aria-invalid={rejected?.faults[comment] ? true : undefined}
                aria-describedby={rejected?.faults[comment] ? `${comment}-error` : undefined}
              />
            </div>
          )}
        </div>
        <div id={ids.conflicts} tabIndex={-1} />
        <StepButtons />
        <p id={ids.status} className="save-status" role="status" />
      </form>
      {script && <script type="module" src={script} />}
    </>
  )
}
