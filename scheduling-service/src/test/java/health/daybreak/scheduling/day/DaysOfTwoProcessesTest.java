package health.daybreak.scheduling.day;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.testkit.ClinicTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What one process knows of the days is what the store holds, also when it was another process that changed them. */
@ClinicTest
class DaysOfTwoProcessesTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final LocalDate LAST = FIRST.plusDays(9);

    private final String clinicId = "clinic-" + UUID.randomUUID();
    private final ClinicDays here;
    private final ClinicDays elsewhere;

    DaysOfTwoProcessesTest(AggregateStore store) {
        this.here = new MongoClinicDays(store);
        this.elsewhere = new MongoClinicDays(store);
    }

    @Test
    void whatAnotherProcessClaimsAndReleasesIsSeenAtOnce() {
        assertThat(seen()).isEmpty();
        at(() -> claim(elsewhere, FIRST, "one"));
        assertThat(seen()).containsOnlyKeys(FIRST);

        at(() -> claim(elsewhere, FIRST, "two"));
        assertThat(seen(FIRST).claims()).extracting(Claim::claimId).containsExactly("one", "two");

        at(() -> {
            elsewhere.on(clinicId, FIRST, day -> day.release("one"));
            return true;
        });
        assertThat(seen(FIRST).claims()).extracting(Claim::claimId).containsExactly("two");
    }

    @Test
    void aDayThatNobodyChangedIsNotReadAgain() {
        at(() -> claim(here, FIRST, "one"));
        at(() -> claim(here, LAST, "two"));
        Map<LocalDate, ClinicDay> before = seen();

        at(() -> claim(here, LAST, "three"));

        assertThat(seen(FIRST)).isSameAs(before.get(FIRST));
        assertThat(seen(LAST).claims()).hasSize(2);
    }

    @Test
    void anotherClinicSeesNothingOfThem() {
        at(() -> claim(here, FIRST, "one"));
        assertThat(seen()).hasSize(1);

        Cause other = new Cause("another-clinic", "staff", "correlation", null, null, null);
        assertThat(other.call(() -> here.between(clinicId, FIRST, LAST))).isEmpty();
    }

    private boolean claim(ClinicDays days, LocalDate date, String claimId) {
        Instant start = date.atTime(9 + claimId.length(), 0).toInstant(ZoneOffset.UTC);
        Slot slot = new Slot(start, start.plusSeconds(1_800), "chair-of-" + claimId, null, null, null);
        days.on(
                clinicId,
                date,
                day -> day.claim(new Claim(claimId, "session-" + claimId, "course-" + claimId, slot), 4));
        return true;
    }

    private Map<LocalDate, ClinicDay> seen() {
        return at(() -> here.between(clinicId, FIRST, LAST));
    }

    private ClinicDay seen(LocalDate date) {
        return Objects.requireNonNull(seen().get(date));
    }

    private <R> R at(Supplier<R> action) {
        return new Cause(clinicId, "staff", "correlation", null, null, null).call(action::get);
    }
}
