import { useMessages } from '#app/messages/use-messages.ts'
import type { ResultChoices } from '#app/report/choices.ts'
import type { StudyOverview } from '#app/report/study/overview.ts'
import { useScoreUse } from '../use-score-use.ts'
import { useFormats } from './formats.ts'
import { studyPageAddress, type StudyPageName } from './study-pages.tsx'

/** Four questions before a score is used, each answered in a sentence or two that lead on to its page. */
export function StudySummary({
  overview,
  leastAnswered,
  ranks,
  path,
  choices,
}: {
  /** `null` until the analysis is there. */
  overview: StudyOverview | null
  /** The item that fewest could answer, in words. */
  leastAnswered: string | null
  /** Whether practices may be compared. */
  ranks: boolean
  /** Of the results. */
  path: string
  choices: ResultChoices
}) {
  const { studyPages: text } = useMessages()
  const answers = useAnswers(overview, leastAnswered, ranks)
  return (
    <section>
      <h2 id="summary">{text.summaryHeading}</h2>
      <p className="prose">{overview ? text.summaryIntro : text.summaryWaiting}</p>
      <div className="summaries">
        {answers.map(({ page, question, answer }) => (
          <div key={page}>
            <h3>{question}</h3>
            {answer && <p>{answer}</p>}
            <p>
              <a href={studyPageAddress(path, page, choices)}>{text.pages[page]}</a>
            </p>
          </div>
        ))}
      </div>
    </section>
  )
}

interface Answer {
  readonly page: StudyPageName
  readonly question: string
  /** `null` until the analysis is there. */
  readonly answer: string | null
}

function useAnswers(overview: StudyOverview | null, leastAnswered: string | null, ranks: boolean): Answer[] {
  const { studyPages: text } = useMessages()
  const said = useScoreUse(ranks)
  const { two, count, informants, share, reason } = useFormats()
  const answersOf = ({ reliability, agreement, gap, quality, flags }: StudyOverview) => {
    const { lambdaMean, atMeanInformants } = reliability
    return {
      reliability: [
        isNoBetterThanChance(reliability.icc1)
          ? said.iccNegative
          : lambdaMean === null || !atMeanInformants || atMeanInformants.fixedItems === null
            ? text.reliabilityNone(reason(reliability.reason))
            : text.reliabilityAnswer(
                two(lambdaMean),
                informants(atMeanInformants.informants),
                two(atMeanInformants.fixedItems),
              ),
        agreement.practices > 0 && text.agreementAnswer(count(agreement.divided), count(agreement.practices)),
      ],
      roles: [
        gap.mean === null
          ? text.rolesNone
          : text.rolesAnswer(two(Math.abs(gap.mean)), count(gap.practices), gap.mean >= 0),
      ],
      quality: [
        text.qualityAnswer(quality.elementsAtEnds),
        quality.leastAnswered
          ? text.leastAnswered(
              leastAnswered ?? quality.leastAnswered.item,
              share(quality.leastAnswered.share),
            )
          : text.allAnswered,
      ],
      flags: [
        flags.total === 0
          ? text.flagsNone
          : text.flagsAnswer(count(flags.total), count(flags.practices), count(flags.responses)),
      ],
    }
  }
  const answers = overview && answersOf(overview)
  const questions = {
    reliability: said.question,
    roles: text.rolesQuestion,
    quality: text.qualityQuestion,
    flags: text.flagsQuestion,
  } as const
  return (Object.keys(questions) as (keyof typeof questions)[]).map((page) => ({
    page,
    question: questions[page],
    answer: answers && answers[page].filter(Boolean).join(' '),
  }))
}

const isNoBetterThanChance = (icc1: number | null) => icc1 !== null && icc1 <= 0
