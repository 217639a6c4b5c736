import { useMessages } from '#app/messages/use-messages.ts'

/** What can be done with a draft as a whole. */
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
  const ways = [
    { to: `${path}/preview`, label: text.preview, isOpen: true },
    { to: `${path}/history`, label: text.history, isOpen: true },
    { to: `${path}/publish`, label: text.publish, isOpen: !isOver },
    { to: `${path}/definition.json`, label: text.definition, isOpen: true },
    { to: `${path}/form.xlsx`, label: text.workbook, isOpen: true },
    { to: upload, label: text.upload, isOpen: !isOver },
  ].filter(({ isOpen }) => isOpen)
  return (
    <nav aria-label={text.doHeading}>
      <ul className="draft-ways">
        {ways.map(({ to, label }) => (
          <li key={to}>
            <a href={to}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
