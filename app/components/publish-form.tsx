import type { InvalidFields } from '#app/http/form.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ChangeClass } from '#survey/change-rules.ts'
import type { Text } from '#survey/questionnaire.ts'
import { FormFault, Select, TextArea, TextField } from './field.tsx'

/** What a person decides about a version: its name, note and class, and which reworded items ask the same. */
export function PublishForm({
  studyId,
  draft,
  proposed,
  hasParent,
  claimable,
  finishedTests,
  rejected,
}: {
  studyId: string
  draft: { readonly id: string; readonly revision: number; readonly title: Text }
  proposed: ChangeClass | null
  hasParent: boolean
  claimable: readonly { readonly id: string; readonly text: Text }[]
  finishedTests: number
  rejected: { invalid?: InvalidFields | undefined; values: Record<string, string> } | undefined
}) {
  const { questionnaires: text, changes, words } = useMessages()
  const language = useLanguage()
  const draftPath = `/studies/${studyId}/questionnaires/drafts/${draft.id}`
  const values = rejected?.values ?? { titleDa: draft.title.da, titleEn: draft.title.en }
  const invalid = rejected?.invalid
  const common = (name: string) => ({ name, value: values[name], invalid, required: true })
  const claimed = new Set(rejected?.values.same?.split(','))
  const classes = (['A', 'B', 'C', 'D', 'E'] as const).filter(
    (letter) => !proposed || proposed <= 'C' || letter >= proposed,
  )
  return (
    <section aria-labelledby="publish-form">
      <h2 id="publish-form">{text.decideHeading}</h2>
      {finishedTests === 0 ? (
        <p className="notice warning">
          {text.testsNone} <a href={`${draftPath}/test`}>{text.test}</a>
        </p>
      ) : (
        <p>{text.testsDone(finishedTests)}</p>
      )}
      <FormFault invalid={invalid} />
      <form method="post">
        <input type="hidden" name="revision" value={draft.revision} />
        <TextField {...common('titleDa')} label={text.titleDa} hint={text.titleHint} maxLength={200} />
        <TextField {...common('titleEn')} label={text.titleEn} maxLength={200} />
        {hasParent && (
          <>
            <Select
              {...common('changeClass')}
              value={values.changeClass ?? proposed ?? 'A'}
              label={text.classLegend}
              hint={text.classHint(proposed ?? 'A')}
              choices={classes.map((letter) => ({
                value: letter,
                label: changes.proposed(letter, changes.classes[letter]),
              }))}
            />
            <TextArea
              name="reason"
              value={values.reason}
              invalid={invalid}
              label={text.classReason}
              hint={text.classReasonHint}
              maxLength={2000}
              rows={2}
            />
          </>
        )}
        {claimable.length > 0 && (
          <fieldset className="options">
            <legend>{text.claimsLegend}</legend>
            <span className="hint">{text.claimsHint}</span>
            {claimable.map((item) => (
              <label key={item.id}>
                <input type="checkbox" name="same" value={item.id} defaultChecked={claimed.has(item.id)} />
                <span>
                  {text.claim(item.text[language])} <span className="quiet">{item.id}</span>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <TextArea {...common('note')} label={text.noteLabel} hint={text.noteHint} maxLength={4000} />
        <div className="actions">
          <button>{text.publishNow}</button>
          <a href={draftPath}>{words.cancel}</a>
        </div>
      </form>
    </section>
  )
}
