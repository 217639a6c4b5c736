import { wordChanges } from '#app/scopes/word-changes.ts'
import type { Language } from '#db/schema.ts'

/** A text before and after side by side, with the words that were taken out and put in marked. */
export function ChangedText({
  language,
  before,
  after,
  labels,
}: {
  /** Of the texts, which may be another than the page's. */
  language: Language
  /** A text, or what stands there instead of one. */
  before: string | { readonly instead: string }
  after: string | { readonly instead: string }
  labels: { readonly before: string; readonly after: string }
}) {
  const isBoth = typeof before === 'string' && typeof after === 'string'
  const stretches = isBoth ? wordChanges(before, after) : []
  const side = (own: 'before' | 'after', value: typeof before) => {
    if (typeof value !== 'string') return <p className="quiet">{value.instead}</p>
    const Mark = own === 'before' ? 'del' : 'ins'
    return (
      <p className="changed-words" lang={language}>
        {isBoth
          ? stretches
              .filter((stretch) => stretch.in === 'both' || stretch.in === own)
              // the order of the stretches is their only name
              .map((stretch, index) =>
                stretch.in === 'both' ? stretch.text : <Mark key={index}>{stretch.text}</Mark>,
              )
          : value}
      </p>
    )
  }
  return (
    <div className="before-and-after">
      <div>
        <p className="side-name">{labels.before}</p>
        {side('before', before)}
      </div>
      <div>
        <p className="side-name">{labels.after}</p>
        {side('after', after)}
      </div>
    </div>
  )
}
