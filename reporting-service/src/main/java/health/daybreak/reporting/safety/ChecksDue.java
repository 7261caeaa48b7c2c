package health.daybreak.reporting.safety;

import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.outcomes.OutcomeSettings.Criterion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which long-term checks are due because of what a patient was given so far, by the same rules as in the chair. */
final class ChecksDue {

    private final SafetySettings settings;
    private final Instant now;

    ChecksDue(SafetySettings settings, Instant now) {
        this.settings = settings;
        this.now = now;
    }

    /** A check, and after how much it is due. */
    private enum Rule {
        URINARY(true),
        RE_EVALUATION(true),
        LIVER(false),
        COGNITION(false),
        DEPENDENCE(false);

        private final boolean bySessions;

        Rule(boolean bySessions) {
            this.bySessions = bySessions;
        }
    }

    /** Every check that follows from sessions and days, in the words of the events. */
    static List<String> names() {
        return List.of(Rule.values()).stream().map(Rule::name).toList();
    }

    /**
     * Whether this check is due.
     *
     * @param doses when each dose began, the earliest first; not none
     */
    boolean due(String check, Journey journey, List<Instant> doses) {
        Instant last = lastMade(check, journey);
        Rule rule = Rule.valueOf(check);
        if (rule.bySessions && since(last, doses) >= settings.checkSessions().value()) {
            return true;
        }
        Criterion days = rule.bySessions ? settings.checkDays() : settings.longCheckDays();
        Instant from = last == null ? doses.getFirst() : last;
        return Duration.between(from, now).toDays() >= days.value();
    }

    /** When this check was made last; null when it never was, as far as anybody was told. */
    @Nullable
    Instant lastMade(String check, Journey journey) {
        return journey.duties().lastChecked(check).orElse(null);
    }

    private static long since(@Nullable Instant last, List<Instant> doses) {
        return doses.stream().filter(dose -> last == null || dose.isAfter(last)).count();
    }
}
