import type { ReferenceFunction } from './reference-function.ts'

export const mixedModel: Readonly<Record<string, ReferenceFunction>> = {}
