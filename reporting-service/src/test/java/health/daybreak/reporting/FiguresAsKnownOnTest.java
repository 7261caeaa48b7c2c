package health.daybreak.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.reporting.adverse.AdverseEventFigures;
import health.daybreak.reporting.funnel.Funnel;
import health.daybreak.reporting.message.MessageFigures;
import health.daybreak.reporting.outcomes.Criteria;
import health.daybreak.reporting.outcomes.OutcomeFigures;
import health.daybreak.reporting.projection.Known;
import health.daybreak.reporting.projection.Projections;
import health.daybreak.reporting.session.SessionFigures;
import health.daybreak.reporting.session.SessionPeriod;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Event number n of each history, from 0, was recorded n hours after noon. */
class FiguresAsKnownOnTest {

    private static final Instant NOON = Instant.parse("2027-01-04T12:00:00Z");

    @Test
    void whatWasRecordedLaterIsLeftOutHoweverLongAgoItHappened() {
        List<ClinicEvent> events = Story.inTreatment("p", 20)
                .session(1, 20)
                .booked(2)
                .completed(2)
                .scoredBefore(2, "PHQ-9", 8)
                .events();
        Projections clinic = hourly(events);
        int last = events.size() - 1;

        assertThat(outcomes(clinic, last - 1).rows().getFirst().withoutScore()).isEqualTo(1);
        assertThat(outcomes(clinic, last).rows().getFirst().withoutScore()).isZero();
    }

    @Test
    void whatIsDueIsWhatWasDueThen() {
        List<ClinicEvent> events =
                Story.inTreatment("p", 20).session(1, 20).courseCompleted().events();
        Projections clinic = InMemoryProjections.empty();
        InMemoryProjections.deliveries(events).forEach(delivery -> InMemoryProjections.deliver(delivery, clinic));
        Instant induced = Story.startOf(1).plusSeconds(7_200);

        assertThat(followUpMissing(clinic, induced.plus(Duration.ofDays(31)))).isZero();
        assertThat(followUpMissing(clinic, induced.plus(Duration.ofDays(32)))).isEqualTo(1);
    }

    @Test
    void aSessionWasBookedUntilItWasHeardThatItIsOff() {
        List<ClinicEvent> events = Story.inTreatment("p", 20)
                .booked(1)
                .moved(1, Story.startOf(20))
                .cancelled(1, true)
                .events();
        Projections clinic = hourly(events);
        int last = events.size() - 1;

        assertThat(sessions(clinic, last).total().cancelledLate()).isEqualTo(1);
        assertThat(sessions(clinic, last - 1).total().booked()).isEqualTo(1);
        assertThat(sessions(clinic, last - 1).periods().getFirst().label()).isEqualTo("2027-01");
        assertThat(sessions(clinic, last - 2).periods().getFirst().label()).isEqualTo("2026-11");
        assertThat(sessions(clinic, last - 3).total().sessions()).isZero();
    }

    @Test
    void anAdverseEventHasTheGradeThatWasGivenToItByThen() {
        List<ClinicEvent> events = Story.inTreatment("p", 20)
                .session(1, 20)
                .adverseEvent(1, 1, 4, true)
                .adverseEvent(1, 2, 2, false)
                .events();
        Projections clinic = hourly(events);
        int last = events.size() - 1;

        assertThat(graded(clinic, last, 4)).isZero();
        assertThat(graded(clinic, last, 2)).isEqualTo(1);
        assertThat(graded(clinic, last - 1, 4)).isEqualTo(1);
        assertThat(graded(clinic, last - 2, 4)).isZero();
    }

    @Test
    void twoRecordsOfOnePersonWereTwoUntilTheyWereFoundToBeOne() {
        List<ClinicEvent> events = Story.of("p").mergedInto("q").events();
        Projections clinic = hourly(events);

        assertThat(inquiries(clinic, 0)).isEqualTo(1);
        assertThat(inquiries(clinic, 1)).isZero();
    }

    @Test
    void aMessageThatWasHeardOfInTheWrongOrderIsWhatItWasByTheTimesOfRecording() {
        List<ClinicEvent> withheld = Story.of("p").notReminded(1).events();
        List<ClinicEvent> sent = Story.of("p").reminded(1).events();
        List<Received<ClinicEvent>> told =
                InMemoryProjections.deliveries(List.of(withheld.getLast(), sent.getLast()), FiguresAsKnownOnTest::hour);
        Projections clinic = InMemoryProjections.empty();
        told.reversed().forEach(delivery -> InMemoryProjections.deliver(delivery, clinic));

        assertThat(MessageFigures.of(known(clinic, 0).messages()).withheld()).isEqualTo(1);
        assertThat(MessageFigures.of(known(clinic, 1).messages()).withheld()).isZero();
        assertThat(MessageFigures.of(known(clinic, 1).messages()).sent()).isEqualTo(1);
    }

    @Test
    void whoeverIsErasedCountsOnAtEveryTime() {
        List<ClinicEvent> events =
                new ArrayList<>(Story.inTreatment("p", 20).session(1, 20).events());
        int later = events.size();
        Figures before = Figures.of(known(hourly(events), later));
        events.add(new PatientErased("p", "PATIENT_ASKED", "staff-manager", Story.startOf(9)));

        assertThat(Figures.of(known(hourly(events), later))).isEqualTo(before);
        assertThat(inquiries(hourly(events), 0)).isEqualTo(1);
    }

    private static Projections hourly(List<ClinicEvent> events) {
        Projections clinic = InMemoryProjections.empty();
        InMemoryProjections.deliveries(events, FiguresAsKnownOnTest::hour)
                .forEach(delivery -> InMemoryProjections.deliver(delivery, clinic));
        return clinic;
    }

    private static Instant hour(int number) {
        return NOON.plus(Duration.ofHours(number));
    }

    private static Known known(Projections clinic, int hour) {
        return Known.asOf(clinic, hour(hour));
    }

    private static OutcomeFigures outcomes(Projections clinic, int hour) {
        return outcomes(known(clinic, hour));
    }

    private static OutcomeFigures outcomes(Known known) {
        return OutcomeFigures.of(Criteria.PHQ_9, Criteria.FOLLOW_UP, known.journeys(), known.sessions(), known.at());
    }

    private static int followUpMissing(Projections clinic, Instant moment) {
        return outcomes(Known.asOf(clinic, moment)).rows().getLast().withoutScore();
    }

    private static SessionFigures sessions(Projections clinic, int hour) {
        return SessionFigures.of(known(clinic, hour).sessions(), SessionPeriod.MONTH);
    }

    private static int graded(Projections clinic, int hour, int grade) {
        Known known = known(clinic, hour);
        return AdverseEventFigures.of(known.adverseEvents(), known.sessions())
                .byGrade()
                .get(grade - 1)
                .rate()
                .events();
    }

    private static int inquiries(Projections clinic, int hour) {
        Known known = known(clinic, hour);
        return Funnel.of(known.journeys(), known.sessions()).stages().getFirst().patients();
    }
}
