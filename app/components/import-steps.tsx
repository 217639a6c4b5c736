import type { ReactNode } from 'react'
import type { ColumnMapping, ImportField } from '#app/imports/match-columns.ts'
import type { UploadFault } from '#app/imports/read-upload.server.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { ImportColumns } from './import-columns.tsx'
import { ImportUpload } from './import-upload.tsx'

export interface ShownDraft<Name extends string> {
  readonly id: string
  readonly fileName: string
  readonly rows: number
  readonly header: readonly string[]
  readonly mapping: ColumnMapping<Name>
}

/** The two steps of an import: hand in cells, then see what they are and what they would do. */
export function ImportSteps<Name extends string>({
  draft,
  isGone,
  answered,
  fields,
  labels,
  about,
  preview,
}: {
  draft: ShownDraft<Name> | null
  /** The address names a draft that is no longer there. */
  isGone: boolean
  answered: { fault?: UploadFault | undefined; isStale: boolean } | undefined
  fields: readonly ImportField<Name>[]
  labels: Readonly<Record<Name, string>>
  /** What the file must hold. */
  about: ReactNode
  preview: ReactNode
}) {
  const { imports: text } = useMessages()
  return (
    <>
      {isGone && (
        <p className="notice warning" role="status">
          {text.gone}
        </p>
      )}
      {answered?.isStale && (
        <p className="alert" role="alert">
          {text.stale}
        </p>
      )}
      {draft ? (
        <>
          <p>{text.fileName(draft.fileName || text.pasted, draft.rows)}</p>
          <ImportColumns
            draftId={draft.id}
            header={draft.header}
            fields={fields}
            labels={labels}
            mapping={draft.mapping}
          />
          {preview}
        </>
      ) : (
        <>
          <p>{text.lead}</p>
          {about}
          <ImportUpload fault={answered?.fault} />
        </>
      )}
    </>
  )
}
