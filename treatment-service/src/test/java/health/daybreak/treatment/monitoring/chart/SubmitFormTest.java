package health.daybreak.treatment.monitoring.chart;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.testkit.InMemoryAggregates;
import health.daybreak.treatment.adverse.AdverseEvent;
import health.daybreak.treatment.adverse.AdverseEvents;
import health.daybreak.treatment.facts.PatientFacts;
import health.daybreak.treatment.facts.Patients;
import health.daybreak.treatment.limits.TestLimits;
import health.daybreak.treatment.monitoring.CompleteForm;
import health.daybreak.treatment.monitoring.FieldName;
import health.daybreak.treatment.monitoring.MonitoringForm;
import health.daybreak.treatment.monitoring.MonitoringForms;
import health.daybreak.treatment.monitoring.Submission;
import health.daybreak.treatment.monitoring.Supplied;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.session.Sessions;
import health.daybreak.treatment.session.Signed;
import health.daybreak.treatment.vitals.BelievableReading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubmitFormTest {

    private static final Cause NURSE = new Cause("riverside", "staff-nurse", "request-1", null, "key-1", "hash-1");

    private final Forms forms = new Forms();
    private final KeptSessions sessions = new KeptSessions();

    @Test
    void anErasureInTheVeryMomentOfTheSubmissionLeavesNoWordBehind() {
        Patients erasedMeanwhile = new ErasedOnceTheFormIsWritten(forms);

        NURSE.run(() -> {
            Session session = ObservedSession.whole().session();
            sessions.create(session.id(), Change.to(session));
            forms.create(
                    session.id(),
                    Change.to(MonitoringForm.owed(
                            session.id(), session.patientId(), ObservedSession.BEGAN, ZoneId.of("America/New_York"))));
        });
        new Cause("riverside", "staff-nurse", "request-2", null, "key-2", "hash-2")
                .run(() -> submit(erasedMeanwhile).carryOut("session-1", null, attested()));

        Submission kept = forms.all().getFirst().state().latest().orElseThrow();
        assertThat(kept.toString()).doesNotContain("Mrs B.");
        assertThat(kept.fields().get(FieldName.PRESSURE_BEFORE.ordinal()).says())
                .isEqualTo("126/80 mmHg");
    }

    private SubmitForm submit(Patients patients) {
        FillForm fill = new FillForm(TestLimits.SHIPPED);
        return new SubmitForm(
                sessions,
                patients,
                forms,
                new ReadForm(sessions, new NoEvents(), patients, forms, fill),
                new CompleteForm(new BelievableReading(TestLimits.SHIPPED), TestLimits.SHIPPED));
    }

    private static SubmitForm.Attested attested() {
        return new SubmitForm.Attested(
                Map.of(FieldName.ADVERSE_EVENTS, new Supplied.NotObtained("Mrs B. did not answer")),
                LocalDate.of(2026, 11, 24),
                "Mrs B.",
                null,
                new Signed("staff-nurse", ObservedSession.at(200)));
    }

    private static final class ErasedOnceTheFormIsWritten extends InMemoryAggregates<PatientFacts> implements Patients {

        private final Forms forms;

        ErasedOnceTheFormIsWritten(Forms forms) {
            this.forms = forms;
        }

        @Override
        public synchronized boolean forgotten(String id) {
            return forms.all().getFirst().state().latest().isPresent();
        }
    }

    private static final class Forms extends InMemoryAggregates<MonitoringForm> implements MonitoringForms {

        @Override
        public List<Stored<MonitoringForm>> owed() {
            return all();
        }

        @Override
        public List<Stored<MonitoringForm>> ofPatient(String patientId) {
            return all();
        }
    }

    private static final class KeptSessions extends InMemoryAggregates<Session> implements Sessions {

        @Override
        public List<Stored<Session>> on(LocalDate date) {
            return all();
        }

        @Override
        public List<OfClinic> underWay() {
            return List.of();
        }

        @Override
        public List<Stored<Session>> wantingRide() {
            return List.of();
        }

        @Override
        public List<Stored<Session>> between(LocalDate from, LocalDate until) {
            return all();
        }

        @Override
        public List<Stored<Session>> ofPatient(String patientId) {
            return all();
        }

        @Override
        public boolean anyBookedAfter(String patientId, Instant moment) {
            return false;
        }
    }

    private static final class NoEvents extends InMemoryAggregates<AdverseEvent> implements AdverseEvents {

        @Override
        public List<Stored<AdverseEvent>> ofPatient(String patientId) {
            return List.of();
        }

        @Override
        public List<OfClinic> unpublished() {
            return List.of();
        }

        @Override
        public List<Stored<AdverseEvent>> toTell() {
            return List.of();
        }
    }
}
