import { ids } from '#app/answer-client/page.ts'
import { Choices, FormFault, TextField } from '#app/components/field.tsx'
import { heldQuestionnaire } from '#app/questionnaires/held-questionnaires.ts'
import type { InvalidFields } from '#app/http/form.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Language, Role } from '#db/schema.ts'
import { answerModes, factsOf, informantRoles, type Degrees } from '#survey/informant-wording.ts'
import type { Questionnaire, Text } from '#survey/questionnaire.ts'
import { Asked, choiceOf } from './asked.tsx'
import { AnsweringPage } from './answering-page.tsx'
import type { OverviewEntry } from './overview.ts'
import { faultsOfInformant } from './informant-fields.ts'
import { StepButtons } from './steps.tsx'

/** Who the informant is to the practice: what later explains why people answer differently. */
export function FactsPage({
  practiceName,
  role,
  isSynthetic,
  questionnaireId,
  questionnaire = heldQuestionnaire(questionnaireId),
  questionLanguage,
  values,
  invalid,
  overview,
}: {
  practiceName: string
  role: Role
  isSynthetic: boolean
  questionnaireId: string
  /** Given when it is a draft, which is not held. */
  questionnaire?: Questionnaire | undefined
  questionLanguage: Language
  values: Readonly<Record<string, string>>
  invalid: InvalidFields | undefined
  /** Left out where there is nothing to go to, as in a try of a draft. */
  overview?: readonly OverviewEntry[] | undefined
}) {
  const { answer, words } = useMessages()
  const language = useLanguage()
  const text = answer.facts
  if (!questionnaire) return null
  const faults = faultsOfInformant(invalid)
  const facts = factsOf(questionnaire)
  const asked = (said: Text) => <Asked text={said} language={questionLanguage} />
  const skip = { value: '', label: text.skip }
  const degreesOf = (degrees: Degrees) => [
    ...degrees.map((degree, index) => choiceOf(index + 1, degree, questionLanguage)),
    skip,
  ]
  return (
    <AnsweringPage
      place="facts"
      step={answer.steps.facts}
      practiceName={practiceName}
      role={role}
      isSynthetic={isSynthetic}
      questionLanguage={questionLanguage}
      overview={overview}
    >
      <h1>{text.heading}</h1>
      <p lang={questionLanguage}>{facts.intro[questionLanguage]}</p>
      {language !== questionLanguage && <p className="quiet">{answer.otherLanguage[questionLanguage]}</p>}
      <form method="post" id={ids.form}>
        <input type="hidden" name="questionnaire" value={questionnaireId} />
        <FormFault invalid={faults} />
        <Choices
          name="statedRole"
          label={asked(facts.statedRole.text)}
          hint={text.roleHint(words.roles[role])}
          invalid={faults}
          value={values.statedRole}
          choices={informantRoles.map((stated) =>
            choiceOf(stated, facts.statedRole.roles[stated], questionLanguage),
          )}
        />
        <Choices
          name="closeness"
          label={asked(facts.closeness.text)}
          invalid={faults}
          value={values.closeness}
          choices={degreesOf(facts.closeness.degrees)}
        />
        <Choices
          name="knowledge"
          label={asked(facts.knowledge.text)}
          invalid={faults}
          value={values.knowledge}
          choices={degreesOf(facts.knowledge.degrees)}
        />
        <TextField
          name="tenureYears"
          label={asked(facts.tenureYears.text)}
          hint={asked(facts.tenureYears.hint)}
          invalid={faults}
          value={values.tenureYears}
          inputMode="decimal"
          maxLength={6}
          short
        />
        <Choices
          name="ownStake"
          label={asked(facts.ownStake.text)}
          invalid={faults}
          value={values.ownStake}
          choices={[
            choiceOf('yes', facts.ownStake.yes, questionLanguage),
            choiceOf('no', facts.ownStake.no, questionLanguage),
            skip,
          ]}
        />
        {facts.answerMode && (
          <Choices
            name="answerMode"
            label={asked(facts.answerMode.text)}
            invalid={faults}
            value={values.answerMode}
            choices={[
              ...answerModes.flatMap((mode) =>
                facts.answerMode ? [choiceOf(mode, facts.answerMode.modes[mode], questionLanguage)] : [],
              ),
              skip,
            ]}
          />
        )}
        <StepButtons />
      </form>
    </AnsweringPage>
  )
}
