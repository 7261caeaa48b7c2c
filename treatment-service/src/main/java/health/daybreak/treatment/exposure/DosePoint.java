package health.daybreak.treatment.exposure;

import java.math.BigDecimal;
import java.time.Instant;

/** One dose that was given. */
public record DosePoint(Instant at, BigDecimal milligrams) {}
