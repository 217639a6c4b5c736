import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FlagCountTable } from '#app/components/study/flag-count-table.tsx'
import { useFormats } from '#app/components/study/formats.ts'
import { NotComparedFlags } from '#app/components/not-compared-flags.tsx'
import { FoundFlags } from '#app/components/study/found-flags.tsx'
import { HowComputed } from '#app/components/study/how-computed.tsx'
import { isAwaited, StudyPage } from '#app/components/study/study-page.tsx'
import { db } from '#app/db.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { addressOf } from '#app/report/choices.ts'
import type { RouteHandle } from '#app/root.tsx'
import { sealedFlag, shownCount } from '#app/results/sealed-flag.ts'
import { loadStudyPage } from '#app/studies/study-page.server.ts'
import { listReviews, reviewSubject, standingReviews } from '#db/queries/reviews.ts'
import '#app/styles/results.css'
import '#app/styles/study-results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, flagCounts } = metaMessages(matches)
  return [{ title: frame.titleOf(flagCounts.titleOf(data?.wave.title ?? '')) }]
}

export async function loader(asked: LoaderFunctionArgs) {
  const loaded = await loadStudyPage(asked, 'flags')
  const { figures, sealed } = loaded
  const listed = figures?.slice?.listed ?? null
  if (!figures?.slice) return { ...loaded, figures: figures && { ...figures, slice: null }, listed: null }
  const counts = figures.slice.counts.map((count) => shownCount(count, sealed))
  const shown = { ...figures, slice: { ...figures.slice, counts, listed: null } }
  if (!listed) return { ...loaded, figures: shown, listed: null }
  const standing = standingReviews(await listReviews(db, loaded.wave.id))
  const lines = listed.lines.map((line) => {
    const review = standing.get(reviewSubject(line.flag))
    return {
      ...line,
      flag: sealed ? sealedFlag(line.flag) : line.flag,
      review: review ? { state: review.state, by: review.by } : null,
    }
  })
  return { ...loaded, figures: shown, listed: { ...listed, lines } }
}

export const handle: RouteHandle<typeof loader> = { refreshes: isAwaited }

export default function Flags() {
  const loaded = useLoaderData<typeof loader>()
  const { study, wave, choices, figures, elements, flag, listed } = loaded
  const { flagCounts: text } = useMessages()
  const { count } = useFormats()
  const language = useLanguage()
  const slice = figures?.slice
  const chosen = addressOf(choices)
  const raised = slice?.counts.filter(({ found }) => found > 0) ?? []
  const [example] = raised
  return (
    <StudyPage
      page="flags"
      heading={text.heading}
      lead={text.lead}
      loaded={loaded}
      isReady={!!slice}
      kept={flag ? { flag } : undefined}
    >
      {slice && (
        <>
          <p className="prose">
            {raised.length === 0
              ? text.none
              : text.sentence({
                  total: count(raised.reduce((sum, { found }) => sum + found, 0)),
                  kinds: count(raised.length),
                  practices: count(slice.practices),
                })}
          </p>
          <p className="prose quiet">{text.chance}</p>
          {!loaded.ranks && <NotComparedFlags />}
          {flag && listed && (
            <FoundFlags
              flag={flag}
              listed={listed}
              isSealed={loaded.sealed}
              path={`/studies/${study.id}/waves/${wave.id}`}
              chosen={chosen}
              elementName={(id) => elements.find((element) => element.id === id)?.name[language] ?? id}
            />
          )}
          {flag && <h2>{text.backToAll}</h2>}
          <FlagCountTable counts={slice.counts} chosen={chosen} />
          <HowComputed
            figure={text.table}
            anchor="flags"
            steps={[
              text.steps.each,
              example && text.steps.rule(count(example.found), count(example.of)),
              text.steps.chance,
            ].flatMap((step) => step ?? [])}
          />
        </>
      )}
    </StudyPage>
  )
}
