import { PageParts } from '#app/components/page-parts.tsx'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ElementSlice } from '#app/report/element/element-slice.ts'
import type { LoadedElement } from '#app/report/for-pages/element.server.ts'
import type { Option, Text } from '#survey/questionnaire.ts'
import { useScoreUse } from '../use-score-use.ts'
import { ElementComments } from './comments.tsx'
import { ConsistencyPart } from './consistency.tsx'
import { ElementFacts } from './element-facts.tsx'
import { ItemAgreementPart } from './item-agreement.tsx'
import { ItemAnswersFigure } from './item-answers.tsx'
import { PartPager } from './part-pager.tsx'
import { PracticesAlongFigure } from './practices-along.tsx'
import { ElementRoles } from './roles.tsx'

/** Everything about an element that somebody has answered. */
export function ElementParts({
  figures: { slice, settings, comments },
  items,
  scale,
  ranks,
  path,
  chosen,
}: {
  figures: LoadedElement & { readonly slice: ElementSlice }
  items: readonly { readonly id: string; readonly text: Text }[]
  scale: readonly Option[]
  ranks: boolean
  path: string
  chosen: string
}) {
  const { element: text, results } = useMessages()
  const language = useLanguage()
  const said = useScoreUse(ranks)
  const { element, practices, analysed } = slice
  const named = items.map(({ id, text }) => ({ id, text: text[language] }))
  const texts = new Map(named.map(({ id, text: item }, index) => [id, text.itemNumbered(index + 1, item)]))
  const parts = [
    { id: 'practices', name: text.practicesHeading },
    { id: 'answers', name: text.answersHeading },
    ...(analysed
      ? [
          { id: 'consistency', name: text.togetherHeading },
          { id: 'agreement', name: said.itemsQuestion },
        ]
      : []),
    { id: 'roles', name: text.rolesHeading },
    { id: 'comments', name: text.commentsHeading },
  ]
  return (
    <>
      <ElementFacts element={element} />
      <PageParts label={results.onThisPage} parts={parts} />
      <section>
        <h2 id="practices">{text.practicesHeading}</h2>
        <PracticesAlongFigure
          element={element}
          practices={practices}
          ranks={ranks}
          scale={settings}
          path={path}
          chosen={chosen}
        />
        {practices.withoutScore > 0 && <p className="quiet">{text.withoutScore(practices.withoutScore)}</p>}
        <PartPager label={text.practicePages} place={practices} name="page" anchor="practices" />
      </section>
      <section>
        <h2 id="answers">{text.answersHeading}</h2>
        <ItemAnswersFigure
          elementId={element.id}
          items={slice.items}
          named={named}
          scale={scale}
          settings={settings}
        />
      </section>
      {analysed && (
        <>
          <ConsistencyPart
            consistency={analysed.consistency}
            steps={slice.steps.consistency}
            texts={texts}
            said={said}
          />
          <ItemAgreementPart
            analysed={analysed}
            steps={slice.steps.items}
            items={slice.items}
            texts={texts}
            minimum={settings.minimum}
            heading={said.itemsQuestion}
          />
        </>
      )}
      <ElementRoles gap={slice.leaderStaffGap} roleModel={analysed?.roleModel ?? null} />
      <ElementComments comments={comments} path={path} chosen={chosen} />
    </>
  )
}
