# Krippendorff's alpha with its jackknife, and AC and Fleiss with Gwet's linearised standard error, on ragged data.
# Written from the definitions (over all pairs of values; with matrices), not from counts as in analysis/statistics.
#
#   Rscript agreement-over-practices.R > agreement-over-practices.json

library(jsonlite)

alpha <- function(units, metric) {
  units <- units[lengths(units) > 1]
  v <- unlist(units)
  mid <- sapply(v, function(x) sum(v < x) + sum(v == x) / 2)
  scale <- if (metric == "ordinal") mid else v
  unit <- rep(seq_along(units), lengths(units))
  d <- switch(metric,
    nominal = outer(v, v, "!=") + 0,
    ratio = { r <- (outer(v, v, "-") / outer(v, v, "+"))^2; r[outer(v, v, "==")] <- 0; r },
    outer(scale, scale, "-")^2)
  observed <- sum(sapply(seq_along(units), function(u) sum(d[unit == u, unit == u]) / (sum(unit == u) - 1)))
  1 - (length(v) - 1) * observed / sum(d)
}

jackknife <- function(units, metric) {
  units <- units[lengths(units) > 1]
  J <- length(units)
  left <- sapply(seq_len(J), function(j) alpha(units[-j], metric))
  se <- sqrt((J - 1) / J * sum((left - mean(left))^2))
  a <- alpha(units, metric)
  list(alpha = a, se = se, interval = a + c(-1, 1) * qt(0.975, J - 1) * se)
}

weights <- function(name, q) {
  d <- abs(outer(1:q, 1:q, "-"))
  switch(name, identity = (d == 0) + 0, linear = 1 - d / (q - 1), quadratic = 1 - (d / (q - 1))^2,
    ordinal = 1 - choose(d + 1, 2) / choose(q, 2))
}

chanceCorrected <- function(units, q, name) {
  W <- weights(name, q)
  R <- t(sapply(units[lengths(units) > 0], function(x) tabulate(x, q)))
  n <- nrow(R)
  r <- rowSums(R)
  two <- r >= 2
  pa_i <- ifelse(two, rowSums(R * (R %*% W - 1)) / (r * (r - 1)), 0)
  pa <- mean(pa_i[two])
  share <- colMeans(R / r)
  result <- function(pe, cost) {
    k <- (pa - pe) / (1 - pe)
    x <- (n / sum(two)) * (pa_i - pe * two) / (1 - pe) - 2 * (1 - k) * ((R / r) %*% cost - pe) / (1 - pe)
    se <- sqrt(sum((x - k)^2) / (n * (n - 1)))
    list(coefficient = k, se = se, chanceAgreement = pe, interval = k + c(-1, 1) * qt(0.975, n - 1) * se)
  }
  mass <- sum(W) / (q * (q - 1))
  list(observedAgreement = pa, ac = result(mass * sum(share * (1 - share)), mass * (1 - share)),
    fleiss = result(drop(share %*% W %*% share), drop(W %*% share)))
}

set.seed(11)
ragged <- function(n, draw) lapply(seq_len(n), function(u) draw(u, sample(0:6, 1)))
sets <- list(
  list(id = "five points", categories = 5,
    units = ragged(14, function(u, m) pmin(5, pmax(1, round(rnorm(m, 2 + u %% 3, 0.9)))))),
  list(id = "nine points, two unused", categories = 9,
    units = ragged(11, function(u, m) sample(2:8, m, replace = TRUE))),
  list(id = "two points", categories = 2, units = ragged(9, function(u, m) 1 + (runif(m) < u / 10))),
  list(id = "scores", categories = 0, units = ragged(12, function(u, m) round(runif(m, 1, 3) + u / 6, 3)))
)
cases <- lapply(sets, function(s) {
  s$alpha <- sapply(c("nominal", "ordinal", "interval", "ratio"), function(m) jackknife(s$units, m), simplify = FALSE)
  if (s$categories > 0) s$chanceCorrected <- sapply(c("identity", "linear", "quadratic", "ordinal"),
    function(w) chanceCorrected(s$units, s$categories, w), simplify = FALSE)
  s
})
cases <- lapply(cases, function(s) { s$units <- lapply(s$units, I); s })
cat(toJSON(list(computedWith = R.version.string, cases = cases), digits = 15, auto_unbox = TRUE), "\n")
