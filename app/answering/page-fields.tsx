import type { Language } from '#db/schema.ts'
import type { InformantRole } from '#survey/informant-wording.ts'
import type { FieldFault } from '#survey/question-answers.ts'
import { fieldsOfPage, type QuestionPage, type Questionnaire } from '#survey/questionnaire.ts'
import type { PageValues } from './element-values.ts'
import type { FieldDrawing } from './field-parts.tsx'
import { ItemField } from './item-field.tsx'
import { askedOn } from './overview.ts'
import { QuestionField } from './question-field.tsx'

/** Every field of a page as a plain form has it: items, questions, comment. */
export function PageFields({
  questionnaire,
  page,
  role,
  language,
  values,
  typed = {},
  faults = {},
}: {
  questionnaire: Questionnaire
  page: QuestionPage
  /** In whose words the items are asked. */
  role: InformantRole
  language: Language
  values: PageValues
  /** What stands in the place of the stored values, where a form was sent back. */
  typed?: Readonly<Record<string, string>> | undefined
  faults?: Readonly<Record<string, FieldFault>> | undefined
}) {
  const firstFault = fieldsOfPage(page).find((field) => faults[field])
  const asked = new Set(askedOn(page).map(({ id }) => id))
  const drawing = (id: string): FieldDrawing => ({
    id,
    language,
    value: typed[id] ?? values[id]?.value ?? '',
    base: values[id]?.base ?? '0:',
    fault: faults[id],
    isFirstFault: id === firstFault,
    isAsked: asked.has(id),
  })
  const { commentLabel: text, commentMaxLength: maxLength } = questionnaire
  return (
    <>
      {page.items.map((item) => (
        <ItemField
          key={item.id}
          {...drawing(item.id)}
          questionnaire={questionnaire}
          item={item}
          role={role}
        />
      ))}
      {page.questions.map((question) => (
        <QuestionField key={question.id} {...drawing(question.id)} question={question} />
      ))}
      {page.comment !== null && (
        <QuestionField
          {...drawing(page.comment)}
          question={{ id: page.comment, kind: 'comment', text, maxLength }}
        />
      )}
    </>
  )
}
