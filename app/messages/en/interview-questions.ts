import type { interviewQuestions as da } from '../da/interview-questions.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

const definite: Readonly<Record<string, readonly [one: string, many: string]>> = {
  leader: ['the leader', 'the leaders'],
  staff: ['the member of staff', 'the staff'],
  citizen: ['the citizen', 'the citizens'],
  relative: ['the relative', 'the relatives'],
  authority: ['the authority', 'the authorities'],
  partner: ['the partner', 'the partners'],
  external: ['the external informant', 'the external informants'],
}

const answers = (informants: string) => (/^the (staff|.*s)$/.test(informants) ? 'answer' : 'answers')

export const interviewQuestions: typeof da = {
  role: (role, informants) => definite[role]?.[informants === 1 ? 0 : 1] ?? role,
  oneOf: (roles) => `one of ${roles}`,
  options: (labels) => list.format(labels.map((label) => `“${label}”`)),
  opening: 'Tell me in your own words what you do, and for whom. What happens on an ordinary day?',
  closing: 'What have I not asked about that one must know to understand the practice?',
  roleGap: ({ item, first, firstSaid, second, secondSaid }) =>
    `About “${item}”, ${first} ${answers(first)} ${firstSaid}, and ${second} ${answers(second)} ${secondSaid}. What is the difference in everyday life?`,
  roleGapOfMeans: ({ element, first, firstMean, second, secondMean }) =>
    `On ${element}, ${first} ${/s$|staff$/.test(first) ? 'are' : 'is'} at ${firstMean} and ${second} at ${secondMean}. What is the difference in everyday life?`,
  withinRole: ({ item, roles, low, high }) =>
    `${roles} do not agree about “${item}”: answers go from “${low}” to “${high}”. When is it the one, and when the other?`,
  withinRoleOfMeans: ({ element, roles }) =>
    `${roles} do not agree about ${element}. What does each of them see?`,
  unsupportedHigh: (element) =>
    `${element} is rated high, and nobody has written why. Give an example from the last month. Where can it be seen in writing?`,
  low: (element) => `${element} is rated low. What explains it, and what would it take to change it?`,
  noAnswer: (item, { lacking, asked }) =>
    `${lacking === asked ? 'Nobody who was asked has' : lacking === 1 ? 'Not everybody has' : 'Several people have not'} answered “${item}”. Who knows about it, and how is it done?`,
  scopeContested:
    'Not everybody thinks that the scope fits what you do. What belongs to the practice, and what does not?',
  scopeVersions:
    'There are answers on several scopes of the practice, and the rating depends on which. Which of them fits what you do now, and what is the difference?',
  flags: {
    'single-informant':
      'Only one person has answered about the practice. Who else knows it, and what would they have answered differently?',
    'own-stake-only':
      'Everybody who answered has a stake in the practice. Who knows it without one, and what would they say?',
    'one-role-only':
      'Everybody who answered sees the practice from the same place. How does it look to citizens, to staff or to the authority?',
    'no-citizen-voice':
      'No citizen has answered. How would a citizen describe the practice, and where are citizens heard?',
    'scope-mismatch':
      'Those who answered had different extents in mind when they did. What do you count as the practice?',
    'scope-too-broad':
      'The scope is broad. Which part of it is the practice itself, and what is the rest of the service?',
    'scope-too-narrow':
      'The scope is narrow. What more does it take for the practice to work in everyday life?',
    'scope-vs-registration':
      'Some thought of another extent than the scope says. Where does the practice begin and end?',
    'outlier-informant':
      'One person sees the practice very differently from the others. From where can something be seen that the others do not see?',
    'straight-lining':
      'What was it like to answer the questionnaire? Were there questions that were alike or did not fit the practice?',
    'low-knowledge':
      'Some of those who answered do not know the practice so well. Who knows it best from day to day?',
  },
  otherFlag: (name) => `There is a flag on the answers: ${name}. How do you see it?`,

  kinds: {
    opening: 'To begin with',
    closing: 'To end with',
    role_gap: 'Roles disagree',
    within_role: 'Disagreement within a role',
    unsupported_high: 'High without a reason',
    low: 'Low',
    no_answer: 'Unanswered',
    scope_contested: 'The scope is contested',
    scope_versions: 'Several scopes',
    flag: 'Flag',
  },
  why: 'Why ask?',
  whyStandard: 'Everybody is asked this. The answers can be compared across interviews.',
  whyRoleGap: ({ element, first, firstMean, firstN, second, secondMean, secondN, gap }) =>
    `${element}: ${first} ${firstMean} (n ${firstN}) and ${second} ${secondMean} (n ${secondN}), ${gap} points apart.`,
  whyWithinRole: ({ element, role, n, lowest, highest }) =>
    `${element}: ${role} (n ${n}) go from ${lowest} to ${highest}.`,
  whyScore: (element, score, n) => `${element}: ${score} (n ${n}).`,
  whyUnsupported: 'Nobody has written a reason or said what the answer rests on.',
  whyNoAnswer: (lacking, asked) => `${lacking} of ${asked} who were asked gave no answer on the scale.`,
  whyContested: (contested, informants) =>
    `${contested} of ${informants} answered that the scope does not fit.`,
  whyVersions: ({ lower, lowerScore, higher, higherScore }) =>
    `The total is ${lowerScore} on ${lower} and ${higherScore} on ${higher}.`,
  answersOf: (role, said) => `${role}: ${said}`,
  nobodyAnswered: 'no answer on the scale',
  answered: (count, option) => `${count} × “${option}”`,
  noAnswerKinds: ({ skipped, dontKnow, notRelevant, notAsked }) =>
    [
      dontKnow > 0 && `${dontKnow} × do not know`,
      notRelevant > 0 && `${notRelevant} × not relevant`,
      skipped > 0 && `${skipped} × skipped`,
      notAsked > 0 && `${notAsked} × not asked`,
    ]
      .filter((part) => part !== false)
      .join(', '),
  fewest: (fewest, minimum) =>
    `Rests on the answers of ${fewest === 1 ? 'only one informant' : `a group of ${fewest} informants`} (you have promised groups of at least ${minimum}). Do not say who answered what.`,
}
