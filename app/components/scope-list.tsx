import type { ReactNode } from 'react'
import { useMessages } from '#app/messages/use-messages.ts'

/** What belongs to a practice, or what lies close and does not: told apart by heading and mark, not by colour alone. */
export function ScopeList({ kind, lines }: { kind: 'included' | 'excluded'; lines: readonly ReactNode[] }) {
  const { practices, words } = useMessages()
  return (
    <div className={`scope-list ${kind}`}>
      <h3>{practices.fields[kind]}</h3>
      {lines.length === 0 ? (
        <p className="quiet">{words.notStated}</p>
      ) : (
        <ul>
          {lines.map((line, index) => (
            // the order of the items is their only name
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
