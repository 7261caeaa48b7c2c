package health.daybreak.intake.consent.renewal;

import static health.daybreak.intake.consent.ConsentFixture.NOON;
import static health.daybreak.intake.consent.ConsentFixture.text;
import static health.daybreak.intake.consent.ConsentFixture.texts;

import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.intake.consent.ConsentText;
import health.daybreak.intake.consent.Scope;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A patient who signed for infusions at noon on 23 November 2026, and what happens to them by day. */
final class RenewalFixture {

    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    /** 12 months, 12 sessions, 25 %, 30 days of notice. */
    static final RenewalPolicy POLICY = policy();

    private RenewalFixture() {}

    static RenewalPolicy policy(ConsentText... later) {
        Stream<ConsentText> first = Stream.of(Scope.values()).map(scope -> text(scope, "1", FIRST, true));
        return new RenewalPolicy(texts(Stream.concat(first, Stream.of(later)).toArray(ConsentText[]::new)), ZONE);
    }

    static Instant day(double days) {
        return NOON.plus(Duration.ofMinutes((long) (days * 24 * 60)));
    }

    static SignedOnce signed(Scope scope, double day) {
        Instant until = day(day).atZone(ZoneOffset.UTC).plusMonths(12).toInstant();
        return new SignedOnce(scope + "-" + day, scope, "1", day(day), until, null);
    }

    static CourseStarted started(String route, @Nullable String dose, double day) {
        return new CourseStarted(
                "course-" + day,
                "amara",
                "screening",
                "protocol",
                1,
                route,
                "DEPRESSION",
                6,
                dose == null ? null : new BigDecimal(dose),
                40,
                "staff-prescriber",
                day(day));
    }

    static CourseCompleted ended(double startedOn, double day) {
        return new CourseCompleted("course-" + startedOn, "amara", 6, day(day));
    }

    static SessionCompleted session(String route, double day) {
        Instant at = day(day);
        return new SessionCompleted(
                "session-" + day, "course", "amara", 1, route, BigDecimal.TEN, at, at, at, at, 0, 0, "staff-nurse", at);
    }

    static DoseStarted dose(String route, String milligrams, String kilograms, double day) {
        return new DoseStarted(
                "session-" + day,
                "course",
                "amara",
                route,
                new BigDecimal(milligrams),
                new BigDecimal(kilograms),
                40,
                "staff-nurse",
                day(day));
    }

    static Need need(RenewalPolicy policy, Scope scope, List<SignedOnce> signed, Treatments treatments, Instant now) {
        return policy.needs(signed, treatments, now).stream()
                .filter(need -> need.scope() == scope)
                .findFirst()
                .orElseThrow();
    }
}
