import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AgreementOverview } from '#app/components/study/agreement-overview.tsx'
import { Alphas } from '#app/components/study/alphas.tsx'
import { InformantsNeeded } from '#app/components/study/informants-needed.tsx'
import { isAwaited, StudyPage } from '#app/components/study/study-page.tsx'
import { TellApart } from '#app/components/study/tell-apart.tsx'
import { useScoreUse } from '#app/components/use-score-use.ts'
import { VarianceParts } from '#app/components/study/variance-parts.tsx'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { addressOf } from '#app/report/choices.ts'
import type { RouteHandle } from '#app/root.tsx'
import { loadStudyPage } from '#app/studies/study-page.server.ts'
import '#app/styles/results.css'
import '#app/styles/study-results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, reliability } = metaMessages(matches)
  return [{ title: frame.titleOf(reliability.titleOf(data?.wave.title ?? '')) }]
}

export const loader = (asked: LoaderFunctionArgs) => loadStudyPage(asked, 'reliability')

export const handle: RouteHandle<typeof loader> = { refreshes: isAwaited }

export default function Reliability() {
  const loaded = useLoaderData<typeof loader>()
  const { study, wave, choices, figures, elements, items, ranks } = loaded
  const { reliability: text } = useMessages()
  const language = useLanguage()
  const said = useScoreUse(ranks)
  const slice = figures?.slice
  const path = `/studies/${study.id}/waves/${wave.id}/results`
  return (
    <StudyPage page="reliability" heading={text.heading} lead={said.lead} loaded={loaded} isReady={!!slice}>
      {slice && (
        <>
          <TellApart slice={slice} said={said} />
          <InformantsNeeded slice={slice} said={said} />
          <VarianceParts slice={slice} />
          <Alphas
            slice={slice}
            elementName={(id) => elements.find((element) => element.id === id)?.name[language] ?? id}
            itemText={(id) => items.find((item) => item.id === id)?.text[language] ?? id}
          />
          <AgreementOverview
            agreement={slice.agreement}
            path={path}
            chosen={addressOf(choices)}
            points={figures.settings.maximum - figures.settings.minimum + 1}
            ranks={ranks}
          />
        </>
      )}
    </StudyPage>
  )
}
