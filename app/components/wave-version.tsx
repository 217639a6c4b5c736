import type { InvalidFields } from '#app/http/form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { Core } from '#survey/core.ts'
import { Select } from './field.tsx'
import { useVersionName, type NamedVersion } from './version-name.ts'

export type UsableVersion = NamedVersion & { readonly id: string; readonly core: Core }

/** The questionnaire of a wave, and how it stands to the standard. */
export function WaveVersion({
  studyId,
  wave,
  versions,
}: {
  studyId: string
  wave: { questionnaire: string; openedAt: string | null }
  versions: readonly UsableVersion[]
}) {
  const { questionnaires: text } = useMessages()
  const nameOf = useVersionName()
  const version = versions.find(({ id }) => id === wave.questionnaire)
  if (!version) return wave.questionnaire
  return (
    <>
      <a href={`/studies/${studyId}/questionnaires/${version.id}`}>{nameOf(version)}</a>
      <br />
      <span className={version.core === 'standard' ? 'quiet' : 'core-departs'}>
        {text.core[version.core]}
      </span>
      {wave.openedAt !== null && <span className="quiet"> · {text.versionFixed}</span>}
    </>
  )
}

/** Gives a wave that is not opened another questionnaire. */
export function WaveVersionForm({
  wave,
  versions,
  rejected,
}: {
  wave: { questionnaire: string }
  versions: readonly UsableVersion[]
  rejected: { invalid: InvalidFields; values: Record<string, string> } | undefined
}) {
  const { questionnaires: text } = useMessages()
  const nameOf = useVersionName()
  return (
    <section aria-labelledby="version-heading">
      <h2 id="version-heading">{text.changeVersion}</h2>
      <form method="post">
        <Select
          name="questionnaire"
          label={text.waveVersion}
          hint={text.changeVersionHint}
          value={rejected?.values.questionnaire ?? wave.questionnaire}
          choices={versions.map((version) => ({ value: version.id, label: nameOf(version) }))}
          invalid={rejected?.invalid}
          required
        />
        <button name="intent" value="questionnaire" className="secondary">
          {text.saveVersion}
        </button>
      </form>
    </section>
  )
}
