import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LeaderStaffGap } from '#app/components/study/leader-staff-gap.tsx'
import { RoleAndStake } from '#app/components/study/role-and-stake.tsx'
import { RoleHeatTable } from '#app/components/study/role-heat-table.tsx'
import { isAwaited, StudyPage } from '#app/components/study/study-page.tsx'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { addressOf } from '#app/report/choices.ts'
import type { RouteHandle } from '#app/root.tsx'
import { loadStudyPage } from '#app/studies/study-page.server.ts'
import '#app/styles/results.css'
import '#app/styles/study-results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, roleEffects } = metaMessages(matches)
  return [{ title: frame.titleOf(roleEffects.titleOf(data?.wave.title ?? '')) }]
}

export const loader = (asked: LoaderFunctionArgs) => loadStudyPage(asked, 'roles')

export const handle: RouteHandle<typeof loader> = { refreshes: isAwaited }

export default function Roles() {
  const loaded = useLoaderData<typeof loader>()
  const { study, wave, choices, figures, elements, ranks } = loaded
  const { roleEffects: text } = useMessages()
  const language = useLanguage()
  const slice = figures?.slice
  return (
    <StudyPage page="roles" heading={text.heading} lead={text.lead} loaded={loaded} isReady={!!slice}>
      {slice && (
        <>
          <LeaderStaffGap
            slice={slice}
            scale={figures.settings}
            path={`/studies/${study.id}/waves/${wave.id}/results`}
            chosen={addressOf(choices)}
            ranks={ranks}
          />
          <RoleHeatTable
            slice={slice}
            elementName={(id) => elements.find((element) => element.id === id)?.name[language] ?? id}
          />
          <RoleAndStake slice={slice} />
        </>
      )}
    </StudyPage>
  )
}
