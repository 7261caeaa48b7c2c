package health.daybreak.treatment.monitoring.chart;

import health.daybreak.treatment.discharge.Criterion;
import health.daybreak.treatment.discharge.CriterionName;
import health.daybreak.treatment.dose.DosePlan;
import health.daybreak.treatment.dose.Kilograms;
import health.daybreak.treatment.dose.Milligrams;
import health.daybreak.treatment.dose.MilligramsPerKilogram;
import health.daybreak.treatment.dose.MilligramsPerMillilitre;
import health.daybreak.treatment.dose.Millilitres;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.gate.GateAnswers;
import health.daybreak.treatment.kap.Therapy;
import health.daybreak.treatment.session.Booking;
import health.daybreak.treatment.session.Chart;
import health.daybreak.treatment.session.Departure;
import health.daybreak.treatment.session.DoseGiven;
import health.daybreak.treatment.session.Ending;
import health.daybreak.treatment.session.GateLog;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.session.SessionStatus;
import health.daybreak.treatment.session.Signed;
import health.daybreak.treatment.session.Slot;
import health.daybreak.treatment.session.TopUp;
import health.daybreak.treatment.session.Visit;
import health.daybreak.treatment.vitals.Observation;
import health.daybreak.treatment.vitals.Reading;
import health.daybreak.treatment.vitals.VitalSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session that is charted entry by entry; times are minutes from the start of its dose. */
final class ObservedSession {

    static final Instant BEGAN = Instant.parse("2026-11-24T15:00:00Z");
    private static final String BASELINE = "set--5";

    private final Route route;
    private final List<VitalSet> sets = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<TopUp> topUps = new ArrayList<>();
    private DoseGiven.@Nullable End end;
    private @Nullable Departure departure;
    private @Nullable Ending ending;

    ObservedSession(Route route) {
        this.route = route;
    }

    /** An infusion of 40 minutes, observed as it should be, whose patient went home after two hours and a half. */
    static ObservedSession whole() {
        return new ObservedSession(Route.IV)
                .set(-5, Reading.of(126, 80, 70, 98))
                .set(20, Reading.of(139, 86, 80, 97).scored(4, 9))
                .set(40, Reading.of(144, 90, 84, 97).scored(3, 12))
                .set(145, Reading.of(124, 80, 70, 98).scored(5, 0))
                .ended(40, "35.0")
                .leaves(Duration.ofMinutes(150));
    }

    ObservedSession set(int minutes, Reading reading) {
        return set(Duration.ofMinutes(minutes), "set-" + minutes, reading);
    }

    ObservedSession set(Duration after, String id, Reading reading) {
        Instant at = BEGAN.plus(after);
        sets.add(new VitalSet(id, at, at, "staff-nurse", reading, null));
        sets.sort(Comparator.comparing(VitalSet::takenAt));
        return this;
    }

    ObservedSession sees(int minutes, @Nullable Integer moaas, @Nullable Integer cadss6) {
        Instant at = at(minutes);
        observations.add(new Observation(
                "seen-" + minutes,
                at,
                at,
                "staff-nurse-2",
                new Observation.Sight(moaas, cadss6, null, null, null, null, null)));
        return this;
    }

    ObservedSession adds(int minutes) {
        topUps.add(new TopUp(Milligrams.of("10"), at(minutes), signed(at(minutes))));
        return this;
    }

    ObservedSession ended(int minutes, String milligrams) {
        end = new DoseGiven.End(signed(at(minutes)), new BigDecimal(milligrams), false, null, null);
        return this;
    }

    ObservedSession leaves(Duration after) {
        return leaves(after, true, null);
    }

    ObservedSession leaves(Duration after, boolean alert, @Nullable String override) {
        departure = new Departure(
                signed(BEGAN.plus(after)),
                List.of(
                        new Criterion(CriterionName.ALERT, alert, "MOAA/S " + (alert ? 5 : 4), "source [R]"),
                        new Criterion(CriterionName.DISSOCIATION_GONE, true, "CADSS-6 0", "source [P]")),
                override);
        return this;
    }

    ObservedSession aborted(int minutes) {
        ending = new Ending(signed(at(minutes)), "TRANSFERRED", "Mrs B. to the hospital");
        return this;
    }

    Session session() {
        DoseGiven dose = new DoseGiven(
                DosePlan.infusion(
                        MilligramsPerKilogram.of("0.5"),
                        Kilograms.of("70"),
                        MilligramsPerMillilitre.of("10"),
                        Millilitres.of("50"),
                        40),
                signed(BEGAN),
                at(40),
                null,
                null,
                BASELINE,
                end,
                List.of(),
                topUps);
        Visit visit = new Visit(
                signed(at(-30)),
                new GateLog(GateAnswers.none(), List.of()),
                null,
                dose,
                new Chart(sets, List.of(), observations, List.of(), Therapy.none()),
                departure,
                null,
                ending);
        return new Session("session-1", "course-1", "patient-1", booking(), status(), visit);
    }

    static Instant at(int minutes) {
        return BEGAN.plus(Duration.ofMinutes(minutes));
    }

    private SessionStatus status() {
        if (ending != null) {
            return SessionStatus.ABORTED;
        }
        if (departure != null) {
            return SessionStatus.DISCHARGED;
        }
        return end == null ? SessionStatus.DOSING : SessionStatus.RECOVERY;
    }

    private Booking booking() {
        return new Booking(
                2,
                6,
                "INDUCTION",
                route,
                new Slot(
                        at(-30),
                        at(150),
                        "America/New_York",
                        LocalDate.of(2026, 11, 24),
                        "chair-1",
                        "staff-nurse",
                        "staff-prescriber",
                        null),
                null);
    }

    private static Signed signed(Instant at) {
        return new Signed("staff-nurse", at);
    }
}
