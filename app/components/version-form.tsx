import { useMessages } from '#app/messages/use-messages.ts'
import { DecisionForm, type RejectedDecision } from './decision-form.tsx'

/** Decides how answers on several versions of a scope count. */
export function VersionForm({
  versions,
  after,
  ...form
}: {
  versions: readonly number[]
  /** How many decisions were made. */
  after: number
  rejected: RejectedDecision | undefined
  back: string
}) {
  const { versionDecisions: text } = useMessages()
  const choices = [
    { value: 'apart', label: `${text.apart}: ${text.hints.apart}` },
    ...versions.map((version) => ({
      value: `only ${version}`,
      label: `${text.only(version)}: ${text.hints.only}`,
    })),
    { value: 'same', label: `${text.same}: ${text.hints.same}` },
  ]
  return (
    <DecisionForm
      choice={{ name: 'decision', label: text.choice, choices }}
      seen={{ after, versions: versions.join(' ') }}
      save={text.save}
      {...form}
    />
  )
}
