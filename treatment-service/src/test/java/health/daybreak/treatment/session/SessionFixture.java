package health.daybreak.treatment.session;

import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.treatment.discharge.Criterion;
import health.daybreak.treatment.discharge.CriterionName;
import health.daybreak.treatment.dose.DosePlan;
import health.daybreak.treatment.dose.Kilograms;
import health.daybreak.treatment.dose.Milligrams;
import health.daybreak.treatment.dose.MilligramsPerKilogram;
import health.daybreak.treatment.dose.MilligramsPerMillilitre;
import health.daybreak.treatment.dose.Millilitres;
import health.daybreak.treatment.dose.MillilitresPerHour;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.gate.CheckName;
import health.daybreak.treatment.gate.Finding;
import health.daybreak.treatment.gate.GateFixture;
import health.daybreak.treatment.kap.TherapyEntry;
import health.daybreak.treatment.limits.TestLimits;
import health.daybreak.treatment.order.AsNeeded;
import health.daybreak.treatment.vitals.AlarmRules;
import health.daybreak.treatment.vitals.IvSite;
import health.daybreak.treatment.vitals.Observation;
import health.daybreak.treatment.vitals.Reading;
import health.daybreak.treatment.vitals.SightRules;
import health.daybreak.treatment.vitals.VitalSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Sessions on their way, with the usual people doing the usual things. */
final class SessionFixture {

    static final Instant NINE = Instant.parse("2026-11-24T14:00:00Z");
    static final Actor NURSE = new Actor("staff-nurse", Set.of(Role.NURSE));
    static final Actor PRESCRIBER = new Actor("staff-prescriber", Set.of(Role.PRESCRIBER));
    static final Actor THERAPIST = new Actor("staff-therapist", Set.of(Role.THERAPIST));
    static final AlarmRules RULES = new AlarmRules(TestLimits.SHIPPED);
    static final SightRules SIGHTS = new SightRules(TestLimits.SHIPPED);
    static final int MANY = 300;
    static final Finding GO = Finding.go(CheckName.BLOOD_PRESSURE, "126/80 mmHg", "source [P]");
    static final Finding HOLD = Finding.hold(CheckName.BLOOD_PRESSURE, "150/92 mmHg", "source [P]");
    static final Finding STOP = Finding.stop(CheckName.BLOOD_PRESSURE, "170/104 mmHg", "source [P]");
    static final Finding BLOCK = Finding.block(CheckName.CONSENT, "No consent", "source [P]");

    private SessionFixture() {}

    static Session in(SessionStatus status) {
        return switch (status) {
            case BOOKED -> booked(Route.IV);
            case ARRIVED -> arrive(in(SessionStatus.BOOKED)).state();
            case READY -> gate(in(SessionStatus.ARRIVED), GO).state();
            case HELD -> gate(in(SessionStatus.ARRIVED), HOLD).state();
            case STOPPED -> gate(in(SessionStatus.ARRIVED), STOP).state();
            case DOSING -> start(in(SessionStatus.READY)).state();
            case RECOVERY -> end(in(SessionStatus.DOSING)).state();
            case DISCHARGED -> discharge(in(SessionStatus.RECOVERY)).state();
            case SIGNED -> signOff(in(SessionStatus.DISCHARGED)).state();
            case ABORTED -> abort(in(SessionStatus.ARRIVED)).state();
            case CANCELLED, MISSED -> booked(Route.IV).in(status, Visit.none());
        };
    }

    static Session booked(Route route) {
        return Session.booked("session-1", "course-1", "patient-1", Booking.from(bookedEvent(route)));
    }

    static SessionBooked bookedEvent(Route route) {
        return new SessionBooked(
                "session-1",
                "course-1",
                "patient-1",
                2,
                6,
                "INDUCTION",
                route.name(),
                NINE,
                NINE.plus(Duration.ofHours(2)),
                "America/New_York",
                "chair-1",
                "staff-nurse",
                "staff-prescriber",
                null,
                NINE.minus(Duration.ofDays(5)));
    }

    static Change<Session> arrive(Session session) {
        return session.admission().arrive(nurse(-10));
    }

    static Change<Session> gate(Session session, Finding finding) {
        return session.admission()
                .checkGate(
                        PRESCRIBER,
                        nurse(-5),
                        GateFixture.goodAnswers(),
                        set("gate", -5, Reading.of(126, 80, 70, 98)),
                        List.of(finding));
    }

    static Change<Session> override(Session session) {
        return session.admission()
                .overrideGate(PRESCRIBER, Set.of(CheckName.BLOOD_PRESSURE), "Known white-coat pressure", nurse(-4));
    }

    static Change<Session> checkDose(Session session) {
        return session.dosing().check(Milligrams.of("35.0"), new Signed("staff-nurse-2", at(-1)));
    }

    static Change<Session> start(Session session) {
        return session.dosing().start(dose("70"), false);
    }

    static DoseGiven dose(String kilograms) {
        DosePlan plan = DosePlan.infusion(
                MilligramsPerKilogram.of("0.5"),
                Kilograms.of(kilograms),
                MilligramsPerMillilitre.of("10"),
                Millilitres.of("50"),
                40);
        return DoseGiven.begun(plan, nurse(0), at(40), null, null, "gate");
    }

    static Change<Session> vitals(Session session) {
        return chart(session, set("set-1", -9, Reading.of(128, 82, 72, 98)));
    }

    static Change<Session> chart(Session session, VitalSet set) {
        return session.dosing().chart(set, RULES, MANY);
    }

    static Change<Session> observe(Session session) {
        return observe(session, -9, new Observation.Sight(5, 0, 0, 0, null, IvSite.CLEAN, "Calm"));
    }

    static Change<Session> observe(Session session, int minutes, Observation.Sight sight) {
        Observation seen = new Observation("seen-" + minutes, at(minutes), at(minutes), "staff-nurse", sight);
        return session.watching().observe(seen, SIGHTS, MANY);
    }

    /** The same on a session with psychotherapy. */
    static Session kap(SessionStatus status) {
        return in(status).rebooked(Booking.from(bookedEvent(Route.KAP)));
    }

    static Change<Session> chartTherapy(Session session) {
        return session.rebooked(Booking.from(bookedEvent(Route.KAP)))
                .guiding()
                .chart(
                        new TherapyEntry(
                                "therapy-1",
                                at(-9),
                                at(-9),
                                "staff-therapist",
                                new TherapyEntry.Said(null, "Arvo Pärt", null, null, null)),
                        MANY);
    }

    static Change<Session> pause(Session session) {
        return session.pump().pause(at(10), null, nurse(10));
    }

    static Change<Session> resume(Session session) {
        return session.pump().resume(at(15), nurse(15));
    }

    static Change<Session> changeRate(Session session) {
        return session.pump().changeRate(at(20), MillilitresPerHour.of("60"), null, nurse(20));
    }

    static Change<Session> topUp(Session session) {
        return session.dosing().add(new TopUp(Milligrams.of("10"), at(12), nurse(12)));
    }

    static Change<Session> giveOndansetron(Session session) {
        return session.watching()
                .give(new AsNeeded("ondansetron", "4 mg IV", "nausea", 2), "given-1", at(-9), nurse(-9), null);
    }

    static Change<Session> end(Session session) {
        return session.dosing().end(new DoseGiven.End(nurse(40), new BigDecimal("35.0"), false, null, null));
    }

    static Change<Session> discharge(Session session) {
        return session.leaving()
                .discharge(
                        NURSE,
                        nurse(100),
                        List.of(new Criterion(CriterionName.ORIENTED, true, "Knows person", "source [P]")),
                        null);
    }

    static Change<Session> signOff(Session session) {
        return session.leaving().signOff("Went well.", nurse(110));
    }

    static Change<Session> amend(Session session) {
        return session.leaving().amend("The lot was 7Q214.", "Left out", nurse(200));
    }

    static Change<Session> abort(Session session) {
        return session.leaving().abort(AbortReason.PATIENT_WISH, null, nurse(5), null);
    }

    static VitalSet set(String id, int minutes, Reading reading) {
        return new VitalSet(id, at(minutes), at(minutes), "staff-nurse", reading, null);
    }

    static Signed nurse(int minutes) {
        return new Signed("staff-nurse", at(minutes));
    }

    /** So many minutes from the start of the dose. */
    static Instant at(int minutes) {
        return NINE.plus(Duration.ofMinutes(30L + minutes));
    }
}
