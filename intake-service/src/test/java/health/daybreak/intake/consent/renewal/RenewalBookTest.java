package health.daybreak.intake.consent.renewal;

import static health.daybreak.intake.consent.Scope.OFF_LABEL_USE;
import static health.daybreak.intake.consent.Scope.TREATMENT_IV;
import static health.daybreak.intake.consent.renewal.RenewalFixture.POLICY;
import static health.daybreak.intake.consent.renewal.RenewalFixture.day;
import static health.daybreak.intake.consent.renewal.RenewalFixture.session;
import static health.daybreak.intake.consent.renewal.RenewalFixture.signed;
import static health.daybreak.intake.consent.renewal.RenewalFixture.started;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.patients.ConsentRenewalNeeded;
import health.daybreak.platform.aggregate.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RenewalBookTest {

    @Test
    void theOthersAreToldOnceAndAheadOfTheDay() {
        RenewalBook book = RenewalBook.of("amara").with(signed(TREATMENT_IV, 0));
        Change<RenewalBook> early = book.looked(POLICY, day(334));
        Change<RenewalBook> inTime = early.state().looked(POLICY, day(335));

        assertThat(early.events()).isEmpty();
        assertThat(early.state().nextNoticeAt()).isEqualTo(day(335));
        assertThat(inTime.events())
                .containsExactly(new ConsentRenewalNeeded(
                        "amara", "TREATMENT_IV", "TREATMENT_IV-0.0", "TIME_PASSED", day(365), day(335)));
        assertThat(inTime.state().nextNoticeAt()).isNull();
        assertThat(inTime.state().looked(POLICY, day(366)).events()).isEmpty();
    }

    @Test
    void aNewSignatureSettlesItAndStartsTheClockAnew() {
        RenewalBook due = RenewalBook.of("amara")
                .with(signed(TREATMENT_IV, 0))
                .looked(POLICY, day(340))
                .state();
        Change<RenewalBook> renewed = due.with(signed(TREATMENT_IV, 340)).looked(POLICY, day(340));

        assertThat(renewed.events()).isEmpty();
        assertThat(renewed.state().noticed()).isEmpty();
        assertThat(renewed.state().nextNoticeAt()).isEqualTo(day(676));
    }

    @Test
    void aCourseWaitsForWhatItNeeds() {
        RenewalBook book = RenewalBook.of("amara")
                .with(signed(TREATMENT_IV, 0))
                .with(Treatments.NONE.after(started("IV", "0.5", 1)));
        Change<RenewalBook> looked = book.looked(POLICY, day(1));

        assertThat(looked.state().dueFrom()).isEqualTo(day(1));
        assertThat(looked.events())
                .containsExactly(
                        new ConsentRenewalNeeded("amara", "OFF_LABEL_USE", null, "NOT_SIGNED", day(1), day(1)));
        assertThat(looked.state()
                        .with(signed(OFF_LABEL_USE, 2))
                        .looked(POLICY, day(2))
                        .state()
                        .dueFrom())
                .isEqualTo(day(365));
    }

    @Test
    void whoeverTookItBackIsNotAskedToSign() {
        RenewalBook book = RenewalBook.of("amara")
                .with(signed(TREATMENT_IV, 0))
                .with(signed(OFF_LABEL_USE, 0))
                .with(Treatments.NONE.after(started("IV", "0.5", 1)))
                .revoked("TREATMENT_IV-0.0", day(2));

        Change<RenewalBook> looked = book.looked(POLICY, day(3));
        assertThat(looked.events()).isEmpty();
        assertThat(looked.state().dueFrom()).isEqualTo(day(2));
    }

    @Provide
    Arbitrary<List<UnaryOperator<RenewalBook>>> orders() {
        List<UnaryOperator<RenewalBook>> heard = new ArrayList<>();
        heard.add(book -> book.with(signed(TREATMENT_IV, 0)));
        heard.add(book -> book.with(signed(OFF_LABEL_USE, 0)));
        heard.add(book -> book.with(book.treatments().after(started("IV", "0.5", 1))));
        for (int day = 2; day < 15; day++) {
            int on = day;
            heard.add(book -> book.with(book.treatments().after(session("IV", on))));
        }
        return Arbitraries.shuffle(heard);
    }

    @Property
    void whateverTheOrderInWhichItIsHeardTheSameIsDueAndToldOnce(
            @ForAll("orders") List<UnaryOperator<RenewalBook>> heard) {
        List<ClinicEvent> told = new ArrayList<>();
        RenewalBook book = RenewalBook.of("amara");
        for (UnaryOperator<RenewalBook> one : heard) {
            Change<RenewalBook> looked = one.apply(book).looked(POLICY, day(20));
            told.addAll(looked.events());
            book = looked.state();
        }

        assertThat(book.dueFrom()).isEqualTo(day(13));
        assertThat(told.stream().map(event -> (ConsentRenewalNeeded) event))
                .filteredOn(event -> event.reason().equals("SESSIONS_REACHED"))
                .singleElement()
                .satisfies(event -> assertThat(event.consentId()).isEqualTo("TREATMENT_IV-0.0"));
    }
}
