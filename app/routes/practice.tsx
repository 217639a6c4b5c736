import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/auth/authorize.ts'
import { PracticeConsent } from '#app/components/consents/practice-consent.tsx'
import { PracticeDone } from '#app/components/practice-done.tsx'
import { PracticeWaves } from '#app/components/practice-waves.tsx'
import { ScopeCard, scopeCardFields } from '#app/components/scope-card.tsx'
import { ScopeReadiness } from '#app/components/scope-readiness.tsx'
import { ScopeVersions } from '#app/components/scope-versions.tsx'
import { VariantList } from '#app/components/variant-list.tsx'
import { PracticeEnded, SuccessionWays } from '#app/components/practice-ended.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { SuccessionHistory } from '#app/components/succession-history.tsx'
import { usePracticeValue } from '#app/components/practice-value.ts'
import { db } from '#app/db.server.ts'
import { findingsOfPractice } from '#app/waves/fielding.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { authorizePractice } from '#app/practices/practice-head.server.ts'
import { practiceWaves } from '#app/practices/practice-waves.ts'
import { mayRank } from '#app/report/ranking.ts'
import { listPracticeAssignments } from '#db/queries/practice-waves.ts'
import { listPracticesNamed } from '#db/queries/practice-list.ts'
import { listHeld } from '#db/queries/assignments-behind.ts'
import { listVariants } from '#db/queries/scope-variants.ts'
import { findEnded } from '#db/queries/ended-practices.ts'
import { listSuccessions } from '#db/queries/successions.ts'
import { listStandingConsents } from '#db/queries/interview-consents.ts'
import { listCopiedScopes, listScopeVersions } from '#db/queries/scope-versions.ts'
import '#app/styles/practices.css'
import '#app/styles/scope-card.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, practices } = metaMessages(matches)
  return [{ title: frame.titleOf(data?.practice.name ?? practices.heading) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, practice } = await authorizePractice(request, 'study:read', params)
  const query = new URL(request.url).searchParams
  const moved = Number(query.get('moved'))
  return {
    study,
    practice,
    scopes: await listScopeVersions(db, practice.id),
    variants: await listVariants(db, practice.id),
    findings: await findingsOfPractice(db, study.id, practice.id),
    held: await listHeld(db, practice.id),
    consent: mayRank(study.purpose)
      ? ((await listStandingConsents(db, [practice.id]))[0] ?? null)
      : undefined,
    waves: practiceWaves(await listPracticeAssignments(db, practice.id)),
    successions: await listSuccessions(db, study.id, practice.id),
    isEnded: (await findEnded(db, [practice.id])).size > 0,
    copies: await listCopiedScopes(db, practice.id),
    sameName: await listPracticesNamed(db, study.id, practice.name, practice.id),
    done: query.get('done'),
    moved: Number.isInteger(moved) && moved > 0 ? moved : 0,
  }
}

const factFields = ['code', 'municipalityCode', 'organisation', 'area', 'startYear'] as const

export default function Practice() {
  const {
    study,
    practice,
    scopes,
    copies,
    variants,
    findings,
    held,
    consent,
    waves,
    sameName,
    done,
    moved,
    isEnded,
    successions,
  } = useLoaderData<typeof loader>()
  const { practices: text, words } = useMessages()
  const shown = usePracticeValue()
  const base = `/studies/${study.id}/practices`
  const mayWrite = may(study.role, 'practice:write') && !isEnded
  const [scope] = scopes
  const isEmpty = !scope || scopeCardFields.every((field) => scope[field] === null)
  return (
    <StudyFrame study={study} path="practices" above={[{ to: base, label: text.heading }]}>
      <h1>{practice.name}</h1>
      <PracticeDone done={done} moved={moved} />
      {isEnded && <PracticeEnded practiceId={practice.id} successions={successions} />}
      <dl className="facts">
        {factFields.map((field) => (
          <div key={field}>
            <dt>{text.fields[field]}</dt>
            <dd>{shown(field, practice[field]) ?? <span className="quiet">{words.notStated}</span>}</dd>
          </div>
        ))}
      </dl>
      {sameName.length > 0 && (
        <p>
          {text.sameName}:{' '}
          {sameName.map((other, index) => (
            <span key={other.id}>
              {index > 0 && ', '}
              <a href={`${base}/${other.id}`}>
                {other.name} ({other.code})
              </a>
            </span>
          ))}
        </p>
      )}
      {mayWrite && (
        <p>
          <a className="button secondary" href={`${base}/${practice.id}/edit`}>
            {text.edit}
          </a>
        </p>
      )}
      <SuccessionHistory base={`/studies/${study.id}`} practiceId={practice.id} successions={successions} />

      <h2>{text.scope}</h2>
      <p className="quiet">{text.scopeLead}</p>
      {!scope?.included && <p className="notice warning">{text.scopeEmpty}</p>}
      {scope && !isEmpty && <ScopeCard scope={scope} version={scope} />}
      {mayWrite && (
        <p>
          <a className={isEmpty ? 'button' : 'button secondary'} href={`${base}/${practice.id}/scope`}>
            {isEmpty ? text.addScope : text.editScope}
          </a>
        </p>
      )}
      {scope && !isEnded && (
        <ScopeReadiness
          study={study}
          practice={{ id: practice.id, version: scope.version }}
          findings={findings}
          held={held}
        />
      )}
      {scopes.length > 1 && (
        <ScopeVersions scopes={scopes} copies={copies} compare={`${base}/${practice.id}/scope/compare`} />
      )}
      {!isEmpty && (
        <VariantList study={study} practiceId={practice.id} variants={variants} mayMake={mayWrite} />
      )}

      <h2>{text.answers}</h2>
      <PracticeWaves study={study} practiceId={practice.id} waves={waves} />
      {consent !== undefined && (
        <PracticeConsent consent={consent} path={`${base}/${practice.id}`} mayWrite={mayWrite} />
      )}
      {!isEnded && may(study.role, 'study:manage') && <SuccessionWays path={`${base}/${practice.id}`} />}
    </StudyFrame>
  )
}
