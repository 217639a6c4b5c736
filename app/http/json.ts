import { badRequest } from './errors.ts'

/**
 * Reads a JSON body.
 *
 * @throws Response 400 when it is not JSON.
 */
export async function readJson(request: Request): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers.get('Content-Type') ?? '')) throw badRequest()
  try {
    return await request.json()
  } catch {
    throw badRequest()
  }
}
