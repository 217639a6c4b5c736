import type { seal as da } from '../da/seal.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

const setsOf = (n: number) => (n === 1 ? '1 data set has' : `${n} data sets have`)
const rulesOf = (n: number) => (n === 1 ? '1 rule' : `${n} rules`)

export const seal: typeof da = {
  heading: 'The results are sealed',
  titleOf: (wave) => `Opening of results, ${wave}`,
  lead: (wave) =>
    `Nobody can see scores, distributions or charts of ${wave} yet, the lead no more than others. Answers cannot be taken out as a file, and nothing can be released.`,
  why: 'That is how the study can show that the rule for which practices are chosen was written before anybody knew the result.',
  waits: 'They can be seen when the lead of the study has opened them.',

  stepsHeading: 'Before you open them',
  closed: (at) => `The wave was closed ${at}.`,
  notClosed: 'The wave is not closed, so answers can still come in.',
  toWave: 'Go to the wave',
  frozen: (n) => `${setsOf(n)} been frozen.`,
  notFrozen: 'The data are not frozen.',
  toFreeze: 'Freeze data',
  ruled: (n) => `${rulesOf(n)} for which practices you choose ${n === 1 ? 'has' : 'have'} been registered.`,
  notRuled: 'No rule for which practices you choose has been registered.',
  toRule: 'Write the rule',

  meanwhileHeading: 'What you can see now',
  toField: 'Who has answered',
  toMap: 'The map: where the practices are, and how well they are informed',
  toFlags: 'Flags, and single responses',
  toScopes: 'Contested scopes',
  codebook: 'The codebook: what was asked, and what codes mean.',
  codebookOf: (wave) => `The codebook of ${wave}.`,
  codebookExcel: 'Codebook for Excel',
  codebookStandard: 'Codebook for R, SPSS and Stata',

  openHeading: 'Open the results',
  openOnce: 'It cannot be undone. The time and your name are kept.',
  markedWithout:
    'No rule has been registered. If you open now, every rule that you register is marked “changed after results were seen” on the screen, on paper and in files.',
  markedWith:
    'If you change the rule after the results are opened, the new one is marked “changed after results were seen” on the screen, on paper and in files.',
  confirm: 'I know that a rule registered from now on is marked.',
  open: 'Open the results',
  onlyLead: 'The lead of the study can open them.',

  openedHeading: 'The results are open',
  opened: (at, by) => `Opened ${at} by ${by}.`,
  openedBefore: (at) =>
    `Open from the beginning: the wave began ${at}, before results were sealed in Praksiskort.`,
  rulesBefore: (n) =>
    n === 0
      ? 'No rule had been registered. All rules are marked “changed after results were seen”.'
      : `${rulesOf(n)} had been registered. Rules that came later are marked “changed after results were seen”.`,
  already: 'Somebody else opened the results before you did. It is their opening that stands.',
  toResults: 'See the results',

  state: 'Results',
  stateSealed: 'Sealed until the lead opens them.',

  flagsLead:
    'The results are sealed. Here is only what can be reviewed before they are opened: what the rules found, and where. How far the scores of informants lie apart is shown when the results are opened.',
  responses: 'Read the responses',
  backToFlags: 'Back to the flags',
  notShown: 'The figure is shown when the results are opened.',
  limitNotShown: (points) =>
    `The answers spread over ${points} points. The limit is shown when the results are opened.`,
  toOpening: 'About the seal',
  aboutWave: (wave) => `About the seal of ${wave}`,
  versionsNotShown:
    'The results are sealed, so the scores on the versions are not shown. Decide by what the cards say.',
  moves: 'Shown when the results are opened.',
  exportNothing: 'There is no file to fetch yet: the results are sealed until the lead opens them.',
  exportWithout: (waves) => `Answers of ${list.format(waves)} are not in the file: the results are sealed.`,
  noFile: (address) =>
    `The results are sealed, so there is no file to fetch. The lead of the study can open them here: ${address}`,
}
