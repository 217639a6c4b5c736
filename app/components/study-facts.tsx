import { formatDate } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { languagesOf } from '#app/studies/study-choices.ts'
import type { Role, StudyTable } from '#db/schema.ts'

/** What was decided about a study, as informants are told it. */
export function StudyFacts({
  study,
  coverageRules,
}: {
  study: StudyTable
  coverageRules: readonly { role: Role; minimum: number }[]
}) {
  const { studies: text, frame, words } = useMessages()
  const language = useLanguage()
  return (
    <dl className="facts">
      <dt>{text.purpose}</dt>
      <dd>{words.purposes[study.purpose]}</dd>
      <dt>{text.controller}</dt>
      <dd>{study.controller}</dd>
      <dt>{text.contact}</dt>
      <dd>
        {study.contactName}, <a href={`mailto:${study.contactEmail}`}>{study.contactEmail}</a>
      </dd>
      <dt>{text.endsOn}</dt>
      <dd>{formatDate(study.endsOn, language)}</dd>
      <dt>{text.languages}</dt>
      <dd>
        {languagesOf(study.languages)
          .map((each) => frame.languages[each])
          .join(', ')}
      </dd>
      <dt>{text.minimumGroup}</dt>
      <dd>{study.minimumGroup}</dd>
      <dt>{text.coverage}</dt>
      <dd>
        {coverageRules.length === 0
          ? words.none
          : coverageRules
              .map(({ role, minimum }) =>
                text.atLeast(minimum, minimum === 1 ? words.roles[role] : words.rolesPlural[role]),
              )
              .join(', ')}
      </dd>
    </dl>
  )
}
