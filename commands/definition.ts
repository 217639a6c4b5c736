import { parseArgs } from 'node:util'
import { currentQuestionnaireId, publishedQuestionnaire, publishedQuestionnaires } from '#survey/catalogue.ts'
import { surveyDefinition } from '#survey/survey-json.ts'

const usage = 'npm run definition -- [--questionnaire ID]'

/**
 * Prints the SurveyJS definition that is fielded, both languages in it, as one JSON document.
 *
 * @returns the exit code: 2 when the arguments or the id are not understood, and then nothing on standard output.
 */
export function main(
  args: string[],
  print: (text: string) => void = (text) => process.stdout.write(text),
  complain: (text: string) => void = (text) => process.stderr.write(text),
): number {
  let id: string
  try {
    const { values } = parseArgs({ args, options: { questionnaire: { type: 'string' } } })
    id = values.questionnaire ?? currentQuestionnaireId
  } catch (error) {
    complain(`${(error as Error).message}\nUsage: ${usage}\n`)
    return 2
  }
  const questionnaire = publishedQuestionnaire(id)
  if (!questionnaire) {
    const known = publishedQuestionnaires.map((published) => published.id).join(', ')
    complain(`There is no questionnaire "${id}". Published: ${known}.\n`)
    return 2
  }
  print(`${JSON.stringify(surveyDefinition(questionnaire), null, 2)}\n`)
  return 0
}
