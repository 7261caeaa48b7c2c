package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.gate.CheckName;
import health.daybreak.treatment.gate.Finding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * How often each check of the gate held or stopped a session, and how often a prescriber's word stood against it. A check
 * that is overridden nearly always, or never, is a check to talk about.
 */
@Component
public final class OverrideRates {

    private final Sessions sessions;

    OverrideRates(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * One check over some days.
     *
     * @param found sessions in which it held or stopped at least once
     * @param overridden those of them in which somebody answered for it
     * @param dosed those of the overridden in which a dose followed
     */
    public record Rate(CheckName check, int found, int overridden, int dosed) {}

    /**
     * The rates of all sessions that went through the gate.
     *
     * @param sessions how many did
     * @param withOverride how many of them with at least one override
     */
    public record Report(int sessions, int withOverride, List<Rate> checks) {}

    /** Over the sessions booked for these local days, both included. */
    public Report between(LocalDate from, LocalDate until) {
        List<Session> checked = sessions.between(from, until).stream()
                .map(Stored::state)
                .filter(session -> session.visit().gate().latest().isPresent())
                .toList();
        return new Report(
                checked.size(),
                count(checked, session -> !overridden(session).isEmpty()),
                Arrays.stream(CheckName.values())
                        .map(check -> rate(check, checked))
                        .toList());
    }

    private static Rate rate(CheckName check, List<Session> checked) {
        List<Session> overridden = checked.stream()
                .filter(session -> overridden(session).contains(check))
                .toList();
        return new Rate(
                check,
                count(checked, session -> found(session).contains(check)),
                overridden.size(),
                count(overridden, session -> session.visit().dose() != null));
    }

    private static Set<CheckName> found(Session session) {
        return session.visit().gate().rounds().stream()
                .flatMap(round -> round.findings().stream())
                .filter(finding -> !finding.go())
                .map(Finding::check)
                .collect(Collectors.toSet());
    }

    private static Set<CheckName> overridden(Session session) {
        return session.visit().gate().rounds().stream()
                .flatMap(round -> round.overrides().stream())
                .map(GateOverride::check)
                .collect(Collectors.toSet());
    }

    private static int count(List<Session> sessions, Predicate<Session> such) {
        return (int) sessions.stream().filter(such).count();
    }
}
