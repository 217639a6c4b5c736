import { useState, type ChangeEvent } from 'react'
import { useMessages } from '#app/messages/use-messages.ts'
import { tableLimits } from '#app/imports/table-limits.ts'
import type { UploadFault } from '#app/imports/read-upload.server.ts'

const megabyte = 1024 * 1024

/** The two ways in: a file, or cells pasted from a spreadsheet. Sends `file` or `paste` to the page it stands on. */
export function ImportUpload({
  fault,
  pasted,
}: {
  fault: UploadFault | undefined
  pasted?: string | undefined
}) {
  const { imports: text } = useMessages()
  const [isTooLarge, setTooLarge] = useState(false)
  const shown: UploadFault | undefined = isTooLarge
    ? { code: 'file_too_large', limit: tableLimits.fileBytes / megabyte }
    : fault
  // without JavaScript the server says the same, later
  const check = (event: ChangeEvent<HTMLInputElement>) =>
    setTooLarge((event.currentTarget.files?.[0]?.size ?? 0) > tableLimits.fileBytes)
  return (
    <>
      {shown && (
        <div className="alert" role="alert">
          <p>{faultText(text, shown)}</p>
        </div>
      )}
      <form method="post" encType="multipart/form-data" action="?">
        <div className="field">
          <label htmlFor="file">{text.file}</label>
          <span className="hint" id="file-hint">
            {text.fileHint(tableLimits.fileBytes / megabyte, tableLimits.rows)}
          </span>
          <input
            id="file"
            type="file"
            name="file"
            required
            accept=".xlsx,.csv,.txt,.tsv,text/csv,text/plain"
            aria-describedby="file-hint"
            onChange={check}
          />
        </div>
        <div className="actions">
          <button disabled={isTooLarge}>{text.readFile}</button>
        </div>
      </form>
      <form method="post" encType="multipart/form-data" action="?">
        <div className="field">
          <label htmlFor="paste">{text.paste}</label>
          <span className="hint" id="paste-hint">
            {text.pasteHint}
          </span>
          <textarea
            id="paste"
            className="cells"
            name="paste"
            rows={6}
            required
            defaultValue={pasted}
            aria-describedby="paste-hint"
          />
        </div>
        <div className="actions">
          <button className="secondary">{text.readPaste}</button>
        </div>
      </form>
    </>
  )
}

function faultText(text: ReturnType<typeof useMessages>['imports'], fault: UploadFault): string {
  const words = text.unreadable[fault.code]
  return typeof words === 'string' ? words : words(fault.limit ?? 0, fault.row ?? 0)
}
