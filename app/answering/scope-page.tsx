import { Choices, FormFault, Select, TextArea, TextField } from '#app/components/field.tsx'
import type { InvalidFields } from '#app/http/form.ts'
import { formatNumber, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Role, ScopeLevel } from '#db/schema.ts'
import { StepButtons, Steps } from './steps.tsx'

const levels = [1, 2, 3, 4, 5] as const satisfies readonly ScopeLevel[]

/** What the study says is to be answered about. */
export interface ScopeCard {
  included: string | null
  excluded: string | null
  targetGroup: string | null
  place: string | null
  sinceYear: number | null
  citizensPerYear: number | null
  staffCount: number | null
  level: ScopeLevel | null
  legalBasis: string | null
}

/** The scope card, confirmed or contested, and the informant's own view beside it. */
export function ScopePage({
  practiceName,
  role,
  isSynthetic,
  scope,
  values,
  invalid,
}: {
  practiceName: string
  role: Role
  isSynthetic: boolean
  scope: ScopeCard
  values: Readonly<Record<string, string>>
  invalid: InvalidFields | undefined
}) {
  const { answer, words } = useMessages()
  const text = answer.scope
  return (
    <>
      <Steps practiceName={practiceName} role={role} isSynthetic={isSynthetic} step={answer.steps.scope} />
      <h1>{text.heading}</h1>
      <p>{text.intro(practiceName)}</p>
      <h2>{text.card}</h2>
      <Card scope={scope} />
      <form method="post">
        <FormFault invalid={invalid} />
        <Choices
          name="scopeVerdict"
          label={text.verdict}
          invalid={invalid}
          value={values.scopeVerdict}
          choices={[
            { value: 'confirmed', label: text.confirmed },
            { value: 'contested', label: text.contested },
          ]}
        />
        <TextArea
          name="scopeObjection"
          label={text.objection}
          hint={text.objectionHint}
          invalid={invalid}
          value={values.scopeObjection}
          rows={3}
          maxLength={2000}
        />
        <h2>{text.ownHeading}</h2>
        <p>{text.ownIntro}</p>
        <Select
          name="scopeLevel"
          label={text.level}
          invalid={invalid}
          value={values.scopeLevel}
          empty={text.levelUnknown}
          choices={levels.map((level) => ({
            value: String(level),
            label: sentenceCase(words.scopeLevels[level]),
          }))}
        />
        <TextField
          name="scopeCitizensPerYear"
          label={text.citizens}
          hint={text.citizensHint}
          invalid={invalid}
          value={values.scopeCitizensPerYear}
          inputMode="numeric"
          maxLength={9}
          short
        />
        <TextArea
          name="scopeText"
          label={text.text}
          hint={text.textHint}
          invalid={invalid}
          value={values.scopeText}
          rows={3}
          maxLength={2000}
        />
        <StepButtons back={false} />
      </form>
    </>
  )
}

function Card({ scope }: { scope: ScopeCard }) {
  const { answer, words } = useMessages()
  const language = useLanguage()
  const rows = Object.entries(answer.scope.rows).flatMap(([name, label]) => {
    const value = scope[name as keyof ScopeCard]
    if (value === null || value === '') return []
    if (name === 'level')
      return [{ name, label, value: sentenceCase(words.scopeLevels[value as ScopeLevel]) }]
    if (name === 'sinceYear') return [{ name, label, value: String(value) }]
    return [{ name, label, value: typeof value === 'number' ? formatNumber(value, language) : value }]
  })
  if (rows.length === 0) return <p className="notice">{answer.scope.empty}</p>
  return (
    <dl className="facts card">
      {rows.map(({ name, label, value }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
