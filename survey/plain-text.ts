/**
 * Text as a questionnaire keeps it: normal form C, lines that end in \n, plain spaces for tabs, nothing around it.
 * Whatever else is wrong with a text stays and is found by `plainTextFault`.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .normalize('NFC')
    .trim()
}

/**
 * Why a text cannot be a text of a questionnaire. Markup is never shown as such, and SurveyJS puts answers in the
 * place of `{name}`: both are refused, so that nobody believes they work. Marks that turn the direction of writing can
 * make a text look like another.
 */
export function plainTextFault(text: string): 'control_character' | 'markup' | 'piping' | null {
  if (/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|\p{Surrogate}|\p{NChar}/u.test(text)) {
    return 'control_character'
  }
  if (/<[a-z/!?]/i.test(text)) return 'markup'
  return text.includes('{') ? 'piping' : null
}
