# Values of random-intercept.json, in the form of tests/reference. Run here: Rscript random-intercept.R
suppressMessages({ library(lme4); library(jsonlite) })

# adjustedSd: Henderson's mixed-model equations, with the variances lme4 found
adjusted_sd <- function(fit) {
  x <- getME(fit, "X"); z <- as.matrix(t(getME(fit, "Zt")))
  v <- as.data.frame(VarCorr(fit))$vcov
  if (v[1] == 0) return(rep(sqrt(vcov(fit)[1, 1]), ncol(z)))
  c11 <- crossprod(x); c12 <- crossprod(x, z); c22 <- crossprod(z) + diag(v[2] / v[1], ncol(z))
  inv <- solve(rbind(cbind(c11, c12), cbind(t(c12), c22))) * v[2]
  p <- ncol(x)
  sapply(seq_len(ncol(z)), function(g) { k <- rep(0, p + ncol(z)); k[1] <- 1; k[p + g] <- 1; sqrt(drop(k %*% inv %*% k)) })
}

case <- function(id, y, group, fixed, profile = TRUE, source) {
  group <- factor(group, levels = unique(group))
  d <- data.frame(y = y, group = group)
  for (n in names(fixed)) d[[n]] <- fixed[[n]]
  f <- as.formula(paste("y ~", paste(c("1", names(fixed)), collapse = "+"), "+ (1 | group)"))
  fit <- suppressMessages(suppressWarnings(lmer(f, d, REML = TRUE,
    control = lmerControl(optimizer = "bobyqa", optCtrl = list(rhobeg = 2e-3, rhoend = 1e-10), calc.derivs = FALSE))))
  v <- as.data.frame(VarCorr(fit))$vcov
  r <- ranef(fit, condVar = TRUE)$group
  lambda <- { n <- as.numeric(table(group)); t <- v[1] / v[2]; n * t / (1 + n * t) }
  expected <- list(remlCriterion = REMLcrit(fit), fixedEffects = as.numeric(fixef(fit)), fixedSe = sqrt(diag(as.matrix(vcov(fit)))),
    fixedCovariance = unname(as.matrix(vcov(fit))), varGroup = v[1], varResidual = v[2], icc = v[1] / sum(v),
    groups = levels(group), blup = r[, 1], shrinkage = lambda, predictionSd = sqrt(as.numeric(attr(r, "postVar"))),
    predictionSdWithFixed = adjusted_sd(fit))
  names(expected$fixedSe) <- NULL
  if (profile) {
    ci <- suppressMessages(suppressWarnings(confint(fit, parm = ".sig01", method = "profile")))
    lower <- if (is.na(ci[1])) 0 else ci[1]
    expected$sdGroupProfileCi <- c(lower, ci[2])
  }
  scale <- sqrt(sum(v)) # tolerances in units of y
  list(id = unbox(id), "function" = unbox("randomIntercept"),
    input = list(y = y, group = as.character(group), fixed = if (length(fixed)) fixed else setNames(list(), character(0))),
    expected = Map(function(e, name) if (name %in% c("remlCriterion", "varGroup", "varResidual", "icc")) unbox(e) else e, expected, names(expected)),
    tolerance = lapply(list(default = 1e-4 * scale, remlCriterion = 1e-6, icc = 1e-5, shrinkage = 1e-4,
      fixedCovariance = 1e-4 * scale^2, varGroup = 1e-4 * scale^2, varResidual = 1e-4 * scale^2,
      sdGroupProfileCi = 0.005 * scale), unbox),
    computedWith = unbox(paste0(R.version.string, ", lme4 ", packageVersion("lme4"), "; predictionSdWithFixed from the mixed-model equations")),
    source = unbox(source))
}

set.seed(84)
draw <- function(sizes, su, se, b = list()) {
  g <- rep(seq_along(sizes), sizes); y <- 3 + rnorm(length(sizes), 0, su)[g] + rnorm(length(g), 0, se)
  for (x in b) y <- y + x$b * x$x
  list(y = round(y, 4), g = paste0("P", g))
}
cases <- list()
sizes <- c(1, 2, 9, 4, 1, 6, 3, 2, 5, 1, 7, 2, 3, 3, 8)
n <- sum(sizes)
a <- draw(sizes, .5, .6)
cases[[1]] <- case("unbalanced-intercept", a$y, a$g, list(), TRUE, "constructed: 15 groups of 1-9")
role <- sample(0:3, n, TRUE); stake <- rbinom(n, 1, .4); size <- rep(round(rnorm(15), 2), sizes)
b <- draw(sizes, .4, .5, list(list(x = role == 3, b = .6), list(x = stake, b = .3)))
cases[[2]] <- case("several-columns", b$y, b$g, list(borger = as.integer(role == 1), ekstern = as.integer(role == 2),
  leder = as.integer(role == 3), stake = stake, groupLevel = size), TRUE, "constructed: four columns inside groups, one between")
# what is left inside groups is larger than chance gives, so that nothing is left between
g <- rep(1:8, c(2, 3, 4, 5, 2, 3, 4, 5)); y <- unlist(lapply(c(2, 3, 4, 5, 2, 3, 4, 5), function(k) seq(1, 5, length.out = k)))
cases[[3]] <- case("boundary-zero", y, paste0("P", g), list(), FALSE, "constructed: every group has the mean 3")
h <- draw(rep(c(2, 3, 5), 6), 20, .05)
cases[[4]] <- case("icc-near-one", h$y, h$g, list(), TRUE, "constructed: sd 20 between, 0.05 within")
s <- sample(n)
cases[[5]] <- case("rows-mixed-up", b$y[s] * 100 + 1e4, b$g[s], list(leder = as.integer(role == 3)[s]), TRUE,
  "several-columns in other units and another order, one column")
k <- draw(c(rep(1, 20), 2, 2, 3), 1, .7)
cases[[6]] <- case("mostly-single", k$y, k$g, list(), FALSE, "constructed: 20 groups of one value, three with more")

out <- list(schema = unbox("reference-vectors/1"), topic = unbox("random-intercept"),
  title = unbox("Random-intercept REML on other data"), cases = cases)
write(toJSON(out, digits = NA, auto_unbox = FALSE), "random-intercept.json")
