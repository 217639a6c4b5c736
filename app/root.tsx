import type { LinksFunction, LoaderFunctionArgs, MetaFunction, SerializeFrom } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { useContext, type ReactNode } from 'react'
import { readCookie } from './auth/cookie.server.ts'
import { ErrorPage, errorText } from './components/error-page.tsx'
import { LanguageContext } from './messages/language-context.ts'
import { messagesIn } from './messages/use-messages.ts'
import { previewedLanguage } from './editing/preview-choice.ts'
import { NonceContext } from './nonce.ts'
import { patience } from './report/patience.ts'
import './styles/base.css'

export const links: LinksFunction = () => [{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  const { language } = readCookie(request)
  const url = new URL(request.url)
  return {
    language: previewedLanguage(url) ?? language ?? ('da' as const),
    path: url.pathname.replace(/\.data$/, ''),
    requestId: context.requestId,
  }
}

/** The title where a page has none of its own: that of the refusal, when there is one. */
export const meta: MetaFunction<typeof loader> = ({ error, data }) => {
  const { errors, frame } = messagesIn[data?.language ?? 'da']
  if (!error) return [{ title: frame.product }]
  const known = isRouteErrorResponse(error) ? error : null
  return [{ title: frame.titleOf(errorText(errors, known?.data, known?.status ?? 500).heading) }]
}

/** What a route may say about itself: pages without `scripts` are never hydrated. */
export interface RouteHandle<Loader = unknown> {
  scripts?: true
  /** Whether the page is to be asked for again soon by browsers without scripts; with them the page does it itself. */
  refreshes?: (data: SerializeFrom<Loader>) => boolean
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext)
  const language = useRouteLoaderData<typeof loader>('root')?.language ?? 'da'
  const matches = useMatches()
  const hydrate = matches.some(({ handle }) => (handle as RouteHandle | undefined)?.scripts)
  const refreshes = matches.some(
    // a page that was refused has no data
    ({ handle, data }) => data && (handle as RouteHandle | undefined)?.refreshes?.(data),
  )
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {refreshes && (
          <noscript>
            <meta httpEquiv="refresh" content={String(patience.refreshSeconds)} />
          </noscript>
        )}
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
        {hydrate && (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const known = isRouteErrorResponse(error) ? error : null
  const requestId = useRouteLoaderData<typeof loader>('root')?.requestId
  return <ErrorPage detail={known?.data} status={known?.status ?? 500} requestId={requestId} />
}
