import type { Messages } from '../da.ts'

export const frame: Messages['frame'] = {
  product: 'Praksiskort',
  skipToContent: 'Skip to content',
  chooseLanguage: 'Language',
  languages: { da: 'Dansk', en: 'English' },
  switchLanguage: { da: 'Skift til dansk', en: 'Switch to English' },
  signIn: 'Sign in',
  signOut: 'Sign out',
  studies: 'Studies',
  account: 'Your account',
  breadcrumb: 'You are here',
  synthetic: 'Made-up data: the practices, informants and answers in this study are invented.',
  pager: {
    label: 'Pages',
    of: (from, to, total) =>
      `${from.toLocaleString('en-GB')}–${to.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`,
    previous: 'Previous',
    next: 'Next',
    jump: (pages) => `Page (1 to ${pages.toLocaleString('en-GB')})`,
    go: 'Go to the page',
    printWhole: (total) => `Show or print all ${total.toLocaleString('en-GB')}`,
    wholeHere: (total) =>
      `All ${total.toLocaleString('en-GB')} are on this page, and all are printed. Use the browser’s print.`,
    fewer: (n) => `Show ${n} at a time`,
    partOnPaper: (of) =>
      `Only a part of the list: page ${of.page} of ${of.pages}, practices ${of.from}–${of.to} of ${of.total.toLocaleString('en-GB')}.`,
  },
  titleOf: (page: string) => `${page} – Praksiskort`,
  frontHeading: 'Find the promising practices in social work',
  frontIntro:
    'Praksiskort maps promising practice in a field: several informants answer about each practice, and you can see throughout how the practice was delimited and who answered.',
  frontTypology: 'Read about the 11 elements of promising practice',
  frontMethod: 'See how the figures are computed, and what is not computed',
  frontInformant: 'If you were sent a link to a questionnaire, open the link in your mail or letter.',
  tabs: {
    study: 'Overview',
    practices: 'Practices',
    questionnaires: 'Questionnaires',
    members: 'Members',
    settings: 'Settings',
    wave: 'The wave',
    informants: 'Informants',
    links: 'Links',
    field: 'The field',
    results: 'Results',
    shortlist: 'Shortlist',
    release: 'Released',
    export: 'Export',
  },
}
