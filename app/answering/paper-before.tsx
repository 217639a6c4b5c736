import type { Language } from '#db/schema.ts'
import {
  answerModes,
  factsOf,
  informantRoles,
  scopeCheckOf,
  type Degrees,
} from '#survey/informant-wording.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { Asking } from './paper-parts.tsx'

interface Part {
  questionnaire: Questionnaire
  language: Language
}

/** What is asked about the scope, on paper. */
export function PaperScopeCheck({ questionnaire, language }: Part) {
  const check = scopeCheckOf(questionnaire)
  const { confirmed, contested } = check.verdict
  return (
    <>
      <Asking
        text={check.verdict.text}
        language={language}
        boxes={[
          { key: 'confirmed', label: confirmed },
          { key: 'contested', label: contested },
        ]}
      />
      <Asking {...check.objection} language={language} lines={2} />
      <h3>{check.ownHeading[language]}</h3>
      <p>{check.ownIntro[language]}</p>
      <Asking
        text={check.level.text}
        language={language}
        boxes={[...degreeBoxes(check.level.levels), { key: 'unknown', label: check.level.unknown }]}
      />
      <Asking {...check.citizensPerYear} language={language} lines={1} />
      <Asking {...check.scopeText} language={language} lines={2} />
    </>
  )
}

/** What is asked about the informant, on paper. */
export function PaperFacts({ questionnaire, language }: Part) {
  const facts = factsOf(questionnaire)
  const { statedRole, closeness, knowledge, tenureYears, ownStake, answerMode } = facts
  return (
    <>
      <p>{facts.intro[language]}</p>
      <Asking
        text={statedRole.text}
        language={language}
        boxes={informantRoles.map((role) => ({ key: role, label: statedRole.roles[role] }))}
      />
      <Asking text={closeness.text} language={language} boxes={degreeBoxes(closeness.degrees)} />
      <Asking text={knowledge.text} language={language} boxes={degreeBoxes(knowledge.degrees)} />
      <Asking {...tenureYears} language={language} lines={1} />
      <Asking
        text={ownStake.text}
        language={language}
        boxes={[
          { key: 'yes', label: ownStake.yes },
          { key: 'no', label: ownStake.no },
        ]}
      />
      {answerMode && (
        <Asking
          text={answerMode.text}
          language={language}
          boxes={answerModes.map((mode) => ({ key: mode, label: answerMode.modes[mode] }))}
        />
      )}
    </>
  )
}

const degreeBoxes = (degrees: Degrees) => degrees.map((label, index) => ({ key: String(index), label }))
