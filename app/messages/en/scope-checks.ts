import type { Messages } from '../da.ts'

const practicesOf = (n: number) => (n === 1 ? '1 practice' : `${n.toLocaleString('en-GB')} practices`)

export const scopeChecks: Messages['scopeChecks'] = {
  heading: 'Ready for the field',
  lead: 'This shows what is missing before informants can be asked about a practice. It concerns new waves and new informants; answers that were given and closed waves are left alone.',
  link: 'Ready for the field: checks of scopes',
  settings: 'Choose what is checked',
  allMet: 'Every practice meets what the study checks.',
  counts: (stopped, warned, all) =>
    `${practicesOf(all)} in all: ${stopped.toLocaleString('en-GB')} cannot be fielded yet${warned === 0 ? '' : `, and ${warned === 1 ? '1 has' : `${warned.toLocaleString('en-GB')} have`} something to look at`}.`,
  countTable: 'What is checked',
  check: 'Check',
  effect: 'Effect',
  found: 'Practices',
  effects: { stop: 'Stops', warn: 'Warns', off: 'Not checked', set_aside: 'Put aside' },
  practiceTable: 'Practices where something is missing',
  practice: 'Practice',
  missing: 'What is missing',
  onlyStopped: 'Show only what stops',
  showAll: 'Show all',
  onlyCheck: (name) => `Only: ${name}`,
  noneShown: 'No practices.',
  mend: 'Edit the scope',
  toOverlaps: 'See both cards',
  toApproval: 'Read and approve',
  setAside: 'Put aside',
  takeUp: 'Put aside: see why',
  ofPractice: 'Can the practice be fielded?',
  ready: 'Yes. The scope meets what the study checks.',
  readyWithWarnings: 'Yes, but look at this:',
  held: (count, version, newest) =>
    `${count === 1 ? 'One informant who is asked and has not begun still answers' : `${count} informants who are asked and have not begun still answer`} about version ${version}. They go along to version ${newest} as soon as what stops it has been mended, approved or put aside.`,
  notReady: 'No. No new informants can be asked until what stops it has been mended or put aside.',

  names: {
    included: 'What is included',
    excluded: 'What is not included',
    'target-group': 'Target group',
    level: 'Level',
    citizens: 'Citizens a year',
    'delimited-by': 'Who delimited it',
    source: 'Source',
    'too-broad': 'Too broad',
    'too-narrow': 'Too narrow',
    overlap: 'Possible overlap',
    same: 'Same as another',
    approval: 'Approved by a second reader',
  },
  why: {
    included: 'Without it, informants do not know what they are answering about.',
    excluded: 'This is where answers about the same practice most often part.',
    'target-group': 'Without a target group the practice cannot be compared or recognised as the same.',
    level: 'Scores of a single method and of a whole service are not scores of the same thing.',
    citizens: 'It shows whether informants have the same size in mind.',
    'delimited-by': 'Somebody must be able to answer for where the line is drawn.',
    source: 'Others must be able to see what the line rests on.',
    'too-broad': 'It is hard to answer as one about something so broad.',
    'too-narrow': 'Effect and transferability are hard to judge on so little.',
    overlap:
      'The same practice twice counts double. The rule guesses from name, place and content; a person decides.',
    same: 'The same practice may only be asked about once. Put the check aside for the one to be fielded.',
    approval: 'Two pairs of eyes on the line before anybody answers about it.',
  },
  missingPart: {
    included: 'It is not stated what is included.',
    excluded: 'It is not stated what is not included.',
    'target-group': 'No target group is chosen.',
    level: 'No level is chosen.',
    citizens: 'It is not stated how many citizens there are a year.',
    'delimited-by': 'It is not stated who delimited it.',
    source: 'It is not stated what the scope rests on.',
  },
  tooBroad: (level) => `Too broad: the level is “${level}”.`,
  tooManyTargetGroups: (n) => `Too broad: the card names ${n} target groups.`,
  tooFewCitizens: (n, limit) =>
    `Too narrow: ${n === 1 ? '1 citizen' : `${n} citizens`} a year, and the limit is ${limit}.`,
  tooFewStaff: (n) => (n === 1 ? 'Too narrow: it is one person’s work.' : `Too narrow: only ${n} staff.`),
  overlaps: (n) =>
    n === 1 ? 'It may be the same as another practice.' : `It may be the same as ${n} other practices.`,
  same: (n) =>
    n === 1
      ? 'It was decided that it is the same as another practice.'
      : `It was decided that it is the same as ${n} other practices.`,
  notApproved: 'No second reader has approved the card as it stands now.',
  sentBack: 'A second reader has sent the card back.',

  settingsHeading: 'What is checked before the field',
  settingsLead:
    'What stops keeps a practice out of new waves, and new informants out of open ones. What warns is only shown. Changes hold from now on and are noted in the log with your name.',
  limits: 'Limits',
  broadLevel: 'Too broad from level',
  narrowCitizens: 'Too narrow below so many citizens a year',
  narrowStaff: 'Too narrow up to so many staff',
  saveSettings: 'Save what is checked',
  saved: 'Saved.',
  overtaken:
    'Somebody else changed it meanwhile. Nothing has been saved. What stands now is on the page; correct it, and save again.',

  asideHeading: (check, practice) => `${check}: ${practice}`,
  asideLabel: 'The check is',
  asideHints: {
    set_aside: 'The practice may be fielded all the same. This holds for this version of the card.',
    taken_up: 'The check holds again.',
  },
  asideNow: 'The check is put aside for this version of the card.',
  asideOvertaken:
    'The card has a new version, or somebody else decided something meanwhile. Nothing has been saved.',
  met: 'The check is met now, so there is nothing to put aside.',

  waveStopped: (n) =>
    n === 1
      ? 'One practice may not be fielded with its scope as it stands:'
      : `${n.toLocaleString('en-GB')} practices may not be fielded with their scopes as they stand:`,
  andMore: (n) => `and ${n.toLocaleString('en-GB')} more`,
  seeAll: 'See what is missing',
  importStopped: (n) =>
    n === 1
      ? 'Nobody was added: the wave is open, and the scope of one practice does not meet what the study checks.'
      : `Nobody was added: the wave is open, and the scopes of ${n} practices do not meet what the study checks.`,
}
