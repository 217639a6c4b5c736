import type { shortlistPages as da } from '../da/shortlist-pages.ts'

export const shortlistPages: typeof da = {
  label: 'From rule to interviews',
  pages: {
    rule: 'Rule',
    shortlist: 'List',
    decisions: 'Decisions',
    packets: 'Interview packets',
    'coverage-map': 'Map',
  },
  afterOpening: 'Changed after results were seen',
  afterOpeningLine: (at, by) =>
    `The rule was registered ${at} by ${by}, when the results had been opened. So it may have been written with the results in view.`,
}
