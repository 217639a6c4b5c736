import type { consents as danish } from '../da/consents.ts'

const practices = (n: number) => (n === 1 ? '1 practice' : `${n} practices`)

export const consents: typeof danish = {
  heading: 'Consent to interview',
  titleOf: (practice) => `Consent to interview, ${practice}`,
  lead: 'Register here what practices answer when they are asked whether they will be interviewed. Every answer stays, with who registered it and when. If a practice says something else later, you register that too; the newest holds.',
  frozenHint:
    'If the rule asks for consent, the list goes by what was registered when data were frozen. So register the answers before you freeze data, or freeze data again afterwards.',
  noNames:
    'Do not write what the person is called. What the person is to the practice, and how the answer came, is enough.',
  answers: {
    yes: 'yes',
    no: 'no',
    withdrawn: 'withdrawn',
    not_asked: 'not asked',
  },
  stands: {
    yes: 'The practice has said yes to an interview.',
    no: 'The practice has said no to an interview.',
    withdrawn: 'The practice said yes and has withdrawn it.',
    not_asked: 'No answer is registered.',
  },
  answer: 'Answer',
  noChange: 'no change',
  asCommon: 'as for all',
  controlOf: (control, practice) => `${control}: ${practice}`,
  choose: 'Choose …',
  saidBy: 'Said by',
  saidByQuestion: 'Who said it?',
  saidByHint: 'What the person is to the practice. With “not asked” there is nothing to choose.',
  how: 'How',
  howQuestion: 'How and when was it said?',
  howHint: 'Briefly, for example “mail 3 November” or “by phone 5 November”.',
  now: 'Now',
  practice: 'Practice',
  register: 'Register the answer',
  registered: 'The answer is registered.',
  registeredMany: (n) => (n === 1 ? '1 answer is registered.' : `${n} answers are registered.`),
  unchanged: 'No answer was chosen for any practice, so nothing is registered.',
  line: (said, saidBy, how) => (saidBy === null ? `${said} (${how})` : `${said}, said by ${saidBy} (${how})`),
  by: (name, at) => `registered by ${name} ${at}`,
  historyHeading: 'Everything that was registered',
  change: 'Register an answer',
  toList: 'Register for many practices at once',
  toPractices: 'Consent to interview from all practices',
  overtaken:
    'Somebody else registered something of the practice while you were writing. Yours is not registered. See theirs here, and register again if yours still holds.',
  overtakenMany: (n) =>
    `Somebody else registered something of ${practices(n)} while you were writing. Nothing of yours is registered yet. Theirs stands in the row. Register again if yours still holds.`,
  isEnded: 'The practice has ended, so nothing more can be registered.',

  listHeading: 'Many at once',
  listLead:
    'Choose an answer in the rows that an answer has come from. Rows with “no change” stay as they are. If something is wrong in one row, nothing is registered, and all that you have written stays.',
  commonHeading: 'For all rows',
  commonHint: 'Holds for rows where you have chosen an answer and written nothing else.',
  rowsCaption: 'Practices and their answers',
  save: 'Register the answers',
  filterHeading: 'Show',
  ofWave: 'Practices in',
  allWaves: 'all waves',
  state: 'Answer',
  allStates: 'all answers',
  search: 'Search by name or code',
  show: 'Show',
  none: 'No practice fits what you have chosen.',
  counts: ({ yes, no, withdrawn, notAsked, of }) =>
    `Of ${practices(of)}, ${yes} have said yes, ${no} have said no, and ${withdrawn} have withdrawn their yes. From ${notAsked} no answer is registered.`,
  pageHint: 'Register each page by itself: what is written does not go along to the next page.',
  faults: 'Nothing is registered. Put this right:',
  faultAt: (practice, sentence) => `${practice}: ${sentence}`,
  faultWords: {
    answer_missing: 'Choose an answer, or delete what stands in the row.',
    said_by_missing: 'Choose who said it, in the row or for all rows.',
    how_missing: 'Write how it was said, in the row or for all rows.',
    how_long: 'The text is too long. Write at most 200 characters.',
    nothing_to_withdraw:
      'There is no yes that the practice can withdraw. Choose “no” if it has said no, or register its yes first.',
    invalid: 'The page is out of date. Reload it and try again.',
  },
  gateCounts: (yes, of) =>
    of === 0 ? 'No practice has been asked in the wave yet.' : `${yes} of ${of} practices have said yes.`,
  openAtFreeze: (n, rule) =>
    `From ${practices(n)} no answer is registered about an interview. Rule ${rule} asks for a yes, so ${n === 1 ? 'it goes' : 'they go'} to “lacks data”.`,
}
