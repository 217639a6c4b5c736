# Rscript tests/analysis/r-values/crossed-variance-components.R > tests/analysis/r-values/crossed-variance-components.json
#
# Components of unbalanced data with missing answers by lme4's lmer. Informants are in order of practices; rows hold one
# number per item, null without an answer; roles have the first as reference.
suppressMessages({ library(lme4); library(jsonlite) })

draw <- function(id, seed, practices, largest, items, sds, missing, round = TRUE, roles = TRUE) {
  set.seed(seed)
  sizes <- sample(1:largest, practices, TRUE)
  practice <- rep(seq_len(practices), sizes)
  informants <- length(practice)
  role <- sample(c('a', 'b', 'c'), informants, TRUE)
  value <- 3.3 + outer(rnorm(practices) * sds[1], rep(1, items))[practice, ] +
    matrix(rep(rnorm(informants) * sds[2] + c(a = 0, b = .4, c = -.2)[role] * roles, items), informants) +
    matrix(rep(rnorm(items) * sds[3], each = informants), informants) +
    matrix(rnorm(practices * items) * sds[4], practices)[practice, ] +
    matrix(rnorm(informants * items) * sds[5], informants)
  value <- if (round) pmin(pmax(round(value), 1), 5) else round(value, 3)
  value[runif(length(value)) < missing] <- NA
  long <- data.frame(value = as.vector(value), practice = factor(practice), informant = factor(seq_len(informants)),
    item = factor(rep(seq_len(items), each = informants)), role = role)
  long <- long[!is.na(long$value), ]
  formula <- paste(if (roles) 'value ~ role' else 'value ~ 1',
    '+ (1 | practice) + (1 | informant) + (1 | item) + (1 | practice:item)')
  # derivatives are checked by us; a tight search shows what the likelihood says rather than where a search stopped
  model <- suppressMessages(suppressWarnings(lmer(as.formula(formula), long, control = lmerControl(
    optimizer = 'bobyqa', optCtrl = list(rhoend = 1e-8), calc.derivs = FALSE))))
  variances <- as.data.frame(VarCorr(model))
  of <- function(name) unbox(variances$vcov[variances$grp == name])
  list(id = unbox(id), practiceOf = practice - 1, rows = value, roles = if (roles) role else character(),
    expected = list(practice = of('practice'), informantWithinPractice = of('informant'), item = of('item'),
      practiceByItem = of('practice:item'), residual = of('Residual'), remlDeviance = unbox(REMLcrit(model))))
}

cases <- list(
  draw('typical', 1, 15, 6, 8, c(.4, .45, .3, .3, .8), .1),
  draw('many-missing', 2, 20, 9, 6, c(.5, .3, .2, .4, .6), .5),
  draw('no-practice-variance', 3, 12, 5, 7, c(0, .6, .3, .3, .8), .1, round = FALSE),
  draw('no-cell-variance', 4, 12, 5, 7, c(.5, .4, .3, 0, .8), .1, round = FALSE),
  draw('two-practices', 5, 2, 5, 5, c(.5, .4, .3, .3, .8), .1, roles = FALSE),
  draw('two-items', 6, 15, 4, 2, c(.5, .4, .3, .3, .8), .05),
  draw('large-practices', 7, 5, 25, 5, c(.6, .4, .5, .4, .7), .1, round = FALSE, roles = FALSE),
  draw('only-residual', 8, 10, 4, 5, c(0, 0, 0, 0, 1), .1, round = FALSE)
)
cat(toJSON(list(computedWith = unbox(paste0('lme4 ', packageVersion('lme4'), ', ', R.version.string)), cases = cases),
  digits = 10, na = 'null'), '\n')
