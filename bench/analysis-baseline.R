# Rscript bench/analysis-baseline.R [practices=2000] [informants=5] [items=45] [replicates=1000] [answers.csv to leave behind]
# Base-R baseline of the analysis our platform has to do; own code, no packages. Per element (11): mean, Cronbach alpha, ICC(1),
# ICC(2) and mean rwg(j) over practices, each with a percentile bootstrap interval (practices resampled, R replicates).
#   read    = read.csv of the long answer file        loop   = the straightforward way (resample rows, recompute)
#   matrix  = the strong way: all statistics are functions of per-practice sums, so replicates = one matrix product
a <- suppressWarnings(as.integer(commandArgs(TRUE))); P <- if (length(a) > 0) a[1] else 2000L; K <- if (length(a) > 1) a[2] else 5L
I <- if (length(a) > 2) a[3] else 45L; R <- if (length(a) > 3) a[4] else 1000L
set.seed(1); el <- rep(1:11, length.out = I); el <- sort(el); N <- P * K; prac <- rep(1:P, each = K)
u <- matrix(rnorm(P * 11), P); v <- matrix(rnorm(N * 11), N)
X <- sapply(1:I, function(i) pmin(5, pmax(1, round(3 + .7 * u[prac, el[i]] + .6 * v[, el[i]] + .8 * rnorm(N)))))
colnames(X) <- paste0("q", 1:I); f <- if (length(a) > 4) commandArgs(TRUE)[5] else tempfile(fileext = ".csv"); write.csv(cbind(practice = prac, X), f, row.names = FALSE)
el_t <- function(e) system.time(e)[["elapsed"]]
t_read <- el_t({ D <- as.matrix(read.csv(f)); X <- D[, -1]; prac <- D[, 1] })
# agreement below 0 is set to 0 before the formula: after it, a variance above J / (J - 1) times the null would come out as 1
rwgj <- function(V, J, s2e = 2) { a <- pmax(0, 1 - V / s2e); J * a / (J * a + 1 - a) }
stat <- function(X, prac, P) t(sapply(1:11, function(e) { Z <- X[, el == e, drop = FALSE]; J <- ncol(Z); tot <- rowSums(Z); s <- tot / J
  alpha <- J / (J - 1) * (1 - sum(apply(Z, 2, var)) / var(tot)); m <- rowsum(s, prac) / K
  msb <- K * var(as.vector(m)); msw <- sum((s - m[match(prac, rownames(m))])^2) / (P * (K - 1))
  w <- rowMeans((rowsum(Z^2, prac) - rowsum(Z, prac)^2 / K) / (K - 1))
  c(mean(s), alpha, (msb - msw) / (msb + (K - 1) * msw), (msb - msw) / msb, mean(rwgj(w, J))) }))
t_point <- el_t(S0 <- stat(X, prac, P))
Rl <- min(R, 20L); rows <- matrix(1:N, K)
t_loop <- el_t(for (b in 1:Rl) { s <- sample.int(P, P, TRUE); stat(X[rows[, s], ], rep(1:P, each = K), P) }) * R / Rl
t_matrix <- el_t({
  W <- matrix(0, R, P); for (b in 1:R) W[b, ] <- tabulate(sample.int(P, P, TRUE), P)
  W <- rbind(W, 1)  # last row: every practice once = the point estimates, checked below
  B <- array(0, c(R + 1, 11, 5))
  for (e in 1:11) { Z <- X[, el == e, drop = FALSE]; J <- ncol(Z); tot <- rowSums(Z); s <- tot / J
    sx <- rowsum(Z, prac); sxx <- rowsum(Z^2, prac); m <- as.vector(rowsum(s, prac)) / K; st <- as.vector(rowsum(tot, prac)); stt <- as.vector(rowsum(tot^2, prac))
    ssw <- as.vector(rowsum((s - m[prac])^2, prac)); rw <- rwgj(rowMeans((sxx - sx^2 / K) / (K - 1)), J)
    A <- W %*% cbind(sx, sxx, st, stt, m, m^2, ssw, rw)
    vi <- (A[, J + 1:J, drop = FALSE] - A[, 1:J, drop = FALSE]^2 / N) / (N - 1); vt <- (A[, 2 * J + 2] - A[, 2 * J + 1]^2 / N) / (N - 1)
    mm <- A[, 2 * J + 3]; msb <- K * (A[, 2 * J + 4] - mm^2 / P) / (P - 1); msw <- A[, 2 * J + 5] / (P * (K - 1))
    B[, e, ] <- cbind(mm / P, J / (J - 1) * (1 - rowSums(vi) / vt), (msb - msw) / (msb + (K - 1) * msw), (msb - msw) / msb, A[, 2 * J + 6] / P) }
  CI <- apply(B[1:R, , ], c(2, 3), quantile, c(.025, .975)) })
stopifnot(max(abs(B[R + 1, , ] - S0)) < 1e-8)
g <- gc(); cat(sprintf('{"P":%d,"K":%d,"I":%d,"R":%d,"readS":%.3f,"pointS":%.3f,"loopS_extrapolated":%.1f,"loopReplicatesRun":%d,"matrixS":%.3f,"maxMiB":%.0f,"Rversion":"%s","e1":[%s],"e1ci":[%s],"points":[%s],"intervals":[%s]}\n', P, K, I, R, t_read, t_point, t_loop, Rl, t_matrix, sum(g[, 6]), getRversion(), paste(round(S0[1, ], 4), collapse = ","), paste(round(CI[, 1, 1], 4), collapse = ","),
  paste(sprintf("%.12f", t(S0)), collapse = ","), paste(sprintf("%.12f", aperm(CI, c(1, 3, 2))), collapse = ",")))
