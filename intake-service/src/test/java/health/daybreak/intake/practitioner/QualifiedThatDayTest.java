package health.daybreak.intake.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.daybreak.intake.practitioner.Practitioner.Held;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.testkit.InMemoryAggregates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QualifiedThatDayTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    private final InMemoryPractitioners practitioners = new InMemoryPractitioners();
    private final QualifiedThatDay prescribers =
            new QualifiedThatDay(practitioners, List.of(CredentialKind.values()), NEW_YORK);

    @ParameterizedTest
    @EnumSource(CredentialKind.class)
    void eachCredentialCountsTheDayBeforeAndOnItsLastDayAndNotTheDayAfter(CredentialKind kind) {
        enter(List.of("PRESCRIBER"), true, allButRunningOut(kind), NEW_YORK.getId());
        assertThatCode(() -> prescribers.require("rossi", noon(LAST_DAY.minusDays(1))))
                .doesNotThrowAnyException();
        assertThatCode(() -> prescribers.require("rossi", noon(LAST_DAY))).doesNotThrowAnyException();
        assertThat(refusal("rossi", noon(LAST_DAY.plusDays(1))))
                .hasMessage("Dr Rossi may not decide on 2026-07-01: the " + kind.words() + " ran out on 2026-06-30.");
    }

    @Nested
    class TheDayIsTheClinics {

        private final Instant midnightInNewYork =
                LAST_DAY.plusDays(1).atStartOfDay(NEW_YORK).toInstant();

        @Test
        void whoseLastMinuteStillCounts() {
            enter(List.of("PRESCRIBER"), true, allButRunningOut(CredentialKind.ACLS), NEW_YORK.getId());
            assertThatCode(() -> prescribers.require("rossi", midnightInNewYork.minusMillis(1)))
                    .doesNotThrowAnyException();
            assertThat(refusal("rossi", midnightInNewYork)).hasMessageContaining("ran out on 2026-06-30");
        }

        @Test
        void whereverThatIs() {
            enter(List.of("PRESCRIBER"), true, allButRunningOut(CredentialKind.ACLS), "America/Los_Angeles");
            assertThatCode(() -> prescribers.require("rossi", midnightInNewYork))
                    .doesNotThrowAnyException();
        }

        @Test
        void orTheDefaultWhereItIsNotTold() {
            enter(List.of("PRESCRIBER"), true, allButRunningOut(CredentialKind.ACLS), null);
            assertThat(refusal("rossi", midnightInNewYork)).hasMessageContaining("2026-07-01");
        }
    }

    @Test
    void ofACredentialThatWasRenewedTheLastOneCounts() {
        List<Held> renewed = Stream.concat(
                        allButRunningOut(CredentialKind.LICENCE).stream(),
                        Stream.of(new Held("LICENCE", LAST_DAY.plusYears(2))))
                .toList();
        enter(List.of("PRESCRIBER"), true, renewed, null);
        assertThatCode(() -> prescribers.require("rossi", noon(LAST_DAY.plusDays(1))))
                .doesNotThrowAnyException();
    }

    @Test
    void everyReasonIsGiven() {
        enter(List.of("NURSE"), false, List.of(), null);
        assertThat(refusal("rossi", noon(LAST_DAY)).details().get("reasons"))
                .isEqualTo(List.of(
                        "no longer works here",
                        "is not entered as a prescriber",
                        "has no licence",
                        "has no board certification",
                        "has no DEA registration",
                        "has no ACLS certificate"));
    }

    @Test
    void somebodyOfWhomNothingHasBeenHeardIsNotQualifiedAndSaidToBeUnknown() {
        Refused unknown = refusal("staff-new", noon(LAST_DAY));
        assertThat(unknown.code()).isEqualTo("practitioner-unknown");
        assertThat(unknown).hasMessageContaining("not known here yet");
    }

    private Refused refusal(String staffId, Instant at) {
        Refused refused = catchThrowableOfType(Refused.class, () -> prescribers.require(staffId, at));
        assertThat(Objects.requireNonNull(refused).kind()).isEqualTo(Refused.Kind.FORBIDDEN);
        return refused;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(NEW_YORK).toInstant();
    }

    private static List<Held> allButRunningOut(CredentialKind kind) {
        return Arrays.stream(CredentialKind.values())
                .map(each -> new Held(each.name(), each == kind ? LAST_DAY : LAST_DAY.plusYears(5)))
                .toList();
    }

    private void enter(List<String> roles, boolean active, List<Held> credentials, @Nullable String zone) {
        practitioners.create(
                "rossi", Change.to(new Practitioner("rossi", "Dr Rossi", roles, credentials, active, zone)));
    }

    private static final class InMemoryPractitioners extends InMemoryAggregates<Practitioner>
            implements Practitioners {}
}
