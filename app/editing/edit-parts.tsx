import { useMessages } from '#app/messages/use-messages.ts'
import type { Text } from '#survey/questionnaire.ts'
import { ActionButton } from './edit-buttons.tsx'
import type { EditView } from './edit-view.ts'
import { ItemCard } from './item-card.tsx'
import { OptionList } from './option-list.tsx'
import { OwnQuestions } from './own-questions.tsx'
import { TextPair } from './text-pair.tsx'

type ViewOf<Kind extends EditView['kind']> = Extract<EditView, { readonly kind: Kind }>

const nothing: Text = { da: '', en: '' }

/** The controls of one page of the editor. */
export function EditParts({ view }: { view: EditView }) {
  switch (view.kind) {
    case 'element':
      return <ElementParts view={view} />
    case 'scale':
      return <ScaleParts view={view} />
    case 'informant':
      return <InformantParts view={view} />
    case 'own':
      return <OwnParts view={view} />
    case 'about':
      return <AboutParts view={view} />
  }
}

function ElementParts({ view: { element } }: { view: ViewOf<'element'> }) {
  const { editor } = useMessages()
  const { id, items } = element
  return (
    <>
      <h2>{editor.items}</h2>
      <p className="quiet">{editor.anchorHint}</p>
      {items.map((item, index) => (
        <ItemCard key={item.id} item={item} index={index} of={items.length} />
      ))}
      <OwnQuestions place={id} questions={element.questions ?? []} />
      <h2>{editor.elementHeading}</h2>
      <TextPair path={`element.${id}.name`} text={element.name} label={editor.name} />
      <TextPair
        path={`element.${id}.meaning`}
        text={element.meaning}
        label={editor.meaning}
        hint={editor.meaningHint}
      />
      <TextPair
        path={`element.${id}.isNot`}
        text={element.isNot ?? nothing}
        label={editor.isNot}
        hint={editor.isNotHint}
        isSpare
      />
    </>
  )
}

function ScaleParts({ view }: { view: ViewOf<'scale'> }) {
  const { editor } = useMessages()
  return (
    <>
      <TextPair path="stem" text={view.stem} label={editor.stem} hint={editor.stemHint} />
      <h2>{editor.scaleHeading}</h2>
      {view.scale.map(({ value, label }) => (
        <TextPair key={value} path={`scale.${value}`} text={label} label={editor.degree(value)} />
      ))}
      <h2>{editor.noAnswersHeading}</h2>
      {view.noAnswers.map(({ value, label }) => (
        <TextPair
          key={value}
          path={`noAnswer.${value}`}
          text={label}
          label={editor.noAnswers[String(value)] ?? String(value)}
        />
      ))}
      <h2>{editor.commentHeading}</h2>
      <TextPair
        path="commentLabel"
        text={view.commentLabel}
        label={editor.commentLabel}
        hint={editor.commentHint}
      />
      <section id="basis" aria-labelledby="basis-heading">
        <h2 id="basis-heading">{editor.basisHeading}</h2>
        <p className="quiet">{view.basis ? editor.basisOn : editor.basisOff}</p>
        {view.basis && (
          <>
            <TextPair path="basis.text" text={view.basis.text} label={editor.basisText} />
            <OptionList of="basis" path="basis" options={view.basis.options} />
          </>
        )}
        <p>
          <ActionButton
            action={view.basis ? 'basis:off' : 'basis:on'}
            label={view.basis ? editor.basisStop : editor.basisAsk}
          />
        </p>
      </section>
    </>
  )
}

function InformantParts({ view }: { view: ViewOf<'informant'> }) {
  const { editor } = useMessages()
  return (
    <>
      <p className="quiet">{editor.informantIntro}</p>
      <h2>{editor.scopeHeading}</h2>
      <Wording path="scopeCheck" wording={view.scopeCheck} />
      <h2>{editor.factsHeading}</h2>
      <Wording path="facts" wording={view.facts} />
    </>
  )
}

/** Every text of a wording, in its own order. */
function Wording({ path, wording }: { path: string; wording: object }) {
  const { editor } = useMessages()
  if (isText(wording)) return <TextPair path={path} text={wording} label={editor.wordings[path] ?? path} />
  return Object.entries(wording).map(([name, part]) => (
    <Wording key={name} path={`${path}.${name}`} wording={part as object} />
  ))
}

const isText = (value: object): value is Text => 'da' in value && typeof value.da === 'string'

function OwnParts({ view }: { view: ViewOf<'own'> }) {
  const { editor } = useMessages()
  return (
    <>
      <p className="quiet">{editor.ownPageIntro}</p>
      {view.name && <TextPair path="own.name" text={view.name} label={editor.ownPageName} />}
      <OwnQuestions place="own" questions={view.questions} />
    </>
  )
}

function AboutParts({ view }: { view: ViewOf<'about'> }) {
  const { editor } = useMessages()
  return (
    <>
      <TextPair path="title" text={view.title} label={editor.aboutTitle} />
      <TextPair path="source" text={view.source} label={editor.source} hint={editor.sourceHint} />
      <TextPair
        path="licence"
        text={view.licence ?? nothing}
        label={editor.licence}
        hint={editor.licenceHint}
        isSpare
      />
      <h2>{editor.categoriesHeading}</h2>
      {view.categories.map(({ id, name }, index) => (
        <TextPair key={id} path={`category.${id}`} text={name} label={editor.category(index + 1)} />
      ))}
    </>
  )
}
