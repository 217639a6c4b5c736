import { useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { otherLanguage } from '#app/messages/language.ts'
import type { loader as rootLoader } from '#app/root.tsx'

/** Header, main and the choice of language: the same around every page. Plain links and forms, so that it needs no script. */
export function PageFrame({
  navigation,
  languageSwitch = <ScreenLanguage />,
  footer,
  children,
}: {
  navigation?: ReactNode
  /** Where the choice of language does more than turn the page. */
  languageSwitch?: ReactNode
  /** What stands below the page. */
  footer?: ReactNode
  children: ReactNode
}) {
  const { frame } = useMessages()
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
        {languageSwitch}
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      {footer && <footer className="site-footer">{footer}</footer>}
    </>
  )
}

function ScreenLanguage() {
  const { frame } = useMessages()
  const other = otherLanguage(useLanguage())
  const path = useRouteLoaderData<typeof rootLoader>('root')?.path ?? '/'
  return (
    <form method="post" action="/language" className="language-form">
      <input type="hidden" name="to" value={path} />
      <button name="language" value={other} lang={other} aria-label={frame.switchLanguage[other]}>
        {frame.languages[other]}
      </button>
    </form>
  )
}
