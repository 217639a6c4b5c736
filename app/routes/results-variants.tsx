import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isAwaited, StudyPage } from '#app/components/study/study-page.tsx'
import { StudyVariantTables } from '#app/components/variants/study-variant-tables.tsx'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { addressOf } from '#app/report/choices.ts'
import type { RouteHandle } from '#app/root.tsx'
import { loadStudyPage } from '#app/studies/study-page.server.ts'
import '#app/styles/results.css'
import '#app/styles/study-results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, variantMoves } = metaMessages(matches)
  return [{ title: frame.titleOf(variantMoves.titleOf(data?.wave.title ?? '')) }]
}

export const loader = (asked: LoaderFunctionArgs) => loadStudyPage(asked, 'variants')

export const handle: RouteHandle<typeof loader> = { refreshes: isAwaited }

export default function Variants() {
  const loaded = useLoaderData<typeof loader>()
  const { study, wave, choices, figures, elements } = loaded
  const { variantMoves: text } = useMessages()
  const language = useLanguage()
  const slice = figures?.slice
  return (
    <StudyPage page="variants" heading={text.heading} lead={text.lead} loaded={loaded} isReady={!!slice}>
      {slice &&
        (slice.found ? (
          <StudyVariantTables
            found={slice.found}
            names={slice.names}
            nameOf={(id) => elements.find((element) => element.id === id)?.name[language] ?? id}
            path={`/studies/${study.id}/waves/${wave.id}/results`}
            chosen={addressOf(choices)}
          />
        ) : (
          <div className="notice">
            <p>
              <strong>{text.nothing}</strong>
            </p>
            <p>{text.nothingNext}</p>
          </div>
        ))}
    </StudyPage>
  )
}
