package health.daybreak.treatment.session.web;

import health.daybreak.treatment.session.AbortReason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Why the session ends early.
 *
 * @param remark stays in the chart
 * @param givenMilligrams needed while an infusion runs
 */
record AbortRequest(
        @NotNull AbortReason reason,
        @Nullable @Size(max = 1000) String remark,
        @Nullable @PositiveOrZero BigDecimal givenMilligrams) {}
