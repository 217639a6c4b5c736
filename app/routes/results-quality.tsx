import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CeilingAndFloor } from '#app/components/study/ceiling-and-floor.tsx'
import { StudyPage } from '#app/components/study/study-page.tsx'
import { UnansweredItems } from '#app/components/study/unanswered-items.tsx'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { RouteHandle } from '#app/root.tsx'
import { loadStudyPage } from '#app/studies/study-page.server.ts'
import '#app/styles/results.css'
import '#app/styles/study-results.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, quality } = metaMessages(matches)
  return [{ title: frame.titleOf(quality.titleOf(data?.wave.title ?? '')) }]
}

export const loader = (asked: LoaderFunctionArgs) => loadStudyPage(asked, 'quality')

export const handle: RouteHandle<typeof loader> = { refreshes: ({ figures }) => !figures }

export default function Quality() {
  const loaded = useLoaderData<typeof loader>()
  const { figures, elements, items } = loaded
  const { quality: text } = useMessages()
  const language = useLanguage()
  const nameOf = (id: string) =>
    id === 'total' ? text.total : (elements.find((element) => element.id === id)?.name[language] ?? id)
  const itemText = (id: string) => items.find((item) => item.id === id)?.text[language] ?? id
  return (
    <StudyPage page="quality" heading={text.heading} lead={text.lead} loaded={loaded} isReady>
      {figures && (
        <>
          <CeilingAndFloor
            slice={figures.slice}
            scale={figures.settings}
            nameOf={nameOf}
            itemText={itemText}
          />
          <UnansweredItems slice={figures.slice} elementName={nameOf} itemText={itemText} />
        </>
      )}
    </StudyPage>
  )
}
