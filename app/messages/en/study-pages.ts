import type { Messages } from '../da.ts'

/** The pages about the whole study: the way between them, and what they say first. */
export const studyPages: Messages['studyPages'] = {
  label: 'Results of the whole study',
  pages: {
    overview: 'Overview',
    reliability: 'Reliability and agreement',
    roles: 'Roles',
    quality: 'Ceiling, floor and unanswered',
    flags: 'Flags',
    variants: 'Narrow and broad',
  },
  how: 'How this is computed',
  howOf: (figure) => `: ${figure}`,
  sourceOf: (figure) => `Formula and source: ${figure}`,
  exact: 'Intermediate results have four decimals, so that they can be checked.',
  failed: 'The analysis of the whole wave could not be computed. Load the page again to try once more.',
  notRanked:
    'This study is not a mapping. Practices are listed by name and are not compared with each other.',
  toInterval: (lower, upper) => `${lower} to ${upper}`,

  responseHeading: 'Response and coverage',
  responseChosen:
    'Response and coverage are of the whole wave, also when the figures below are of a part of it.',
  role: 'Role',
  asked: 'Asked',
  started: 'Started',
  submitted: 'Sent',
  share: 'Response rate',
  all: 'All',
  noneAsked: 'nobody asked',
  responseTable: 'Asked, started and sent by role',
  startedNote: 'Started are those who have begun and those who have sent.',
  practicesTable: 'Practices by how many have sent',
  practicesHeading: 'Practices',
  number: 'Number',
  part: 'Share',
  informantsNone: 'No informant',
  informantsOne: 'One informant',
  informantsSeveral: 'Two or more',
  informantsSentence: (several, one, none, asked) =>
    `Of the ${asked} practices that somebody was asked about, ${several} are described by two informants or more and ${one} by one${none === '0' ? '' : `; nobody has answered about ${none}`}. Where only one has answered, nobody can see whether others would say the same.`,
  notAsked: (practices) => `Nobody is asked about ${practices} of the study’s practices in this wave.`,
  noRule: 'The study has no rule for how many must answer in each role.',
  rule: (parts, covered, asked) =>
    `The rule is at least ${parts} for every practice. ${covered} of ${asked} practices meet it.`,
  toField: 'See who is lacking',

  summaryHeading: 'What can the figures bear?',
  summaryIntro: 'Four questions before anybody uses a score. Each page answers with figures.',
  summaryWaiting: 'The answers will appear here when the analysis of the whole wave is ready.',
  reliabilityAnswer: (lambda, informants, coefficient) =>
    `The means of practices have a reliability of ${lambda} on average, where 1 is certain and 0 is chance. With roles taken into account, ${informants} informants give ${coefficient}.`,
  reliabilityNone: (reason) => `It cannot be computed: ${reason}.`,
  agreementAnswer: (divided, practices) =>
    `In ${divided} of ${practices} practices informants differ so much that the mean alone says little.`,
  rolesQuestion: 'Does the score depend on who answers?',
  rolesAnswer: (gap, practices, isHigher) =>
    `In the ${practices} practices where both have answered, leaders are on average ${gap} points ${isHigher ? 'higher' : 'lower'} than staff.`,
  rolesNone:
    'No practice has answers from both a leader and a member of staff, so that the two cannot be compared.',
  qualityQuestion: 'Can the items be answered, and is there room on the scale?',
  qualityAnswer: (elements) =>
    elements === 0
      ? 'No element has many informants at an end of the scale.'
      : `${elements === 1 ? 'One element has' : `${elements} elements have`} many informants at an end of the scale.`,
  leastAnswered: (item, share) => `Hardest to answer is “${item}”: ${share} gave no answer.`,
  allAnswered: 'Every item was answered by everybody who had it.',
  flagsQuestion: 'Are there answers that should be looked at more closely?',
  flagsAnswer: (total, practices, responses) =>
    `There ${total === '1' ? 'is one flag' : `are ${total} flags`} on ${practices === '1' ? 'one practice' : `${practices} practices`}; ${responses === '1' ? 'one response has' : `${responses} responses have`} a flag that questions the answers.`,
  flagsNone: 'There are no flags.',
}
