package health.daybreak.treatment.monitoring.chart;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.monitoring.MonitoringForm;
import health.daybreak.treatment.monitoring.Submission;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormStatusTest {

    private final MonitoringForm owed =
            MonitoringForm.owed("session-1", "patient-1", ObservedSession.BEGAN, ZoneId.of("America/New_York"));

    @Test
    void whereNoFormIsKeptThereIsNone() {
        assertThat(FormStatus.of(null, ObservedSession.whole().session())).isEqualTo(FormStatus.NOT_KEPT);
    }

    @Test
    void theFormGrowsWhileThePatientIsHereAndIsSubmittedOnceTheyHaveLeft() {
        ObservedSession observed = new ObservedSession(Route.IV);

        assertThat(FormStatus.of(owed, observed.session())).isEqualTo(FormStatus.UNDER_WAY);
        assertThat(FormStatus.of(owed, observed.ended(40, "35.0").session())).isEqualTo(FormStatus.UNDER_WAY);
        assertThat(FormStatus.of(owed, ObservedSession.whole().session())).isEqualTo(FormStatus.TO_SUBMIT);
        assertThat(FormStatus.of(owed, observed.aborted(50).session())).isEqualTo(FormStatus.TO_SUBMIT);
    }

    @Test
    void noFormIsOwedForADoseOfWhichNothingWentIn() {
        ObservedSession stopped = new ObservedSession(Route.IV).ended(1, "0").aborted(2);

        assertThat(FormStatus.of(owed, stopped.session())).isEqualTo(FormStatus.NOTHING_GIVEN);
    }

    @Test
    void whatWasSubmittedStaysSubmitted() {
        MonitoringForm submitted = owed.submitted(new Submission(
                List.of(), LocalDate.of(2026, 11, 24), null, "staff-nurse", ObservedSession.at(200), null));

        assertThat(FormStatus.of(submitted, ObservedSession.whole().session())).isEqualTo(FormStatus.SUBMITTED);
    }
}
