import { useMessages } from '#app/messages/use-messages.ts'
import type { PracticeFault } from '#app/imports/practice-plan.ts'
import type { PracticePreviewValues } from '#app/practices/practice-import.server.ts'
import { ImportPreview } from './import-preview.tsx'
import { PracticeAdditions, PracticeChangesTable, PracticeDuplicates } from './practice-preview-tables.tsx'

/** What an import of practices will do. */
export function PracticePreview({ preview, stamp }: { preview: PracticePreviewValues; stamp: string }) {
  const { imports: text } = useMessages()
  const { counts } = preview
  const faultText = useFaultText()
  return (
    <ImportPreview
      counts={counts}
      stamp={stamp}
      apply={text.apply(counts.added, counts.changed)}
      notes={<NewVersions use={preview.scopes} />}
      faults={preview.faults.map(faultText)}
    >
      <PracticeDuplicates duplicates={preview.duplicates} total={preview.duplicateCount} />
      <PracticeChangesTable changed={preview.changed} total={counts.changed} />
      <PracticeAdditions added={preview.added} total={counts.added} />
    </ImportPreview>
  )
}

/** What the import means for cards that informants have been shown already. */
function NewVersions({ use }: { use: PracticePreviewValues['scopes'] }) {
  const { imports, practices } = useMessages()
  if (use.versioned === 0) return null
  return (
    <div className="notice">
      <p>{imports.versions(use.versioned)}</p>
      <ul>
        <li>
          {practices.willMove(use.movable)} {use.movable > 0 && practices.mayWait}
        </li>
        {use.started > 0 && <li>{imports.keepVersion(use.started)}</li>}
      </ul>
    </div>
  )
}

function useFaultText() {
  const { imports, practices } = useMessages()
  return (fault: PracticeFault) => {
    const words = imports.faultTexts[fault.code]
    const text = typeof words === 'string' ? words : words(fault.limit ?? 0)
    return {
      row: fault.row,
      column: fault.column || practices.fields[fault.field],
      cell: fault.cell,
      text: fault.suggestion ? `${imports.meant(fault.suggestion)} ${text}` : text,
    }
  }
}
