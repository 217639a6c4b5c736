# Agreement inside groups with missing ratings on 4, 5 and 7 points, response style, paired gaps and leave-one-out with ties,
# in the form of tests/reference. Written from the definitions: a_wg as one less the share of the largest variance that a
# group with this mean and size can have, style by rle(), gaps by t.test(), ranks by rank().
#
#   Rscript agreement-and-influence.R > agreement-and-influence.json

library(jsonlite)
set.seed(20261121)
orNull <- function(x) if (length(x) == 0 || !is.finite(x)) NA else x

awg <- function(x, lo, hi) {
  n <- length(x)
  if (n < 2) return(NA)
  if (all(x == lo) || all(x == hi)) return(1)
  # the largest sum of squares at this mean: as many at the ends as the mean allows
  if (sum(x) < lo * (n - 1) + hi || sum(x) > hi * (n - 1) + lo) return(NA)
  atTop <- (mean(x) - lo) / (hi - lo)
  largest <- (atTop * (hi - mean(x))^2 + (1 - atTop) * (lo - mean(x))^2) * n / (n - 1)
  1 - 2 * var(x) / largest
}

agreement <- function(id, points, nullVariances, sizes) {
  groups <- lapply(sizes, function(n) {
    rows <- matrix(sample(c(1:points, points - 1, points, NA), n * 4, TRUE), n)
    rows
  })
  expected <- lapply(seq_along(groups), function(g) {
    rows <- groups[[g]]
    items <- lapply(1:ncol(rows), function(j) rows[!is.na(rows[, j]), j])
    s2 <- sapply(items, function(x) if (length(x) > 1) var(x) else NA)
    a <- sapply(items, awg, 1, points)
    ad <- function(f) sapply(items, function(x) if (length(x) > 1) mean(abs(x - f(x))) else NA)
    m <- mean(s2, na.rm = TRUE)
    J <- sum(!is.na(s2))
    out <- list(group = paste0("G", g), itemVariance = s2, meanItemVariance = orNull(m), awgItem = a,
      awgJ = orNull(mean(a, na.rm = TRUE)), adMeanItem = ad(mean), adMeanJ = orNull(mean(ad(mean), na.rm = TRUE)),
      adMedianJ = orNull(mean(ad(median), na.rm = TRUE)))
    for (name in names(nullVariances)) {
      v <- nullVariances[[name]]
      r <- min(m, v) / v
      out[[paste0("rwgItem.", name)]] <- 1 - pmin(s2, v) / v
      out[[paste0("rwgJ.", name)]] <- orNull(J * (1 - r) / (J * (1 - r) + r))
      out[[paste0("rwgLindell.", name)]] <- orNull(1 - m / v)
    }
    out
  })
  list(id = id, `function` = "withinGroupAgreement", tolerance = 1e-10,
    input = list(min = 1, max = points, nullVariances = nullVariances,
      groups = lapply(seq_along(groups), function(g) list(group = paste0("G", g), rows = groups[[g]]))),
    expected = list(groups = expected))
}

style <- function(id, points, n) {
  status <- sample(c(rep("svar", 8), "ved_ikke", "sprunget_over", "ikke_relevant"), n, TRUE)
  values <- ifelse(status == "svar", sample(1:points, n, TRUE), NA)
  x <- values[!is.na(values)]
  middle <- (1 + points) / 2
  list(id = id, `function` = "responseStyle", tolerance = 1e-12,
    input = list(values = values, status = status, min = 1, max = points),
    expected = list(answered = length(x), longString = max(rle(x)$lengths),
      longStringShare = max(rle(x)$lengths) / length(x), irv = sd(x), extremeShare = mean(x %in% c(1, points)),
      agreeShare = mean(x > middle), midpointShare = mean(x == middle), distinctValues = length(unique(x)),
      dontKnowShare = mean(status == "ved_ikke"), skippedShare = mean(status == "sprunget_over"),
      modalShare = max(table(x)) / length(x)))
}

gap <- function(id, practices, level) {
  scores <- function(sizes) lapply(sizes, function(n) round(runif(n, 1, 5), 2))
  leader <- scores(sample(0:2, practices, TRUE))
  staff <- scores(sample(0:4, practices, TRUE))
  both <- lengths(leader) > 0 & lengths(staff) > 0
  gaps <- sapply(leader[both], mean) - sapply(staff[both], mean)
  test <- t.test(gaps, conf.level = level)
  list(id = id, `function` = "roleGapPaired", tolerance = 1e-9, input = list(leader = leader, staff = staff, level = level),
    expected = list(gaps = gaps, practices = length(gaps), meanGap = mean(gaps), sd = sd(gaps),
      t = unname(test$statistic), lower = test$conf.int[1], upper = test$conf.int[2], dz = mean(gaps) / sd(gaps)))
}

influence <- function(id, practices) {
  # quarters are exact in binary, so that ties are ties
  groups <- lapply(sample(1:4, practices, TRUE), function(n) sample(4:20, n, TRUE) / 4)
  means <- sapply(groups, mean)
  rankOf <- function(x) rank(-round(x, 10))
  list(id = id, `function` = "leaveOneInformantOut", tolerance = 1e-10, input = list(groups = groups),
    expected = list(mean = means, rank = rankOf(means), influence = lapply(seq_along(groups), function(p) {
      lapply(seq_along(groups[[p]]), function(r) {
        without <- groups[[p]][-r]
        if (length(without) == 0) return(list(leaveOneOutMean = NA, change = NA, rankWithout = NA, rankChange = NA))
        now <- rankOf(replace(means, p, mean(without)))[p]
        list(leaveOneOutMean = mean(without), change = means[p] - mean(without), rankWithout = now,
          rankChange = now - rankOf(means)[p])
      })
    })))
}

unboxed <- function(x) {
  if (is.list(x)) return(lapply(x, unboxed))
  if (length(x) == 1) unbox(x) else x
}
# lists that stay lists even when they hold one number
listed <- function(case) {
  arrays <- function(x) lapply(x, function(v) as.list(v))
  if (case$`function` == "leaveOneInformantOut") case$input$groups <- arrays(case$input$groups)
  if (case$`function` == "roleGapPaired") {
    case$input$leader <- arrays(case$input$leader)
    case$input$staff <- arrays(case$input$staff)
  }
  case
}

cases <- list(
  agreement("gaps on five points", 5, list(uniform = 2, slightSkew = 1.34), c(1, 2, 2, 3, 3, 4, 5, 6, 9)),
  agreement("gaps on four points", 4, list(uniform = 1.25, slightSkew = 0.89), c(2, 3, 4, 4, 5, 8)),
  agreement("gaps on seven points", 7, list(uniform = 4), c(2, 3, 5, 7, 12)),
  style("five points", 5, 43), style("four points", 4, 30), style("seven points", 7, 12),
  gap("90 per cent", 25, 0.9), gap("99 per cent", 12, 0.99),
  influence("many ties", 30))
cat(toJSON(list(schema = unbox("reference-vectors/1"), computedWith = unbox(R.version.string),
  cases = lapply(cases, function(case) unboxed(listed(case)))), na = "null", null = "null", digits = NA))
