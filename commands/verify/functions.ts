import { distributions } from './distributions.ts'
import { generalizability } from './generalizability.ts'
import { gwetFleiss } from './gwet-fleiss.ts'
import { icc } from './icc.ts'
import { influence } from './influence.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import { mapping84 } from './mapping-84.ts'
import { mixedModel } from './mixed-model.ts'
import type { ReferenceFunction } from './reference-function.ts'
import { responseStyle } from './response-style.ts'
import { scaleReliability } from './scale-reliability.ts'
import { scoring } from './scoring.ts'
import { shortlist } from './shortlist.ts'
import { smaa } from './smaa.ts'
import { withinPracticeAgreement } from './within-practice-agreement.ts'

/** Every `function` that reference files name, by that name; one file per topic, as in tests/reference. */
export const referenceFunctions: Readonly<Record<string, ReferenceFunction>> = {
  ...distributions,
  ...generalizability,
  ...gwetFleiss,
  ...icc,
  ...influence,
  ...krippendorffAlpha,
  ...mapping84,
  ...mixedModel,
  ...responseStyle,
  ...scaleReliability,
  ...scoring,
  ...shortlist,
  ...smaa,
  ...withinPracticeAgreement,
}
