# What mappingEndToEnd expects of a mapping folder, straight from the formulas and from lme4; nothing of the project's own code.
# Rscript end-to-end.R OUT.json FOLDER...   OUT.json holds one case per folder; shown to give tests/reference/mapping-84.json for
# demonstration/mapping-84.
suppressMessages({ library(jsonlite); library(lme4) })
options(digits = 15)

arr <- function(x) as.list(unname(x))
csv <- function(folder, file) read.csv(file.path(folder, file), colClasses = "character", na.strings = character(),
  encoding = "UTF-8", check.names = FALSE)
num <- function(x) suppressWarnings(as.numeric(ifelse(x == "", NA, x)))
na_if_none <- function(x, f) { x <- x[!is.na(x)]; if (length(x) == 0) NA_real_ else f(x) }
sd1 <- function(x) if (length(x) < 2) NA_real_ else sd(x)

# Krippendorff 2011 by pairs of values
alpha <- function(units, ordinal) {
  units <- Filter(function(u) length(u) > 1, lapply(units, function(u) u[!is.na(u)]))
  values <- unlist(units); n <- length(values)
  if (n == 0) return(NA_real_)
  if (ordinal) { counts <- table(values); mid <- cumsum(counts) - counts / 2
    place <- function(u) as.numeric(mid[match(u, as.numeric(names(counts)))]) } else place <- identity
  squares <- function(x) sum(outer(x, x, "-")^2)
  within <- sum(sapply(units, function(u) squares(place(u)) / (length(u) - 1)))
  all <- squares(place(values)) / (n - 1)
  if (all == 0) NA_real_ else 1 - within / all
}

# Gwet 2014, ordinal weights over all q categories
ac2 <- function(units, q) {
  counts <- t(sapply(units, function(u) tabulate(u[!is.na(u)], q))); m <- rowSums(counts)
  distance <- abs(outer(1:q, 1:q, "-")); w <- 1 - choose(distance + 1, 2) / choose(q, 2)
  if (!any(m > 1)) return(NA_real_)
  two <- counts[m > 1, , drop = FALSE]; m2 <- m[m > 1]
  observed <- mean(rowSums(two * (two %*% w - 1)) / (m2 * (m2 - 1)))
  share <- colMeans(counts[m > 0, , drop = FALSE] / m[m > 0])
  chance <- sum(w) / (q * (q - 1)) * sum(share * (1 - share))
  (observed - chance) / (1 - chance)
}

one_way <- function(units) {
  units <- Filter(length, lapply(units, function(u) u[!is.na(u)])); n <- lengths(units); N <- sum(n); J <- length(n)
  y <- unlist(units); means <- sapply(units, mean)
  out <- list(icc1 = NA_real_, n0 = NA_real_, iccMeanRating = NA_real_, icc1Reml = NA_real_)
  if (J > 1) out$n0 <- (N - sum(n^2) / N) / (J - 1)
  if (J < 2 || N <= J) return(out)
  msb <- sum(n * (means - mean(y))^2) / (J - 1); msw <- sum((y - rep(means, n))^2) / (N - J)
  b <- (msb - msw) / out$n0
  if (b + msw > 0) out$icc1 <- b / (b + msw)
  if (msb > 0) out$iccMeanRating <- (msb - msw) / msb
  v <- vc(fit(y ~ 1 + (1 | g), data.frame(y = y, g = factor(rep(seq_along(n), n)))))
  out$icc1Reml <- v[["g"]] / (v[["g"]] + v[["Residual"]])
  out
}
fit <- function(formula, data) suppressWarnings(suppressMessages(lmer(formula, data, control = lmerControl(
  optimizer = "bobyqa", optCtrl = list(rhobeg = .02, rhoend = 1e-9, maxfun = 1e5), check.conv.singular = "ignore",
    check.nobs.vs.nlev = "ignore", check.nlev.gtr.1 = "ignore", check.nobs.vs.rankZ = "ignore", check.nobs.vs.nRE = "ignore"))))
vc <- function(m) { v <- as.data.frame(VarCorr(m)); setNames(v$vcov, v$grp) }

cronbach <- function(m) {
  m <- m[complete.cases(m), , drop = FALSE]; k <- ncol(m); n <- nrow(m)
  total <- if (n > 1) var(rowSums(m)) else NA
  list(n = n, a = if (k < 2 || is.na(total) || total == 0) NA_real_ else k / (k - 1) * (1 - sum(apply(m, 2, var)) / total))
}

end_to_end <- function(folder, draws = 40000, k = 14) {
  elements <- csv(folder, "elements.csv"); items <- csv(folder, "items.csv"); practices <- csv(folder, "practices.csv")
  inf <- csv(folder, "informants.csv"); answers <- csv(folder, "answers.csv")
  items <- items[order(match(items$element_id, elements$element_id), num(items$position)), ]
  inf <- inf[order(inf$informant_id, method = "radix"), ]; ids <- sort(practices$practice_id, method = "radix")
  at <- cbind(match(answers$informant_id, inf$informant_id), match(answers$item_id, items$item_id))
  chosen <- matrix(NA_real_, nrow(inf), nrow(items)); chosen[at] <- num(answers$value)
  status <- matrix("", nrow(inf), nrow(items)); status[at] <- answers$status
  x <- chosen; if (!is.null(items$reverse)) { r <- items$reverse == "ja"; x[, r] <- 6 - x[, r] }
  p <- factor(inf$practice_id, levels = ids)
  by <- function(v) split(v, p)

  score <- sapply(elements$element_id, function(e) { m <- x[, items$element_id == e, drop = FALSE]
    s <- rowMeans(m, na.rm = TRUE); s[rowSums(!is.na(m)) < ncol(m) / 2 | rowSums(!is.na(m)) == 0] <- NA; s })
  score <- matrix(score, nrow(inf))
  total <- rowMeans(score, na.rm = TRUE); total[rowSums(!is.na(score)) < ncol(score) / 2 | rowSums(!is.na(score)) == 0] <- NA
  figures <- function(s) { means <- sapply(by(s), function(v) na_if_none(v, mean))
    c(list(meanOfPractices = na_if_none(means, mean), sdOfPractices = sd1(means[!is.na(means)]), krippendorffInterval = alpha(by(s),
      FALSE)), one_way(by(s))) }

  raw <- sapply(by(total), function(v) na_if_none(v, mean)); n <- sapply(by(total), function(v) sum(!is.na(v)))
  ad_of <- function(rows) na_if_none(apply(x[rows, , drop = FALSE], 2, function(v) { v <- v[!is.na(v)]
    if (length(v) < 2) NA else mean(abs(v - mean(v))) }), mean)
  ad <- sapply(by(seq_len(nrow(inf))), ad_of)

  # the role model, when its conditions are met (section 7)
  model <- function(rows, stake) {
    d <- data.frame(y = total, p = p, role = inf$role, stake = as.numeric(inf$own_stake == "ja"))[rows, ]; d$p <- droplevels(d$p)
    roles <- sort(unique(d$role), method = "radix")
    met <- sapply(roles, function(r) sum(d$role == r) >= 10 && sum(sapply(split(d$role, d$p),
      function(v) r %in% v && length(unique(v)) > 1)) >= 10)
    if (sum(table(d$p) >= 2) < 15 || sum(met) < 2) return(NULL)
    most <- table(d$role); ref <- if ("medarbejder" %in% roles) "medarbejder" else roles[which.max(most[roles])]
    others <- setdiff(roles, ref); X <- matrix(sapply(others, function(r) as.numeric(d$role == r)), nrow(d), dimnames = list(NULL,
      others)); if (stake) X <- cbind(X, own_stake = d$stake)
    keep <- qr(cbind(1, X))$pivot[seq_len(qr(cbind(1, X))$rank)][-1] - 1; X <- X[, keep, drop = FALSE]
    m <- fit(y ~ X + (1 | p), list(y = d$y, X = X, p = d$p)); v <- vc(m)
    list(m = m, rows = rows, roles = others, effects = fixef(m)[-1], out = list(columns = arr(c("intercept", sub("^X", "",
      names(fixef(m))[-1]))), estimates = arr(fixef(m)),
      se = arr(sqrt(diag(as.matrix(vcov(m))))), varPractice = v[["p"]], varResidual = v[["Residual"]]), v = v)
  }
  one <- model(which(!is.na(total)), FALSE)
  two <- model(which(!is.na(total) & inf$own_stake != ""), TRUE)
  adjusted <- shrinkage <- psd <- chance <- setNames(rep(NA_real_, length(ids)), ids)
  adjusted_total <- total
  if (!is.null(one)) {
    u <- ranef(one$m)$p; g <- one$v[["p"]] / one$v[["Residual"]]; here <- rownames(u)
    shrinkage[here] <- n[here] * g / (1 + n[here] * g)
    adjusted_total <- total - ifelse(inf$role %in% one$roles, one$effects[match(inf$role, one$roles)], 0)
    if (one$v[["p"]] > 0) {
      adjusted[here] <- fixef(one$m)[1] + u[, 1]; psd[here] <- sqrt(one$v[["p"]] * (1 - shrinkage[here]))
      drawn <- matrix(rnorm(draws * length(here), adjusted[here], psd[here]), ncol = draws)
      chance[here] <- rowMeans(apply(-drawn, 2, rank) <= k)
    }
  }
  ranks <- function(v) { r <- rep(NA_real_, length(v)); r[!is.na(v)] <- rank(-round(v[!is.na(v)], 11)); r }

  long <- data.frame(y = as.vector(x), p = rep(p, ncol(x)), r = factor(rep(inf$informant_id, ncol(x))), i = factor(rep(items$item_id,
    each = nrow(x))), role = rep(inf$role, ncol(x)))
  long <- long[!is.na(long$y), ]; long$pi <- interaction(long$p, long$i, drop = TRUE)
  f <- if (length(unique(long$role)) > 1) y ~ role + (1 | p) + (1 | r) + (1 | i) + (1 | pi) else y ~ 1 + (1 | p) + (1 | r) + (1 | i) + (1 | pi)
  none <- c(p = NA_real_, r = NA_real_, i = NA_real_, pi = NA_real_, Residual = NA_real_)
  v <- tryCatch(vc(suppressWarnings(suppressMessages(lmer(f, long, control = lmerControl(optimizer = "bobyqa", calc.derivs = FALSE,
    check.nobs.vs.nRE = "ignore"))))), error = function(e) none)
  sizes <- 1:9; I <- length(unique(long$i)); rel <- v[["p"]] + v[["pi"]] / I
  components <- list(practice = v[["p"]], informantWithinPractice = v[["r"]], item = v[["i"]], practiceByItem = v[["pi"]],
    residual = v[["Residual"]],
    generalizabilityFixedItems = arr(rel / (rel + v[["r"]] / sizes + v[["Residual"]] / (sizes * I))))

  gap <- sapply(split(seq_along(total), p), function(rows) na_if_none(total[rows][inf$role[rows] == "leder"],
    mean) - na_if_none(total[rows][inf$role[rows] == "medarbejder"], mean))
  gap <- gap[!is.na(gap)]; gn <- length(gap); half <- if (gn > 1) qt(.975, gn - 1) * sd(gap) / sqrt(gn) else NA

  groups <- Filter(function(z) length(z) > 2, lapply(by(adjusted_total), function(z) z[!is.na(z)]))
  robust <- if (length(groups)) sqrt(median(sapply(groups, function(z) var(z) / (qchisq(.5,
    length(z) - 1) / (length(z) - 1))))) else NA_real_

  # the flags of section 8
  seconds <- num(inf$duration_seconds); median_time <- median(seconds, na.rm = TRUE)
  given <- rowSums(!is.na(chosen)); modal <- apply(chosen, 1, function(z) { z <- z[!is.na(z)]
    if (length(z)) max(table(z)) / length(z) else 0 })
  asked <- rowSums(status != ""); outlying <- rep(FALSE, nrow(inf))
  for (rows in split(seq_along(total), p)) { rows <- rows[!is.na(adjusted_total[rows])]; m <- length(rows); if (m < 4 || is.na(robust)) next
    for (r in rows) { rest <- adjusted_total[setdiff(rows, r)]; d <- abs(adjusted_total[r] - mean(rest))
      outlying[r] <- d >= 1 && d > 3 * robust * sqrt(1 + 1 / (m - 1)) && sd(rest) <= 1.5 * robust } }
  disagree <- sapply(split(seq_along(total), p), function(rows) { rows <- rows[given[rows] > 0]
    if (length(rows) < 3 || is.na(ad_of(rows)) || ad_of(rows) <= 5 / 6 + 1e-9) return(FALSE)
    !any(sapply(rows[outlying[rows]], function(r) { a <- ad_of(setdiff(rows, r)); is.na(a) || a <= 5 / 6 + 1e-9 })) })
  excluding <- disagree & !tapply(outlying, p, function(z) isTRUE(any(z)))
  levels <- c("enkelt metode", "indsats", "afdeling", "hele tilbuddet", "hele kommunen")
  mismatch <- sapply(split(seq_along(total), p), function(rows) { l <- match(inf$scope_level[rows], levels); cz <- pmax(1,
    num(inf$scope_citizens_per_year[rows])); l <- l[!is.na(l)]; cz <- cz[!is.na(cz)]
    (length(l) > 1 && diff(range(l)) >= 2) || (length(cz) > 1 && max(cz) / min(cz) >= 3) })
  flags <- list(single = ids[n == 1], straight = inf$informant_id[given >= 20 & (modal >= .95 - 1e-9 | (modal >= .85 - 1e-9 & !is.na(seconds) & seconds < median_time / 3))],
    disagree = ids[disagree], outlier = inf$informant_id[outlying], scope = ids[mismatch],
    low = inf$informant_id[(!is.na(num(inf$knowledge)) & num(inf$knowledge) <= 2) | (asked > 0 & rowSums(status == "ved_ikke") / pmax(1, asked) >= .3 - 1e-9)])
  attr(flags, "excluding") <- ids[excluding]

  expected <- list(
    items = lapply(seq_len(nrow(items)), function(j) { units <- by(x[, j]); list(item = items$item_id[j], counts = arr(tabulate(x[, j],
      5)), dontKnow = sum(status[, j] == "ved_ikke"),
      mean = na_if_none(x[, j], mean), krippendorffOrdinal = alpha(units, TRUE), ac2Ordinal = ac2(units, 5)) }),
    elements = lapply(seq_len(nrow(elements)), function(e) { a <- cronbach(x[, items$element_id == elements$element_id[e], drop = FALSE])
      c(list(element = elements$element_id[e]), figures(score[, e]), list(cronbachAlphaComplete = a$a, nComplete = a$n)) }),
    total = figures(total),
    practices = list(practiceId = arr(ids), informantsWithTotal = arr(n), rawMean = arr(raw), rawRank = arr(ranks(raw)),
      adjusted = arr(adjusted), shrinkage = arr(shrinkage),
      predictionSd = arr(psd), adjustedRank = arr(ranks(adjusted)), probabilityTop14 = arr(chance), meanAdOverItems = arr(ad)),
    roleModel = one$out, roleAndStakeModel = two$out, varianceComponents = components,
    leaderStaffGap = list(practices = gn, mean = if (gn) mean(gap) else NA_real_, sd = sd1(gap),
      lower = if (gn > 1) mean(gap) - half else NA_real_, upper = if (gn > 1) mean(gap) + half else NA_real_),
    robustWithinSd = robust)

  if (file.exists(file.path(folder, "truth.json"))) {
    truth <- fromJSON(file.path(folder, "truth.json")); inj <- truth$injected
    injected <- list(single = inj$single_informant_practices, straight = inj$straight_liner_informants,
      disagree = inj$strong_disagreement_practices,
      outlier = inj$outlier_informants$informant_id, scope = inj$scope_mismatch_practices, low = inj$low_knowledge_informants)
    expected$flags <- lapply(flags, as.list)
    expected$flagQuality <- sapply(names(flags), function(f) { hit <- length(intersect(flags[[f]], injected[[f]]))
      list(found = length(flags[[f]]), true = length(injected[[f]]),
        recall = if (length(injected[[f]])) hit / length(injected[[f]]) else NA_real_,
        precision = if (length(flags[[f]])) hit / length(flags[[f]]) else NA_real_) }, simplify = FALSE)
    t <- setNames(truth$practices$true_score, truth$practices$practice_id); known <- intersect(ids, names(t)); t <- t[known]
    first <- function(v) names(v)[order(-v)][seq_len(min(k, length(v)))]
    cr <- function(v) if (length(v) < 2 || any(is.na(v)) || sd(v) == 0) NA_real_ else cor(v, t)
    over <- function(v) if (any(is.na(v))) NA_real_ else length(intersect(first(v), first(t)))
    R <- raw[known]; A <- adjusted[known]; C <- chance[known]; none <- any(is.na(C)) || any(is.na(A))
    expected$rankQuality <- list(rawPearsonWithTruth = cr(R), adjustedPearsonWithTruth = cr(A), rawTop14Overlap = over(R),
      adjustedTop14Overlap = over(A),
      expectedCorrectInTop14 = if (none) NA_real_ else sum(C[first(A)]),
        brierTop14 = if (none) NA_real_ else mean((C - (known %in% first(t)))^2))
  }
  for (key in c("roleModel", "roleAndStakeModel")) if (is.null(expected[[key]])) expected[key] <- list(NULL)
  list(expected = expected, flags = flags)
}

args <- commandArgs(TRUE)
if (length(args) > 1) {
  set.seed(1)
  cases <- lapply(args[-1], function(folder) {
    r <- end_to_end(folder); name <- basename(folder)
    message(name, " excluding: ", paste(setdiff(r$flags$disagree, attr(r$flags, "excluding")), collapse = " "))
    list(id = name, `function` = "mappingEndToEnd", input = list(folder = name), expected = r$expected,
      tolerance = list(default = 1e-6, icc1Reml = 1e-4, adjusted = 5e-4, shrinkage = 5e-4, predictionSd = 5e-4, probabilityTop14 = .02,
        roleModel = 1e-4, roleAndStakeModel = 1e-4,
        varianceComponents = .002, expectedCorrectInTop14 = .1, brierTop14 = .005), computedWith = paste(R.version.string, "lme4",
          packageVersion("lme4")), source = "made up")
  })
  writeLines(toJSON(list(schema = "reference-vectors/1", topic = "mapping-84", title = "End-to-end", cases = cases), auto_unbox = TRUE,
    digits = NA, na = "null", null = "null"), args[1])
}
