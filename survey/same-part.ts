import type { Part } from './questionnaire-parts.ts'
import type { Text } from './questionnaire.ts'

type Value = Part['value']

/** Whether two values say the same in both languages. Of orders, whether those in both stand the same to each other. */
export function sameValue(was: Value, is: Value): boolean {
  if (isText(was) && isText(is)) return eachLanguage(was, is, (text) => text.normalize('NFC'))
  if (isList(was) && isList(is)) {
    const left = was.filter((id) => is.includes(id))
    const right = is.filter((id) => was.includes(id))
    return left.join(' ') === right.join(' ')
  }
  return was === is
}

/** Whether only spaces, capitals and signs between the words differ, in both languages. */
export function sameWords(was: Value, is: Value): boolean {
  return isText(was) && isText(is) && eachLanguage(was, is, wordsOf)
}

/**
 * The words of a text, without the signs between them; `5 %` and `5` are not the same words, nor are `1-5`, `1,5` and
 * `-5`: the signs of a number belong to it.
 */
export function wordsOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[–—−]/g, '-')
    .replace(/([\s;!?"'’‘“”»«()[\]…]|(?<!\d)[.,:]|[.,:](?!\d)|-(?!\d))+/g, ' ')
    .trim()
}

export function isText(value: Value): value is Text {
  return typeof value === 'object' && !isList(value)
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value)
}

function eachLanguage(was: Text, is: Text, form: (text: string) => string): boolean {
  return form(was.da) === form(is.da) && form(was.en) === form(is.en)
}
