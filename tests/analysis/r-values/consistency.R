# Alpha, omega and intraclass correlations of drawn data by psych, aov and lme4, in the format of tests/reference.
# Writes consistency.json beside it:
#   Rscript tests/analysis/r-values/consistency.R
suppressMessages({library(psych); library(lme4); library(jsonlite)})
set.seed(7)
cases <- list()
add <- function(id, f, input, expected, tol) cases[[length(cases)+1]] <<- list(id=id, `function`=f, input=input, expected=expected, tolerance=tol, computedWith=paste(R.version.string, "psych", packageVersion("psych"), "lme4", packageVersion("lme4")), source="drawn by tests/analysis/r-values/consistency.R")
for (rep in 1:5) {
  k <- sample(3:8,1); n <- sample(c(25, 40), 1)
  load <- runif(k, .3,.9); f <- rnorm(n)
  x <- sapply(1:k, function(i) { v <- load[i]*f + sqrt(1-load[i]^2)*rnorm(n); pmin(5,pmax(1,round(3+1.1*v)))})
  x[sample(length(x), round(.06*length(x)))] <- NA
  cc <- x[complete.cases(x),]
  a <- suppressWarnings(alpha(as.data.frame(x), warnings=FALSE)); ac <- suppressWarnings(alpha(as.data.frame(cc), warnings=FALSE))
  ci <- alpha.ci(ac$total$raw_alpha, nrow(cc), k)
  fa1 <- suppressWarnings(fa(cor(cc), 1, fm="minres")); l <- as.numeric(fa1$loadings); if (sum(l)<0) l <- -l
  om <- sum(l)^2/(sum(l)^2+sum(1-l^2))
  exp <- list(alphaPairwise=a$total$raw_alpha, alphaComplete=ac$total$raw_alpha, nComplete=nrow(cc), feldtLower=ci$lower.ci, feldtUpper=ci$upper.ci,
   standardizedAlpha=a$total$std.alpha, meanInterItemCorrelation=a$total$average_r, itemRestCorrelation=as.numeric(a$item.stats$r.drop), alphaIfDeleted=a$alpha.drop$raw_alpha,
   itemMean=as.numeric(a$item.stats$mean), itemSd=as.numeric(a$item.stats$sd), itemRestComplete=as.numeric(ac$item.stats$r.drop))
  # psych stops at .9975 where there is no one-factor solution
  if (max(l) < .99 && min(l) > 0) {exp$omegaStandardized <- om; exp$loadings <- l}
  add(paste0("scale",rep), "scaleReliability", list(rows=x), exp, list(default=1e-8, omegaStandardized=1e-4, loadings=1e-3))
}
for (rep in 1:3) {
  n <- sample(3:12, 1); k <- sample(2:6,1); x <- matrix(rnorm(n)*runif(1,0,2),n,k)+ matrix(rnorm(k),n,k,byrow=TRUE)*runif(1,0,2) + rnorm(n*k)
  lev <- sample(c(.9,.95,.99),1)
  r <- ICC(x, alpha=1-lev, lmer=FALSE)$results
  nm <- c("icc11","icc21","icc31","icc1k","icc2k","icc3k"); e <- list()
  for (i in 1:6) e[[nm[i]]] <- list(value=r$ICC[i], lower=r[i,7], upper=r[i,8], f=r$F[i], df1=r$df1[i], df2=r$df2[i])
  add(paste0("icc",rep), "iccTable", list(units=x, level=lev), e, list(value=1e-8, lower=1e-6, upper=1e-6, f=1e-6))
}
for (rep in 1:3) {
  J <- sample(4:9, 1); nj <- sample(1:9,J,TRUE); g <- rep(1:J,nj); y <- round(3+rnorm(J)[g]*runif(1,0,1)+rnorm(length(g)),2)
  if (all(nj==1)) next
  groups <- lapply(split(y,g), function(v) I(unname(v)))
  s <- summary(aov(y~factor(g)))[[1]]; msb <- s[1,3]; msw <- s[2,3]; N <- length(y); n0 <- (N-sum(nj^2)/N)/(J-1)
  m <- suppressMessages(lmer(y~1+(1|g))); v <- as.data.frame(VarCorr(m))$vcov; ir <- v[1]/sum(v)
  vb <- (msb-msw)/n0
  add(paste0("ow",rep),"iccOneWay",list(groups=unname(groups)), list(groups=J,n=N,msb=msb,msw=msw,n0=n0,varBetween=vb,icc1=vb/(vb+msw),icc1AverageSize=(msb-msw)/(msb+(N/J-1)*msw),iccMeanRating=(msb-msw)/msb,f=msb/msw,df1=J-1,df2=N-J,
   icc1Reml=ir,varBetweenReml=v[1],varWithinReml=v[2],groupReliabilityReml=nj*ir/(1+(nj-1)*ir)), list(default=1e-8,icc1Reml=1e-4,varBetweenReml=2e-4,varWithinReml=2e-4,groupReliabilityReml=2e-4))
}
cat(toJSON(list(schema="reference-vectors/1",topic="consistency", title="Alpha, omega and intraclass correlations of drawn data",cases=cases),auto_unbox=TRUE,digits=NA,na="null"),file="tests/analysis/r-values/consistency.json")
