import { ids } from '#app/answer-client/page.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Language, Role } from '#db/schema.ts'
import type { FieldFault } from '#survey/question-answers.ts'
import { fieldsOfPage, findPage, type Questionnaire, type Text } from '#survey/questionnaire.ts'
import { labelOfField } from './field-labels.ts'
import { WithOverview } from './overview-list.tsx'
import type { OverviewEntry } from './overview.ts'
import { pageBlock } from './page-block.ts'
import { PageFields } from './page-fields.tsx'
import type { PageValues } from './element-values.ts'
import { StepButtons, Steps } from './steps.tsx'

export interface ElementPageData {
  practiceName: string
  role: Role
  isSynthetic: boolean
  questionLanguage: Language
  /** An element's id, or `own`. */
  pageId: string
  /** Of the element, from 1; `null` on the page of one's own. */
  number: number | null
  /** How many elements there are. */
  of: number
  values: PageValues
  overview: readonly OverviewEntry[]
  /** The page one comes from, when questions were left there. */
  left: { path: string; name: Text; count: number } | null
  /** Where the script saves, and what names this opening of the page. */
  saveTo: string
  client: string
  script: string | null
}

interface Rejected {
  faults: Readonly<Record<string, FieldFault>>
  isOutdated: boolean
  typed: Readonly<Record<string, string>>
}

const stemId = 'answer-stem'

/** One page of questions: a plain form that needs nothing else, and the script that saves it while it is filled in. */
export function ElementPage({
  questionnaire,
  page,
  rejected,
}: {
  questionnaire: Questionnaire
  page: ElementPageData
  rejected: Rejected | null
}) {
  const { answer } = useMessages()
  const language = useLanguage()
  const { number, of, questionLanguage, role } = page
  const shownPage = findPage(questionnaire, page.pageId)
  if (!shownPage) return null
  const { element } = shownPage
  // who goes from control to control hears what the points answer, once on the way in
  const askedUnderStem = shownPage.items.length > 0 ? { role: 'group', 'aria-labelledby': stemId } : undefined
  // a page that was sent back stays as it is until it is sent again
  const script = rejected ? null : page.script
  return (
    <WithOverview entries={page.overview} current={page.pageId} questionLanguage={questionLanguage}>
      <Steps
        practiceName={page.practiceName}
        role={role}
        isSynthetic={page.isSynthetic}
        step={number === null ? answer.steps.own : answer.steps.element(number, of)}
        {...(number !== null && { progress: { number, of } })}
        toOverview
      />
      {page.left && (
        <p className="notice">
          {answer.element.leftBefore(page.left.count)}{' '}
          <a href={page.left.path}>
            {answer.element.backTo} <span lang={questionLanguage}>{page.left.name[questionLanguage]}</span>
          </a>
        </p>
      )}
      <h1 lang={questionLanguage}>{shownPage.name[questionLanguage]}</h1>
      {rejected && (
        <div className="alert" role="alert">
          <h2>{answer.element.faultHeading}</h2>
          <p>{rejected.isOutdated ? answer.element.outdated : answer.element.faultText}</p>
          <ul>
            {fieldsOfPage(shownPage).map(
              (field) =>
                rejected.faults[field] && (
                  <li key={field}>
                    <a href={`#${field}`} lang={questionLanguage}>
                      {labelOfField(questionnaire, shownPage, field, role)?.[questionLanguage]}
                    </a>
                  </li>
                ),
            )}
          </ul>
        </div>
      )}
      {element && (
        <p className="lead" lang={questionLanguage}>
          {element.meaning[questionLanguage]}
        </p>
      )}
      {element?.isNot && (
        <details>
          <summary>{answer.element.isNot}</summary>
          <p lang={questionLanguage}>{element.isNot[questionLanguage]}</p>
        </details>
      )}
      <p className="quiet">
        {answer.optionalNote} {language !== questionLanguage && answer.otherLanguage[questionLanguage]}
      </p>
      {shownPage.items.length > 0 && (
        <p className="stem" id={stemId} lang={questionLanguage}>
          {questionnaire.stem[questionLanguage]}
        </p>
      )}
      <div id={ids.survey} lang={questionLanguage} {...askedUnderStem} />
      <form
        method="post"
        id={ids.form}
        autoComplete="off"
        data-page={script ? pageBlock(questionnaire, page, language, answer) : undefined}
      >
        <input type="hidden" name="client" value={page.client} />
        <input type="hidden" name="sequence" value="1" />
        <input type="hidden" name="activeSeconds" value="0" />
        <input type="hidden" name="questionnaire" value={questionnaire.id} />
        <div id={ids.fields} lang={questionLanguage} {...askedUnderStem}>
          <PageFields
            questionnaire={questionnaire}
            page={shownPage}
            role={role}
            language={questionLanguage}
            values={page.values}
            typed={rejected?.typed}
            faults={rejected?.faults}
          />
        </div>
        <div id={ids.conflicts} tabIndex={-1} />
        <p id={ids.skipped} className="skipped" hidden />
        <StepButtons />
      </form>
      {/* not in the form: SurveyJS stands before it, and the line is to stay in view all the way */}
      <p id={ids.status} className="save-status" role="status" />
      {script && <script type="module" src={script} />}
    </WithOverview>
  )
}
