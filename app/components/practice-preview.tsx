import { useMessages } from '#app/messages/use-messages.ts'
import type { PracticeFault } from '#app/imports/practice-plan.ts'
import type { PracticePreviewValues } from '#app/practice-import.server.ts'
import { ImportCounts } from './import-counts.tsx'
import { ImportFaults } from './import-faults.tsx'
import { PracticeAdditions, PracticeChangesTable, PracticeDuplicates } from './practice-preview-tables.tsx'

/** What an import of practices will do, and the button that does it. Both buttons post to the page they stand on. */
export function PracticePreview({ preview, stamp }: { preview: PracticePreviewValues; stamp: string }) {
  const { imports: text } = useMessages()
  const { counts } = preview
  const faultText = useFaultText()
  const isPossible = counts.faults === 0 && counts.added + counts.changed > 0
  return (
    <>
      <h2>{text.preview}</h2>
      <ImportCounts counts={counts} />
      {counts.faults === 0 && !isPossible && (
        <div className="notice" role="status">
          <p>{text.nothingToDo}</p>
        </div>
      )}
      <form method="post" className="actions">
        <input type="hidden" name="stamp" value={stamp} />
        {isPossible && (
          <button name="intent" value="apply">
            {text.apply(counts.added, counts.changed)}
          </button>
        )}
        <button className="secondary" name="intent" value="cancel">
          {text.cancel}
        </button>
      </form>
      <ImportFaults faults={preview.faults.map(faultText)} total={counts.faults} />
      <PracticeDuplicates duplicates={preview.duplicates} total={preview.duplicateCount} />
      <PracticeChangesTable changed={preview.changed} total={counts.changed} />
      <PracticeAdditions added={preview.added} total={counts.added} />
    </>
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
      cell: fault.cell.length > 80 ? `${fault.cell.slice(0, 80)}…` : fault.cell,
      text: fault.suggestion ? `${imports.meant(fault.suggestion)} ${text}` : text,
    }
  }
}
