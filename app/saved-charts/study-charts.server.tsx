import { AdFigure, RandomGroupsFigure } from '#app/components/study/agreement-figures.tsx'
import { EndsFigure } from '#app/components/study/ceiling-and-floor.tsx'
import { DStudyFigure } from '#app/components/study/d-study-figure.tsx'
import { GapFigure } from '#app/components/study/leader-staff-gap.tsx'
import { UnansweredFigure } from '#app/components/study/unanswered-items.tsx'
import { scoreUseOf, type ScoreUse } from '#app/components/use-score-use.ts'
import { VarianceFigure } from '#app/components/study/variance-parts.tsx'
import { messagesIn } from '#app/messages/use-messages.ts'
import type { ReliabilitySlice } from '#app/report/study/reliability.ts'
import { loader as qualityPage } from '#app/routes/results-quality.tsx'
import { loader as reliabilityPage } from '#app/routes/results-reliability.tsx'
import { loader as rolesPage } from '#app/routes/results-roles.tsx'
import type { ReactElement } from 'react'
import { chartOf, type SavedChart } from './chart-of.ts'

/** The charts of the pages about the whole study that can be saved. */
export const studyCharts: Readonly<Record<string, SavedChart>> = {
  'd-study': ofReliability((slice, said) =>
    typeof slice.dStudy.atMeanInformants?.fixedItems !== 'number' ? null : (
      <DStudyFigure slice={slice} said={said} />
    ),
  ),
  variance: ofReliability((slice) =>
    slice.components.practice === null ? null : <VarianceFigure slice={slice} />,
  ),
  agreement: ofReliability(({ agreement }) =>
    agreement.ad.median === null ? null : <AdFigure agreement={agreement} />,
  ),
  'random-groups': ofReliability(({ agreement }) =>
    agreement.percentile === null ? null : <RandomGroupsFigure agreement={agreement} />,
  ),

  'leader-staff-gap': chartOf(rolesPage, ({ figures, ranks }) => {
    if (!figures?.slice) return 'computing'
    const { slice, settings, counted } = figures
    if (!slice.gapMeans) return null
    // its table, which has links, is not in the file
    return { figure: <GapFigure slice={slice} scale={settings} path="" chosen="" ranks={ranks} />, counted }
  }),

  'ceiling-floor': chartOf(qualityPage, ({ figures, elements }, { language }) => {
    if (!figures) return 'computing'
    const nameOf = (id: string) =>
      elements.find((element) => element.id === id)?.name[language] ?? messagesIn[language].quality.total
    return {
      figure: <EndsFigure slice={figures.slice} scale={figures.settings} nameOf={nameOf} />,
      counted: figures.counted,
    }
  }),

  unanswered: chartOf(qualityPage, ({ figures, elements, items }, { language }) => {
    if (!figures) return 'computing'
    if (figures.slice.answers.answered === figures.slice.answers.asked) return null
    return {
      figure: (
        <UnansweredFigure
          slice={figures.slice}
          elementName={(id) => elements.find((element) => element.id === id)?.name[language] ?? id}
          itemText={(id) => items.find((item) => item.id === id)?.text[language] ?? id}
        />
      ),
      counted: figures.counted,
    }
  }),
}

function ofReliability(draw: (slice: ReliabilitySlice, said: ScoreUse) => ReactElement | null): SavedChart {
  return chartOf(reliabilityPage, ({ figures, ranks }, { language }) => {
    if (!figures?.slice) return 'computing'
    const figure = draw(figures.slice, scoreUseOf(messagesIn[language], ranks))
    return figure && { figure, counted: figures.counted }
  })
}
