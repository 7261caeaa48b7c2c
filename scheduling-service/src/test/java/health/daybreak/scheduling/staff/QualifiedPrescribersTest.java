package health.daybreak.scheduling.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.testkit.InMemoryAggregates;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QualifiedPrescribersTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    private final InMemoryStaff staff = new InMemoryStaff();
    private final QualifiedPrescribers prescribers =
            new QualifiedPrescribers(staff, new QualificationSettings(List.of(CredentialKind.values())));

    @ParameterizedTest
    @EnumSource(CredentialKind.class)
    void eachCredentialCountsTheDayBeforeAndOnItsLastDayAndNotTheDayAfter(CredentialKind kind) {
        enter(Role.PRESCRIBER, true, allBut(kind, LAST_DAY));
        assertThatCode(() -> prescribers.require("rossi", LAST_DAY.minusDays(1)))
                .doesNotThrowAnyException();
        assertThatCode(() -> prescribers.require("rossi", LAST_DAY)).doesNotThrowAnyException();
        assertThat(refusal("rossi", LAST_DAY.plusDays(1)).getMessage())
                .isEqualTo("Dr Rossi may not order treatment on 2026-07-01: the " + kind.words()
                        + " ran out on 2026-06-30.");
    }

    @ParameterizedTest
    @EnumSource(CredentialKind.class)
    void oneThatIsNotHeldIsNamed(CredentialKind missing) {
        enter(
                Role.PRESCRIBER,
                true,
                Arrays.stream(CredentialKind.values())
                        .filter(kind -> kind != missing)
                        .map(kind -> new HeldCredential(kind, LAST_DAY))
                        .toList());
        assertThat(refusal("rossi", LAST_DAY)).hasMessageContaining("has no " + missing.words());
    }

    @Test
    void ofACredentialThatWasRenewedTheLastOneCounts() {
        List<HeldCredential> renewed = Stream.concat(
                        allBut(CredentialKind.ACLS, LAST_DAY).stream(),
                        Stream.of(new HeldCredential(CredentialKind.ACLS, LAST_DAY.plusYears(2))))
                .toList();
        enter(Role.PRESCRIBER, true, renewed);
        assertThatCode(() -> prescribers.require("rossi", LAST_DAY.plusDays(1))).doesNotThrowAnyException();
    }

    @Test
    void everyReasonIsGiven() {
        enter(Role.NURSE, false, List.of());
        assertThat(refusal("rossi", LAST_DAY).details().get("reasons"))
                .isEqualTo(List.of(
                        "no longer works here",
                        "is not entered as a prescriber",
                        "has no licence",
                        "has no board certification",
                        "has no DEA registration",
                        "has no ACLS certificate"));
    }

    @Test
    void somebodyWhoIsNotEnteredIsNotQualified() {
        assertThat(refusal("nobody", LAST_DAY).code()).isEqualTo("practitioner-unknown");
    }

    private Refused refusal(String staffId, LocalDate day) {
        Refused[] refused = new Refused[1];
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> prescribers.require(staffId, day))
                .satisfies(thrown -> {
                    assertThat(thrown.kind()).isEqualTo(Refused.Kind.FORBIDDEN);
                    refused[0] = thrown;
                });
        return refused[0];
    }

    private static List<HeldCredential> allBut(CredentialKind kind, LocalDate lastDay) {
        return Arrays.stream(CredentialKind.values())
                .map(each -> new HeldCredential(each, each == kind ? lastDay : LAST_DAY.plusYears(5)))
                .toList();
    }

    private void enter(Role role, boolean active, List<HeldCredential> credentials) {
        staff.create(
                "rossi",
                Change.to(
                        new StaffMember("rossi", "Dr Rossi", Set.of(role), credentials, List.of(), List.of(), active)));
    }

    private static final class InMemoryStaff extends InMemoryAggregates<StaffMember> implements Staff {

        @Override
        public List<Stored<StaffMember>> everybody() {
            return all();
        }
    }
}
