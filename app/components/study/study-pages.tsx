import { useMessages } from '#app/messages/use-messages.ts'
import { addressOf, type ResultChoices } from '#app/report/choices.ts'

/** The pages about the whole study, by the last part of their address; `overview` has none. */
export const studyPagePaths = {
  overview: '',
  reliability: '/reliability',
  roles: '/roles',
  quality: '/quality',
  flags: '/flags',
  variants: '/variants',
} as const
export type StudyPageName = keyof typeof studyPagePaths

/** The way between the pages about the whole study, under the same choices, with a mark at the one that is open. */
export function StudyPages({
  path,
  current,
  choices,
}: {
  /** Of the results. */
  path: string
  current: StudyPageName
  choices: ResultChoices
}) {
  const { studyPages: text } = useMessages()
  return (
    <nav aria-label={text.label}>
      <ul className="sub-pages">
        {(Object.keys(studyPagePaths) as StudyPageName[]).map((page) => (
          <li key={page}>
            <a
              href={studyPageAddress(path, page, choices)}
              aria-current={page === current ? 'page' : undefined}
            >
              {text.pages[page]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function studyPageAddress(path: string, page: StudyPageName, choices: ResultChoices): string {
  const chosen = addressOf(choices)
  return `${path}${studyPagePaths[page]}${chosen && `?${chosen}`}`
}
