import type { Actor, Scene } from '#tests/support/scene.ts'

/**
 * Who may use which route. The statuses stand in this order; in `action`, 0 means that it is done:
 *
 *   visitor · informant · other informant · lead · field · assessor · reader · lead of another study
 *   · the same, naming their own study in the address and this study's ids behind it
 */
export interface RouteRow {
  readonly path: (scene: Scene) => string
  /** Whose it is: let in before anybody else is refused. */
  readonly owner: Actor
  readonly page: string
  /** Where the data of the page alone answer otherwise. */
  readonly data?: string
  readonly action?: string
}

const everybody = '200 200 200 200 200 200 200 200'
const nobody = '404 404 404 404 404 404 404 404'
const anyAccount = '302 302 302 200 200 200 200 200'
const acted = '0 0 0 0 0 0 0 0'

const ownPage = '404 200 404 404 404 404 404 404'
const ownForm = '404 0 404 404 404 404 404 404'

const study = (below: string) => (scene: Scene) => `/studies/${scene.studyId}${below}`
const wave = (below: string) => (scene: Scene) => `/studies/${scene.studyId}/waves/${scene.waveId}${below}`

const own = (below: string) => (scene: Scene) => `/answer/${scene.assignmentId}/${below}`
const practice = (below: string) => (scene: Scene) =>
  `/studies/${scene.studyId}/practices/${scene.practiceId}${below}`

const draft = (below: string) => (scene: Scene) =>
  `/studies/${scene.studyId}/questionnaires/drafts/${scene.draftId}${below}`

export const routeTable: Readonly<Record<string, RouteRow>> = {
  root: { path: () => '/', owner: 'visitor', page: everybody },
  'routes/front': { path: () => '/', owner: 'visitor', page: everybody },
  'routes/typology': { path: () => '/typology', owner: 'visitor', page: everybody },
  'routes/method': { path: () => '/method', owner: 'visitor', page: everybody },
  'routes/health': { path: () => '/health', owner: 'visitor', page: everybody },
  'routes/not-found': { path: () => '/no-such-page', owner: 'visitor', page: nobody },
  'routes/language': { path: () => '/language', owner: 'visitor', page: nobody, action: acted },

  // the frame of these pages says who is signed in, and nothing of any study
  'routes/member': {
    path: () => '/sign-in',
    owner: 'visitor',
    page: '200 200 200 302 302 302 302 302',
    data: everybody,
  },
  'routes/sign-in': {
    path: () => '/sign-in',
    owner: 'visitor',
    page: '200 200 200 302 302 302 302 302',
    action: acted,
  },
  'routes/sign-out': { path: () => '/sign-out', owner: 'lead', page: nobody, action: acted },
  'routes/account-link': {
    path: (scene) => `/account-link/${scene.accountLinkToken}`,
    owner: 'visitor',
    page: everybody,
    action: acted,
  },
  'routes/account': {
    path: () => '/account',
    owner: 'lead',
    page: anyAccount,
    action: '302 302 302 0 0 0 0 0',
  },
  'routes/studies': { path: () => '/studies', owner: 'lead', page: anyAccount },
  'routes/study-new': {
    path: () => '/studies/new',
    owner: 'lead',
    page: anyAccount,
    action: '302 302 302 0 0 0 0 0',
  },
  'routes/study': { path: study(''), owner: 'lead', page: '302 302 302 200 200 200 200 404' },
  'routes/study-settings': {
    path: study('/settings'),
    owner: 'lead',
    page: '302 302 302 200 403 403 403 404',
    action: '302 302 302 0 403 403 403 404',
  },
  'routes/members': {
    path: study('/members'),
    owner: 'lead',
    page: '302 302 302 200 403 403 403 404',
    action: '302 302 302 0 403 403 403 404',
  },
  'routes/questionnaires': {
    path: study('/questionnaires'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404',
    action: '302 302 302 0 403 403 403 404',
  },
  'routes/questionnaire': {
    path: study('/questionnaires/promising-practice-1'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404',
  },
  'routes/questionnaire-history': {
    path: draft('/history'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404 404',
    action: '302 302 302 0 403 403 403 404 404',
  },
  'routes/questionnaire-test': {
    path: draft('/test'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404 404',
    action: '302 302 302 0 0 0 403 404 404',
  },
  // test answers are the tester's own
  'routes/questionnaire-test-page': {
    path: (scene) => draft(`/test/${scene.testId}/facts`)(scene),
    owner: 'lead',
    page: '302 302 302 200 404 404 403 404 404',
    action: '302 302 302 0 404 404 403 404 404',
  },
  'routes/questionnaire-test-result': {
    path: (scene) => draft(`/test/${scene.finishedTestId}`)(scene),
    owner: 'lead',
    page: '302 302 302 200 404 404 403 404 404',
  },
  'routes/questionnaire-tests-csv': {
    path: draft('/tests.csv'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404 404',
  },
  'routes/questionnaire-unlock': {
    path: draft('/unlock'),
    owner: 'lead',
    page: '302 302 302 200 403 403 403 404 404',
    action: '302 302 302 0 403 403 403 404 404',
  },
  'routes/questionnaire-publish': {
    path: draft('/publish'),
    owner: 'lead',
    page: '302 302 302 200 403 403 403 404 404',
    action: '302 302 302 0 403 403 403 404 404',
  },
  'routes/wave-new': {
    path: study('/waves/new'),
    owner: 'lead',
    page: '302 302 302 200 403 403 403 404',
    action: '302 302 302 0 403 403 403 404',
  },
  'routes/wave': {
    path: wave(''),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404 404',
    action: '302 302 302 0 403 403 403 404 404',
  },
  'routes/practices': {
    path: study('/practices'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404',
  },
  'routes/practice-new': {
    path: study('/practices/new'),
    owner: 'lead',
    page: '302 302 302 200 200 403 403 404',
    action: '302 302 302 0 0 403 403 404',
  },
  'routes/practice-import': {
    path: study('/practices/import'),
    owner: 'lead',
    page: '302 302 302 200 200 403 403 404',
    action: '302 302 302 0 0 403 403 404',
  },
  'routes/practice': {
    path: practice(''),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404 404',
  },
  'routes/practice-consent': {
    path: practice('/consent'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404 404',
    action: '302 302 302 0 0 403 403 404 404',
  },
  'routes/consents': {
    path: study('/consents'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404',
    action: '302 302 302 0 0 403 403 404',
  },
  'routes/practice-edit': {
    path: practice('/edit'),
    owner: 'lead',
    page: '302 302 302 200 200 403 403 404 404',
    action: '302 302 302 0 0 403 403 404 404',
  },
  'routes/scope': {
    path: practice('/scope'),
    owner: 'lead',
    page: '302 302 302 200 200 403 403 404 404',
    action: '302 302 302 0 0 403 403 404 404',
  },
  'routes/variant-card': {
    path: practice('/scope/variants/narrow/card'),
    owner: 'field',
    page: '302 302 302 200 200 403 403 404 404',
    action: '302 302 302 0 0 403 403 404 404',
  },
  'routes/variant': {
    path: (scene) => practice(`/scope/variants/${scene.variantId}`)(scene),
    owner: 'field',
    page: '302 302 302 200 200 200 403 404 404',
    action: '302 302 302 0 0 403 403 404 404',
  },
  'routes/scope-compare': {
    path: practice('/scope/compare'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404 404',
  },
  // who wrote the card does not read it as the second
  'routes/scope-approval': {
    path: practice('/scope/approval'),
    owner: 'lead',
    page: '302 302 302 200 200 403 403 404 404',
    action: '302 302 302 0 0 403 403 404 404',
  },
  'routes/overlaps': {
    path: study('/overlaps'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404',
  },
  'routes/overlap': {
    path: (scene) => `/studies/${scene.studyId}/overlaps/${scene.practiceId}/${scene.otherPracticeId}`,
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404 404',
    action: '302 302 302 0 0 403 403 404 404',
  },
  'routes/practice-split': {
    path: practice('/split'),
    owner: 'lead',
    page: '302 302 302 200 403 403 403 404 404',
    action: '302 302 302 0 403 403 403 404 404',
  },
  'routes/practice-merge': {
    path: (scene) => practice(`/merge?with=${scene.otherPracticeId}`)(scene),
    owner: 'lead',
    page: '302 302 302 200 403 403 403 404 404',
    action: '302 302 302 0 403 403 403 404 404',
  },
  'routes/succession': {
    path: (scene) => `/studies/${scene.studyId}/successions/${scene.successionId}`,
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404 404',
    action: '302 302 302 0 403 403 403 404 404',
  },
  'routes/follow-decision': {
    path: (scene) => wave(`/results/${scene.endedPracticeId}/follow`)(scene),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
    action: '302 302 302 0 403 0 403 404 404',
  },
  'routes/scope-checks': {
    path: study('/scope-checks'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404',
  },
  'routes/scope-check-settings': {
    path: study('/scope-checks/settings'),
    owner: 'lead',
    page: '302 302 302 200 403 403 403 404',
    action: '302 302 302 0 403 403 403 404',
  },
  'routes/scope-check': {
    path: practice('/scope/checks/excluded?version=1'),
    owner: 'lead',
    page: '302 302 302 200 403 403 403 404 404',
    action: '302 302 302 0 403 403 403 404 404',
  },
  'routes/draft': {
    path: draft(''),
    owner: 'lead',
    page: '302 302 302 200 403 403 403 404 404',
    action: '302 302 302 0 403 403 403 404 404',
  },
  'routes/draft-preview': {
    path: draft('/preview'),
    owner: 'lead',
    page: '302 302 302 200 403 403 403 404 404',
  },
  'routes/draft-preview-page': {
    path: draft('/preview/page?page=e01&role=citizen&language=en'),
    owner: 'lead',
    page: '302 302 302 200 403 403 403 404 404',
  },
  'routes/draft-element': {
    path: draft('/element/e01'),
    owner: 'lead',
    page: '302 302 302 200 403 403 403 404 404',
    action: '302 302 302 0 403 403 403 404 404',
  },
  'routes/draft-part': {
    path: draft('/scale'),
    owner: 'lead',
    page: '302 302 302 200 403 403 403 404 404',
    action: '302 302 302 0 403 403 403 404 404',
  },
  'routes/draft-save': {
    path: draft('/save'),
    owner: 'lead',
    page: nobody,
    action: '302 302 302 0 403 403 403 404 404',
  },
  'routes/questionnaire-compare': {
    path: study('/questionnaires/compare?from=promising-practice-1&to=promising-practice-2'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404',
  },
  'routes/questionnaire-upload': {
    path: study('/questionnaires/upload'),
    owner: 'lead',
    page: '302 302 302 200 403 403 403 404',
    action: '302 302 302 0 403 403 403 404',
  },
  // built in, so that it is found from every study
  'routes/questionnaire-definition': {
    path: study('/questionnaires/promising-practice-1/definition.json'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404',
  },
  'routes/questionnaire-form': {
    path: study('/questionnaires/promising-practice-1/form.xlsx'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404',
  },
  'routes/draft-definition': {
    path: draft('/definition.json'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404 404',
  },
  'routes/draft-form': {
    path: draft('/form.xlsx'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404 404',
  },
  'routes/field': {
    path: wave('/field'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404 404',
  },
  'routes/practice-responses': {
    path: (scene) => `/studies/${scene.studyId}/waves/${scene.waveId}/field/${scene.practiceId}`,
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/links': {
    path: wave('/links'),
    owner: 'lead',
    page: '302 302 302 200 200 403 403 404 404',
    action: '302 302 302 0 0 403 403 404 404',
  },
  // a hand-out is noted, so the file comes by a form only
  'routes/links-csv': {
    path: wave('/links.csv'),
    owner: 'lead',
    page: nobody,
    action: '302 302 302 0 0 403 403 404 404',
  },
  'routes/coverage-map': {
    path: wave('/coverage-map'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404 404',
  },
  'routes/coverage-map-html': {
    path: wave('/coverage-map.html'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404 404',
  },
  'routes/results': {
    path: wave('/results'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/results-reliability': {
    path: wave('/results/reliability'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/results-roles': {
    path: wave('/results/roles'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/results-variants': {
    path: wave('/results/variants'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/results-quality': {
    path: wave('/results/quality'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/results-flags': {
    path: wave('/results/flags'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/element': {
    path: wave('/results/elements/e01'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/practice-profile': {
    path: (scene) => `/studies/${scene.studyId}/waves/${scene.waveId}/results/${scene.practiceId}`,
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/response': {
    path: (scene) => `/studies/${scene.studyId}/waves/${scene.waveId}/responses/${scene.responseId}`,
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
    action: '302 302 302 0 403 0 403 404 404',
  },
  'routes/perspective': {
    path: (scene) =>
      `/studies/${scene.studyId}/waves/${scene.waveId}/results/${scene.practiceId}/perspective`,
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/figure-steps': {
    path: (scene) =>
      `/studies/${scene.studyId}/waves/${scene.waveId}/results/${scene.practiceId}/steps?scope=1&figure=score`,
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/version-decision': {
    path: (scene) =>
      `/studies/${scene.studyId}/waves/${scene.waveId}/results/${scene.versionedPracticeId}/versions`,
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
    action: '302 302 302 0 403 0 403 404 404',
  },
  'routes/contested-scopes': {
    path: wave('/scopes'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/contested-scope': {
    path: (scene) => `/studies/${scene.studyId}/waves/${scene.waveId}/scopes/${scene.contestedResponseId}`,
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
    action: '302 302 302 0 403 0 403 404 404',
  },
  'routes/flag': {
    path: (scene) =>
      `/studies/${scene.studyId}/waves/${scene.waveId}/results/${scene.practiceId}/flag?flag=missing-pattern&scope=1&element=e02`,
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
    action: '302 302 302 0 403 0 403 404 404',
  },
  'routes/chart': {
    path: (scene) =>
      `/studies/${scene.studyId}/waves/${scene.waveId}/charts/profile.svg?practice=${scene.practiceId}&scope=1`,
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/study-export': {
    path: study('/export'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404',
  },
  'routes/study-answers-csv': {
    path: study('/answers.csv'),
    owner: 'lead',
    page: '302 302 302 302 403 302 403 404',
    action: '302 302 302 0 403 0 403 404',
  },
  'routes/release': {
    path: wave('/release'),
    owner: 'reader',
    page: '302 302 302 200 403 200 200 404 404',
  },
  'routes/release-practice': {
    path: (scene) => `/studies/${scene.studyId}/waves/${scene.waveId}/release/practices/${scene.practiceId}`,
    owner: 'reader',
    page: '302 302 302 200 403 200 200 404 404',
  },
  'routes/release-csv': {
    path: wave('/release.csv'),
    owner: 'reader',
    page: '302 302 302 302 403 302 302 404 404',
    action: '302 302 302 0 403 0 0 404 404',
  },
  'routes/releases': {
    path: wave('/releases'),
    owner: 'lead',
    page: '302 302 302 200 403 403 403 404 404',
    action: '302 302 302 0 403 403 403 404 404',
  },
  'routes/release-preview': {
    path: wave('/releases/preview'),
    owner: 'lead',
    // the wave is open: what must be done first is said on the page of releases
    page: '302 302 302 302 403 403 403 404 404',
  },
  'routes/release-preview-practice': {
    path: (scene) =>
      `/studies/${scene.studyId}/waves/${scene.waveId}/releases/preview/practices/${scene.practiceId}`,
    owner: 'lead',
    page: '302 302 302 302 403 403 403 404 404',
  },
  'routes/rule': {
    path: wave('/rule'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
    action: '302 302 302 0 403 403 403 404 404',
  },
  'routes/rules': {
    path: wave('/rules'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/weight-profiles': {
    path: wave('/weights'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
    action: '302 302 302 0 403 403 403 404 404',
  },
  'routes/rule-json': {
    path: (scene) => wave(`/rule.json?number=${scene.waveId}`)(scene),
    owner: 'lead',
    page: '302 302 302 404 403 404 403 404 404',
  },
  'routes/codebook-csv': {
    path: wave('/codebook.csv?format=excel'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/freeze': {
    path: wave('/freeze'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
    action: '302 302 302 0 403 403 403 404 404',
  },
  'routes/opening': {
    path: wave('/opening'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
    action: '302 302 302 0 403 403 403 404 404',
  },
  'routes/frozen-set': {
    path: wave('/frozen/1'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/shortlist-scenarios': {
    path: wave('/shortlist/scenarios'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/shortlist-compare': {
    path: wave('/shortlist/compare'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/shortlist-csv': {
    path: wave('/shortlist.csv'),
    owner: 'lead',
    page: '302 302 302 404 403 404 403 404 404',
  },
  'routes/shortlist': {
    path: wave('/shortlist'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/decisions': {
    path: wave('/decisions'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
    action: '302 302 302 0 403 0 403 404 404',
  },
  'routes/practice-decision': {
    path: (scene) => `${wave('/decisions')(scene)}/${scene.practiceId}`,
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
    action: '302 302 302 0 403 0 403 404 404',
  },
  'routes/decisions-csv': {
    path: wave('/decisions.csv'),
    owner: 'lead',
    page: '302 302 302 302 403 302 403 404 404',
    action: '302 302 302 0 403 0 403 404 404',
  },
  'routes/decision-flow': {
    path: wave('/flow'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/packets': {
    path: wave('/packets'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/packets-print': {
    path: wave('/packets/print'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/packet': {
    path: (scene) => `${wave('/packets')(scene)}/${scene.practiceId}`,
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
    action: '302 302 302 0 403 0 403 404 404',
  },
  'routes/packet-print': {
    path: (scene) => `${wave('/packets')(scene)}/${scene.practiceId}/print`,
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/export': {
    path: wave('/export'),
    owner: 'lead',
    page: '302 302 302 200 403 200 403 404 404',
  },
  'routes/answers-csv': {
    path: wave('/answers.csv'),
    owner: 'lead',
    page: '302 302 302 302 403 302 403 404 404',
    action: '302 302 302 0 403 0 403 404 404',
  },

  'routes/link': {
    path: (scene) => `/link/${scene.waitingToken}`,
    owner: 'visitor',
    page: everybody,
    action: acted,
  },
  // whose only response is sent is led to the receipt
  'routes/answer-list': {
    path: () => '/answer',
    owner: 'informant',
    page: '404 200 302 404 404 404 404 404',
    data: '404 200 302 404 404 404 404 404',
    action: '404 0 404 404 404 404 404 404',
  },
  'routes/answer-scope': { path: own('scope'), owner: 'informant', page: ownPage, action: ownForm },
  'routes/answer-facts': { path: own('facts'), owner: 'informant', page: ownPage, action: ownForm },
  'routes/answer-element': {
    path: own('element/e02'),
    owner: 'informant',
    page: ownPage,
    action: ownForm,
  },
  'routes/answer-review': { path: own('review'), owner: 'informant', page: ownPage, action: ownForm },
  'routes/answer-save': { path: own('save'), owner: 'informant', page: nobody, action: ownForm },
  'routes/answer-receipt': {
    path: (scene) => `/answer/${scene.sentAssignmentId}/receipt`,
    owner: 'informant',
    page: ownPage,
  },
  'routes/answer-print': { path: own('print'), owner: 'informant', page: ownPage },
  'routes/questionnaire-print': {
    path: study('/questionnaires/promising-practice-2/print?role=citizen&language=en'),
    owner: 'lead',
    page: '302 302 302 200 200 200 403 404',
  },
  'routes/informant-import': {
    path: wave('/informants/import'),
    owner: 'lead',
    page: '302 302 302 200 200 403 403 404 404',
    action: '302 302 302 0 0 403 403 404 404',
  },
  'routes/informants': {
    path: wave('/informants'),
    owner: 'lead',
    page: '302 302 302 200 200 403 403 404 404',
    action: '302 302 302 0 0 403 403 404 404',
  },
}
