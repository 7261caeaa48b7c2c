package health.daybreak.notification.plan;

import static health.daybreak.notification.Story.COURSE;
import static health.daybreak.notification.Story.PATIENT;
import static health.daybreak.notification.Story.maintenanceBegun;
import static health.daybreak.notification.Story.maintenanceBooked;
import static health.daybreak.notification.Story.received;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.courses.CoursePaused;
import health.daybreak.events.courses.CourseResumed;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.notification.ManualClock;
import health.daybreak.notification.Story;
import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.recipient.InMemoryRecipients;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whatever happens to a course in maintenance, and however often it is told: the next visit is announced once a dose, never too soon. */
class NextVisitProperties {

    private static final Instant BEGUN = Instant.parse("2026-03-02T17:00:00Z");
    private static final Duration INTERVAL = Duration.ofDays(14);
    private static final Duration TIME_TO_BOOK = Duration.ofDays(2);
    private static final String ABOUT = COURSE + ".maintenance";

    enum Happening {
        BOOKS,
        CANCELS,
        IS_TREATED,
        PAUSES,
        GOES_ON,
        IS_TOLD_AGAIN,
        A_WEEK_PASSES
    }

    @Property(tries = 500)
    void oneMessageADoseAndOnlyToWhoeverHasNoVisitBooked(
            @ForAll @Size(min = 1, max = 25) List<Happening> happenings, @ForAll @IntRange(max = 72) int hoursBetween) {
        Course course = new Course();
        course.say(maintenanceBegun(BEGUN));
        course.check();
        for (Happening happening : happenings) {
            course.pass(Duration.ofHours(1 + hoursBetween));
            course.happen(happening);
            course.check();
        }
    }

    /** A course, what the clinic knows of it kept as simply as can be, and what is to be proved. */
    private static final class Course {

        private final InMemoryMessagePlans plans = new InMemoryMessagePlans();
        private final ManualClock clock = new ManualClock(BEGUN);
        private final TellNextVisitDue nextVisit = new TellNextVisitDue(
                plans, new InMemoryRecipients(), new MaintenancePlanning(Plans.byRules()), new Agenda(), clock);
        private final Set<String> booked = new HashSet<>();
        private Instant lastDose = BEGUN;
        private @Nullable Instant openSince;
        private boolean paused;
        private boolean told;
        private int sessions;
        private long sequence;
        private ClinicEvent lastSaid = maintenanceBegun(BEGUN);

        /** Like the law of sending: what is due meanwhile goes. */
        private void pass(Duration time) {
            clock.advance(time);
            Instant now = clock.instant();
            for (Intent due : plan().due(now)) {
                assertThat(now).isAfterOrEqualTo(lastDose.plus(INTERVAL));
                assertThat(booked).isEmpty();
                assertThat(paused).isFalse();
                assertThat(told).as("told before for this dose").isFalse();
                told = true;
                Channel first = due.purpose().channels().getFirst();
                plans.change(ABOUT, known -> known.claim(due.id(), first, List.of(), now, now));
                plans.change(ABOUT, known -> known.accepted(due.id(), 1, now));
            }
        }

        private void happen(Happening happening) {
            Instant now = clock.instant();
            switch (happening) {
                case BOOKS -> {
                    String id = "session-" + ++sessions;
                    booked.add(id);
                    say(maintenanceBooked(id, now.plus(INTERVAL), now));
                }
                case CANCELS ->
                    booked.stream().findFirst().ifPresent(id -> {
                        booked.remove(id);
                        openSince = now;
                        say(new SessionCancelled(id, COURSE, PATIENT, "PATIENT_REQUEST", false, now));
                    });
                case IS_TREATED -> {
                    String id = booked.stream().findFirst().orElse("session-walked-in-" + ++sessions);
                    booked.remove(id);
                    lastDose = now;
                    openSince = null;
                    told = false;
                    say(Story.completed(id, now));
                }
                case PAUSES -> {
                    paused = true;
                    say(new CoursePaused(COURSE, PATIENT, "PATIENT_ILL", "staff-prescriber", now));
                }
                case GOES_ON -> {
                    if (paused) {
                        paused = false;
                        openSince = now;
                        say(new CourseResumed(COURSE, PATIENT, "staff-prescriber", now));
                    }
                }
                case IS_TOLD_AGAIN -> repeat();
                case A_WEEK_PASSES -> pass(Duration.ofDays(7));
            }
        }

        private void say(ClinicEvent event) {
            sequence++;
            lastSaid = event;
            repeat();
        }

        private void repeat() {
            Instant at = clock.instant();
            switch (lastSaid) {
                case CourseEvent course -> nextVisit.onCourse(received(course, sequence, at));
                case SessionEvent session -> nextVisit.onSession(received(session, sequence, at));
                case ClinicEvent other -> throw new IllegalStateException("not of a course: " + other);
            }
        }

        private void check() {
            List<Intent> planned = plan().intents().stream()
                    .filter(intent -> intent.state() == Intent.State.PLANNED)
                    .toList();
            assertThat(planned).hasSize(booked.isEmpty() && !paused && !told ? 1 : 0);
            for (Intent intent : planned) {
                Instant byRule = lastDose.plus(INTERVAL);
                Instant afterTime = openSince == null ? byRule : openSince.plus(TIME_TO_BOOK);
                assertThat(intent.purpose().dueAt())
                        .isEqualTo(afterTime.isAfter(byRule) ? afterTime : byRule)
                        .isBefore(intent.purpose().expiresAt());
            }
        }

        private MessagePlan plan() {
            return plans.get(ABOUT).state();
        }
    }
}
