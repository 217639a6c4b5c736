import type { Messages } from '../da.ts'

/** Released results: what readers may see, and why something is hidden. */
const list = new Intl.ListFormat('en', { type: 'conjunction' })

export const release: Messages['release'] = {
  heading: 'Released results',
  titleOf: (wave) => `Released results, ${wave}`,
  nothing:
    'Nothing of this wave has been released. When the lead of the study releases results, you can read them here.',
  releasedAt: (number, at, by) => `Release ${number}, ${at}, by ${by}.`,
  frozen: 'The figures are locked as they were that day. Decisions made since are not in them.',
  rule: (minimum) =>
    `Only groups of at least ${minimum} informants are shown here. Where a group is smaller, or what a few answered could be computed from other figures, it says “hidden” and why.`,
  what: 'A practice is the mean of its informants. The total score is the mean of the eleven elements and is only shown when none of them is hidden. It may therefore differ by a few hundredths from the one that members of the study see.',
  interval:
    'The interval (95%) says how far off the mean could have been with other informants. It is made from how differently informants of the same practice answer in the whole wave, so that it tells nothing of the single group.',
  noInterval: 'There is no interval: too few practices have several informants.',
  howLink: 'How it is decided what may be shown',
  rolesHeading: 'The elements by role',
  rolesTable: 'Means of informants by role',
  rolesIntro: 'The figures are means of all informants in the role, across practices.',
  everybody: 'all',
  element: 'Element',
  sentCount: (count) => `${count} answered`,
  ofInformants: (n) => `n ${n}`,
  elementsHeading: 'The practices on each element',
  elementsFigure: 'Practices’ scores on each element',
  elementsSentence: (highest, high, lowest, low) =>
    `Practices are highest on ${highest} (${high} on average) and lowest on ${lowest} (${low}).`,
  elementsReading:
    'The line goes from the lowest to the highest practice, the box holds the middle half, and the dot is the mean. Only practices that may be shown are in it.',
  elementsBasis: (shown, of) => `${shown} of ${of} practices may be shown with a total score.`,
  nothingShown: 'No practice has enough informants to be shown.',
  lowest: 'Lowest',
  highest: 'Highest',
  mean: 'Mean',
  practicesCount: 'Practices',
  practicesHeading: 'The practices',
  practicesTable: 'Practices with total score',
  practice: 'Practice',
  score: 'Total score',
  intervalHead: '95 % interval',
  whoAnswered: 'Who answered',
  profileTitleOf: (practice) => `${practice}, released results`,
  profileHeading: 'Element profile',
  profileTable: 'Elements by role',
  profileFigure: 'Element profile',
  profileSentence: (highest, high, lowest, low) =>
    `Highest is ${highest} (${high}), lowest ${lowest} (${low}).`,
  profileReading: (hasIntervals) =>
    hasIntervals
      ? 'The vertical line is the mean of all informants, the horizontal one its 95% interval; an arrow means that it reaches beyond the scale.'
      : 'The vertical line is the mean of all informants.',
  profileHidden: 'None of the figures of this practice may be shown.',
  notAnswered: 'There are no responses about this practice in the wave.',
  asOne: (versions) => `scopes ${list.format(versions.map(String))} counted as one`,
  asOneLong: (versions) =>
    `The answers were given on scopes ${list.format(versions.map(String))}. The researchers have decided that it is the same practice, so they count as one. The card here is the newest.`,
  asOneCount: (practices) =>
    `For ${practices === 1 ? 'one practice' : `${practices} practices`} answers on several scopes count as one practice, because the researchers have decided that it is the same. It is said at the practice.`,
  asOneDraft: (practices) =>
    `For ${practices === 1 ? 'one practice' : `${practices} practices`} several scopes count as one. That becomes part of the release and is said at the practice.`,
  scope: (version) => `scope ${version}`,
  included: 'Included in the practice',
  excluded: 'Not included',
  back: 'To the released results',
  hidden: 'hidden',
  short: {
    shown: '',
    below_minimum: 'too few',
    complementary: 'could be computed',
    changed: 'changed since',
    element_hidden: 'an element is hidden',
    nobody: 'nobody',
  },
  tooFewSent: (who, minimum) => `Hidden: only ${who} answered, minimum ${minimum}`,
  why: {
    shown: '',
    below_minimum: 'Hidden: too few of those who answered have a score on the element',
    complementary:
      'Hidden: from it and the other figures, what too few informants answered could be computed',
    changed:
      'Hidden: responses have come to it or been left out since the first release, and the difference would show them',
    element_hidden: 'Hidden: one of the elements is hidden, and the total score would show it',
    nobody: 'Nobody answered',
  },
  whyHeading: 'Why something is hidden',
  download: 'Download the figures as CSV',
  downloadIntro:
    'The file has the same figures as the pages here. Hidden ones are empty, with the reason beside them.',
  informants: (count, formatted) => (count === 1 ? '1 informant' : `${formatted} informants`),
  csvInvalid: 'The form could not be read. Go back and download the file again.',

  manage: 'Release results',
  manageTitleOf: (wave) => `Release, ${wave}`,
  manageLink: 'Release or withdraw',
  manageIntro:
    'Readers see no answers. They only see what you release here: means of groups that are large enough. Everything is released at once and stays as it was.',
  notClosed:
    'The wave must be closed before anything can be released. Then no answers come that the difference could show.',
  toWave: 'Go to the wave',
  firstMatters:
    'The first release sets the frame. If responses are left out or taken in again later, the groups they belong to are hidden; new figures for them would show who it was. So finish the review first.',
  later: (changed) =>
    `The wave has been released before. ${changed} figures are hidden because their group has changed since the first release.`,
  previewHeading: 'This is what readers will see',
  previewSee: 'See the release as readers will see it',
  preview: 'Preview of the release',
  previewTitleOf: (of) => `Preview, ${of}`,
  previewOnly: 'This is not released.',
  previewMeans:
    'This is how readers see the pages if you release now. Your note will stand here, and readers can also fetch the figures and charts as files.',
  previewBack: 'Back to the release',
  previewAll: 'To the first page of the preview',
  counts: (shown, all) => `${shown} of ${all} practices get a total score. The rest are hidden.`,
  note: 'Note to the readers',
  noteHint: 'For example whom the results are for, and what one must know to read them.',
  make: 'Release',
  makeConfirm: 'I have seen what readers will see',
  made: 'The results are released. Readers can see them now.',
  withdrawHeading: 'Withdraw',
  withdrawIntro:
    'Readers no longer see anything of the wave. What they have seen or downloaded cannot be taken back.',
  withdrawReason: 'Reason',
  withdraw: 'Withdraw the release',
  withdrawn: 'The release is withdrawn.',
  standsNow: (number) => `Release ${number} is in force. A new one takes its place.`,
  noneStands: 'No release is in force. Readers see nothing of the wave.',
  raised: (minimum, now) =>
    `The release was made with minimum ${minimum}. The study’s minimum is now ${now}, so readers do not see it. Release again.`,
  history: 'Releases',
  historyLine: (number, at, by, minimum) => `Release ${number}, ${at}, by ${by}, minimum ${minimum}`,
  withdrawnLine: (at, by, reason) => `Withdrawn ${at} by ${by}: ${reason}`,
  refused: {
    not_closed: 'The wave is not closed. Close it first.',
    minimum_changed: 'The study’s minimum was changed meanwhile. See the new draft below and release again.',
    overtaken:
      'Somebody released meanwhile. See below what is in force, and release again if it is still wanted.',
    data_changed:
      'Something was decided meanwhile, about the responses or the smallest group, so the figures are others. See the new draft below and release again.',
    not_standing: 'The release was no longer in force. Somebody has withdrawn it or made a new one.',
  },
}
