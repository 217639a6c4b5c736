import { definitionLimits } from '#app/exchange/limits.ts'
import type { InvalidFields } from '#app/http/form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { FormFault, Select, TextField } from './field.tsx'
import { useVersionName, type NamedVersion } from './version-name.ts'

/** What the form is for: a new draft, or the next state of one that stands. */
export interface UploadPlan {
  readonly key: string
  readonly draft: { readonly id: string; readonly revision: number } | null
  readonly versions: readonly (NamedVersion & { readonly id: string })[]
}

const naming = ['title_da', 'title_en', 'source_da', 'source_en', 'licence_da', 'licence_en'] as const

/** A file or a pasted definition, what it is a version of, and its name, source and terms. */
export function QuestionnaireUploadForm({
  upload,
  typed,
  invalid,
  back,
}: {
  upload: UploadPlan
  typed: Readonly<Record<string, string>> | undefined
  invalid: InvalidFields | undefined
  back: string
}) {
  const { exchange: text } = useMessages()
  const nameOf = useVersionName()
  const { key, draft, versions } = upload
  const choices = versions.map((version) => ({ value: version.id, label: text.newVersion(nameOf(version)) }))
  return (
    <form method="post" encType="multipart/form-data">
      <FormFault invalid={invalid} />
      <input type="hidden" name="key" value={typed?.['key'] ?? key} />
      {draft && <input type="hidden" name="draft" value={draft.id} />}
      {draft && <input type="hidden" name="revision" value={typed?.['revision'] ?? draft.revision} />}
      <div className="field">
        <label htmlFor="file">{text.file}</label>
        <span className="hint" id="file-hint">
          {text.fileHint(definitionLimits.jsonBytes / 1024, definitionLimits.workbookBytes / 1024 / 1024)}
        </span>
        <input
          id="file"
          type="file"
          name="file"
          accept=".json,.xlsx,application/json"
          aria-describedby="file-hint"
        />
      </div>
      <div className="field">
        <label htmlFor="paste">{text.paste}</label>
        <textarea
          id="paste"
          className="cells"
          name="paste"
          rows={6}
          spellCheck={false}
          defaultValue={typed?.['paste']}
        />
      </div>
      {!draft && (
        <Select
          name="parent"
          label={text.parent}
          hint={text.parentHint}
          value={typed?.['parent']}
          choices={choices}
          empty={text.noParent}
          invalid={invalid}
          required
        />
      )}
      <details className="naming" open={naming.some((name) => typed?.[name] || invalid?.[name])}>
        <summary>{text.naming}</summary>
        <p className="hint">{text.namingHint}</p>
        <div className="in-both">
          {naming.map((name) => (
            <TextField key={name} name={name} label={text[name]} value={typed?.[name]} invalid={invalid} />
          ))}
        </div>
      </details>
      <div className="actions">
        <button>{draft ? text.replace : text.read}</button>
        <a href={back}>{text.cancel}</a>
      </div>
    </form>
  )
}
