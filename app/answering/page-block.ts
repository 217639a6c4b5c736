import type { AnswerPage, ClientTexts } from '#app/answer-client/page.ts'
import type { Messages } from '#app/messages/da.ts'
import type { Language } from '#db/schema.ts'
import type { InformantRole } from '#survey/informant-wording.ts'
import { findPage, type Questionnaire } from '#survey/questionnaire.ts'
import { surveyPage } from '#survey/survey-json.ts'

const definitions = new WeakMap<Questionnaire, Map<string, string>>()
const texts = new Map<Language, string>()

/** What the page tells its script, as JSON. What is the same for everybody is written once and kept. */
export function pageBlock(
  questionnaire: Questionnaire,
  page: { saveTo: string; role: InformantRole; questionLanguage: Language; client: string; pageId: string },
  language: Language,
  answer: Messages['answer'],
): string {
  const own: Omit<AnswerPage, 'texts' | 'definition'> = {
    saveTo: page.saveTo,
    questionnaire: questionnaire.id,
    client: page.client,
    language,
    questionLanguage: page.questionLanguage,
  }
  const words = kept(texts, language, () => JSON.stringify(clientTexts(answer)))
  return `${JSON.stringify(own).slice(0, -1)},"texts":${words},"definition":${definitionOf(questionnaire, page)}}`
}

function definitionOf(
  questionnaire: Questionnaire,
  { pageId, role }: { pageId: string; role: InformantRole },
): string {
  const items = findPage(questionnaire, pageId)?.items ?? []
  // kept once for all who are asked in the same words
  const words = items.some(({ textByRole }) => textByRole?.[role]) ? role : 'everybody'
  let known = definitions.get(questionnaire)
  if (!known) definitions.set(questionnaire, (known = new Map()))
  return kept(known, `${pageId} ${words}`, () =>
    JSON.stringify(surveyPage(questionnaire, pageId, role) ?? null),
  )
}

function clientTexts({ client, element }: Messages['answer']): ClientTexts {
  return { ...client, faults: element.faults }
}

function kept<K>(known: Map<K, string>, key: K, make: () => string): string {
  let value = known.get(key)
  if (value === undefined) known.set(key, (value = make()))
  return value
}
