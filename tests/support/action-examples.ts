import { scopeChecks } from '#analysis/scope-checks.ts'
import { defaultRule } from '#analysis/shortlist/selection-rule.ts'
import { ruleFields } from '#app/selection/rule-fields.ts'
import { elementsOf } from '#survey/questionnaire.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { leadPassword, type Actor, type Scene } from './scene.ts'

const plainRule = defaultRule({ minimum: 1, maximum: 5 }, 84)
const elementIds = elementsOf(promisingPractice1).map(({ id }) => id)

/** The mark of what an empty control holds, as the editor's pages say what they have seen. */
const emptyMark = '47DEQpj8HB'

/** A request that one of our own pages could send, by somebody who may. */
export interface ActionExample {
  readonly as: Actor
  readonly path: (scene: Scene) => string
  readonly fields: (scene: Scene) => Record<string, string>
  /** Sends the fields as JSON, as our own script does. */
  readonly json?: (scene: Scene) => object
  /** Fields that take any text. */
  readonly free?: readonly string[]
  /** Of these, the ones of any length. */
  readonly unbounded?: readonly string[]
  /** Fields that may be left out. */
  readonly optional?: readonly string[]
  /** What the answer to it is. */
  readonly status: number
}

const study = (below: string) => (scene: Scene) => `/studies/${scene.studyId}${below}`
const wave = (below: string) => (scene: Scene) => `/studies/${scene.studyId}/waves/${scene.waveId}${below}`

const studyText = ['title', 'controller', 'contactName']
const studyFields = {
  title: 'Havnebyens praksisser',
  controller: 'Havneby Kommune',
  contactName: 'Alma Lund',
  contactEmail: 'alma@eksempel.dk',
  endsOn: '2099-12-31',
  languages: 'da',
  minimumGroup: '5',
  minimum_leader: '1',
  minimum_staff: '1',
  minimum_citizen: '0',
  minimum_relative: '0',
  minimum_authority: '0',
  minimum_partner: '0',
  minimum_external: '0',
}

const own = (below: string) => (scene: Scene) => `/answer/${scene.assignmentId}/${below}`
const practice = (below: string) => (scene: Scene) =>
  `/studies/${scene.studyId}/practices/${scene.practiceId}${below}`

const packetOf = (scene: Scene) => `${wave('/packets')(scene)}/${scene.practiceId}`
const ofPractice = (scene: Scene) => `${wave('/decisions')(scene)}/${scene.practiceId}`

const draft = (below: string) => (scene: Scene) =>
  `/studies/${scene.studyId}/questionnaires/drafts/${scene.draftId}${below}`

const practiceText = ['code', 'name', 'organisation', 'area']
const practiceFields = {
  code: '',
  name: 'Havnen',
  municipalityCode: '',
  organisation: 'Havneby Kommune',
  area: '',
  startYear: '2020',
}

const scopeFields = {
  included: 'Samtaler og værested',
  excluded: '',
  targetGroup: '',
  place: 'Havneby',
  sinceYear: '2020',
  citizensPerYear: '40',
  staffCount: '',
  level: '2',
  legalBasis: '',
  delimitedBy: '',
  source: '',
}

/** The fields of a practice that takes another's place, and those of them that take any text. */
const successor = (prefix: string, name: string) => {
  const own = { ...practiceFields, ...scopeFields, name, code: `${prefix}${name}` }
  return Object.fromEntries(Object.entries(own).map(([field, value]) => [prefix + field, value]))
}
const successorText = (prefix: string) =>
  [...practiceText, 'included', 'excluded', 'place', 'legalBasis', 'delimitedBy', 'source'].map(
    (field) => prefix + field,
  )

/** A valid example of every action, by route. Both security tests fail for an action that has none. */
export const actionExamples: Readonly<Record<string, readonly ActionExample[]>> = {
  'routes/language': [
    {
      as: 'visitor',
      path: () => '/language',
      fields: () => ({ language: 'en', to: '/' }),
      free: ['to'],
      status: 302,
    },
  ],
  'routes/sign-in': [
    {
      as: 'visitor',
      path: () => '/sign-in',
      fields: (scene) => ({
        email: `${scene.accountIds.lead}@eksempel.dk`,
        password: leadPassword,
        to: '/studies',
      }),
      free: ['email', 'password', 'to'],
      optional: ['to'],
      status: 302,
    },
  ],
  'routes/sign-out': [{ as: 'lead', path: () => '/sign-out', fields: () => ({}), status: 302 }],
  'routes/account-link': [
    {
      as: 'visitor',
      path: (scene) => `/account-link/${scene.accountLinkToken}`,
      fields: (scene) => ({
        name: 'Ny Person',
        email: `ny.${scene.accountLinkId}@eksempel.dk`,
        password: 'solsikker ved havnen',
      }),
      free: ['name', 'password'],
      status: 302,
    },
  ],
  'routes/account': [
    {
      as: 'lead',
      path: () => '/account',
      fields: () => ({ intent: 'name', name: 'Nyt Navn' }),
      free: ['name'],
      status: 302,
    },
    {
      as: 'lead',
      path: () => '/account',
      // the fixture's password matches nothing
      fields: () => ({ intent: 'password', current: 'forkert', password: 'solsikker ved havnen' }),
      free: ['current', 'password'],
      status: 422,
    },
    { as: 'lead', path: () => '/account', fields: () => ({ intent: 'sessions' }), status: 302 },
  ],
  'routes/study-new': [
    { as: 'lead', path: () => '/studies/new', fields: () => studyFields, free: studyText, status: 302 },
  ],
  'routes/study-settings': [
    { as: 'lead', path: study('/settings'), fields: () => studyFields, free: studyText, status: 302 },
  ],
  'routes/members': [
    { as: 'lead', path: study('/members'), fields: () => ({ intent: 'invite', role: 'field' }), status: 200 },
    {
      as: 'lead',
      path: study('/members'),
      fields: (scene) => ({ intent: 'role', accountId: scene.accountIds.reader, role: 'assessor' }),
      status: 302,
    },
    {
      as: 'lead',
      path: study('/members'),
      fields: (scene) => ({ intent: 'remove', accountId: scene.accountIds.reader, confirm: 'yes' }),
      status: 302,
    },
    {
      as: 'lead',
      path: study('/members'),
      fields: (scene) => ({ intent: 'withdraw', linkId: scene.accountLinkId }),
      status: 302,
    },
  ],
  'routes/questionnaires': [
    {
      as: 'lead',
      path: study('/questionnaires'),
      fields: () => ({ version: 'promising-practice-1' }),
      status: 302,
    },
  ],
  'routes/draft': [
    {
      as: 'lead',
      path: draft(''),
      fields: () => ({ intent: 'dismiss', readAt: '2026-09-01T08:00:00.000Z' }),
      status: 302,
    },
  ],
  'routes/questionnaire-history': [
    {
      as: 'lead',
      path: draft('/history'),
      fields: () => ({ intent: 'restore', revision: '1' }),
      status: 302,
    },
    {
      as: 'lead',
      path: draft('/history'),
      fields: () => ({ intent: 'discard', confirm: 'yes' }),
      status: 302,
    },
  ],
  'routes/questionnaire-test': [
    {
      as: 'lead',
      path: draft('/test'),
      fields: () => ({ role: 'citizen', language: 'da' }),
      status: 302,
    },
  ],
  'routes/questionnaire-test-page': [
    {
      as: 'lead',
      path: (scene) => draft(`/test/${scene.testId}/facts`)(scene),
      fields: () => ({
        go: 'next',
        statedRole: 'staff',
        closeness: '4',
        knowledge: '4',
        tenureYears: '3',
        ownStake: 'no',
        questionnaire: 'promising-practice-1',
      }),
      optional: ['questionnaire', 'closeness', 'knowledge', 'tenureYears', 'ownStake'],
      status: 302,
    },
    {
      as: 'lead',
      path: (scene) => draft(`/test/${scene.testId}/e02`)(scene),
      fields: () => ({ go: 'next', e02_1: '4', 'base.e02_1': '0:', e02_comment: 'Fordi' }),
      free: ['e02_comment'],
      optional: ['e02_1', 'base.e02_1', 'e02_comment'],
      status: 302,
    },
    {
      as: 'lead',
      path: (scene) => draft(`/test/${scene.testId}/review`)(scene),
      fields: () => ({ do: 'finish' }),
      status: 302,
    },
  ],
  'routes/questionnaire-unlock': [
    {
      as: 'lead',
      path: draft('/unlock'),
      fields: () => ({ reason: 'Vores egen skala' }),
      free: ['reason'],
      status: 302,
    },
  ],
  'routes/questionnaire-publish': [
    {
      as: 'lead',
      path: draft('/publish'),
      fields: () => ({
        revision: '1',
        titleDa: 'Havnebyens spørgeskema',
        titleEn: 'The questionnaire of Havneby',
        changeClass: 'A',
        reason: '',
        note: 'Nyt navn',
      }),
      free: ['titleDa', 'titleEn', 'reason', 'note'],
      optional: ['reason'],
      status: 302,
    },
  ],
  'routes/wave-new': [
    {
      as: 'lead',
      path: study('/waves/new'),
      fields: () => ({ title: 'Runde 3', questionnaire: 'promising-practice-1', deadline: '2099-12-31' }),
      free: ['title'],
      status: 302,
    },
  ],
  'routes/wave': [
    {
      as: 'lead',
      path: wave(''),
      fields: () => ({ intent: 'deadline', deadline: '2099-11-30' }),
      status: 302,
    },
    { as: 'lead', path: wave(''), fields: () => ({ intent: 'close', confirm: 'yes' }), status: 302 },
    {
      as: 'lead',
      path: (scene) => `/studies/${scene.studyId}/waves/${scene.plannedWaveId}`,
      fields: () => ({ intent: 'open' }),
      status: 302,
    },
    {
      as: 'lead',
      path: (scene) => `/studies/${scene.studyId}/waves/${scene.plannedWaveId}`,
      fields: () => ({ intent: 'questionnaire', questionnaire: 'promising-practice-2' }),
      status: 302,
    },
  ],
  'routes/questionnaire-upload': [
    {
      as: 'lead',
      path: study('/questionnaires/upload'),
      fields: () => ({
        key: 'f47ac10b-58cc-4372-a567-0e02b2c3d479',
        paste: '{"pages":[{"name":"e01","elements":[]}]}',
        parent: '',
        title_da: 'Vores eget',
        title_en: 'Our own',
        source_da: 'Os selv',
        source_en: 'Ourselves',
        licence_da: '',
        licence_en: '',
      }),
      free: ['paste', 'title_da', 'title_en', 'source_da', 'source_en', 'licence_da', 'licence_en'],
      unbounded: ['paste'],
      optional: ['parent'],
      // what was not in the file is listed, so there is a page to read
      status: 200,
    },
  ],
  'routes/links': [
    { as: 'field', path: wave('/links'), fields: () => ({ intent: 'show' }), status: 200 },
    {
      as: 'field',
      path: wave('/links'),
      fields: (scene) => ({ intent: 'renew', assignment: scene.assignmentId }),
      // an id that is none of the wave's changes nothing and says so
      free: ['assignment'],
      status: 302,
    },
  ],
  'routes/links-csv': [
    {
      as: 'field',
      path: wave('/links.csv'),
      fields: () => ({ format: 'standard', search: '', role: '', state: '', practice: '' }),
      free: ['search', 'role', 'state', 'practice'],
      optional: ['search', 'role', 'state', 'practice'],
      status: 200,
    },
  ],
  'routes/study-answers-csv': [
    {
      as: 'assessor',
      path: study('/answers.csv'),
      fields: () => ({ shape: 'wide', values: 'codes', language: 'da', format: 'standard' }),
      status: 200,
    },
  ],
  'routes/release-csv': [
    { as: 'reader', path: wave('/release.csv'), fields: () => ({ format: 'excel' }), status: 200 },
  ],
  'routes/releases': [
    {
      as: 'lead',
      path: wave('/releases'),
      fields: () => ({ intent: 'withdraw', number: '1', reason: 'Forkert afgrænset' }),
      free: ['reason'],
      status: 302,
    },
  ],
  'routes/rule': [
    {
      as: 'lead',
      path: wave('/rule'),
      fields: () => ({
        ...ruleFields(plainRule, elementIds, 'da'),
        intent: 'register',
        after: '0',
        reason: 'Aftalt i styregruppen',
      }),
      free: ['reason', ...plainRule.scenarios.map((_, at) => `scenario-${at}-name`)],
      optional: ['gate-oneScopeVersion', 'disagreement-exact'],
      status: 302,
    },
  ],
  'routes/weight-profiles': [
    {
      as: 'lead',
      path: wave('/weights'),
      fields: () => ({
        kind: 'numbers',
        name: 'Fondens vægte',
        after: '0',
        ...Object.fromEntries(elementIds.map((id, at) => [`weight-${id}`, at === 0 ? '50' : '5'])),
        reason: 'Aftalt i bestyrelsen',
      }),
      free: ['name', 'reason'],
      status: 302,
    },
  ],
  'routes/freeze': [
    {
      as: 'lead',
      path: wave('/freeze'),
      fields: () => ({ note: 'Alle punkter er gennemgået', digest: 'f00d', after: '1', confirm: 'yes' }),
      free: ['note', 'digest'],
      status: 409,
    },
  ],
  // opened before: who comes second is told
  'routes/opening': [{ as: 'lead', path: wave('/opening'), fields: () => ({ confirm: 'yes' }), status: 302 }],
  'routes/decisions': [
    {
      as: 'assessor',
      path: wave('/decisions'),
      fields: ({ practiceId }) => ({
        practice: practiceId,
        reasonCode: 'other',
        reason: 'Efter en samtale med styregruppen',
        list: '1 1 f00d',
        seen: `${practiceId}:0`,
      }),
      free: ['reason', 'list'],
      status: 409,
    },
  ],
  'routes/practice-decision': [
    {
      as: 'assessor',
      path: ofPractice,
      fields: () => ({
        intent: 'judge',
        criterion: 'effect',
        reason: 'En måling',
        rating: '4',
      }),
      free: ['reason'],
      status: 302,
    },
    {
      as: 'assessor',
      path: ofPractice,
      fields: () => ({
        intent: 'recognise',
        recognisedAs: 'promising',
        reason: 'Socialstyrelsen',
        after: '0',
      }),
      free: ['reason'],
      status: 302,
    },
    {
      as: 'lead',
      path: ofPractice,
      fields: ({ practiceId }) => ({
        intent: 'decide',
        outcome: 'reserve',
        reasonCode: 'capacity',
        reason: 'Der er ikke plads til flere',
        list: '1 1 f00d',
        seen: `${practiceId}:0`,
      }),
      free: ['reason', 'list'],
      status: 409,
    },
    {
      as: 'lead',
      path: ofPractice,
      fields: ({ practiceId, otherPracticeId }) => ({
        intent: 'swap',
        with: otherPracticeId,
        out: 'this',
        outcome: 'declined',
        reasonCode: 'no_time',
        reason: 'De har ikke tid',
        list: '1 1 f00d',
        seen: `${practiceId}:0 ${otherPracticeId}:0`,
      }),
      free: ['reason', 'list'],
      status: 409,
    },
  ],
  'routes/packet': [
    {
      as: 'assessor',
      path: packetOf,
      fields: () => ({ intent: 'own', text: 'Hvem gør hvad på en almindelig dag?' }),
      free: ['text'],
      status: 302,
    },
    // nothing is chosen, so there are no drafts
    {
      as: 'lead',
      path: packetOf,
      fields: () => ({
        intent: 'keep',
        run: 'f00d',
        keep: '1',
        'key-1': 'opening',
        'text-1': 'Fortæl om praksis.',
      }),
      free: ['key-1', 'text-1'],
      status: 409,
    },
    {
      as: 'assessor',
      path: packetOf,
      fields: () => ({ intent: 'note', about: '', text: 'God stemning' }),
      free: ['text'],
      status: 302,
    },
    {
      as: 'assessor',
      path: packetOf,
      fields: () => ({ intent: 'appraise', element: 'e03', text: 'Målet er skrevet ned' }),
      free: ['text'],
      status: 302,
    },
    {
      as: 'lead',
      path: packetOf,
      fields: () => ({ intent: 'status', status: 'arranged', date: '2026-12-01', note: '', after: '0' }),
      free: ['note'],
      status: 302,
    },
    // there is no such question
    {
      as: 'lead',
      path: packetOf,
      fields: () => ({ intent: 'reword', question: 'q1', after: '1', text: 'Hvem gør hvad?' }),
      free: ['text', 'question'],
      status: 404,
    },
    {
      as: 'lead',
      path: packetOf,
      fields: () => ({ intent: 'up', question: 'q1', after: '0' }),
      free: ['question'],
      status: 404,
    },
  ],
  'routes/decisions-csv': [
    {
      as: 'assessor',
      path: wave('/decisions.csv'),
      fields: () => ({ content: 'decisions', format: 'excel' }),
      status: 200,
    },
  ],
  'routes/answers-csv': [
    {
      as: 'assessor',
      path: wave('/answers.csv'),
      fields: () => ({ shape: 'long', values: 'codes', language: 'da', format: 'standard' }),
      status: 200,
    },
  ],
  'routes/link': [
    {
      as: 'visitor',
      path: (scene) => `/link/${scene.waitingToken}`,
      fields: () => ({ do: 'start' }),
      status: 302,
    },
    {
      as: 'visitor',
      path: (scene) => `/link/${scene.waitingToken}`,
      fields: () => ({ do: 'decline', reason: 'Jeg er på barsel' }),
      free: ['reason'],
      optional: ['reason'],
      status: 302,
    },
  ],
  'routes/answer-list': [
    {
      as: 'informant',
      path: () => '/answer',
      fields: (scene) => ({ assignmentId: scene.assignmentId }),
      status: 302,
    },
  ],
  'routes/answer-scope': [
    {
      as: 'informant',
      path: own('scope'),
      fields: () => ({
        go: 'next',
        scopeVerdict: 'confirmed',
        scopeObjection: '',
        scopeLevel: '2',
        scopeCitizensPerYear: '40',
        scopeText: '',
        questionnaire: 'promising-practice-1',
      }),
      free: ['scopeObjection', 'scopeText'],
      optional: ['questionnaire', 'scopeObjection', 'scopeText', 'scopeLevel', 'scopeCitizensPerYear'],
      status: 302,
    },
  ],
  'routes/answer-facts': [
    {
      as: 'informant',
      path: own('facts'),
      fields: () => ({
        go: 'next',
        statedRole: 'staff',
        closeness: '4',
        knowledge: '4',
        tenureYears: '3',
        ownStake: 'no',
        questionnaire: 'promising-practice-1',
      }),
      optional: ['questionnaire', 'closeness', 'knowledge', 'tenureYears', 'ownStake'],
      status: 302,
    },
  ],
  'routes/answer-element': [
    {
      as: 'informant',
      path: own('element/e02'),
      fields: () => ({
        go: 'next',
        client: 'f47ac10b-58cc-4372-a567-0e02b2c3d479',
        sequence: '1',
        activeSeconds: '20',
        questionnaire: 'promising-practice-1',
        e02_1: '4',
        'base.e02_1': '0:',
      }),
      optional: ['e02_1', 'base.e02_1'],
      status: 302,
    },
  ],
  'routes/answer-review': [
    { as: 'informant', path: own('review'), fields: () => ({ do: 'submit' }), status: 302 },
  ],
  'routes/answer-save': [
    {
      as: 'informant',
      path: own('save'),
      fields: () => ({}),
      json: () => ({
        client: 'f47ac10b-58cc-4372-a567-0e02b2c3d479',
        sequence: 1,
        questionnaire: 'promising-practice-1',
        activeSeconds: 20,
        fields: { e02_1: { value: 4, revision: 0 }, e02_comment: { value: 'Fordi', revision: 0 } },
      }),
      status: 200,
    },
  ],
  'routes/draft-element': [
    {
      as: 'lead',
      path: draft('/element/e01'),
      fields: () => ({
        do: 'save',
        seen: JSON.stringify({
          'element.e01.isNot.da': emptyMark,
          'element.e01.isNot.en': emptyMark,
        }),
        'element.e01.isNot.da': 'Ikke det samme som erfaring',
        'element.e01.isNot.en': 'Not the same as experience',
      }),
      free: ['element.e01.isNot.da', 'element.e01.isNot.en'],
      optional: ['element.e01.isNot.da', 'element.e01.isNot.en'],
      status: 302,
    },
    {
      as: 'lead',
      path: draft('/element/e02'),
      fields: () => ({ do: 'addQuestion:e02', 'with.addQuestion:e02': 'choice', seen: '{}' }),
      free: ['seen'],
      status: 302,
    },
  ],
  'routes/draft-part': [
    {
      as: 'lead',
      path: draft('/scale'),
      fields: () => ({ do: 'basis:on', seen: '{}' }),
      // nothing was seen: one of the odd values says just that
      free: ['seen'],
      status: 302,
    },
  ],
  'routes/draft-save': [
    {
      as: 'lead',
      path: draft('/save'),
      fields: () => ({}),
      json: () => ({
        page: 'about',
        changes: [{ name: 'licence.da', value: 'Fri brug', seen: emptyMark }],
        action: null,
      }),
      status: 200,
    },
    {
      as: 'lead',
      path: draft('/save'),
      fields: () => ({}),
      json: () => ({ page: 'own', changes: [], action: { do: 'addQuestion:own', with: 'text' } }),
      status: 200,
    },
  ],
  'routes/practice-new': [
    {
      as: 'field',
      path: study('/practices/new'),
      fields: () => ({ ...practiceFields, code: 'P900', name: 'En ny praksis' }),
      free: practiceText,
      status: 302,
    },
  ],
  'routes/response': [
    {
      as: 'assessor',
      path: (scene) => `/studies/${scene.studyId}/waves/${scene.waveId}/responses/${scene.responseId}`,
      fields: () => ({ state: 'left_out', reason: 'Har svaret om en anden praksis', after: '0' }),
      free: ['reason'],
      status: 302,
    },
  ],
  'routes/contested-scope': [
    {
      as: 'assessor',
      path: (scene) => `/studies/${scene.studyId}/waves/${scene.waveId}/scopes/${scene.contestedResponseId}`,
      fields: () => ({ decision: 'kept', reason: 'Forskellen er uden betydning', after: '0' }),
      free: ['reason'],
      status: 302,
    },
    {
      as: 'lead',
      path: (scene) => `/studies/${scene.studyId}/waves/${scene.waveId}/scopes/${scene.contestedResponseId}`,
      fields: (scene) => ({
        ...scopeFields,
        decision: 'set_aside',
        reason: 'Svarer om noget andet',
        after: '0',
        seen: scene.scopeStamp,
      }),
      free: ['reason', 'seen', 'included', 'excluded', 'place', 'legalBasis', 'delimitedBy', 'source'],
      optional: ['level'],
      status: 302,
    },
  ],
  'routes/version-decision': [
    {
      as: 'assessor',
      path: (scene) =>
        `/studies/${scene.studyId}/waves/${scene.waveId}/results/${scene.versionedPracticeId}/versions`,
      fields: () => ({ decision: 'only 2', reason: 'Den gamle er forældet', after: '0', versions: '1 2' }),
      free: ['reason'],
      status: 302,
    },
  ],
  'routes/flag': [
    {
      as: 'assessor',
      path: (scene) =>
        `/studies/${scene.studyId}/waves/${scene.waveId}/results/${scene.practiceId}/flag?flag=missing-pattern&scope=1&element=e02`,
      fields: () => ({ state: 'set_aside', reason: 'Kun lederen kan svare på det', after: '0' }),
      free: ['reason'],
      status: 302,
    },
  ],
  'routes/practice-consent': [
    {
      as: 'field',
      path: practice('/consent'),
      fields: () => ({ answer: 'yes', saidBy: 'leader', how: 'Mail 3. november', after: '0' }),
      free: ['how'],
      status: 302,
    },
  ],
  'routes/consents': [
    {
      as: 'field',
      path: study('/consents'),
      fields: (scene) => ({
        saidBy: '',
        how: 'Mail 3. november',
        [`after-${scene.practiceId}`]: '0',
        [`answer-${scene.practiceId}`]: 'yes',
        [`saidBy-${scene.practiceId}`]: 'leader',
        [`how-${scene.practiceId}`]: '',
        [`after-${scene.otherPracticeId}`]: '0',
        [`answer-${scene.otherPracticeId}`]: 'not_asked',
        [`saidBy-${scene.otherPracticeId}`]: '',
        [`how-${scene.otherPracticeId}`]: 'Skrevet ved en fejl',
      }),
      free: ['how'],
      status: 302,
    },
  ],
  'routes/practice-edit': [
    {
      as: 'field',
      path: practice('/edit'),
      fields: (scene) => ({ ...practiceFields, code: scene.practiceCode, seen: scene.practiceStamp }),
      free: practiceText,
      status: 302,
    },
  ],
  'routes/scope': [
    {
      as: 'field',
      path: practice('/scope'),
      fields: (scene) => ({ ...scopeFields, seen: scene.scopeStamp }),
      free: ['included', 'excluded', 'place', 'legalBasis', 'delimitedBy', 'source'],
      optional: ['level'],
      status: 302,
    },
  ],
  'routes/variant-card': [
    {
      as: 'field',
      path: practice('/scope/variants/narrow/card'),
      fields: () => ({ ...scopeFields, included: 'Kun samtalerne', seen: 'none' }),
      free: ['included', 'excluded', 'place', 'legalBasis', 'delimitedBy', 'source'],
      optional: ['level'],
      status: 302,
    },
  ],
  'routes/variant': [
    {
      as: 'field',
      path: (scene) => practice(`/scope/variants/${scene.variantId}`)(scene),
      fields: (scene) => ({ intent: 'give', wave: scene.waveId, assignment: scene.waitingAssignmentId }),
      status: 302,
    },
    {
      as: 'lead',
      path: (scene) => practice(`/scope/variants/${scene.variantId}`)(scene),
      fields: () => ({ intent: 'end', reason: 'Den var for bred' }),
      free: ['reason'],
      status: 302,
    },
  ],
  'routes/scope-check': [
    {
      as: 'lead',
      path: practice('/scope/checks/excluded?version=1'),
      fields: () => ({ state: 'set_aside', reason: 'Grænsen er aftalt med stedet', after: '0' }),
      free: ['reason'],
      status: 302,
    },
  ],
  'routes/scope-approval': [
    {
      as: 'field',
      path: practice('/scope/approval'),
      fields: (scene) => ({ state: 'approved', reason: '', after: '0', stamp: scene.scopeStamp }),
      free: ['reason'],
      optional: ['reason'],
      status: 302,
    },
  ],
  'routes/practice-split': [
    {
      as: 'lead',
      path: practice('/split'),
      fields: (scene) => ({
        ...successor('p1_', 'Nord'),
        ...successor('p2_', 'Syd'),
        reason: 'To tilbud i ét',
        seen: scene.successionStamps.split(' ')[0] ?? '',
        unstarted: String(scene.unstarted),
        successors: '2',
        intent: 'save',
      }),
      free: ['reason', ...successorText('p1_'), ...successorText('p2_')],
      optional: ['p1_level', 'p2_level'],
      status: 302,
    },
  ],
  'routes/practice-merge': [
    {
      as: 'lead',
      path: (scene) => practice(`/merge?with=${scene.otherPracticeId}`)(scene),
      fields: (scene) => ({
        ...successor('p1_', 'Samlet'),
        reason: 'Det er det samme',
        seen: scene.successionStamps,
        unstarted: String(scene.unstarted),
        successors: '1',
        intent: 'save',
      }),
      free: ['reason', ...successorText('p1_')],
      optional: ['p1_level'],
      status: 302,
    },
  ],
  'routes/succession': [
    {
      as: 'lead',
      path: (scene) => `/studies/${scene.studyId}/successions/${scene.successionId}`,
      fields: () => ({ reason: 'Det var ét' }),
      free: ['reason'],
      status: 302,
    },
  ],
  'routes/follow-decision': [
    {
      as: 'assessor',
      path: (scene) => wave(`/results/${scene.endedPracticeId}/follow`)(scene),
      fields: (scene) => ({ decision: scene.successorId, reason: 'De svarer om stuen', after: '0' }),
      free: ['reason'],
      status: 302,
    },
  ],
  'routes/overlap': [
    {
      as: 'field',
      path: (scene) => `/studies/${scene.studyId}/overlaps/${scene.practiceId}/${scene.otherPracticeId}`,
      fields: (scene) => ({
        verdict: 'different',
        reason: 'To huse med hver sin ledelse',
        after: '0',
        stamps: [
          [scene.practiceId, scene.scopeStamp],
          [scene.otherPracticeId, scene.otherScopeStamp],
        ]
          .toSorted()
          .map(([, stamp]) => stamp)
          .join(' '),
      }),
      free: ['reason'],
      status: 302,
    },
  ],
  'routes/scope-check-settings': [
    {
      as: 'lead',
      path: study('/scope-checks/settings'),
      fields: () => ({
        ...Object.fromEntries(scopeChecks.map((check) => [check, 'warn'])),
        broadLevel: '5',
        narrowCitizens: '5',
        narrowStaff: '1',
        after: '1',
      }),
      status: 302,
    },
  ],
  'routes/practice-import': [
    {
      as: 'field',
      path: study('/practices/import'),
      fields: () => ({ paste: 'Id\tNavn\nP901\tEn ny praksis' }),
      free: ['paste'],
      unbounded: ['paste'],
      status: 302,
    },
    {
      as: 'field',
      path: study('/practices/import?draft=none'),
      fields: () => ({ intent: 'cancel', stamp: '' }),
      free: ['stamp'],
      optional: ['stamp'],
      status: 302,
    },
  ],
  'routes/informant-import': [
    {
      as: 'field',
      path: wave('/informants/import'),
      fields: (scene) => ({ paste: `praksis\trolle\n${scene.practiceCode}\tleder` }),
      free: ['paste'],
      unbounded: ['paste'],
      status: 302,
    },
    {
      as: 'field',
      path: wave('/informants/import?draft=none'),
      fields: () => ({ intent: 'cancel', stamp: '' }),
      free: ['stamp'],
      optional: ['stamp'],
      status: 302,
    },
  ],
  'routes/informants': [
    {
      as: 'field',
      path: wave('/informants'),
      fields: (scene) => ({
        intent: 'add',
        practice: scene.practiceCode,
        role: 'citizen',
        code: '',
        name: 'Ny Informant',
        email: '',
      }),
      free: ['code', 'name'],
      optional: ['name', 'email'],
      status: 302,
    },
    {
      as: 'lead',
      path: wave('/informants'),
      fields: (scene) => ({ intent: 'withdraw', assignment: scene.assignmentId }),
      status: 302,
    },
  ],
}

/** The example as a browser or our script would send it. */
export function bodyOf(example: ActionExample, scene: Scene): { body: string; type: string } {
  return example.json
    ? { body: JSON.stringify(example.json(scene)), type: 'application/json' }
    : {
        body: new URLSearchParams(example.fields(scene)).toString(),
        type: 'application/x-www-form-urlencoded',
      }
}
