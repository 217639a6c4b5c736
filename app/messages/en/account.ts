import type { Messages } from '../da.ts'

export const account: Messages['account'] = {}
