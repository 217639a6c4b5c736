import type { AnswerPage, ClientTexts } from '#app/answer-client/page.ts'
import type { Language } from '#db/schema.ts'
import { heldQuestionnaire } from '#app/held-questionnaires.ts'
import { surveyPage } from '#survey/survey-json.ts'

const definitions = new Map<string, string>()
const texts = new Map<Language, string>()

/** What the page tells its script, as JSON. What is the same for everybody is written once and kept. */
export function pageBlock(
  page: {
    assignmentId: string
    questionnaireId: string
    questionLanguage: Language
    client: string
    pageId: string
  },
  language: Language,
  clientTexts: ClientTexts,
): string {
  const own: Omit<AnswerPage, 'texts' | 'definition'> = {
    saveTo: `/answer/${page.assignmentId}/save`,
    questionnaire: page.questionnaireId,
    client: page.client,
    language,
    questionLanguage: page.questionLanguage,
  }
  const definition = kept(definitions, `${page.questionnaireId} ${page.pageId}`, () => {
    const questionnaire = heldQuestionnaire(page.questionnaireId)
    return JSON.stringify((questionnaire && surveyPage(questionnaire, page.pageId)) ?? null)
  })
  const words = kept(texts, language, () => JSON.stringify(clientTexts))
  return `${JSON.stringify(own).slice(0, -1)},"texts":${words},"definition":${definition}}`
}

function kept<K>(known: Map<K, string>, key: K, make: () => string): string {
  let value = known.get(key)
  if (value === undefined) known.set(key, (value = make()))
  return value
}
