import type { Language } from '#db/schema.ts'
import type { MethodAnchor } from './anchors.ts'

/** Of a section, in signs alone or with words in it; one line below the other. */
type Formula = string | Readonly<Record<Language, string>>

/** The formula of a section as it is read; `null` where there is none. */
export function formulaOf(anchor: MethodAnchor, language: Language): string | null {
  const formula = formulas[anchor]
  return formula === null || typeof formula === 'string' ? formula : formula[language]
}

const formulas: Record<MethodAnchor, Formula | null> = {
  score: 'score = Σ wᵢ xᵢ / Σ wᵢ\ntotal = Σ score / n',
  'missing-rule': null,
  aggregation: {
    da: 'gennemsnit = Σ x / n\nroller lige = Σ (Σ x / n_rolle) / antal roller\nmedian = det midterste x\nkun ledere = Σ x_leder / n_leder\nlaveste = min x',
    en: 'mean = Σ x / n\nroles alike = Σ (Σ x / n_role) / number of roles\nmedian = the middle x\nleaders only = Σ x_leader / n_leader\nlowest = min x',
  },
  interval: 's_w² = ΣΣ (x − m_p)² / (N − J)\nm_p ± t(.975; N − J) · s_w / √n_p',
  distribution:
    'A = Σ w_l · A_l\nA_l = U (1 − (S − 1)/(K − 1))\nU = ((K − 2) TU − (K − 1) TDU) / ((K − 2)(TU + TDU))',
  'ceiling-floor': {
    da: 'gulv = 100 · n(x = min) / n\nloft = 100 · n(x = max) / n',
    en: 'floor = 100 · n(x = min) / n\nceiling = 100 · n(x = max) / n',
  },
  'krippendorff-alpha':
    'α = 1 − (n − 1) Σ o_kl d_kl / Σ n_k n_l d_kl\no_kl = Σ_u n_uk (n_ul − [k = l]) / (m_u − 1)\nordinal: d_kl = (C_k − C_l)²,  C_k = Σ_{g≤k} n_g − n_k/2\ninterval: d_kl = (k − l)²',
  ac2: 'AC2 = (pa − pe) / (1 − pe)\npe = Σ w / (q(q − 1)) · Σ π_k (1 − π_k)\nw_kl = 1 − C(|k − l| + 1, 2) / C(q, 2)',
  icc: 'ICC(1) = (MSB − MSW) / (MSB + (n₀ − 1) MSW)\nn₀ = (N − Σ n_p² / N) / (J − 1)',
  'practice-reliability': 'λ_p = n_p ICC(1) / (1 + (n_p − 1) ICC(1))',
  'd-study': 'Eρ²(n) = (σ²_p + σ²_pi / n_i) / (σ²_p + σ²_pi / n_i + σ²_r:p / n + σ²_res / (n n_i))',
  'variance-components': 'y = μ + role + p + r:p + i + pi + (ri:p, e)',
  ad: 'AD = Σ |x − m| / n\nc / 6',
  'agreement-percentile': {
    da: '100 · (trukne grupper med mindre AD + ½ med samme AD) / trukne grupper',
    en: '100 · (drawn groups with a smaller AD + ½ with the same AD) / drawn groups',
  },
  'a-wg': 'a_wg = 1 − 2 s² / ( [ (H + L) M − M² − H L ] n / (n − 1) )',
  rwg: 'r_wg(J) = J q / (J q + 1 − q),  q = 1 − s̄² / σ²\nr*_wg(J) = 1 − s̄² / σ²\nσ² = (c² − 1) / 12',
  'cronbach-alpha': 'α = k / (k − 1) · (1 − Σ s_i² / s_sum²)',
  omega: 'ω = (Σ l)² / ( (Σ l)² + Σ (1 − l²) )',
  'item-rest': 'r_i = corr( x_i, Σ_{j≠i} x_j )',
  'role-model':
    'y = b₀ + b_r + u_p + e,  u_p ~ N(0, σ_u²),  e ~ N(0, σ_e²)\nû_p = λ_p · m_p(y − Xb),  λ_p = n_p σ_u² / (σ_e² + n_p σ_u²)',
  'role-and-stake': {
    da: 'y = b₀ + b_rolle + g · eget ansvar + u_p + e',
    en: 'y = b₀ + b_role + g · own stake + u_p + e',
  },
  'leader-staff-gap': {
    da: 'd_p = gennemsnit(ledere) − gennemsnit(medarbejdere)\nm ± t(.975; P − 1) · s / √P',
    en: 'd_p = mean(leaders) − mean(staff)\nm ± t(.975; P − 1) · s / √P',
  },
  'scope-variants': {
    da: `de samme informanter: d = Σ (bred − snæver) / n,  d ± t(.975; n − 1) · s_d / √n\nforskellige informanter: d = m_b − m_s,  d ± t(.975; ν) · √(s_b²/n_b + s_s²/n_s)\n${welch('s')}`,
    en: `the same informants: d = Σ (broad − narrow) / n,  d ± t(.975; n − 1) · s_d / √n\ndifferent informants: d = m_b − m_n,  d ± t(.975; ν) · √(s_b²/n_b + s_n²/n_n)\n${welch('n')}`,
  },
  influence: {
    da: 'ændring_r = score_p uden r − score_p',
    en: 'change_r = score_p without r − score_p',
  },
  'top-k': {
    da: 'T_p ~ N(score_p, s_p²),  uafhængigt\nP(top k) = trækninger, hvor plads_p ≤ k / alle trækninger',
    en: 'T_p ~ N(score_p, s_p²),  independent\nP(top k) = draws in which place_p ≤ k / all draws',
  },
  'rank-interval': {
    da: '[ 2,5 %-fraktil, 97,5 %-fraktil ] af de trukne pladser',
    en: '[ 2.5% quantile, 97.5% quantile ] of the drawn places',
  },
  'pairwise-rank-interval': {
    da: 'z_ab = |score_a − score_b| / √(s_a² + s_b²),  Holm over P(P − 1)/2 par\n[ 1 + antal sikkert bedre,  P − antal sikkert dårligere ]',
    en: 'z_ab = |score_a − score_b| / √(s_a² + s_b²),  Holm over P(P − 1)/2 pairs\n[ 1 + number surely better,  P − number surely worse ]',
  },
  zones: null,
  'expected-correct': {
    da: 'forventet rigtige = Σ P(top k) over de foreslåede',
    en: 'expected correct = Σ P(top k) over those proposed',
  },
  weights: {
    da: 't_i = Σ w_e x_ie / Σ w_e  over besvarede e\nscore_p = Σ t_i / n_p\nw_(j) = (1/n) Σ_{i=j..n} 1/i',
    en: 't_i = Σ w_e x_ie / Σ w_e  over answered e\nscore_p = Σ t_i / n_p\nw_(j) = (1/n) Σ_{i=j..n} 1/i',
  },
  smaa: {
    da: 'b_k = trækninger af (w, informanter), hvor plads_p ≤ k / alle trækninger\nw^c = gennemsnit af w, hvor p er nr. 1\np^c = P(p er nr. 1 | w = w^c)',
    en: 'b_k = draws of (w, informants) in which place_p ≤ k / all draws\nw^c = mean of w where p is first\np^c = P(p is first | w = w^c)',
  },
  pareto: {
    da: 'a slår b:  a ≥ b på hvert kriterium, og a > b på mindst ét',
    en: 'a beats b:  a ≥ b on every criterion, and a > b on one at least',
  },
  'scenario-comparison': {
    da: 'tau-b = (C − D) / √((N − T_x)(N − T_y)),  N = n(n − 1)/2\noverlap = |A ∩ B| / k',
    en: 'tau-b = (C − D) / √((N − T_x)(N − T_y)),  N = n(n − 1)/2\noverlap = |A ∩ B| / k',
  },
  strategies: {
    da: 'størst variation: den med max over kandidater af min over valgte d(a, b)\nd(a, b) = Σ w_v d_v(a, b) / Σ w_v\nens eller ej: 0 eller 1;  tal: |x_a − x_b| / spændvidde',
    en: 'maximum variation: the one with max over candidates of min over chosen d(a, b)\nd(a, b) = Σ w_v d_v(a, b) / Σ w_v\nalike or not: 0 or 1;  numbers: |x_a − x_b| / range',
  },
  flags: null,
  disclosure: null,
}

/** Degrees of freedom of two groups of different spread; `narrow` is the index of the narrow one. */
function welch(narrow: 's' | 'n'): string {
  return `ν = (s_b²/n_b + s_${narrow}²/n_${narrow})² / ( (s_b²/n_b)²/(n_b − 1) + (s_${narrow}²/n_${narrow})²/(n_${narrow} − 1) )`
}
