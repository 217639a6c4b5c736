import type { questionnaires as da } from '../da/questionnaires.ts'

/** The life of a questionnaire: drafts, history, tests and versions. */
export const questionnaires: typeof da = {
  heading: 'Questionnaires',
  intro:
    'A published version never changes. If you want other words, other examples or questions of your own, make a draft from a version, test it and publish it as a new version.',
  versions: 'Versions this study can use',
  builtIn: (number: string) => `built-in version ${number}`,
  own: (number: number) => `version ${number} of this study`,
  lent: (number: number, study: string) => `version ${number} from ‘${study}’`,
  isDefault: 'suggested for new waves',
  core: {
    standard: 'The standard’s items and scale',
    explained: 'The standard’s items with different explanations',
    changed: 'The wording departs from the standard',
    other: 'A different instrument from the standard',
  },
  coreLong: {
    standard:
      'Items, scale and options are those of the standard, word for word. Scores can be compared with those of others on the same version.',
    explained:
      'Items, scale and options are those of the standard, word for word, but names or explanations of the elements differ. Informants read them before they answer, so compare only with caution.',
    changed:
      'Some of the standard’s items, its scale or its options have been changed. Scores cannot be compared with those of others on the standard, and reports and exports say so.',
    other:
      'The items are not those of the standard. Scores cannot be compared with those of others on the standard, and reports and exports say so.',
  },
  coreOfWave: {
    explained:
      'The items are those of the standard, but names or explanations of the elements differ. Compare with the scores of others on the standard only with caution.',
    changed:
      'The wording departs from the standard: items, scale or options are changed. Scores cannot be compared with those of others on the standard.',
    other:
      'The wording departs from the standard: it is a different instrument. Scores cannot be compared with those of others on the standard.',
  },
  answeredOn: 'Answered on the questionnaire',
  publishedHeading: 'Published',
  missing: '(missing)',
  published: (date: string, name: string) => `Published ${date} by ${name}`,
  changeClass: (letter: string) => `change class ${letter}`,
  madeFrom: 'Made from',
  usedIn: 'Used in',
  usedNowhere: 'Not used in any wave yet.',
  copy: 'Make a draft from this version',
  copyOf: (title: string) => `Make a draft from ${title}`,
  upload: 'Upload a questionnaire from a file',
  compare: 'Compare two versions',
  compareWithParent: 'See what has changed since the previous version',
  drafts: 'Drafts',
  noDrafts: 'There are no drafts. Make one from a version below, or upload a file.',
  draftSaved: (date: string, name: string) => `Saved ${date} by ${name}`,
  draftTests: (count: number) =>
    count === 0 ? 'not tested yet' : count === 1 ? 'tested once' : `tested ${count} times`,
  untitled: 'Draft without a title',
  draftOf: (title: string) => `Draft: ${title}`,
  edit: 'Edit the draft',
  test: 'Try answering it',
  history: 'History',
  publish: 'Publish',
  toDraft: 'To the draft',
  isPublished: 'The draft has been published and can no longer be changed.',
  seeVersion: 'See the published version',
  isDiscarded: 'The draft has been set aside.',
  refused: {
    published: 'The draft has been published in the meantime and can no longer be changed.',
    discarded: 'The draft has been set aside in the meantime.',
    unknown: 'The draft no longer exists.',
    unknown_revision: 'That state is no longer kept.',
    locked: 'That state changes the core of the standard, and the core is locked. Unlock it first.',
    stops: 'The draft cannot be published yet. The top of the page says what is missing.',
    changed:
      'Somebody has saved the draft since you opened the page. Go through it again before you publish.',
    not_confirmed: 'Tick the box to confirm. Nothing has been changed.',
    outdated: 'The page is out of date, and nothing has been changed. Try again.',
  },

  wording: 'The whole wording',
  wordingIntro: 'In Danish and English, in the order in which an informant meets it.',
  wordingParts: 'Parts of the wording',
  hint: 'Help',
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
  claims: 'Reworded, but in the author’s judgement it asks the same thing',
  coreReason: 'Why the core was unlocked',
  digests: 'Digests',
  digestsHint:
    'Shows whether two versions are the same. Measurement covers items, scale and options; presentation covers the rest. The first 12 characters of SHA-256.',
  measurement: 'measurement',
  presentation: 'presentation',
  downloads: 'Download as',
  downloadDefinition: 'SurveyJS (.json)',
  downloadForm: 'XLSForm (.xlsx)',
  stem: 'Shared question',
  scale: 'Scale',
  noAnswers: 'Ways not to answer',
  scopeCheck: 'Questions about the scope',
  facts: 'Questions about the informant',
  elementMeaning: 'Meaning',
  isNot: 'Not the same as',
  anchor: 'What a high answer looks like',
  reversedAnchor: 'What a low answer looks like',
  forRole: (role: string) => `To ${role}`,
  reversed: 'reversed: the highest answer is the least promising',
  weight: (weight: string) => `weight ${weight}`,
  itemsOf: 'Items that count',
  questionsOf: 'Questions that do not count',
  basis: 'What the answers are based on',
  comment: 'Comment',
  ownPage: 'The study’s own questions',
  kinds: {
    text: 'a line of text',
    comment: 'text',
    number: 'number',
    choice: 'one answer',
    choices: 'several answers',
  },

  historyHeading: 'History of the draft',
  historyIntro:
    'Each time the draft is saved, its earlier state is kept. What one person saves within a minute counts as one state. You can bring back any state; the current one is not lost.',
  state: (revision: number) => `State ${revision}`,
  stateNow: 'current',
  firstState: 'This is how the draft began.',
  changesIn: (count: number) => (count === 1 ? '1 change' : `${count} changes`),
  noChanges: 'No changes since the state before.',
  seeChanges: 'See the changes',
  restore: 'Bring back this state',
  restored: (revision: number) => `The state has been brought back and is now state ${revision}.`,
  older: 'Older states',
  discardHeading: 'Set the draft aside',
  discardIntro:
    'Nobody can go on working on a draft that has been set aside. Its history and tests are kept.',
  discardConfirm: 'Yes, set the draft aside',
  discard: 'Set aside',

  unlockHeading: 'Unlock the core of the standard',
  unlockIntro:
    'The core is everything that decides a score: the wording, order, direction and weight of the items, the scale, the ways not to answer and the question that all items share.',
  unlockWarning:
    'Once the core has been changed, scores can no longer be compared with those of others on the standard. Reports and exports say that the wording departs from it, and that cannot be undone. You can change the title, explanations, help texts and your own questions without unlocking.',
  unlockReason: 'Why must the core be changed?',
  unlockReasonHint:
    'The reason is shown with the published version, so that others can read it. Do not write any names.',
  unlock: 'Unlock the core',
  unlockedBy: (date: string, name: string) => `The core was unlocked on ${date} by ${name}.`,
  nothingToUnlock: 'The draft was not made from a version, so there is no core to unlock.',

  testHeading: 'Test the draft',
  testIntro:
    'Answer the whole questionnaire as an informant would. The answers are kept as a test only and never become data.',
  testLooks:
    'The test uses the plain form. Informants get the same questions in the same order; in newer browsers the buttons look a little different.',
  testRole: 'Role',
  testRoleHint: 'Some items are worded differently for some roles.',
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
  testReview: 'Have you finished the test?',
  testSkipped: (count: number) =>
    count === 0 ? 'everything is answered' : count === 1 ? '1 skipped' : `${count} skipped`,
  testFinish: 'Finish the test',
  testResult: 'What would be stored',
  testResultIntro:
    'This is how the answers would appear in the data. An item that counts and that you skipped gets −1. Pages you did not open are left out.',
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
  testGoOn: 'continue',

  publishHeading: 'Publish the draft',
  publishIntro:
    'When you publish, the draft gets a number and can never be changed again. New waves can use the version at once; waves that have opened keep the one they have.',
  stopsHeading: 'What is missing before the draft can be published',
  places: {
    '': 'Title, source and everything else',
    '/scale': 'Scale and options',
    '/informant': 'Questions about the informant and the scope',
    '/own': 'The study’s own questions',
  } as Readonly<Record<string, string>>,
  placeOfElement: (id: string) => `Element ${Number(id.slice(1))}`,
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
    stem_changed: 'the question that all items share',
    scale_changed: 'the scale',
    no_answers_changed: 'the ways not to answer',
    items_added: 'new items that count',
    items_removed: 'items have been removed',
    items_moved: 'items are in a different order',
    item_changed: 'an item has been changed',
  },
  unlockLink: 'Unlock the core',
  forbiddenStops:
    'An id or a code now means something other than before (class F). Give it a new name in the draft.',
  unchanged: 'The draft says the same as the version it was made from. There is no reason to publish it.',
  changesHeading: 'Changes from the version the draft was made from',
  withoutParent: 'The draft was not made from a version, so it cannot be compared with any.',
  classLegend: 'Class of the change',
  classHint: (letter: string) =>
    `The rules propose ${letter}. You can raise the class; more is then kept apart from the earlier version: with D all element scores, with C or E all answers and scores. Among A, B and C it can be lowered with a reason; D and E cannot be lowered.`,
  classReason: 'Why another class?',
  classReasonHint: 'Required when the class is lower than the one proposed.',
  claimsLegend: 'Do the items still mean the same thing?',
  claimsHint:
    'Tick only if an informant would answer the old and the new wording alike. Answers are then pooled, and the figures say so. Without a tick they are kept apart.',
  claimsMany: 'A word on the scale or in a way not to answer has been changed, so every item is concerned.',
  claim: (text: string) => `Same meaning: ${text}`,
  testsDone: (count: number) =>
    count === 1
      ? 'The draft has been tested to the end once.'
      : `The draft has been tested to the end ${count} times.`,
  testsNone:
    'Nobody has tested the draft to the end. Go through it as an informant before you publish: mistakes in the wording cannot be corrected afterwards.',
  titleHint: 'Choose a name that cannot be taken for the version the draft was made from.',
  titleDa: 'Name of the version in Danish',
  titleEn: 'Name of the version in English',
  noteLabel: 'Note about the version',
  noteHint: 'What has changed, and why? The note is shown with the version and in the method appendix.',
  publishNow: 'Publish the version',
  publishedNow: 'The version has been published. New waves can use it.',
  waveVersion: 'Questionnaire',
  changeVersion: 'Change the questionnaire',
  changeVersionHint: 'Can be changed until the wave opens. From then on it is fixed.',
  versionFixed: 'Fixed, because the wave has opened.',
  saveVersion: 'Save questionnaire',
  versionRefused: {
    opened: 'The wave has opened in the meantime, and the questionnaire is fixed.',
    not_usable: 'This study cannot use that version. Choose one from the list.',
  } as Record<string, string>,
}
