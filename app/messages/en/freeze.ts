import type { freeze as da } from '../da/freeze.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

const responses = (n: number) => (n === 1 ? '1 response' : `${n} responses`)

export const freeze: typeof da = {
  heading: 'Freeze data',
  titleOf: (wave) => `Freeze data, ${wave}`,
  intro:
    'When the data are frozen, everybody can see later what a decision rested on. We keep the answers, how practices are delimited, the questionnaire, the rule for scores and everything you have decided about responses, and compute a fingerprint of it all. If you correct something afterwards, you make a new frozen data set; the old one stays.',
  notClosed:
    'The wave is not closed yet. Close it first: as long as answers may come, the data cannot be frozen.',
  toWave: 'To the wave',
  openHeading: 'What is still open',
  openIntro: 'Go through this first. What you leave open is frozen as it is.',
  nothingOpen: 'Nothing is waiting for you.',
  unanswered: (missing, of) =>
    `${missing} of ${of} who were asked ${missing === 1 ? 'has' : 'have'} not sent a response. They are not asked any more once the wave is closed.`,
  toField: 'See who is missing',
  contested: (n) =>
    n === 1
      ? '1 informant disagrees with how the practice is delimited, and you have not decided.'
      : `${n} informants disagree with how practices are delimited, and you have not decided.`,
  toScopes: 'Decide about the scopes',
  undecided: (n) =>
    n === 1
      ? '1 practice has answers on several versions of its scope. They are shown apart until you decide otherwise.'
      : `${n} practices have answers on several versions of their scope. They are shown apart until you decide otherwise.`,
  flagsOpen: (open, of) =>
    `${open} of ${of} flags ${open === 1 ? 'has' : 'have'} not been reviewed. Those that only describe, and question nothing, are not counted.`,
  toFlags: 'See the flags',
  otherVersion: (n) =>
    `${responses(n)} sent on another version of the questionnaire ${n === 1 ? 'is' : 'are'} not included: versions are never mixed.`,
  leftOutHeading: (n) => (n === 1 ? '1 response is left out' : `${n} responses are left out`),
  leftOutIntro: 'They are frozen with the rest, with the reason, and do not count.',
  leftOutLine: (practice, by, at) => `${practice}, left out by ${by} ${at}:`,
  nowHeading: 'What will be frozen',
  now: (n, practices) =>
    `${responses(n)} about ${practices === 1 ? '1 practice' : `${practices} practices`}.`,
  fingerprint: 'Fingerprint',
  same: (number) =>
    `The data are exactly those frozen as data set ${number}. There is nothing new to freeze.`,
  changedHeading: (number) => `Changed since data set ${number}`,
  tamperedBefore: (number) =>
    `Data set ${number} is no longer what was frozen, so we cannot say what has changed since. Open the data set to see what is wrong.`,
  note: 'Why do you freeze now?',
  noteHint:
    'For example: “The wave is closed and every point has been reviewed”, or what was corrected since last time. If something is still open, say why.',
  confirm: 'I have seen what is still open and want to freeze the data as they are.',
  button: 'Freeze data',
  done: 'The data are frozen.',
  refused: {
    data_changed:
      'The data changed while you looked at them, so nothing was frozen. Look through the page again, then freeze.',
    overtaken:
      'Somebody else froze the data meanwhile. Look at the new data set below before you freeze again.',
    not_closed: 'The wave is not closed, so the data cannot be frozen.',
    unchanged: 'There is nothing new to freeze: the data are exactly those that are frozen.',
  },
  setsHeading: 'Frozen data sets',
  none: 'Nothing has been frozen yet.',
  setName: (number) => `Data set ${number}`,
  setLine: (at, by) => `frozen ${at} by ${by}`,
  setTitleOf: (number, wave) => `Data set ${number}, ${wave}`,
  whole: 'We have just checked the fingerprint: the data set is exactly what was frozen.',
  tampered: (parts) =>
    parts.length === 0
      ? 'The data set is not what was frozen: its fingerprints do not match. Somebody has changed it outside Praksiskort. Do not use it. Compare it with a backup.'
      : `The data set is not what was frozen. It was changed outside Praksiskort here: ${list.format(parts)}. Do not use it. Compare it with a backup.`,
  parts: {
    wave: 'the wave',
    scoring: 'questionnaire and rules for scores',
    practices: 'the practices',
    scopes: 'the scopes',
    responses: 'the answers',
    decisions: 'the decisions about responses',
  },
  partsHeading: 'The parts of the data set and their fingerprints (SHA-256)',
  questionnaire: 'Questionnaire',
  analysisVersion: 'Version of the analysis of scores',
  listVersion: 'Version of the analysis of lists',
  responsesCount: 'Responses',
  practicesCount: 'Practices',
  leftOutCount: 'Responses left out',
  setAsideCount: 'Flags set aside',
  changesFrom: (number) => `Changed from data set ${number}`,
  noChanges: 'Nothing has changed.',
  changesUnknown: (number) =>
    `Data set ${number} is no longer what was frozen, so the changes cannot be shown.`,
  moreChanges: (n) => `and ${n} more changes`,
  change: {
    scoring: {
      questionnaire: 'The questionnaire is another.',
      key: 'The rules for scores have changed.',
      analysis: 'Scores are computed by another version of the analysis.',
      list: 'Lists are computed by another version of the analysis.',
    },
    practice_added: (practice) => `${practice} was added.`,
    practice_removed: (practice) => `${practice} is no longer included.`,
    practice_changed: (practice) => `${practice}: its facts or the number of answers changed.`,
    consents_added: 'The set now also says what practices answer when they are asked for an interview.',
    consent_changed: (practice, from, to) =>
      from === to
        ? `${practice}: consent to an interview was registered again (${to}).`
        : `${practice}: consent to an interview was “${from}” and is now “${to}”.`,
    scope_changed: (practice, version) => `${practice}: scope ${version} was rewritten.`,
    response_added: (practice, n) =>
      `${practice}: ${n === 1 ? 'a response was added' : `${n} responses were added`}.`,
    response_removed: (practice, n) =>
      `${practice}: ${n === 1 ? 'a response is' : `${n} responses are`} no longer included.`,
    response_moved: (practice, n) =>
      `${practice}: ${n === 1 ? 'a response counts' : `${n} responses count`} in another place than before.`,
    informant_changed: (practice, n) =>
      `${practice}: facts about ${n === 1 ? 'an informant' : `${n} informants`} changed.`,
    answers_changed: (practice, n) =>
      `${practice}: the answers in ${n === 1 ? 'a response' : `${n} responses`} have changed. That cannot happen in Praksiskort, so find out how.`,
    left_out: (practice, n) => `${practice}: ${n === 1 ? 'a response was' : `${n} responses were`} left out.`,
    taken_in: (practice, n) =>
      `${practice}: ${n === 1 ? 'a response that was left out counts' : `${n} responses that were left out count`} again.`,
    flag_set_aside: (n) => (n === 1 ? 'A flag was set aside.' : `${n} flags were set aside.`),
    flag_taken_up: (n) =>
      n === 1 ? 'A flag that was set aside counts again.' : `${n} flags that were set aside count again.`,
    versions_decided: (practice) =>
      `${practice}: the decision about several versions of the scope is another.`,
  },
}
