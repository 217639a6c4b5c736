import type { InvalidFields } from '#app/http/form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { Choices, FormFault, TextArea } from './field.tsx'

/** What a form says that was not saved. */
export interface RejectedVersions {
  readonly values: Readonly<Record<string, string>>
  readonly invalid: InvalidFields | undefined
  readonly overtaken: 'decision' | 'versions' | null
}

/** Decides how answers on several versions of a scope count. */
export function VersionForm({
  versions,
  after,
  rejected,
  back,
}: {
  versions: readonly number[]
  after: number
  rejected: RejectedVersions | undefined
  back: string
}) {
  const { versionDecisions: text, reviews, words } = useMessages()
  const invalid = rejected?.invalid
  return (
    <form method="post">
      <FormFault invalid={invalid} />
      <input type="hidden" name="after" value={after} />
      <input type="hidden" name="versions" value={versions.join(' ')} />
      <Choices
        name="decision"
        label={text.choice}
        value={rejected?.values.decision}
        invalid={invalid}
        choices={[
          { value: 'apart', label: `${text.apart}: ${text.hints.apart}` },
          ...versions.map((version) => ({
            value: `only ${version}`,
            label: `${text.only(version)}: ${text.hints.only}`,
          })),
          { value: 'same', label: `${text.same}: ${text.hints.same}` },
        ]}
      />
      <TextArea
        name="reason"
        label={reviews.reason}
        hint={reviews.reasonHint}
        value={rejected?.values.reason}
        invalid={invalid}
        maxLength={2000}
        required
      />
      <div className="actions">
        <button>{text.save}</button>
        <a href={back}>{words.cancel}</a>
      </div>
    </form>
  )
}
