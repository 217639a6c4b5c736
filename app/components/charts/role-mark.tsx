/** Shape by role, drawn around 0,0. Colour comes by class; shape alone tells roles apart in grey and in print. */
const shapes: Record<string, string> = {
  leader: 'M-5-5H5V5H-5Z',
  staff: 'M0-5.5A5.5 5.5 0 1 1 0 5.5A5.5 5.5 0 1 1 0-5.5Z',
  citizen: 'M0-6.5L6.2 5H-6.2Z',
  relative: 'M0 6.5L6.2-5H-6.2Z',
  authority: 'M0-7L7 0L0 7L-7 0Z',
  partner: 'M-2-6.5H2V-2H6.5V2H2V6.5H-2V2H-6.5V-2H-2Z',
  external: 'M-6-3.5L-3.5-6L0-2.5L3.5-6L6-3.5L2.5 0L6 3.5L3.5 6L0 2.5L-3.5 6L-6 3.5L-2.5 0Z',
}

/** One informant. Place it by a nested `svg`, whose x may be in per cent. */
export function RoleMark({ role }: { role: string }) {
  return <path className={`role-mark role-${role}`} d={shapes[role] ?? shapes.staff} />
}
