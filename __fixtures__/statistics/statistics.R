# Answers of R 4.2 over a grid, for the tests of our own functions:
#   Rscript statistics.R > statistics.json
# A row is the arguments and the answers. Odds are x/(1-x). Infinity is null.
# Quantiles that R itself warns about are left out.
options(warn = 2)
number <- function(v) ifelse(is.finite(v), sprintf("%.17g", v), "null")
rows <- function(name, table) {
  lines <- apply(table, 1, function(row) paste0("    [", paste(number(row), collapse = ", "), "]"))
  paste0("  \"", name, "\": [\n", paste(lines, collapse = ",\n"), "\n  ]")
}
quantile <- function(f) tryCatch(f(), warning = function(w) NA)
sizes <- c(1e-3, 0.1, 0.5, 1, 1.5, 3.7, 10, 50, 333.3, 1e4, 1e6, 1e8)

beta <- expand.grid(a = sizes, b = sizes, z = c(-8, -4, -2, -1, -0.1, 0, 0.3, 1, 3, 6))
# Around the mean, in steps of the standard deviation of the logarithm of the odds.
beta$odds <- exp(log(beta$a / beta$b) + beta$z * sqrt(1 / beta$a + 1 / beta$b))
beta$p <- with(beta, ifelse(odds < 1, pbeta(odds / (1 + odds), a, b),
                            pbeta(1 / (1 + odds), b, a, lower.tail = FALSE)))
beta <- subset(beta, is.finite(odds) & odds > 1e-280 & odds < 1e280 & p > 1e-280)

inverse <- expand.grid(p = c(1e-12, 1e-6, 1e-3, 0.025, 0.3, 0.5), a = sizes, b = sizes)
inverse$x <- mapply(function(p, a, b) quantile(function() qbeta(p, a, b)), inverse$p, inverse$a, inverse$b)
inverse <- subset(inverse, !is.na(x) & x > 1e-280 & x < 0.999)
inverse <- subset(inverse, abs(pbeta(x, a, b) / p - 1) < 1e-11)
inverse$odds <- inverse$x / (1 - inverse$x)

gamma <- expand.grid(a = sizes, z = c(-8, -4, -2, -1, -0.1, 0, 0.3, 1, 3, 6, 20))
gamma$x <- gamma$a * exp(gamma$z / sqrt(gamma$a))
gamma$lower <- pgamma(gamma$x, gamma$a)
gamma$upper <- pgamma(gamma$x, gamma$a, lower.tail = FALSE)
gamma <- subset(gamma, is.finite(x) & x > 1e-280 & lower > 1e-280 & upper > 1e-280)

levels <- expand.grid(p = c(1e-12, 1e-6, 1e-3, 0.025, 0.3, 0.5, 0.975, 0.999, 1 - 1e-9), a = sizes)
levels$x <- mapply(function(p, a) quantile(function() qgamma(p, a)), levels$p, levels$a)
levels <- subset(levels, !is.na(x) & x > 1e-280)

normal <- data.frame(tail = c(0.4, 0.2, 0.1, 0.05, 0.025, 1e-3, 1e-4, 1e-6, 1e-8))
normal$z <- qnorm(normal$tail, lower.tail = FALSE)

counts <- expand.grid(head = c(0, 1, 2, 5, 17, 120, 4000), base = c(0, 1, 3, 20, 150, 3600),
                      headRuns = c(1, 3), ratio = c(1, 1.05, 2))
counts <- subset(counts, head + base > 0)
counts <- cbind(counts, t(apply(counts, 1, function(row) {
  test <- function(side) poisson.test(row[1:2], c(row[3], 1), r = row[4], alternative = side)
  c(test("greater")$p.value, test("less")$p.value, test("two.sided")$conf.int)
})))

family <- c(0.012, 0.0004, 0.3, 0.04, 0.0004, 0.9, 0.011, 0.02)
adjusted <- data.frame(p = family, holm = p.adjust(family, "holm"))

cat("{\n", paste(
  rows("incompleteBeta", beta[c("odds", "a", "b", "p")]),
  rows("incompleteBetaInverse", inverse[c("p", "a", "b", "odds")]),
  rows("incompleteGamma", gamma[c("a", "x", "lower", "upper")]),
  rows("gammaQuantile", levels[c("p", "a", "x")]),
  rows("normalQuantile", normal),
  rows("poissonTest", counts),
  rows("holm", adjusted),
  sep = ",\n"), "\n}\n", sep = "")
