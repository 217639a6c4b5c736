import { useMessages } from '#app/messages/use-messages.ts'
import { lineChanges, type LineChange } from '#app/scopes/line-changes.ts'
import { scopeLines } from '#app/scopes/scope-lines.ts'
import { scopeCardFields, type ScopeCardValues } from './scope-card.tsx'
import { ScopeList } from './scope-list.tsx'
import { changesBetween, ValueChanges } from './value-changes.tsx'

const listFields = ['included', 'excluded'] as const
const otherFields = scopeCardFields.filter((field) => field !== 'included' && field !== 'excluded')

/** What is different on two cards: both lists line by line, a changed line word by word, and the facts before and after. */
export function ScopeChanges({ from, to }: { from: ScopeCardValues; to: ScopeCardValues }) {
  const { practices, scopeCards: text } = useMessages()
  const facts = changesBetween(otherFields, from, to)
  const lists = listFields.map((field) => ({ field, changes: changesOf(from[field], to[field]) }))
  const isSame =
    facts.length === 0 && lists.every(({ changes }) => changes.every(({ kind }) => kind === 'kept'))
  if (isSame) return <p className="notice">{text.nothingChanged}</p>
  return (
    <>
      <div className="scope-card">
        <div className="scope-lists">
          {lists.map(({ field, changes }) => (
            <ScopeList
              key={field}
              kind={field}
              lines={changes.map((change) => changeLine(change, text.kinds))}
            />
          ))}
        </div>
      </div>
      {facts.length > 0 ? (
        <ValueChanges caption={text.factChanges} from={practices.from} to={practices.to} changes={facts} />
      ) : (
        <p>{text.factsSame}</p>
      )}
    </>
  )
}

function changesOf(before: string | number | null, after: string | number | null): LineChange[] {
  const lines = (value: string | number | null) => scopeLines(value === null ? null : String(value))
  return lineChanges(lines(before), lines(after))
}

/** The word for what happened stands before the line, so that nobody depends on colour or on lines through the text. */
function changeLine(change: LineChange, words: Readonly<Record<LineChange['kind'], string>>) {
  if (change.kind === 'kept') return change.text
  const mark = <strong className={`line-mark ${change.kind}`}>{words[change.kind]}</strong>
  return (
    <span className="changed-words">
      {mark}{' '}
      {change.kind === 'changed' ? (
        change.stretches.map((stretch, index) => {
          if (stretch.in === 'both') return stretch.text
          const Mark = stretch.in === 'before' ? 'del' : 'ins'
          // the order of the stretches is their only name
          return <Mark key={index}>{stretch.text}</Mark>
        })
      ) : change.kind === 'added' ? (
        <ins>{change.text}</ins>
      ) : (
        <del>{change.text}</del>
      )}
    </span>
  )
}
