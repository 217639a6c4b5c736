import { Choices, FormFault, TextField } from '#app/components/field.tsx'
import type { InvalidFields } from '#app/http/form.ts'
import { sentenceCase } from '#app/messages/format.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { Role } from '#db/schema.ts'
import { informantRoles } from '#survey/informant-wording.ts'
import { StepButtons, Steps } from './steps.tsx'

const degrees = [1, 2, 3, 4, 5] as const

/** Who the informant is to the practice: what later explains why people answer differently. */
export function FactsPage({
  practiceName,
  role,
  isSynthetic,
  values,
  invalid,
}: {
  practiceName: string
  role: Role
  isSynthetic: boolean
  values: Readonly<Record<string, string>>
  invalid: InvalidFields | undefined
}) {
  const { answer, words } = useMessages()
  const text = answer.facts
  const skip = { value: '', label: text.skip }
  const degreesOf = (labels: Record<(typeof degrees)[number], string>) => [
    ...degrees.map((degree) => ({ value: String(degree), label: labels[degree] })),
    skip,
  ]
  return (
    <>
      <Steps practiceName={practiceName} role={role} isSynthetic={isSynthetic} step={answer.steps.facts} />
      <h1>{text.heading}</h1>
      <p>{text.intro}</p>
      <form method="post">
        <FormFault invalid={invalid} />
        <Choices
          name="statedRole"
          label={text.role}
          hint={text.roleHint(words.roles[role])}
          invalid={invalid}
          value={values.statedRole}
          choices={informantRoles.map((stated) => ({
            value: stated,
            label: sentenceCase(words.roles[stated]),
          }))}
        />
        <Choices
          name="closeness"
          label={text.closeness}
          invalid={invalid}
          value={values.closeness}
          choices={degreesOf(text.closenessLabels)}
        />
        <Choices
          name="knowledge"
          label={text.knowledge}
          invalid={invalid}
          value={values.knowledge}
          choices={degreesOf(text.knowledgeLabels)}
        />
        <TextField
          name="tenureYears"
          label={text.years}
          hint={text.yearsHint}
          invalid={invalid}
          value={values.tenureYears}
          inputMode="decimal"
          maxLength={6}
          short
        />
        <Choices
          name="ownStake"
          label={text.stake}
          invalid={invalid}
          value={values.ownStake}
          choices={[
            { value: 'yes', label: sentenceCase(words.yes) },
            { value: 'no', label: sentenceCase(words.no) },
            skip,
          ]}
        />
        <StepButtons />
      </form>
    </>
  )
}
