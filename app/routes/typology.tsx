import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageFrame } from '#app/components/page-frame.tsx'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { currentQuestionnaireId, publishedQuestionnaire } from '#survey/catalogue.ts'
import type { Category } from '#survey/questionnaire.ts'
import '#app/styles/typology.css'

export const meta: MetaFunction<typeof loader> = ({ matches }) => {
  const { frame, typology } = metaMessages(matches)
  return [{ title: frame.titleOf(typology.title) }, { name: 'description', content: typology.lead }]
}

/** The words of the version that new waves begin with, without its items. */
export function loader() {
  const questionnaire = publishedQuestionnaire(currentQuestionnaireId)
  if (!questionnaire) throw new Error(`Questionnaire ${currentQuestionnaireId} is not published`)
  const { title, source, licence, categories } = questionnaire
  return {
    title,
    source,
    licence,
    categories: categories.map(({ id, name, elements }) => ({
      id,
      name,
      elements: elements.map(({ id, name, meaning, isNot }) => ({ id, name, meaning, isNot })),
    })),
  }
}

export default function Typology() {
  const { typology: text } = useMessages()
  const language = useLanguage()
  const { title, source, licence, categories } = useLoaderData<typeof loader>()
  const sections = {
    kinds: text.kinds,
    elements: text.elements,
    origin: text.origin,
    inferred: text.inferred,
    unknown: text.unknown,
    official: text.official,
    ours: text.ours,
  }
  return (
    <PageFrame>
      <article className="typology">
        <h1>{text.title}</h1>
        <p className="lead">{text.lead}</p>
        <nav aria-label={text.onPage} className="on-page">
          <ul>
            {Object.entries(sections).map(([id, { heading }]) => (
              <li key={id}>
                <a href={`#${id}`}>{heading}</a>
              </li>
            ))}
          </ul>
        </nav>

        <h2 id="kinds">{text.kinds.heading}</h2>
        <dl className="kinds">
          {[text.kinds.promising, text.kinds.proven].map((kind) => (
            <div key={kind.name}>
              <dt>{kind.name}</dt>
              <dd>{kind.text}</dd>
            </div>
          ))}
        </dl>
        <Paragraphs texts={text.kinds.texts} />

        <h2 id="elements">{text.elements.heading}</h2>
        <p>{text.elements.intro}</p>
        <Categories categories={categories} />

        <h2 id="origin">{text.origin.heading}</h2>
        <Paragraphs texts={text.origin.texts} />
        <h3>{text.origin.sourcesHeading}</h3>
        <ul className="sources">
          {text.origin.sources.map((each) => (
            <li key={each.title}>
              {each.by}: <cite lang="da">{each.title}</cite>
              {each.title.endsWith('?') ? ' ' : '. '}
              {each.rest}
            </li>
          ))}
        </ul>

        <h2 id="inferred">{text.inferred.heading}</h2>
        <ul>
          {text.inferred.points.map((point) => (
            <li key={point.name}>
              <strong>{point.name}</strong> {point.text}
            </li>
          ))}
        </ul>

        <h2 id="unknown">{text.unknown.heading}</h2>
        <p>{text.unknown.intro}</p>
        <ul>
          {text.unknown.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>

        <h2 id="official">{text.official.heading}</h2>
        <Paragraphs texts={text.official.texts} />

        <h2 id="ours">{text.ours.heading}</h2>
        <p>
          {text.ours.text(title[language])} {source[language]}
        </p>
        {licence && <p>{licence[language]}</p>}
      </article>
    </PageFrame>
  )
}

/** The elements in order, numbered through all categories. */
function Categories({ categories }: { categories: ReturnType<typeof loader>['categories'] }) {
  const { typology: text } = useMessages()
  const language = useLanguage()
  return categories.map(({ id, name, elements }, index) => {
    const before = categories.slice(0, index).reduce((sum, category) => sum + category.elements.length, 0)
    return (
      <section key={id} aria-labelledby={`category-${id}`}>
        <h3 id={`category-${id satisfies Category['id']}`}>{name[language]}</h3>
        <ul className="elements">
          {elements.map((element, place) => (
            <li key={element.id} id={element.id}>
              <h4>
                {before + place + 1}. {element.name[language]}
              </h4>
              <p>{element.meaning[language]}</p>
              {element.isNot && (
                <p className="is-not">
                  <strong>{text.elements.isNot}</strong> {element.isNot[language]}
                </p>
              )}
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
}
