import { ScopeChanges } from '#app/components/scope-changes.tsx'
import { Choices, FormFault, Select, TextArea, TextField } from '#app/components/field.tsx'
import type { InvalidFields } from '#app/http/form.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { ids } from '#app/answer-client/page.ts'
import { heldQuestionnaire } from '#app/questionnaires/held-questionnaires.ts'
import type { Language, Role } from '#db/schema.ts'
import { scopeTextMaxLength } from '#survey/informant-wording.ts'
import { scopeCheckOf } from '#survey/informant-wording.ts'
import type { Questionnaire, Text } from '#survey/questionnaire.ts'
import { Asked, choiceOf } from './asked.tsx'
import { InformantScopeCard, type ScopeCard } from './informant-scope-card.tsx'
import { AnsweringPage } from './answering-page.tsx'
import type { OverviewEntry } from './overview.ts'
import type { ShownVariant } from './shown-variant.server.ts'
import { faultsOfInformant } from './informant-fields.ts'
import { StepButtons } from './steps.tsx'

/** The scope card, confirmed or contested, and the informant's own view beside it. */
export function ScopePage({
  practiceName,
  role,
  isAgain = false,
  variant = null,
  isSynthetic,
  questionnaireId,
  questionnaire = heldQuestionnaire(questionnaireId),
  questionLanguage,
  scope,
  values,
  invalid,
  overview,
}: {
  practiceName: string
  role: Role
  /** The informant has answered before, on an earlier version of the scope. */
  isAgain?: boolean
  /** The practice is seen narrower or broader on purpose. */
  variant?: ShownVariant | null
  isSynthetic: boolean
  questionnaireId: string
  /** Given when it is a draft, which is not held. */
  questionnaire?: Questionnaire | undefined
  questionLanguage: Language
  scope: ScopeCard
  values: Readonly<Record<string, string>>
  invalid: InvalidFields | undefined
  /** Left out where there is nothing to go to, as in a try of a draft. */
  overview?: readonly OverviewEntry[] | undefined
}) {
  const { answer, paper } = useMessages()
  const language = useLanguage()
  const text = answer.scope
  if (!questionnaire) return null
  const faults = faultsOfInformant(invalid)
  const check = scopeCheckOf(questionnaire)
  const asked = (words: Text) => <Asked text={words} language={questionLanguage} />
  return (
    <AnsweringPage
      place="scope"
      step={answer.steps.scope}
      practiceName={practiceName}
      role={role}
      isSynthetic={isSynthetic}
      questionLanguage={questionLanguage}
      overview={overview}
    >
      <h1>{text.heading}</h1>
      {isAgain && <p className="notice">{text.again}</p>}
      {variant && <p className="notice">{answer.variants.door[variant.kind]}</p>}
      <p>{text.intro(practiceName)}</p>
      {language !== questionLanguage && <p className="quiet">{answer.otherLanguage[questionLanguage]}</p>}
      <h2>{text.card}</h2>
      <InformantScopeCard scope={scope} language={language} />
      {variant && (
        <section>
          <h2>{answer.variants.differs}</h2>
          <p>{answer.variants.differsLead}</p>
          <ScopeChanges from={variant.ordinary} to={variant.card} />
        </section>
      )}
      <form method="post" id={ids.form}>
        <input type="hidden" name="questionnaire" value={questionnaireId} />
        <FormFault invalid={faults} />
        <Choices
          name="scopeVerdict"
          label={asked(check.verdict.text)}
          invalid={faults}
          value={values.scopeVerdict}
          choices={[
            choiceOf('confirmed', check.verdict.confirmed, questionLanguage),
            choiceOf('contested', check.verdict.contested, questionLanguage),
          ]}
        />
        <TextArea
          name="scopeObjection"
          label={asked(check.objection.text)}
          hint={asked(check.objection.hint)}
          invalid={faults}
          value={values.scopeObjection}
          rows={3}
          maxLength={scopeTextMaxLength}
          unmarked
        />
        <h2 lang={questionLanguage}>{check.ownHeading[questionLanguage]}</h2>
        <p lang={questionLanguage}>{check.ownIntro[questionLanguage]}</p>
        <Select
          name="scopeLevel"
          label={asked(check.level.text)}
          invalid={faults}
          value={values.scopeLevel}
          choices={[
            choiceOf('', check.level.unknown, questionLanguage),
            ...check.level.levels.map((level, index) => choiceOf(index + 1, level, questionLanguage)),
          ]}
        />
        <TextField
          name="scopeCitizensPerYear"
          label={asked(check.citizensPerYear.text)}
          hint={asked(check.citizensPerYear.hint)}
          invalid={faults}
          value={values.scopeCitizensPerYear}
          inputMode="numeric"
          maxLength={9}
          short
        />
        <TextArea
          name="scopeText"
          label={asked(check.scopeText.text)}
          hint={asked(check.scopeText.hint)}
          invalid={faults}
          value={values.scopeText}
          rows={3}
          maxLength={scopeTextMaxLength}
        />
        <StepButtons back={false} />
      </form>
      {heldQuestionnaire(questionnaireId) && (
        <p>
          <a href="print" target="_blank" rel="noopener">
            {paper.see} {paper.newWindow}
          </a>
        </p>
      )}
    </AnsweringPage>
  )
}
