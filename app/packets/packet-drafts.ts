import { draftQuestions } from '#analysis/interview/draft-questions.ts'
import type { PacketFigures } from '#app/report/packets/packet-slice.ts'
import type { textsOf } from './packet-texts.server.ts'
import { versionsIn } from './packet-versions.ts'

/** The questions that are worth asking about the version that is listed. */
export function draftsOf(
  figures: PacketFigures | null,
  scale: { readonly minimum: number; readonly maximum: number },
  { comments, basis, contested }: Awaited<ReturnType<typeof textsOf>>,
) {
  if (!figures?.figures) return draftQuestions(null)
  const roles = new Map(figures.informants.map(({ response, role }) => [response, role]))
  const own = new Set(figures.figures.result.responses.map(({ response }) => response))
  return draftQuestions({
    ...figures.figures,
    scale,
    flags: figures.figures.flags
      .filter(({ setAside }) => setAside === null)
      .map((flag) => ({ ...flag, role: roles.get(flag.response ?? '') ?? null })),
    // what was written on another card says nothing for these figures
    supported: new Set(
      [...comments, ...basis].filter(({ response }) => own.has(response)).map(({ element }) => element),
    ),
    contestedBy: contested.filter(({ response }) => own.has(response)).map(({ role }) => role),
    versions: versionsIn(figures)
      .map(({ result: { scopeVersion, score, informants } }) => ({
        version: scopeVersion ?? 1,
        score: score.raw,
        informants,
      }))
      .toSorted((a, b) => a.version - b.version),
  })
}
