import type { Params } from '@remix-run/react'
import { readCookie } from '#app/auth/cookie.server.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import { authorizeDraft, authorizeVersion } from '#app/questionnaires/questionnaire-head.server.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { surveyDefinition } from '#survey/survey-json.ts'
import { xlsformAside } from './exchange.server.ts'
import { definitionLimits } from './limits.ts'

/**
 * The version in the address, for anybody who may read the study.
 *
 * @throws Response 404 for a version that the study may not use.
 */
export async function versionToSend(request: Request, params: Params): Promise<Questionnaire> {
  const { questionnaire } = await authorizeVersion(request, 'study:read', params)
  return questionnaire
}

/**
 * The draft in the address as it stands, for anybody who may read the study.
 *
 * @throws Response 404 for a draft of another study.
 */
export async function draftToSend(request: Request, params: Params): Promise<Questionnaire> {
  const { draft } = await authorizeDraft(request, 'study:read', params)
  return draft.content
}

/** The whole questionnaire as a SurveyJS definition. */
export function definitionFile(questionnaire: Questionnaire): Response {
  const definition = surveyDefinition(questionnaire)
  const readable = JSON.stringify(definition, null, 1)
  // without line breaks when it could otherwise not be uploaded again
  const isLarge = Buffer.byteLength(readable) > definitionLimits.jsonBytes
  return file(isLarge ? JSON.stringify(definition) : `${readable}\n`, 'application/json; charset=utf-8', {
    questionnaire,
    ending: 'json',
  })
}

/**
 * The whole questionnaire as an XLSForm, or a plain 503 when too many files are being made or read.
 */
export async function formFile(request: Request, questionnaire: Questionnaire): Promise<Response> {
  const bytes = await xlsformAside(questionnaire)
  if (bytes === 'busy') {
    const { exchange } = messagesIn[readCookie(request).language ?? 'da']
    return new Response(`${exchange.busyFile}\n`, {
      status: 503,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '10' },
    })
  }
  return file(new Blob([new Uint8Array(bytes)]), workbookType, { questionnaire, ending: 'xlsx' })
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

function file(
  body: BodyInit,
  type: string,
  { questionnaire, ending }: { questionnaire: Questionnaire; ending: string },
): Response {
  // ids are letters, digits and hyphens
  const name = `praksiskort-questionnaire-${questionnaire.id}.${ending}`
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
