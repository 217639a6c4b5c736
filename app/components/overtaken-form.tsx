import type { ReactNode } from 'react'
import type { InvalidFields } from '#app/http/form.ts'
import type { PracticeFieldName } from '#app/imports/practice-fields.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { FormFault } from './field.tsx'
import { changesBetween, ValueChanges } from './value-changes.tsx'

type Values = Readonly<Record<string, string>>

/** What came back from a form that was not saved. */
export interface RejectedForm {
  readonly values: Values
  readonly invalid: InvalidFields
  /** The stamp of what the person saw. */
  readonly seen: string
  /** Somebody else saved meanwhile. */
  readonly isOvertaken: boolean
}

/** A form that notices when somebody else has saved meanwhile: then what stands now is shown beside what was typed. */
export function OvertakenForm({
  shown,
  seen,
  rejected,
  names,
  caption,
  conflict,
  save,
  back,
  preview,
  notice,
  fields,
}: {
  /** What stands now, and its stamp. */
  shown: Values
  seen: string
  rejected: RejectedForm | undefined
  /** The fields that can differ. */
  names: readonly PracticeFieldName[]
  caption: string
  conflict: string
  save: string
  /** Where the person came from. */
  back: string
  /** On a button that shows what was typed as it will look, and saves nothing. */
  preview?: string
  notice?: ReactNode
  fields: (values: Values, invalid: InvalidFields | undefined) => ReactNode
}) {
  const { practices: text, words } = useMessages()
  const isInvalid = Object.keys(rejected?.invalid ?? {}).length > 0
  return (
    <>
      <FormFault invalid={isInvalid ? rejected?.invalid : undefined} />
      {rejected?.isOvertaken && (
        <>
          <div className="alert" role="alert">
            <p>{conflict}</p>
          </div>
          <ValueChanges
            caption={caption}
            from={text.standsNow}
            to={text.yours}
            changes={changesBetween(names, shown, rejected.values)}
          />
        </>
      )}
      {notice}
      <form method="post">
        <input type="hidden" name="seen" value={rejected && !rejected.isOvertaken ? rejected.seen : seen} />
        {fields(rejected?.values ?? shown, rejected?.invalid)}
        <div className="actions">
          <button>{save}</button>
          {preview && (
            <button name="intent" value="preview" className="secondary">
              {preview}
            </button>
          )}
          <a href={back}>{words.cancel}</a>
        </div>
      </form>
    </>
  )
}
