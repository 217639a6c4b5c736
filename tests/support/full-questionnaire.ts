import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { canonicalJson, measurementDigest, presentationDigest } from '#survey/digest.ts'
import { promisingPractice2 } from '#survey/promising-practice-2.ts'
import type { Element, Question, Questionnaire, Text } from '#survey/questionnaire.ts'
import { insertWave, then } from './fixtures.ts'

const text = (da: string, en: string): Text => ({ da, en })

const places = [
  { code: 'home', label: text('Hjemme hos borgeren', 'At the home of the citizen') },
  { code: 'house', label: text('På værestedet', 'At the drop-in centre') },
  { code: '3-other', label: text('Et andet sted', 'Somewhere else') },
]

/** One question of each kind, with ids that begin so. */
function everyKind(prefix: string): readonly Question[] {
  return [
    {
      id: `${prefix}_text`,
      kind: 'text',
      text: text('Hvad hedder metoden?', 'What is the method called?'),
      hint: text('Et navn, I selv bruger.', 'A name that you use yourselves.'),
      maxLength: 60,
    },
    {
      id: `${prefix}_number`,
      kind: 'number',
      text: text('Hvor mange møder om måneden?', 'How many meetings a month?'),
      hint: text('Et cirkatal er fint.', 'A rough figure will do.'),
      minimum: 0,
      maximum: 2000,
    },
    {
      id: `${prefix}_radio`,
      kind: 'choice',
      text: text('Hvor foregår det mest?', 'Where does it mostly take place?'),
      options: places,
    },
    {
      id: `${prefix}_list`,
      kind: 'choice',
      shownAs: 'dropdown',
      text: text('Hvor begyndte det?', 'Where did it begin?'),
      hint: text('Det første sted.', 'The first place.'),
      options: places,
    },
    {
      id: `${prefix}_boxes`,
      kind: 'choices',
      text: text('Hvor foregår det ellers?', 'Where else does it take place?'),
      hint: text('Vælg gerne flere.', 'Choose all that apply.'),
      options: places,
    },
    {
      id: `${prefix}_remarks`,
      kind: 'comment',
      text: text('Andet om stedet', 'Anything else about the place'),
      maxLength: 500,
    },
  ]
}

function withEveryKind(element: Element): Element {
  return element.id === 'e01' ? { ...element, questions: everyKind('first') } : element
}

/** Version 2 with everything that the format has: questions of every kind on the first element and on a page of one's own. */
export const fullQuestionnaire: Questionnaire = {
  ...promisingPractice2,
  id: '0c0ffee0-0000-4000-8000-00000000f011',
  title: text('Alt på én gang', 'Everything at once'),
  parent: promisingPractice2.id,
  categories: promisingPractice2.categories.map((category) => ({
    ...category,
    elements: category.elements.map(withEveryKind),
  })),
  ownPage: { name: text('Om jeres kommune', 'About your municipality'), questions: everyKind('own_page') },
}

/** An open wave that is fielded with it. Several studies of one database may share the version. */
export async function insertFullWave(db: Kysely<Database>, studyId: string): Promise<string> {
  const { id } = fullQuestionnaire
  const known = await db
    .selectFrom('questionnaireVersion')
    .where('id', '=', id)
    .select('id')
    .executeTakeFirst()
  if (!known) await insertQuestionnaire(db, studyId, fullQuestionnaire)
  return insertWave(db, studyId, { questionnaire: id })
}

/** Publishes a questionnaire as a study's own, without the draft it would come from having been worked on. */
export async function insertQuestionnaire(
  db: Kysely<Database>,
  studyId: string,
  questionnaire: Questionnaire,
): Promise<string> {
  const { createdBy } = await db
    .selectFrom('study')
    .where('id', '=', studyId)
    .select('createdBy')
    .executeTakeFirstOrThrow()
  const draftId = randomUUID()
  const content = canonicalJson(questionnaire)
  await db
    .insertInto('questionnaireDraft')
    .values({
      id: draftId,
      studyId,
      parent: questionnaire.parent ?? null,
      content,
      revision: 1,
      coreUnlockedAt: null,
      coreUnlockedBy: null,
      createdAt: then,
      createdBy,
      savedAt: then,
      savedBy: createdBy,
      discardedAt: null,
    })
    .execute()
  await db
    .insertInto('questionnaireVersion')
    .values({
      id: questionnaire.id,
      studyId,
      draftId,
      number: 1,
      parent: questionnaire.parent ?? null,
      content,
      measurementDigest: measurementDigest(questionnaire),
      presentationDigest: presentationDigest(questionnaire),
      changeClass: 'D',
      changes: '[]',
      note: 'Til prøve',
      coreUnlockedAt: null,
      publishedAt: then,
      publishedBy: createdBy,
    })
    .execute()
  return questionnaire.id
}
