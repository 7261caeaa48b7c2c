package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.CLINIC_ID;
import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.plan.model.Wishes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Those who book whole courses at one clinic come one after the other, so that nobody begins what has to be undone. */
class TakingTurnsTest {

    private static final int PEOPLE = 32;
    private static final CourseSettings IMPATIENT =
            new CourseSettings(14, Duration.ofHours(24), Duration.ofSeconds(15), Duration.ZERO);

    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger changed = new AtomicInteger();
    private final InMemory.OfCourses courses = new InMemory.OfCourses() {

        @Override
        public Stored<Course> create(String id, Change<Course> change) {
            begun.incrementAndGet();
            return super.create(id, change);
        }

        @Override
        public Stored<Course> change(String id, Function<Course, Change<Course>> decide) {
            changed.incrementAndGet();
            return super.change(id, decide);
        }
    };
    private final Desk desk = Desk.takingTurns(courses, Desk.SETTINGS);

    @Test
    void of32WhoWantTheSameSlotsOneBeginsAndTheOthersAreOfferedOthersWithoutAWrite() throws Exception {
        List<SlotWish> slots = new ArrayList<>();
        for (int day : new int[] {0, 3, 7, 10, 14, 17}) {
            slots.add(new SlotWish(at(MONDAY.plusDays(day), 9, 0), new Team("chair-1", null, null, null)));
        }
        AtomicInteger offeredOthers = new AtomicInteger();

        List<Boolean> booked = AtOnce.together(everybody(slots, offeredOthers));

        assertThat(booked).containsOnlyOnce(true);
        assertThat(offeredOthers).hasValue(PEOPLE - 1);
        assertThat(begun).as("bookings begun").hasValue(1);
        assertThat(changed).as("changes of a course").hasValue(1);
        DoubleBooking.assertNone(desk);
    }

    @Test
    void of32WhoWantTheBestSeriesEachIsBookedAtTheFirstAttemptOrToldThatNoneIsLeft() throws Exception {
        List<Boolean> booked = AtOnce.together(everybody(List.of(), new AtomicInteger()));

        long courses = booked.stream().filter(one -> one).count();
        assertThat(courses).isGreaterThan(3);
        assertThat(begun).as("bookings begun").hasValue((int) courses);
        assertThat(changed).as("changes of a course").hasValue((int) courses);
        DoubleBooking.assertNone(desk);
    }

    @Test
    void whoseTurnDoesNotComeInTimeIsToldSoAndNothingIsBegun() {
        TurnsInProcess turns = new TurnsInProcess(IMPATIENT);

        Supplier<String> other = () -> turns.inTurn(CLINIC_ID, () -> "booked");
        turns.inTurn(CLINIC_ID, () -> {
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(() -> inAnotherThread(other))
                    .havingCause()
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.kind()).isEqualTo(Refused.Kind.BUSY);
                        assertThat(refused.code()).isEqualTo("many-are-booking");
                    });
            return "done";
        });
        assertThat(inAnotherThread(other)).as("the next, once it is over").isEqualTo("booked");
    }

    @Test
    void aTurnThatFailsEndsLikeAnyOther() {
        TurnsInProcess turns = new TurnsInProcess(IMPATIENT);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> turns.inTurn(CLINIC_ID, () -> {
                    throw new IllegalStateException("The store does not answer");
                }));

        assertThat(inAnotherThread(() -> turns.inTurn(CLINIC_ID, () -> "booked")))
                .isEqualTo("booked");
    }

    private static String inAnotherThread(Supplier<String> action) {
        return CompletableFuture.supplyAsync(action).join();
    }

    private List<Callable<Boolean>> everybody(List<SlotWish> slots, AtomicInteger offeredOthers) {
        List<Callable<Boolean>> everybody = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            String patient = desk.eligiblePatient();
            NewCourse wanted = new NewCourse(patient, "iv-induction", slots, MONDAY, Wishes.NONE, null);
            everybody.add(() -> AtOnce.done(() -> start(wanted, offeredOthers)));
        }
        return everybody;
    }

    private void start(NewCourse wanted, AtomicInteger offeredOthers) {
        try {
            Desk.asPrescriber(() -> desk.start.start(UUID.randomUUID().toString(), wanted, NOW));
        } catch (Refused refused) {
            if (refused.code().equals("slot-taken")
                    && refused.details().get("alternatives") instanceof Collection<?> series
                    && !series.isEmpty()) {
                offeredOthers.incrementAndGet();
            }
            throw refused;
        }
    }
}
