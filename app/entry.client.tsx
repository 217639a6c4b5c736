import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { TypedMeanwhile, noteTyped } from './typed-meanwhile.tsx'

noteTyped()
startTransition(() => {
  hydrateRoot(
    document,
    <>
      <RemixBrowser />
      <TypedMeanwhile />
    </>,
  )
})
