import { useMessages } from '#app/messages/use-messages.ts'
import { AsOne } from '../as-one.tsx'
import type { NamedPractice } from '#app/report/study/named-practice.ts'

/** A practice in a list: the way to its profile, its code and the version of its scope. */
export function PracticeName({
  practice: { id, code, name, scopeVersion, asOne },
  path,
  chosen,
}: {
  practice: NamedPractice
  /** Of the results, `null` where no profile can be seen, and the choices as an address says them. */
  path: string | null
  chosen: string
}) {
  const { results: text } = useMessages()
  return (
    <>
      {path === null ? name : <a href={`${path}/${id}${chosen && `?${chosen}`}`}>{name}</a>}
      <span className="quiet line-detail">
        {code}, {text.scopeVersion(scopeVersion)}
      </span>
      <AsOne versions={asOne} />
    </>
  )
}
