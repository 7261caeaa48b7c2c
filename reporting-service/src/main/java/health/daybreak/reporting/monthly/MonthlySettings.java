package health.daybreak.reporting.monthly;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How monthly reports are signed.
 *
 * @param key an Ed25519 private key in PEM; without one no report is made, because nobody could check it
 */
@ConfigurationProperties("daybreak.reporting.monthly")
record MonthlySettings(@Nullable String key) {}
