import { distributionLimits } from '#analysis/distribution-warnings.ts'
import { sentenceCase } from '#app/messages/format.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { unansweredShare, type QualitySlice, type Tally } from '#app/report/study/quality.ts'
import { ChartFigure } from '../charts/chart-figure.tsx'
import { StackedBars } from '../charts/stacked-bars.tsx'
import { roleOrder } from '../charts/role-words.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { useFormats } from './formats.ts'
import { HowComputed } from './how-computed.tsx'
import { UnansweredTables } from './unanswered-tables.tsx'

/** As many as a figure can name. */
const drawn = 10

/** The items that many of those asked gave no answer to, the worst first, and which roles those are. */
export function UnansweredItems(shown: {
  slice: QualitySlice
  elementName: (id: string) => string
  itemText: (id: string) => string
}) {
  const { quality: text } = useMessages()
  const { share, percent, count } = useFormats()
  const { slice, itemText } = shown
  const { unanswered, answers, roles } = slice
  const [worst] = unanswered
  const limit = percent(distributionLimits.item.dontKnowPercent)
  if (!worst || unansweredShare(worst) === 0) {
    return (
      <section>
        <h2 id="unanswered">{text.unansweredHeading}</h2>
        <p>{text.unansweredNone}</p>
      </section>
    )
  }
  return (
    <section>
      <h2 id="unanswered">{text.unansweredHeading}</h2>
      <UnansweredFigure {...shown} />
      <p className="prose">
        {text.unansweredOften(unanswered.filter(({ isOftenUnknown }) => isOftenUnknown).length, limit)}{' '}
        {text.answersSentence(
          count(answers.answered),
          count(answers.asked),
          share(1 - unansweredShare(answers), 1),
        )}
      </p>
      <UnansweredTables items={unanswered} roles={roleOrder(roles)} itemText={itemText} />
      <HowComputed
        figure={text.noAnswer}
        anchor="missing-rule"
        steps={[
          text.unansweredSteps.share(
            worst.id,
            count(worst.dontKnow),
            count(worst.notRelevant),
            count(worst.skipped),
            count(worst.asked),
            share(unansweredShare(worst), 1),
          ),
          text.unansweredSteps.notAsked,
        ]}
      />
    </section>
  )
}

/** The ten that are answered least by kind of no answer; `null` when everything was answered. */
export function UnansweredFigure({
  slice: { unanswered, practices, informants },
  elementName,
  itemText,
}: Parameters<typeof UnansweredItems>[0]) {
  const { quality: text, words, charts } = useMessages()
  const { share, count } = useFormats()
  const shown = unanswered.slice(0, drawn).filter((item) => unansweredShare(item) > 0)
  const [worst] = shown
  if (!worst) return null
  const many = (role: string) => words.rolesPlural[role as keyof typeof words.rolesPlural] ?? role
  const apart = rolesApart(worst.byRole)
  const said = {
    title: text.unansweredTitle,
    sentence: text.unansweredSentence({
      item: itemText(worst.id),
      element: elementName(worst.element),
      share: share(unansweredShare(worst)),
      dontKnow: count(worst.dontKnow),
      notRelevant: count(worst.notRelevant),
      skipped: count(worst.skipped),
    }),
  }
  const table = (
    <ScrollTable caption={text.unansweredTitle} isSaidAbove>
      <thead>
        <tr>
          <th scope="col">{text.item}</th>
          {[text.asked, text.noAnswer].map((column) => (
            <th key={column} scope="col" className="number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              {itemText(item.id)}
              <span className="quiet line-detail">
                {item.id} {elementName(item.element)}
              </span>
            </th>
            <td className="number">{count(item.asked)}</td>
            <td className="number">{share(unansweredShare(item))}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
  return (
    <ChartFigure
      {...said}
      isTitledAbove
      reading={
        apart
          ? text.unansweredRoles(
              sentenceCase(many(apart.most.role)),
              share(unansweredShare(apart.most)),
              many(apart.least.role),
              share(unansweredShare(apart.least)),
            )
          : undefined
      }
      basis={charts.basis(practices, informants)}
      table={table}
      savedAs={{ id: 'unanswered' }}
    >
      <StackedBars
        {...said}
        kinds={[text.dontKnow, text.notRelevant, text.skipped]}
        bars={shown.map((item) => ({
          id: item.id,
          name: `${item.id} ${elementName(item.element)}`,
          value: share(unansweredShare(item)),
          shares: [item.dontKnow, item.notRelevant, item.skipped].map((part) => part / item.asked),
        }))}
      />
    </ChartFigure>
  )
}

/** Of roles with enough informants for a share: those that answer least and most often; `null` when they do not differ. */
export function rolesApart<OfRole extends Tally>(byRole: readonly OfRole[]) {
  const some = byRole
    .filter(({ asked }) => asked >= 10)
    .toSorted((a, b) => unansweredShare(b) - unansweredShare(a))
  const [most, least] = [some[0], some.at(-1)]
  return most && least && unansweredShare(most) - unansweredShare(least) >= 0.05 ? { most, least } : null
}
