import { useMessages } from '#app/messages/use-messages.ts'
import type { InformantRole } from '#survey/informant-wording.ts'

/** What a text of a questionnaire is called on the screen, by its path. */
export function useTextName(): (path: string) => string {
  const { editor, words } = useMessages()
  return (path) => {
    const known = editor.wordings[path]
    if (known) return known
    const [kind, id = '', part = '', code = ''] = path.split('.')
    switch (kind) {
      case 'item':
        if (part === 'role') return `${id}, ${editor.roleText(words.roles[code as InformantRole])}`
        return `${id}, ${part === 'anchor' ? editor.anchor : editor.itemText}`
      case 'question':
        if (part === 'option') return `${id}, ${editor.optionCode(code)}`
        return `${id}, ${part === 'hint' ? editor.hint : editor.questionText}`
      case 'element':
        return { name: editor.name, meaning: editor.meaning, isNot: editor.isNot }[part] ?? path
      case 'basis':
        return id === 'option' ? `${editor.basisHeading}, ${editor.optionCode(part)}` : editor.basisHeading
      case 'scale':
        return editor.degree(Number(id))
      case 'noAnswer':
        return editor.noAnswers[id] ?? path
      case 'category':
        return editor.categoriesHeading
      case 'own':
        return editor.ownPageName
    }
    return (
      {
        title: editor.aboutTitle,
        source: editor.source,
        licence: editor.licence,
        stem: editor.stem,
        commentLabel: editor.commentLabel,
      }[path] ?? path
    )
  }
}
