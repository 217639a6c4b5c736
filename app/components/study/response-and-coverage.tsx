import type { RoleResponse } from '#analysis/field.ts'
import { sentenceCase } from '#app/messages/format.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { StudyResponse } from '#app/report/study/response.server.ts'
import { roleWord } from '../charts/role-words.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { useFormats } from './formats.ts'

/** Who was asked and who has sent, how many stand behind each practice, and the study's rule of coverage. */
export function ResponseAndCoverage({
  response: { byRole, all, practices, rules, covered },
  field,
  isChosen,
}: {
  response: StudyResponse
  /** Address of the page on the field. */
  field: string
  /** Whether the figures below are of a part of the wave. */
  isChosen: boolean
}) {
  const { studyPages: text, field: fieldText, words } = useMessages()
  const { count, share } = useFormats()
  const counts = [
    [text.informantsSeveral, practices.several],
    [text.informantsOne, practices.one],
    [text.informantsNone, practices.none],
  ] as const
  const parts = rules.map(
    ({ role, minimum }) =>
      `${minimum} ${(minimum === 1 ? words.roles : words.rolesPlural)[role as keyof typeof words.roles]}`,
  )
  return (
    <section>
      <h2 id="response">{text.responseHeading}</h2>
      <p className="prose">
        {text.informantsSentence(
          count(practices.several),
          count(practices.one),
          count(practices.none),
          count(practices.asked),
        )}{' '}
        {practices.notAsked > 0 && text.notAsked(count(practices.notAsked))}
      </p>
      <p className="prose">
        {rules.length === 0
          ? text.noRule
          : text.rule(fieldText.ruleJoin(parts), count(covered), count(practices.asked))}{' '}
        <a href={field}>{text.toField}</a>
      </p>
      <div className="figure-pair">
        <ScrollTable caption={text.responseTable}>
          <thead>
            <tr>
              <th scope="col">{text.role}</th>
              {[text.asked, text.started, text.submitted, text.share].map((column) => (
                <th key={column} scope="col" className="number">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...byRole, all].map((one) => (
              <tr key={one.role} className={one === all ? 'total' : undefined}>
                <th scope="row">{one === all ? text.all : sentenceCase(roleWord(words, one.role))}</th>
                <td className="number">{count(one.asked)}</td>
                <td className="number">{count(startedOf(one))}</td>
                <td className="number">{count(one.counts.submitted)}</td>
                <td className="number">{one.share === null ? text.noneAsked : share(one.share)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
        <ScrollTable caption={text.practicesTable}>
          <thead>
            <tr>
              <th scope="col">{text.practicesHeading}</th>
              <th scope="col" className="number">
                {text.number}
              </th>
              <th scope="col" className="number">
                {text.part}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map(([name, number]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">{count(number)}</td>
                <td className="number">{share(practices.asked > 0 ? number / practices.asked : null)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
      <p className="quiet">
        {text.startedNote} {isChosen && text.responseChosen}
      </p>
    </section>
  )
}

function startedOf({ counts }: RoleResponse): number {
  return counts.in_progress + counts.submitted
}
