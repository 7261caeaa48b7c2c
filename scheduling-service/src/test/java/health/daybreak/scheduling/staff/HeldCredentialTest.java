package health.daybreak.scheduling.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.daybreak.platform.aggregate.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldCredentialTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);

    @ParameterizedTest
    @ValueSource(strings = {"AB1234563", "F91234563", " ab1234563 "})
    void aDeaNumberWhoseLastDigitChecksTheOthersIsTaken(String number) {
        assertThat(new HeldCredential(CredentialKind.DEA_REGISTRATION, DAY, number).number())
                .isEqualTo(number.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB1234564", "AB1234536", "A1234563", "AB123456", "AB12345630", "Dr Rossi"})
    void aSlipOfTheKeyboardIsRefusedWithoutRepeatingIt(String slip) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new HeldCredential(CredentialKind.DEA_REGISTRATION, DAY, slip))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("dea-number-not-possible");
                    assertThat(refused.getMessage()).doesNotContain(slip);
                });
    }

    @Test
    void anEmptyNumberIsNone() {
        assertThat(new HeldCredential(CredentialKind.LICENCE, DAY, " ").number())
                .isNull();
    }
}
