import type { FlagName } from '../flags/flag.ts'
import type { QuestionGround, VersionScore } from './draft-question.ts'
import type { BeforeInterview } from './draft-questions.ts'

type Ground<Kind> = Extract<QuestionGround, { kind: Kind }>

/** Somebody held something against the scope. */
export function contestedScope({ contestedBy, result }: BeforeInterview): Ground<'scope_contested'>[] {
  return contestedBy.length > 0
    ? [{ kind: 'scope_contested', roles: contestedBy, informants: result.informants }]
    : []
}

/** Scores on several versions of the scope: the lowest beside the highest. */
export function severalVersions({ versions }: BeforeInterview): Ground<'scope_versions'>[] {
  const scored = versions
    .flatMap(({ version, score, informants }): VersionScore[] =>
      score === null ? [] : [{ version, score, informants }],
    )
    .toSorted((a, b) => a.score - b.score || a.version - b.version)
  const [lower, higher] = [scored[0], scored.at(-1)]
  return lower && higher && lower !== higher
    ? [{ kind: 'scope_versions', lower, higher, versions: scored.length }]
    : []
}

/** Flags that an interview can say something about, in the order in which they are asked; each once. */
export function askedFlags({ flags }: BeforeInterview): Ground<'flag'>[] {
  return askable.flatMap((name): Ground<'flag'>[] => {
    const raised = flags.find(({ flag }) => flag === name)
    if (!raised) return []
    const { flag, rule, value, threshold, n, role, element } = raised
    return [{ kind: 'flag', flag, rule, value, threshold, n, role, element: element ?? null }]
  })
}

/**
 * Who was asked comes first, then what was delimited, then how somebody answered. Left out are flags that another question is
 * about (disagreement, role gaps, missing answers) and those that only say how somebody stood or how fast they were.
 */
const askable: readonly FlagName[] = [
  'single-informant',
  'own-stake-only',
  'one-role-only',
  'scope-mismatch',
  'scope-too-broad',
  'scope-too-narrow',
  'scope-vs-registration',
  'outlier-informant',
  'straight-lining',
  'low-knowledge',
  'no-citizen-voice',
]
