import type { AnswerRow } from '#analysis/dataset.ts'
import { fillRatings, missingCodes, ratingTable, type RatingTable } from '#analysis/ratings.ts'
import type { InterviewAnswer } from '#analysis/shortlist/input.ts'
import type { RuleInput } from '#analysis/shortlist/rule-run.ts'
import { defaultChoices } from '#app/report/choices.ts'
import { chosenInput } from '#app/report/chosen-input.ts'
import { mayRank } from '#app/report/ranking.ts'
import { reviewSubject } from '#db/queries/reviews.ts'
import type { FrozenContent } from './frozen-content.ts'

/** What a rule is applied to: the frozen answers without those that are left out, on the scope versions that they count on. */
export function ruleInput(content: FrozenContent): RuleInput {
  const { decisions } = content
  const setAside = new Set(decisions.setAside.map(({ subject }) => subject))
  const isSetAside = (flag: Parameters<typeof reviewSubject>[0]) => setAside.has(reviewSubject(flag))
  const { practices, table } = chosenInput(
    { practices: content.practices, table: frozenRatings(content) },
    defaultChoices,
    {
      leftOut: new Set(decisions.leftOut.map(({ response }) => response)),
      isSetAside,
      comparesPractices: mayRank(content.wave.purpose),
      versions: new Map(decisions.versions.map((decided) => [decided.practice, decided])),
    },
  )
  return { practices, table, isSetAside, consent: consentOf(content) }
}

/** Sets from before consent could be registered say nothing of it. */
function consentOf({ practices }: FrozenContent): NonNullable<RuleInput['consent']> {
  return Object.fromEntries(
    practices.flatMap(({ practice, consent }): [string, InterviewAnswer][] =>
      consent === undefined ? [] : [[practice, consent?.answer ?? 'not_asked']],
    ),
  )
}

/** The answers of every frozen response, those that are left out too. */
export function frozenRatings({ responses, scoring }: FrozenContent): RatingTable {
  const table = ratingTable(responses, scoring.key)
  for (const { response, answers } of responses) {
    fillRatings(
      table,
      table.items.flatMap((item, column): AnswerRow[] => {
        const code = answers[column] ?? missingCodes.notAsked
        if (code === missingCodes.notAsked) return []
        return code < 0
          ? [{ response, item, rating: null, missing: code as -1 | -7 | -8 }]
          : [{ response, item, rating: code, missing: null }]
      }),
    )
  }
  return table
}
