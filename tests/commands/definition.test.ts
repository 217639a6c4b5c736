import { expect, test } from 'vitest'
import { main } from '#commands/definition.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { promisingPractice2 } from '#survey/promising-practice-2.ts'
import { surveyDefinition } from '#survey/survey-json.ts'

function run(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = main(
    args,
    (text) => out.push(text),
    (text) => err.push(text),
  )
  return { code, out: out.join(''), err: err.join('') }
}

test('prints the fielded definition as one JSON document', () => {
  const { code, out, err } = run()
  expect(code).toBe(0)
  expect(err).toBe('')
  expect(JSON.parse(out)).toEqual(surveyDefinition(promisingPractice2))
  expect(run('--questionnaire', 'promising-practice-2').out).toBe(out)
  expect(JSON.parse(run('--questionnaire', 'promising-practice-1').out)).toEqual(
    surveyDefinition(promisingPractice1),
  )
})

test.each([
  [['--questionnaire', 'promising-practice-0'], 'There is no questionnaire "promising-practice-0".'],
  [['--questionnaire', '__proto__'], 'There is no questionnaire "__proto__".'],
  [['--version'], "Unknown option '--version'"],
  [['promising-practice-1'], 'Unexpected argument'],
])('refuses %j with a sentence and code 2', (args, sentence) => {
  const { code, out, err } = run(...args)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toContain(sentence)
})
