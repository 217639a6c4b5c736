import { useMessages } from '#app/messages/use-messages.ts'

/** What can be done with a draft as a whole: see it, test it and publish it; and under them its files and its history. */
export function DraftWays({
  path,
  upload,
  isOver,
}: {
  path: string
  /** Where a file is read into it. */
  upload: string
  isOver: boolean
}) {
  const { editor } = useMessages()
  const text = editor.front
  return (
    <nav aria-label={text.doHeading} className="draft-ways">
      <ul className="draft-steps">
        <li>
          <a className="button secondary" href={`${path}/preview`}>
            {text.preview}
          </a>
        </li>
        {!isOver && (
          <>
            <li>
              <a className="button secondary" href={`${path}/test`}>
                {text.test}
              </a>
            </li>
            <li>
              <a className="button" href={`${path}/publish`}>
                {text.publish}
              </a>
            </li>
          </>
        )}
      </ul>
      <ul>
        <li>
          <a href={`${path}/history`}>{isOver ? text.history : text.historyAndDiscard}</a>
        </li>
        <li>
          <a href={`${path}/definition.json`}>{text.definition}</a>
        </li>
        <li>
          <a href={`${path}/form.xlsx`}>{text.workbook}</a>
        </li>
        {!isOver && (
          <li>
            <a href={upload}>{text.upload}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
