package health.daybreak.treatment.exposure;

import static health.daybreak.treatment.limits.LimitName.EXPOSURE_CHECK_DAYS;
import static health.daybreak.treatment.limits.LimitName.EXPOSURE_CHECK_SESSIONS;
import static health.daybreak.treatment.limits.LimitName.EXPOSURE_DOSE_RISE;
import static health.daybreak.treatment.limits.LimitName.EXPOSURE_INTERVAL_SHARE;
import static health.daybreak.treatment.limits.LimitName.EXPOSURE_LONG_CHECK_DAYS;
import static health.daybreak.treatment.limits.LimitName.EXPOSURE_WINDOW_DAYS;

import health.daybreak.treatment.limits.LimitName;
import health.daybreak.treatment.limits.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which long-term checks are due. They advise: none stands in the way of a dose by itself. */
public final class ExposureRules {

    /** In an induction sessions are days apart: shrinking intervals mean something only beyond. */
    private static final Duration BEYOND_INDUCTION = Duration.ofDays(6);

    private final Limits limits;

    public ExposureRules(Limits limits) {
        this.limits = limits;
    }

    /**
     * One check.
     *
     * @param last when it was made last; null when it never was
     * @param why in words
     */
    public record Standing(
            LongTermCheck check, boolean due, @Nullable Instant last, String why, String source) {}

    /** Every check, due or not. */
    public List<Standing> standings(Exposure exposure, ChecksOfPatient checks, Instant at) {
        return Arrays.stream(LongTermCheck.values())
                .map(check -> standing(check, exposure, checks, at))
                .toList();
    }

    private Standing standing(LongTermCheck check, Exposure exposure, ChecksOfPatient checks, Instant at) {
        Instant last = checks.last(check).orElse(null);
        return switch (check) {
            case URINARY, RE_EVALUATION -> byCount(check, exposure, last, at);
            case LIVER, COGNITION, DEPENDENCE -> byTime(check, exposure, last, at, EXPOSURE_LONG_CHECK_DAYS, null);
            case TOLERANCE ->
                bySlope(
                        check,
                        last,
                        exposure,
                        exposure.risePercent(days(EXPOSURE_WINDOW_DAYS), at),
                        EXPOSURE_DOSE_RISE,
                        true);
            case INTERVAL ->
                bySlope(
                        check,
                        last,
                        exposure,
                        exposure.intervalShare(BEYOND_INDUCTION),
                        EXPOSURE_INTERVAL_SHARE,
                        false);
        };
    }

    private Standing byCount(LongTermCheck check, Exposure exposure, @Nullable Instant last, Instant at) {
        int sessions = last == null ? exposure.doses().size() : exposure.since(last);
        int most = limits.whole(EXPOSURE_CHECK_SESSIONS);
        return sessions >= most
                ? new Standing(
                        check,
                        true,
                        last,
                        "%d sessions since; due every %d".formatted(sessions, most),
                        limits.source(EXPOSURE_CHECK_SESSIONS))
                : byTime(check, exposure, last, at, EXPOSURE_CHECK_DAYS, "%d of %d sessions".formatted(sessions, most));
    }

    private Standing byTime(
            LongTermCheck check,
            Exposure exposure,
            @Nullable Instant last,
            Instant at,
            LimitName interval,
            @Nullable String besides) {
        Instant from = last == null && !exposure.doses().isEmpty()
                ? exposure.doses().getFirst().at()
                : last;
        long passed = from == null ? 0 : Duration.between(from, at).toDays();
        int most = limits.whole(interval);
        String days = "%d of %d days since".formatted(passed, most);
        return new Standing(
                check, passed >= most, last, besides == null ? days : days + ", " + besides, limits.source(interval));
    }

    /** A slope stays due until somebody has looked after the dose that made it. */
    private Standing bySlope(
            LongTermCheck check,
            @Nullable Instant last,
            Exposure exposure,
            @Nullable Integer percent,
            LimitName limit,
            boolean atLeast) {
        int bound = limits.whole(limit);
        boolean passed = percent != null && (atLeast ? percent >= bound : percent <= bound);
        boolean looked = last != null && exposure.since(last) == 0;
        String why = percent == null
                ? "too few doses to say"
                : "%d %%; due at %s %d %%".formatted(percent, atLeast ? "least" : "most", bound);
        return new Standing(check, passed && !looked, last, why, limits.source(limit));
    }

    private Duration days(LimitName name) {
        return Duration.ofDays(limits.whole(name));
    }
}
