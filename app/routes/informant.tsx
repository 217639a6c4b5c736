import { Outlet } from '@remix-run/react'
import { PageFrame } from '#app/components/page-frame.tsx'

/** The frame of an informant's pages. No `handle.scripts`: hydration would lose answers typed meanwhile. */
export default function Informant() {
  return (
    <PageFrame>
      <Outlet />
    </PageFrame>
  )
}
