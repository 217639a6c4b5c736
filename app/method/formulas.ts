import type { MethodAnchor } from './anchors.ts'

/** The formula of each section as it is read, one line below the other; `null` where there is none. */
export const formulas: Record<MethodAnchor, string | null> = {
  score: 'score = Σ wᵢ xᵢ / Σ wᵢ\ntotal = Σ score / n',
  'missing-rule': null,
  aggregation:
    'mean = Σ x / n\nroles = Σ (Σ x / n_role) / roles\nmedian = the middle x\nleaders = Σ x_leader / n_leader\nlowest = min x',
  interval: 's_w² = ΣΣ (x − m_p)² / (N − J)\nm_p ± t(.975; N − J) · s_w / √n_p',
  distribution:
    'A = Σ share · A_layer\nA_layer = U (1 − (S − 1)/(K − 1))\nU = ((K − 2) TU − (K − 1) TDU) / ((K − 2)(TU + TDU))',
  'ceiling-floor': 'floor = 100 · n(x = min) / n\nceiling = 100 · n(x = max) / n',
  'krippendorff-alpha':
    'α = 1 − (n − 1) Σ o_kl d_kl / Σ n_k n_l d_kl\no_kl = Σ_u n_uk (n_ul − [k = l]) / (m_u − 1)\nordinal: d_kl = (C_k − C_l)²,  C_k = Σ_{g≤k} n_g − n_k/2\ninterval: d_kl = (k − l)²',
  ac2: 'AC2 = (pa − pe) / (1 − pe)\npe = Σ w / (q(q − 1)) · Σ π_k (1 − π_k)\nw_kl = 1 − C(|k − l| + 1, 2) / C(q, 2)',
  icc: 'ICC(1) = (MSB − MSW) / (MSB + (n₀ − 1) MSW)\nn₀ = (N − Σ n_p² / N) / (J − 1)',
  'practice-reliability': 'λ_p = n_p ICC(1) / (1 + (n_p − 1) ICC(1))',
  'd-study': 'Eρ²(n) = (σ²_p + σ²_pi / n_i) / (σ²_p + σ²_pi / n_i + σ²_r:p / n + σ²_res / (n n_i))',
  'variance-components': 'y = μ + role + p + r:p + i + pi + (ri:p, e)',
  ad: 'AD = Σ |x − m| / n\nc / 6',
  'agreement-percentile': '100 · (draws with AD below + ½ ties) / draws',
  'a-wg': 'a_wg = 1 − 2 s² / ( [ (H + L) M − M² − H L ] n / (n − 1) )',
  rwg: 'r_wg(J) = J q / (J q + 1 − q),  q = 1 − s̄² / σ²\nr*_wg(J) = 1 − s̄² / σ²\nσ² = (c² − 1) / 12',
  'cronbach-alpha': 'α = k / (k − 1) · (1 − Σ s_i² / s_sum²)',
  omega: 'ω = (Σ l)² / ( (Σ l)² + Σ (1 − l²) )',
  'item-rest': 'r_i = corr( x_i, Σ_{j≠i} x_j )',
  'role-model':
    'y = b₀ + b_role + u_p + e,  u_p ~ N(0, σ_u²),  e ~ N(0, σ_e²)\nû_p = λ_p · mean(y − Xb),  λ_p = n_p σ_u² / (σ_e² + n_p σ_u²)',
  'role-and-stake': 'y = b₀ + b_role + g · stake + u_p + e',
  'leader-staff-gap': 'gap_p = mean(leader) − mean(staff)\nm ± t(.975; P − 1) · s / √P',
  'scope-variants':
    'paired: d = Σ (broad − narrow) / n,  d ± t(.975; n − 1) · s_d / √n\ngroups: d = m_broad − m_narrow,  d ± t(.975; ν) · √(s_b²/n_b + s_n²/n_n)\nν = (s_b²/n_b + s_n²/n_n)² / ( (s_b²/n_b)²/(n_b − 1) + (s_n²/n_n)²/(n_n − 1) )',
  influence: 'change_r = score_p − score_p without r',
  flags: null,
  disclosure: null,
}
