# Values of the special functions from R. Writes special-functions.json beside it:
#   Rscript tests/analysis/r-values/special-functions.R
library(jsonlite)

# literals, as 15 digits have to hold each of them exactly
probabilities <- c(1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.025, 0.05, 0.1, 0.25, 0.4, 0.49, 0.499, 0.501, 0.6, 0.75, 0.9, 0.95, 0.975, 0.99,
                   0.995, 0.999, 0.9999, 0.99999, 0.999999, 0.9999999, 0.99999999, 0.999999999, 0.9999999999)
quantiles <- function(quantile, ...) quantile(probabilities, ...)

normal <- list(
  z = c(-37, -20, -10, -6, -5.65, -3, -1.96, -0.68, -0.67, -0.1, 0.1, 0.5, 0.67, 0.7, 1, 2, 5.65, 5.7, 8),
  quantile = quantiles(qnorm)
)
normal$cdf <- pnorm(normal$z)

t <- lapply(c(1, 1.5, 2, 3, 4, 7, 12, 29, 83, 150, 999, 1999, 10000, 100000), function(df) {
  at <- c(-40, -8, -3, -1, -0.01, 0.001, 0.3, 1, 2, 5, 12)
  list(df = df, quantile = quantiles(qt, df), at = at, cdf = pt(at, df))
})

pairs <- list(c(1, 1), c(1, 5), c(4, 7), c(5, 18), c(5, 15), c(0.7, 2.3), c(3, 1000), c(83, 291), c(156, 624),
              c(379, 1516), c(2000, 8000), c(9999, 29997), c(8000, 3), c(1, 100000), c(100000, 1))
# R's qf() loses digits where F is small, as it takes 1 from a number near 1; the beta quantile that it stands on does not
preciseQf <- function(p, df1, df2) {
  x <- qbeta(p, df1 / 2, df2 / 2)
  y <- qbeta(p, df2 / 2, df1 / 2, lower.tail = FALSE)
  df2 / df1 * ifelse(x < 0.5, x / (1 - x), (1 - y) / y)
}
f <- lapply(pairs, function(df) {
  at <- c(1e-6, 0.01, 0.2, 0.8, 0.99, 1, 1.05, 1.7, 4, 30)
  list(df1 = df[1], df2 = df[2], quantile = quantiles(preciseQf, df[1], df[2]), at = at, cdf = pf(at, df[1], df[2]))
})

chiSquared <- lapply(c(0.4, 1, 2, 3, 4, 7, 12, 29, 83, 150, 999, 10000, 100000), function(df) {
  at <- df * c(0.01, 0.5, 0.9, 0.99, 1, 1.01, 1.1, 2, 6)
  list(df = df, quantile = quantiles(qchisq, df), at = at, cdf = pchisq(at, df))
})

x <- c(1e-8, 0.001, 0.1, 0.5, 0.9, 1.5, 2.5, 3, 7.7, 9.999, 10, 10.5, 42, 171, 1000.5, 1e5, 1e9)
betas <- expand.grid(a = c(0.2, 0.5, 1, 3, 9.9, 10, 42, 5000, 1e5), b = c(0.5, 2, 10, 77.5, 1e5))

cat(toJSON(list(
  computedWith = R.version.string,
  probabilities = probabilities,
  normal = normal, t = t, f = f, chiSquared = chiSquared,
  logGamma = list(x = x, value = lgamma(x)),
  logBeta = list(a = betas$a, b = betas$b, value = lbeta(betas$a, betas$b))
), digits = NA, auto_unbox = TRUE), file = "tests/analysis/r-values/special-functions.json")
