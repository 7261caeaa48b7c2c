package health.daybreak.notification.escalation;

import static health.daybreak.notification.Story.PATIENT;

import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.notification.roster.OnCallPerson;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One flagged answer at ten in the morning, what is told of it, and what became of it: for tests of paging. */
final class Flagging {

    /** 10:00 in New York, when Pia is called first. */
    static final Instant FLAGGED = Instant.parse("2026-06-03T14:00:00Z");

    static final String ANSWERS = "answers-1";

    private Flagging() {}

    static RiskFlagged flagged(String level) {
        return new RiskFlagged(ANSWERS, PATIENT, level, "C-SSRS", FLAGGED, FLAGGED.plus(Duration.ofMinutes(15)));
    }

    static RiskAcknowledged acknowledged(Instant at) {
        return new RiskAcknowledged(ANSWERS, PATIENT, "staff-noor", "PRESCRIBER_CALLED", at);
    }

    static Instant minute(long minutes) {
        return FLAGGED.plus(Duration.ofMinutes(minutes));
    }

    static List<String> phones(OnCallPerson... people) {
        return List.of(people).stream().map(OnCallPerson::phone).toList();
    }

    /** The escalation of these answers, as this bench keeps it. */
    static Escalation escalationOf(PagingBench bench) {
        return bench.escalations.get(ANSWERS).state();
    }

    static List<Page.State> statesOf(PagingBench bench) {
        return escalationOf(bench).pages().stream().map(Page::state).toList();
    }
}
