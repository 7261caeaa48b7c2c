package health.daybreak.treatment.ledger;

import static health.daybreak.treatment.ledger.LedgerFixture.mL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private final Clocks clocks =
            new Clocks(new LedgerSettings(false, Duration.ofHours(4), Duration.ofMinutes(30), 2, 45, 1));
    private final LedgerFixture site = LedgerFixture.withAnOpenVial();

    private List<Clocks.Due> reports() {
        return site.ledger.read(LedgerFixture.SITE, now -> clocks.reports(now, site.now(), LedgerFixture.ZONE));
    }

    private Clocks.Due inventory() {
        return site.ledger
                .read(LedgerFixture.SITE, now -> clocks.inventory(now, site.now(), LedgerFixture.ZONE))
                .orElseThrow();
    }

    @Test
    void aTheftIsToldTheFieldOfficeWithinABusinessDayAndOnForm106WithinFortyFiveDays() {
        site.write("maria", new Movement.Lost("v1", mL("1.00"), LossKind.THEFT), "The cabinet was forced");

        assertThat(reports())
                .extracting(Clocks.Due::step, Clocks.Due::dueOn)
                .containsExactly(
                        tuple(ReportStep.FIELD_OFFICE_NOTICE, LocalDate.of(2026, 11, 17)),
                        tuple(ReportStep.FORM_106, LocalDate.of(2026, 12, 31)));
    }

    @Test
    void aTheftFoundOnAFridayIsToldOnMonday() {
        site.later(Duration.ofDays(4));
        site.write("maria", new Movement.Lost("v1", mL("1.00"), LossKind.SIGNIFICANT_LOSS), "Gone");
        assertThat(reports().getFirst().dueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        site.later(Duration.ofDays(3));
        assertThat(reports().getFirst().overdue()).isFalse();
        site.later(Duration.ofDays(1));
        assertThat(reports().getFirst().overdue()).isTrue();
    }

    @Test
    void whatIsReportedIsOwedNoLongerAndBreakageNeverWas() {
        Entry theft = site.write("maria", new Movement.Lost("v1", mL("1.00"), LossKind.THEFT), "Gone");
        site.write("maria", new Movement.Lost("v1", mL("1.00"), LossKind.BREAKAGE), "Dropped");
        site.write("manager", new Movement.Reported(theft.sequence(), ReportStep.FORM_106, "106-77"));
        assertThat(reports()).extracting(Clocks.Due::step).containsExactly(ReportStep.FIELD_OFFICE_NOTICE);
    }

    @Test
    void anInventoryIsDueAtOnceAndThenEveryOtherYear() {
        assertThat(inventory().dueOn()).isEqualTo(LocalDate.of(2026, 11, 16));
        site.write(
                "maria", new Movement.Inventoried(true, true, List.of(new Movement.CountedVial("v1", BigDecimal.TEN))));
        assertThat(inventory().dueOn()).isEqualTo(LocalDate.of(2028, 11, 16));
        assertThat(inventory().overdue()).isFalse();
        site.later(Duration.ofDays(2 * 365 + 2));
        assertThat(inventory().overdue()).isTrue();
    }
}
