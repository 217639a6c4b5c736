import { useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { otherLanguage } from '#app/messages/language.ts'
import type { loader as rootLoader } from '#app/root.tsx'

/** Header, main and the choice of language: the same around every page. Plain links and forms, so that it needs no script. */
export function PageFrame({ navigation, children }: { navigation?: ReactNode; children: ReactNode }) {
  const { frame } = useMessages()
  const language = useLanguage()
  const other = otherLanguage(language)
  const path = useRouteLoaderData<typeof rootLoader>('root')?.path ?? '/'
  return (
    <>
      <a className="skip-link" href="#content">
        {frame.skipToContent}
      </a>
      <header className="site-header">
        <a className="site-name" href="/">
          {frame.product}
        </a>
        {navigation}
        <form method="post" action="/language" className="language-form">
          <input type="hidden" name="to" value={path} />
          <button name="language" value={other} lang={other} aria-label={frame.switchLanguage[other]}>
            {frame.languages[other]}
          </button>
        </form>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
