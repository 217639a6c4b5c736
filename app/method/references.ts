import type { MethodAnchor } from './anchors.ts'

// those that several sections stand on
const bliese =
  'Bliese, P. D. (2000). Within-group agreement, non-independence, and reliability. In K. J. Klein & S. W. J. Kozlowski (eds.), Multilevel Theory, Research, and Methods in Organizations. Jossey-Bass.'
const terwee =
  'Terwee, C. B. et al. (2007). Quality criteria were proposed for measurement properties of health status questionnaires. Journal of Clinical Epidemiology, 60, 34–42.'
const bates =
  'Bates, D., Mächler, M., Bolker, B. & Walker, S. (2015). Fitting linear mixed-effects models using lme4. Journal of Statistical Software, 67(1).'
const laird =
  'Laird, N. M. & Ware, J. H. (1982). Random-effects models for longitudinal data. Biometrics, 38, 963–974.'
const student = 'Student (1908). The probable error of a mean. Biometrika, 6, 1–25.'
const wagner =
  'Wagner, S. M., Rau, C. & Lindemann, E. (2010). Multiple informant methodology: a critical review and recommendations. Sociological Methods & Research, 38, 582–618.'
const burkeDunlap =
  'Burke, M. J. & Dunlap, W. P. (2002). Estimating interrater agreement with the average deviation index: a user’s guide. Organizational Research Methods, 5, 159–172.'

const goldstein =
  'Goldstein, H. & Spiegelhalter, D. J. (1996). League tables and their limitations. Journal of the Royal Statistical Society A, 159, 385–443.'

/** The literature behind each section, in full. */
export const references: Record<MethodAnchor, readonly string[]> = {
  score: [
    'Fayers, P. M. & Machin, D. (2016). Quality of Life: The Assessment, Analysis and Reporting of Patient-reported Outcomes, 3rd ed. Wiley.',
  ],
  'missing-rule': ['Fayers, P. M. & Machin, D. (2016). Quality of Life, 3rd ed. Wiley. (Half rule.)'],
  aggregation: [wagner],
  interval: [student],
  distribution: [
    'van der Eijk, C. (2001). Measuring agreement in ordered rating scales. Quality & Quantity, 35, 325–341.',
  ],
  'ceiling-floor': [terwee],
  'krippendorff-alpha': [
    'Krippendorff, K. (2004). Content Analysis: An Introduction to Its Methodology, 2nd ed., ch. 11. Sage.',
    "Krippendorff, K. (2011). Computing Krippendorff's Alpha-Reliability. University of Pennsylvania.",
    "Hughes, J. (2022). Toward improved inference for Krippendorff's alpha agreement coefficient. arXiv:2210.13265. (Jackknife.)",
    'Zapf, A. et al. (2016). Measuring inter-rater reliability for nominal data – which coefficients and confidence intervals are appropriate? BMC Medical Research Methodology, 16, 93.',
  ],
  ac2: [
    'Gwet, K. L. (2008). Computing inter-rater reliability and its variance in the presence of high agreement. British Journal of Mathematical and Statistical Psychology, 61, 29–48.',
    'Gwet, K. L. (2014). Handbook of Inter-Rater Reliability, 4th ed. Advanced Analytics.',
  ],
  icc: [
    bliese,
    'LeBreton, J. M. & Senter, J. L. (2008). Answers to 20 questions about interrater reliability and interrater agreement. Organizational Research Methods, 11, 815–852.',
  ],
  'practice-reliability': [
    'Spearman, C. (1910). Correlation calculated from faulty data. British Journal of Psychology, 3, 271–295.',
    'Brown, W. (1910). Some experimental results in the correlation of mental abilities. British Journal of Psychology, 3, 296–322.',
    bliese,
  ],
  'd-study': ['Brennan, R. L. (2001). Generalizability Theory, ch. 4. Springer.'],
  'variance-components': [
    'Brennan, R. L. (2001). Generalizability Theory. Springer.',
    'Cronbach, L. J., Gleser, G. C., Nanda, H. & Rajaratnam, N. (1972). The Dependability of Behavioral Measurements. Wiley.',
    bates,
  ],
  ad: [
    'Burke, M. J., Finkelstein, L. M. & Dusig, M. S. (1999). On average deviation indices for estimating interrater agreement. Organizational Research Methods, 2, 49–68.',
    burkeDunlap,
  ],
  'agreement-percentile': [
    'Biemann, T., Cole, M. S. & Voelpel, S. (2012). Within-group agreement: on the use (and misuse) of r_wg and r_wg(J) in leadership research. The Leadership Quarterly, 23, 66–80.',
  ],
  'a-wg': [
    'Brown, R. D. & Hauenstein, N. M. A. (2005). Interrater agreement reconsidered: an alternative to the r_wg indices. Organizational Research Methods, 8, 165–184.',
  ],
  rwg: [
    'James, L. R., Demaree, R. G. & Wolf, G. (1984). Estimating within-group interrater reliability with and without response bias. Journal of Applied Psychology, 69, 85–98.',
    'Lindell, M. K., Brandt, C. J. & Whitney, D. J. (1999). A revised index of interrater agreement for multi-item ratings of a single target. Applied Psychological Measurement, 23, 127–135.',
    'O’Neill, T. A. (2017). An overview of interrater agreement on Likert scales for researchers and practitioners. Frontiers in Psychology, 8, 777.',
  ],
  'cronbach-alpha': [
    'Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests. Psychometrika, 16, 297–334.',
    'Geldhof, G. J., Preacher, K. J. & Zyphur, M. J. (2014). Reliability estimation in a multilevel confirmatory factor analysis framework. Psychological Methods, 19, 72–91.',
    terwee,
  ],
  omega: [
    'McDonald, R. P. (1999). Test Theory: A Unified Treatment. Lawrence Erlbaum.',
    'Harman, H. H. & Jones, W. H. (1966). Factor analysis by minimizing residuals (minres). Psychometrika, 31, 351–368.',
    'Flora, D. B. (2020). Your coefficient alpha is probably wrong, but which coefficient omega is right? Advances in Methods and Practices in Psychological Science, 3, 484–501.',
  ],
  'item-rest': [
    'Nunnally, J. C. & Bernstein, I. H. (1994). Psychometric Theory, 3rd ed. McGraw-Hill.',
    'Clark, L. A. & Watson, D. (1995). Constructing validity: basic issues in objective scale development. Psychological Assessment, 7, 309–319.',
  ],
  'role-model': [laird, bates, goldstein],
  'role-and-stake': [laird],
  'leader-staff-gap': [
    student,
    'Cohen, J. (1988). Statistical Power Analysis for the Behavioral Sciences, 2nd ed. Lawrence Erlbaum. (d_z.)',
  ],
  'scope-variants': [
    student,
    'Welch, B. L. (1947). The generalization of “Student’s” problem when several different population variances are involved. Biometrika, 34, 28–35.',
  ],
  influence: [wagner],
  'top-k': [goldstein, laird],
  'rank-interval': [goldstein],
  'pairwise-rank-interval': [
    'Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics, 6, 65–70.',
    'Mogstad, M., Romano, J. P., Shaikh, A. M. & Wilhelm, D. (2024). Inference for ranks with applications to mobility across neighbourhoods and academic achievement across countries. Review of Economic Studies, 91, 476–518.',
  ],
  zones: [goldstein],
  'expected-correct': [goldstein],
  weights: [
    'Barron, F. H. & Barrett, B. E. (1996). Decision quality using ranked attribute weights. Management Science, 42, 1515–1523.',
    'Held, M., Wolfe, P. & Crowder, H. P. (1974). Validation of subgradient optimization. Mathematical Programming, 6, 62–88.',
    'Hwang, C.-L. & Yoon, K. (1981). Multiple Attribute Decision Making. Springer. (TOPSIS.)',
  ],
  smaa: [
    'Lahdelma, R. & Salminen, P. (2001). SMAA-2: stochastic multicriteria acceptability analysis for group decision making. Operations Research, 49, 444–454.',
    'Tervonen, T. & Lahdelma, R. (2007). Implementing stochastic multicriteria acceptability analysis. European Journal of Operational Research, 178, 500–513.',
  ],
  pareto: ['Ehrgott, M. (2005). Multicriteria Optimization, 2nd ed., ch. 2. Springer.'],
  'scenario-comparison': [
    'Kendall, M. G. (1945). The treatment of ties in ranking problems. Biometrika, 33, 239–251.',
    'Saisana, M., Saltelli, A. & Tarantola, S. (2005). Uncertainty and sensitivity analysis techniques as tools for the quality assessment of composite indicators. Journal of the Royal Statistical Society A, 168, 307–323.',
  ],
  strategies: [
    'Flyvbjerg, B. (2006). Five misunderstandings about case-study research. Qualitative Inquiry, 12, 219–245.',
    'Seawright, J. & Gerring, J. (2008). Case selection techniques in case study research. Political Research Quarterly, 61, 294–308.',
    'Patton, M. Q. (2015). Qualitative Research & Evaluation Methods, 4th ed. Sage.',
    'Gower, J. C. (1971). A general coefficient of similarity and some of its properties. Biometrics, 27, 857–871.',
  ],
  flags: [
    'Curran, P. G. (2016). Methods for the detection of carelessly invalid responses in survey data. Journal of Experimental Social Psychology, 66, 4–19.',
    'Dunn, A. M. et al. (2018). Intra-individual response variability as an indicator of insufficient effort responding. Journal of Business and Psychology, 33, 105–121.',
    'Huang, J. L. et al. (2012). Detecting and deterring insufficient effort responding to surveys. Journal of Business and Psychology, 27, 99–114.',
    burkeDunlap,
    wagner,
  ],
  disclosure: [
    'Hundepool, A. et al. (2012). Statistical Disclosure Control. Wiley. (Complementary suppression.)',
  ],
}
