import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import type { FrozenConsent } from '#app/frozen/frozen-content.ts'
import { registerConsents } from '#db/queries/interview-consents.ts'
import { insertInterviewStatus } from '#db/queries/interview-statuses.ts'
import type { InterviewAnswer, InterviewStatus } from '#db/schema.ts'
import { chooseExample, packetOf } from '#tests/support/chosen.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { quickRuleOf, registerRule } from '#tests/support/lists.ts'
import { insertFrozenExample } from '#tests/support/selected.ts'

let ids: { studyId: string; waveId: string; by: string }
let havnen: string
const yes: FrozenConsent = { answer: 'yes', saidBy: 'leader', by: 'Alma Lund', at: then }

beforeEach(async () => {
  const by = await insertAccount(db, { name: 'Alma Lund' })
  const studyId = await insertStudy(db, { createdBy: by })
  ids = { studyId, by, waveId: await insertWave(db, studyId, { closedAt: then }) }
  havnen = await insertPractice(db, studyId, { code: 'P1', name: 'Havnen' })
})

async function freeze(frozen: { consent?: FrozenConsent | null } = {}) {
  const practices = [{ practice: havnen, code: 'P1', name: 'Havnen', level: 4, ...frozen }]
  await insertFrozenExample(db, { ...ids, practices })
  await registerRule(db, ids, quickRuleOf(1))
  await chooseExample(db, ids, havnen)
}
async function says(answer: InterviewAnswer, after: number) {
  const saidBy = answer === 'not_asked' ? null : ('leader' as const)
  const said = { practiceId: havnen, answer, saidBy, how: 'mail til Kim', after }
  const registered = await registerConsents(db, { ...ids, at: then, consents: [said] })
  expect(registered).toEqual({ status: 'registered' })
}
const sheet = async () => (await packetOf(ids.waveId, havnen)).paper

describe('what the practice says to an interview', () => {
  test('is on the packet with who said it by role and who registered it, without the words it was said in', async () => {
    await says('yes', 0)
    await freeze({ consent: yes })
    const paper = await sheet()
    expect(paper).toMatch(/Praksissen har sagt ja til interview\. Sagt af leder, registreret af Alma Lund /)
    expect(paper).toContain('Det samme står i datasæt 1.')
    expect(paper).not.toContain('mail til Kim')
    expect(paper).not.toContain('Hold ikke interviewet')
  })

  test('that has changed since is told beside what the frozen data say, and a yes that is taken back stops', async () => {
    await says('yes', 0)
    await freeze({ consent: yes })
    await says('withdrawn', 1)
    const paper = await sheet()
    expect(paper).toContain('Praksissen sagde ja og har trukket det tilbage.')
    expect(paper).toContain('Hold ikke interviewet, så længe det gælder.')
    expect(paper).toMatch(
      /Det er ændret siden\. I datasæt 1 står: ja\. Sagt af leder, registreret af Alma Lund /,
    )
  })

  test('is a no that stops', async () => {
    await says('no', 0)
    await freeze({ consent: { ...yes, answer: 'no' } })
    expect(await sheet()).toMatch(/Praksissen har sagt nej til interview\.[^<]*Hold ikke interviewet/)
  })

  test('is asked for where nothing was registered', async () => {
    await freeze({ consent: null })
    const paper = await sheet()
    expect(paper).toMatch(/Der er ikke registreret et svar\.[^<]*Spørg praksissen/)
    expect(paper).toContain('Det samme står i datasæt 1.')
  })

  test('says what is left to do once the interview was held, and nothing when there will be none', async () => {
    await freeze({ consent: null })
    const deed = { ...ids, practiceId: havnen, at: then }
    const becomes = (status: InterviewStatus, after: number) =>
      insertInterviewStatus(db, deed, {
        status,
        onDate: status === 'held' ? '2026-11-20' : null,
        note: '',
        after,
      })
    await becomes('held', 0)
    expect(await sheet()).toMatch(
      /Der er ikke registreret et svar\.[^<]*Registrer det svar, praksissen gav\./,
    )
    await says('no', 0)
    expect(await sheet()).toMatch(/har sagt nej til interview\.[^<]*Aftal med praksissen, hvad I må bruge/)
    await becomes('declined', 1)
    const paper = await sheet()
    expect(paper).toContain('Praksissen har sagt nej til interview.')
    expect(paper).not.toContain('Hold ikke interviewet')
    expect(paper).not.toContain('Aftal med praksissen')
  })

  test('that came after data were frozen is told, with what they say', async () => {
    await freeze({ consent: null })
    await says('yes', 0)
    const paper = await sheet()
    expect(paper).toContain('Praksissen har sagt ja til interview.')
    expect(paper).toContain('Det er ændret siden. I datasæt 1 står: ikke spurgt.')
  })

  test('is not claimed of a set from before it could be registered', async () => {
    await freeze()
    expect(await sheet()).toContain('Datasæt 1 er fra før, det kunne registreres.')
  })
})
