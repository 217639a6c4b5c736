import type { questionnaires as da } from '../da/questionnaires.ts'

/** The life of a questionnaire: drafts, history, tests and versions. */
export const questionnaires: typeof da = {
  heading: 'Questionnaires',
  intro:
    'A published version never changes. If you want other words, other examples or questions of your own, make a draft from a version, test it and publish it as a new version.',
  versions: 'Versions this study may use',
  builtIn: (number: string) => `built-in version ${number}`,
  own: (number: number) => `version ${number} of this study`,
  lent: (number: number, study: string) => `version ${number} from ‘${study}’`,
  isDefault: 'suggested for new waves',
  core: {
    standard: 'The core of the standard',
    explained: 'The items of the standard with other explanations',
    changed: 'The wording departs from the standard',
    other: 'Another instrument than the standard',
  },
  coreLong: {
    standard:
      'Items, scale and options are those of the standard, word for word. Scores can be compared with those of others who use the same standard.',
    explained:
      'Items, scale and options are those of the standard, word for word, but names or explanations of the elements are others. Informants read them before they answer. So compare only with reservations.',
    changed:
      'Some of the items of the standard, its scale or its options are changed. Scores cannot be compared with those that others get with the standard, and reports and exports say so.',
    other:
      'The items are not those of the standard. Scores cannot be compared with those that others get with the standard, and reports and exports say so.',
  },
  coreOfWave: {
    explained:
      'The items are those of the standard, but names or explanations of the elements are others. Compare with the scores of others on the standard only with reservations.',
    changed:
      'The wording departs from the standard: items, scale or options are changed. Scores cannot be compared with those of others on the standard.',
    other:
      'The wording departs from the standard: it is another instrument. Scores cannot be compared with those of others on the standard.',
  },
  answeredOn: 'Answered on the questionnaire',
  publishedHeading: 'Published',
  missing: '(missing)',
  published: (date: string, name: string) => `Published ${date} by ${name}`,
  changeClass: (letter: string) => `change class ${letter}`,
  madeFrom: 'Made from',
  usedIn: 'Used in',
  usedNowhere: 'Not used in any wave yet.',
  copy: 'Make a draft from this',
  copyOf: (title: string) => `Make a draft from ${title}`,
  upload: 'Bring in a questionnaire from a file',
  compare: 'Compare two versions',
  compareWithParent: 'See what changed',
  drafts: 'Drafts',
  noDrafts: 'There are no drafts. Make one from a version, or bring in a file.',
  draftSaved: (date: string, name: string) => `Saved ${date} by ${name}`,
  draftTests: (count: number) =>
    count === 0 ? 'not tested yet' : count === 1 ? 'tested once' : `tested ${count} times`,
  untitled: 'Draft without a title',
  draftOf: (title: string) => `Draft: ${title}`,
  edit: 'Edit the draft',
  test: 'Test it',
  history: 'History',
  publish: 'Publish',
  toDraft: 'To the draft',
  isPublished: 'The draft is published and cannot be changed any more.',
  seeVersion: 'See the published version',
  isDiscarded: 'The draft is put away.',
  refused: {
    published: 'The draft was published meanwhile and cannot be changed any more.',
    discarded: 'The draft was put away meanwhile.',
    unknown: 'The draft is gone.',
    unknown_revision: 'That state is not kept any more.',
    locked: 'That state changes the core of the standard, and the core is locked. Unlock it first.',
    stops: 'The draft cannot be published yet. See what is missing at the top of the page.',
    changed:
      'Somebody has saved the draft since you opened the page. Look it through again before you publish.',
    not_confirmed: 'Tick the box to confirm. Nothing is changed.',
    outdated: 'The page is outdated, and nothing is changed. Try again.',
  },

  wording: 'The whole wording',
  wordingIntro: 'Danish on the left and English on the right. The page can be printed.',
  title: 'Title',
  source: 'Source',
  licence: 'Terms of use',
  note: 'Note',
  classHeading: 'Change',
  classGiven: (letter: string, proposed: string) =>
    letter === proposed
      ? `Class ${letter}, as the rules proposed`
      : `Class ${letter}; the rules proposed ${proposed}`,
  reason: 'Reason',
  claims: 'Reworded, but the author claims that it asks the same',
  coreReason: 'Why the core was unlocked',
  digests: 'Digests',
  digestsHint:
    'The first 12 characters of SHA-256. Measurement covers items, scale and options; presentation covers the rest. Two versions with the same measurement measure alike.',
  measurement: 'measurement',
  presentation: 'presentation',
  downloads: 'Download',
  downloadDefinition: 'SurveyJS (.json)',
  downloadForm: 'XLSForm (.xlsx)',
  stem: 'What is asked of every item',
  scale: 'Scale',
  noAnswers: 'Ways not to answer',
  scopeCheck: 'Questions on the scope',
  facts: 'Questions on the informant',
  elementMeaning: 'Meaning',
  isNot: 'Not the same as',
  anchor: 'What a high answer looks like',
  reversedAnchor: 'What a low answer looks like',
  forRole: (role: string) => `To ${role}`,
  reversed: 'reversed: the highest answer is the least promising',
  weight: (weight: string) => `weight ${weight}`,
  itemsOf: 'Items that count',
  questionsOf: 'Questions that do not count',
  basis: 'What the answers rest on',
  comment: 'Comment',
  ownPage: 'Questions of one’s own',
  kinds: {
    text: 'a line of text',
    comment: 'text',
    number: 'number',
    choice: 'one answer',
    choices: 'several answers',
  },

  historyHeading: 'History of the draft',
  historyIntro:
    'Each time the draft is saved, the earlier state is kept. What one person saves within a minute counts as one state. You can take any state back; what stands now is not lost.',
  state: (revision: number) => `State ${revision}`,
  stateNow: 'stands now',
  firstState: 'How the draft began.',
  changesIn: (count: number) => (count === 1 ? '1 change' : `${count} changes`),
  noChanges: 'No changes from the state before.',
  seeChanges: 'See the changes',
  restore: 'Take this state back',
  restored: (revision: number) => `The state is taken back and now stands as state ${revision}.`,
  older: 'Older states',
  discardHeading: 'Put the draft away',
  discardIntro: 'Nobody can go on with a draft that is put away. Its history and tests stay.',
  discardConfirm: 'Yes, put the draft away',
  discard: 'Put away',

  unlockHeading: 'Unlock the core of the standard',
  unlockIntro:
    'The core is what decides a score: the words, order, direction and weight of the items, the scale, the ways not to answer and what is asked of every item.',
  unlockWarning:
    'Once the core is changed, scores can no longer be compared with those that others get with the standard. Reports and exports say that the wording departs, and that cannot be removed again. You can change title, explanations, hints and questions of your own without unlocking.',
  unlockReason: 'Why must the core be changed?',
  unlockReasonHint:
    'The reason stands with the published version, so that others can read it. Do not write any names.',
  unlock: 'Unlock the core',
  unlockedBy: (date: string, name: string) => `The core was unlocked ${date} by ${name}.`,
  nothingToUnlock: 'The draft is not made from a version, so there is no core to unlock.',

  testHeading: 'Test the draft',
  testIntro:
    'Go through the questionnaire as an informant sees it. What you answer is kept as a test only and never becomes data.',
  testRole: 'Role',
  testRoleHint: 'Some items may have words of their own for a role.',
  testBegin: 'Begin the test',
  testBanner: 'Test: nothing becomes data.',
  testLeave: 'Leave the test',
  testPractice: 'The Test House (made up)',
  testScope: {
    included: 'Conversations and a drop-in in the afternoon',
    excluded: 'The night shelter in the same building',
    targetGroup: 'Adults in homelessness',
    place: 'The Test House',
    sinceYear: 2020,
    citizensPerYear: 40,
    staffCount: 6,
    level: 2,
    legalBasis: null,
  },
  testReview: 'Are you done with the test?',
  testSkipped: (count: number) =>
    count === 0 ? 'everything is answered' : count === 1 ? '1 skipped' : `${count} skipped`,
  testFinish: 'Finish the test',
  testResult: 'This would be stored',
  testResultIntro:
    'So the answers would stand in the data. Fields that you did not answer are −1 when they are items that count.',
  testNoAnswer: 'skipped',
  testField: 'Field',
  testAsked: 'Question',
  testValue: 'Value',
  testLabel: 'Means',
  noTests: 'Nobody has tested the draft yet.',
  testsCaption: 'Tests of the draft',
  testsCsv: 'Download all test answers (CSV)',
  testBegun: 'Begun',
  testBy: 'By',
  testState: 'State of the draft',
  testFields: 'Answers',
  testOutcome: 'Status',
  testFinished: 'finished',
  testUnfinished: 'not finished',
  testGoOn: 'go on',

  publishHeading: 'Publish the draft',
  publishIntro:
    'When you publish, the draft gets a number and can never be changed again. New waves can use the version at once; waves that are opened keep the one they have.',
  stopsHeading: 'What is missing before the draft can be published',
  places: {
    '': 'Title, source and the rest',
    '/scale': 'Scale and options',
    '/informant': 'Questions on the informant and the scope',
    '/own': 'Questions of one’s own',
  } as Readonly<Record<string, string>>,
  placeOfElement: (id: string) => `Element ${id}`,
  publishFault: (code: string, count: number, expected: string | null): string | null => {
    if (code === 'text_missing') {
      const language = expected === 'en' ? 'English' : 'Danish'
      return count === 1 ? `1 text is missing in ${language}` : `${count} texts are missing in ${language}`
    }
    if (code === 'no_items') return 'there are no items'
    if (code === 'too_few_points') return 'the scale must have at least 2 points'
    if (code === 'too_few_options') return 'a question has too few options'
    if (code === 'unknown_item') return 'a pair of opposite items names an item that is not there'
    return null
  },
  decideHeading: 'Publish',
  coreStops: 'The core is locked, but the draft changes it:',
  coreFaults: {
    stem_changed: 'what is asked of every item',
    scale_changed: 'the scale',
    no_answers_changed: 'the ways not to answer',
    items_added: 'new items that count',
    items_removed: 'items are removed',
    items_moved: 'items stand in another order',
    item_changed: 'an item is changed',
  },
  unlockLink: 'Unlock the core',
  forbiddenStops:
    'An id or a code is used for something else than before (class F). Give it a new name in the draft.',
  unchanged: 'The draft says the same as the version it is made from. There is no reason to publish it.',
  changesHeading: 'Changes from the version that the draft is made from',
  withoutParent: 'The draft is not made from a version. So it cannot be compared with any.',
  classLegend: 'Class of the change',
  classHint: (letter: string) =>
    `The rules propose ${letter}. You can raise the class, and then more is kept apart from the earlier version: with D all element scores, with C or E all answers and scores. A, B and C can be lowered among themselves with a reason; D and E cannot be lowered.`,
  classReason: 'Why another class?',
  classReasonHint: 'Must be filled in when the class is lower than the proposed one.',
  claimsLegend: 'Do the items still mean the same?',
  claimsHint:
    'Only tick when an informant would answer the old and the new wording alike. Then answers are put together, and the figures say so. Without a tick they are kept apart.',
  claimsMany: 'A word on the scale or of a way not to answer is changed. So it concerns every item.',
  claim: (text: string) => `Same meaning: ${text}`,
  testsDone: (count: number) =>
    count === 1
      ? 'The draft has been tested to the end once.'
      : `The draft has been tested to the end ${count} times.`,
  testsNone:
    'Nobody has tested the draft to the end. Go through it as an informant before you publish: faults in the wording cannot be corrected afterwards.',
  titleDa: 'Name of the version in Danish',
  titleEn: 'Name of the version in English',
  noteLabel: 'Note on the version',
  noteHint: 'What is changed, and why? The note stands with the version and in the method appendix.',
  publishNow: 'Publish the version',
  publishedNow: 'The version is published. New waves can use it.',
  waveVersion: 'Questionnaire',
  changeVersion: 'Change the questionnaire',
  changeVersionHint: 'Can be changed until the wave opens. From then on it is fixed.',
  versionFixed: 'Fixed, because the wave is opened.',
  saveVersion: 'Save questionnaire',
  versionRefused: {
    opened: 'The wave was opened meanwhile, and the questionnaire is fixed.',
    not_usable: 'This study cannot use that version. Choose one from the list.',
  } as Record<string, string>,
}
