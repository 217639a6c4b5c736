import type { ReactNode } from 'react'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { AnsweredOn as Questionnaire } from '#app/questionnaires/questionnaires.server.ts'
import type { ResultChoices } from '#app/report/choices.ts'
import type { AnalysisState } from '#app/report/analysis-state.ts'
import type { StudyFigures } from '#app/report/study/study-slice.ts'
import { AnalysisStatus } from '../analysis-status.tsx'
import { AnsweredOn } from '../answered-on.tsx'
import { FiguresComputing } from '../figures-computing.tsx'
import { ResultChoicesCard } from '../result-choices.tsx'
import { StudyFrame, type StudyHead, type WaveHead } from '../study-frame.tsx'
import { StudyPages, type StudyPageName } from './study-pages.tsx'

/** Everything of a page about the whole study but its own figures. */
export function StudyPage({
  page,
  heading,
  lead,
  loaded,
  isReady,
  kept,
  children,
}: {
  page: StudyPageName
  heading: string
  lead: string
  loaded: {
    readonly study: StudyHead
    readonly wave: WaveHead
    readonly choices: ResultChoices
    readonly answeredOn: Questionnaire | null
    readonly ranks: boolean
    /** Whether results are sealed: then nothing leads to other pages or choices. */
    readonly sealed: boolean
    readonly analysis: AnalysisState
    readonly figures: Pick<
      StudyFigures<'quality'>,
      'settings' | 'otherVersion' | 'counted' | 'subgroups'
    > | null
  }
  /** Whether what the page draws is there. */
  isReady: boolean
  /** What else the address asks for, kept when other choices are made. */
  kept?: Readonly<Record<string, string>> | undefined
  children: ReactNode
}) {
  const { results: text, seal, studyPages } = useMessages()
  const language = useLanguage()
  const { study, wave, choices, figures, analysis, sealed } = loaded
  const path = `/studies/${study.id}/waves/${wave.id}/results`
  const count = (number: number) => formatNumber(number, language)
  return (
    <StudyFrame study={study} wave={wave} path="results" above={[{ to: path, label: text.heading }]}>
      <h1>{heading}</h1>
      {!sealed && <StudyPages path={path} current={page} choices={choices} />}
      <p className="lead">{lead}</p>
      {sealed && (
        <p className="notice">
          {seal.flagsLead} <a href={`/studies/${study.id}/waves/${wave.id}/opening`}>{seal.toOpening}</a>
        </p>
      )}
      {!figures ? (
        <FiguresComputing analysis={analysis} />
      ) : figures.settings.responses === 0 ? (
        <div className="notice">
          <p>
            <strong>{text.nothingYet}</strong>
          </p>
          <p>{text.nothingYetNext}</p>
        </div>
      ) : (
        <>
          <AnsweredOn studyId={study.id} questionnaire={loaded.answeredOn} />
          <p>{text.basis(count(figures.settings.answeredPractices), count(figures.settings.informants))}</p>
          {figures.otherVersion > 0 && (
            <p className="notice warning">{text.otherVersion(figures.otherVersion)}</p>
          )}
          {!loaded.ranks && <p className="notice">{studyPages.notRanked}</p>}
          {isReady && <AnalysisStatus analysis={analysis} />}
          {!sealed && (
            <ResultChoicesCard
              choices={choices}
              counted={figures.counted}
              path={path}
              subgroups={figures.subgroups}
              kept={kept}
            />
          )}
          {isReady ? (
            children
          ) : analysis.state === 'failed' ? (
            <p className="notice warning">{studyPages.failed}</p>
          ) : (
            <FiguresComputing analysis={analysis} />
          )}
        </>
      )}
    </StudyFrame>
  )
}

/** Whether a page still waits for what it draws; a failed analysis is not waited for. */
export function isAwaited({
  figures,
  analysis,
}: {
  readonly figures: { readonly slice: unknown } | null
  readonly analysis: AnalysisState
}): boolean {
  return !figures || (!figures.slice && analysis.state === 'computing')
}
