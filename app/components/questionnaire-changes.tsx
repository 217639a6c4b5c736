import type { Language } from '#db/schema.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { ComparedChange, QuestionnaireComparison } from '#app/questionnaires/questionnaire-comparison.ts'
import type { InformantRole } from '#survey/informant-wording.ts'
import type { Text } from '#survey/questionnaire.ts'
import { ChangedText } from './changed-text.tsx'

/** All changes between two versions, by element: each with its class, both texts, and what it does to comparability. */
export function QuestionnaireChanges({
  comparison,
  textLanguage,
}: {
  comparison: QuestionnaireComparison
  /** In which language the texts are shown; the words around them are the page's. */
  textLanguage: Language
}) {
  const { changes: text } = useMessages()
  const nameOf = (id: string, name: Text | null) => (name ? name[textLanguage] : (text.groups[id] ?? id))
  const parts = (
    <nav aria-label={text.onThisPage}>
      <ul className="change-parts">
        {comparison.groups.map(({ id, name, changes }) => (
          <li key={id}>
            <a href={`#changes-${id}`} lang={name ? textLanguage : undefined}>
              {nameOf(id, name)} ({changes.length})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
  const sections = comparison.groups.map(({ id, name, changes }) => (
    <section key={id} aria-labelledby={`changes-${id}`}>
      <h2 id={`changes-${id}`} lang={name ? textLanguage : undefined}>
        {nameOf(id, name)}
      </h2>
      <ul className="change-list">
        {changes.map((change) => (
          <li key={change.where.path}>
            <OneChange change={change} names={comparison.names} textLanguage={textLanguage} />
          </li>
        ))}
      </ul>
    </section>
  ))
  return (
    <>
      {comparison.groups.length > 1 && parts}
      {sections}
    </>
  )
}

function OneChange({
  change,
  names,
  textLanguage,
}: {
  change: ComparedChange
  names: QuestionnaireComparison['names']
  textLanguage: Language
}) {
  const { changes: text } = useMessages()
  const { where, kind, before, after, reach } = change
  const about = where.id !== null && where.path !== `field/${where.id}` ? names[where.id] : undefined
  const place = usePlace(change)
  const isOtherLanguage =
    isText(before) && isText(after) && before[textLanguage] === after[textLanguage] && kind !== 'reused_id'
  const shown = (value: ComparedChange['before'], absent: string) =>
    value === null ? { instead: absent } : shownValue(value, names, textLanguage, text)
  const isRole = kind === 'role_wording_changed'
  return (
    <>
      <h3>
        <span className={`change-class class-${change.class}`}>
          <span className="visually-hidden">{text.classHeader} </span>
          {change.class}
        </span>
        {text.kinds[kind]}
        {place && `, ${place}`}
      </h3>
      {about && (
        <p lang={textLanguage} className="change-about">
          {about[textLanguage]}
        </p>
      )}
      {isOtherLanguage ? (
        <p>{text.otherLanguageOnly[textLanguage]}</p>
      ) : (
        <ChangedText
          language={textLanguage}
          before={shown(before, isRole ? text.generalWords : text.wasNotThere)}
          after={shown(after, isRole ? text.generalWordsAgain : text.isGone)}
          labels={text}
        />
      )}
      <p className="quiet">
        {text.reach[reach]}
        {where.id !== null && <> {text.fieldNamed(where.id)}.</>}
      </p>
    </>
  )
}

/** Which part of an element, role, point or option it is. */
function usePlace({ where: { code, path }, kind }: ComparedChange): string | null {
  const { changes: text, words } = useMessages()
  if (kind === 'element_text') return text.elementParts[path.split('/')[2] ?? 'name'] ?? null
  if (code === null) return null
  if (kind === 'role_wording_changed') return text.forRole(words.roles[code as InformantRole])
  if (/^(scale|noAnswers)\//.test(path)) return text.point(code.replace('-', '−'))
  return path.includes('/option/') ? text.option(code) : null
}

function shownValue(
  value: NonNullable<ComparedChange['before']>,
  names: QuestionnaireComparison['names'],
  language: Language,
  text: ReturnType<typeof useMessages>['changes'],
): string | { readonly instead: string } {
  if (isText(value)) return value[language] || { instead: text.emptyText }
  if (typeof value === 'object') return value.join(', ') || { instead: text.nothing }
  const word = String(value)
  return names[word]?.[language] ?? text.values[word] ?? (word || { instead: text.nothing })
}

function isText(value: ComparedChange['before']): value is Text {
  return typeof value === 'object' && value !== null && 'da' in value
}
