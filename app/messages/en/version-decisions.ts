import type { Messages } from '../da.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })
const marked = (versions: readonly number[]) => list.format(versions.map((version) => `v${version}`))
const scopes = (versions: readonly number[]) =>
  `${versions.length === 1 ? 'scope' : 'scopes'} ${list.format(versions.map(String))}`

/** Responses on several scopes of the same practice: what was decided about them. */
export const versionDecisions: Messages['versionDecisions'] = {
  heading: (practice) => `How are the scopes of ${practice} to count?`,
  lead: 'The practice was answered on several scopes. Answers on different scopes are about different things and are never put together unless somebody has decided so. Read the cards, see how the figures differ, and decide.',
  compare: 'Compare the cards',
  tableHeading: 'The figures on each scope',
  answered: (version, responses) =>
    `Scope ${version}: ${responses === 1 ? 'one response' : `${responses} responses`}`,
  awaits: 'To be decided. Until then each scope is kept apart in all figures.',
  added: (versions) =>
    `Since the latest decision there are answers on ${scopes(versions)}. That decision is not about them.`,
  awaiting: (count) =>
    `${count === 1 ? 'One practice was' : `${count} practices were`} answered on several scopes and ${count === 1 ? 'awaits' : 'await'} a decision`,
  awaitingLine: (versions) => `${scopes(versions)}: to be decided`,
  decide: 'Decide about the scopes',
  change: 'See or change the decision',
  choice: 'How are the answers to count?',
  apart: 'Each by itself',
  only: (version) => `Scope ${version} only`,
  same: 'As one practice',
  hints: {
    apart: 'The scopes differ. The practice is listed once for each, and no figures are merged.',
    only: 'Answers on the other scopes are not in the figures. They stay, and can be seen when scopes are shown each by itself.',
    same: 'Only the wording differs. The score is the mean over all informants, and the figure says so.',
  },
  save: 'Save the decision',
  overtaken: (by) =>
    `${by} has decided meanwhile. See the reason below. If you still think the same, save again.`,
  changed: 'There are answers on other scopes than when you opened the page. Look at them, and save again.',
  history: 'Decisions',
  by: (said, by, at) => `${said}, decided by ${by}, ${at}`,
  said: {
    apart: (versions) => `${marked(versions)} are kept apart`,
    only: (version) => `only v${version} counts`,
    same: (versions) => `${marked(versions)} counted as one`,
  },
  counted: (said, by, at) => `${said}, decided by ${by} on ${at}`,
  back: "To the practice's profile",
}
