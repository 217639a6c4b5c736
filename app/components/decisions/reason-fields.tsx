import { reasonCodes, type ReasonGroup } from '#app/decisions/reason-codes.ts'
import type { InvalidFields } from '#app/http/form.ts'
import { sentenceCase } from '#app/messages/format.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { Select, TextArea } from '../field.tsx'

/** Why: a code that can be counted, and the reason in words. */
export function ReasonFields({
  groups,
  code,
  values = {},
  invalid,
}: {
  /** Whose codes can be a reason here. */
  groups: readonly ReasonGroup[]
  /** Chosen to begin with. */
  code?: string | undefined
  values?: Readonly<Record<string, string>> | undefined
  invalid: InvalidFields | undefined
}) {
  const { decisions: text } = useMessages()
  return (
    <>
      <Select
        name="reasonCode"
        label={text.reasonCode}
        hint={text.reasonCodeHint}
        empty={text.chooseReason}
        value={values.reasonCode ?? code}
        invalid={invalid}
        required
        choices={groups.map((group) => ({
          label: text.reasonGroups[group],
          choices: reasonCodes[group].map((value) => ({
            value,
            label: sentenceCase(text.reasonCodes[value] ?? value),
          })),
        }))}
      />
      <TextArea
        name="reason"
        label={text.reason}
        hint={text.reasonHint}
        value={values.reason}
        invalid={invalid}
        maxLength={2000}
        required
      />
    </>
  )
}
