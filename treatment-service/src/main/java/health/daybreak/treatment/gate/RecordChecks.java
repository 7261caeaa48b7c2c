package health.daybreak.treatment.gate;

import static health.daybreak.treatment.gate.CheckName.COURSE_ORDER;
import static health.daybreak.treatment.gate.CheckName.CREW;
import static health.daybreak.treatment.gate.CheckName.RISK;
import static health.daybreak.treatment.gate.CheckName.SCREENING;
import static health.daybreak.treatment.limits.LimitName.GATE_RISK_SCREEN_HOURS;

import health.daybreak.treatment.dose.MilligramsPerKilogram;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.facts.Answers;
import health.daybreak.treatment.facts.CourseFacts;
import health.daybreak.treatment.facts.PatientFacts;
import health.daybreak.treatment.facts.Screening;
import health.daybreak.treatment.facts.StaffFacts;
import health.daybreak.treatment.limits.Limits;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be on record: screening, order, crew, risk. */
final class RecordChecks {

    private static final String SOURCE = "House policy: missing is not yes [P]";
    private static final String FLAG_SOURCE =
            "House policy: no dose from a flagged answer until a prescriber has decided about it in the review queue [P]";
    private static final String RISK_SOURCE = "C-SSRS screener triage (NINDS CDE) [S]";

    private final Limits limits;
    private final CrewSettings crew;

    RecordChecks(Limits limits, CrewSettings crew) {
        this.limits = limits;
        this.crew = crew;
    }

    Finding screening(Gate gate) {
        PatientFacts patient = gate.facts().patient();
        Screening screening = patient == null ? null : patient.screening();
        if (screening == null) {
            return Finding.unknown(SCREENING, "No screening has reached the chair yet", SOURCE);
        }
        if (!screening.eligible()) {
            return Finding.block(SCREENING, "The latest screening did not find the patient eligible", SOURCE);
        }
        return screening.validUntil().isAfter(gate.at())
                ? Finding.go(SCREENING, "Eligible until " + day(screening.validUntil(), gate), SOURCE)
                : Finding.hold(SCREENING, "The screening ran out on " + day(screening.validUntil(), gate), SOURCE);
    }

    Finding courseOrder(Gate gate) {
        CourseFacts course = gate.facts().course();
        if (course == null) {
            return Finding.unknown(COURSE_ORDER, "No order for this course has reached the chair yet", SOURCE);
        }
        if (!course.active()) {
            return Finding.block(
                    COURSE_ORDER, "The course is " + course.state().name().toLowerCase(Locale.ROOT), SOURCE);
        }
        if (course.route() != gate.route()) {
            String clash = "The course orders %s, the session is booked for %s".formatted(course.route(), gate.route());
            return Finding.block(COURSE_ORDER, clash, SOURCE);
        }
        return gate.bookingWithdrawn()
                ? Finding.hold(COURSE_ORDER, "Scheduling withdrew this booking when the patient was here", SOURCE)
                : Finding.go(
                        COURSE_ORDER, "The course is in force: " + course.route() + " " + dose(gate.facts()), SOURCE);
    }

    Finding crew(Gate gate) {
        LocalDate today = gate.at().atZone(gate.zone()).toLocalDate();
        boolean guided = gate.route() == Route.KAP;
        List<String> problems = Stream.of(
                        problem("nurse", gate.facts().nurse(), crew.nurse(), today),
                        problem("prescriber", gate.facts().prescriber(), crew.prescriber(), today),
                        guided
                                ? problem("therapist", gate.facts().therapist(), crew.therapist(), today)
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .toList();
        return problems.isEmpty()
                ? Finding.go(
                        CREW,
                        guided
                                ? "Nurse, prescriber and therapist are on the staff and in credential"
                                : "Nurse and prescriber are on the staff and in credential",
                        SOURCE)
                : Finding.hold(CREW, String.join("; ", problems), SOURCE);
    }

    Finding risk(Gate gate) {
        PatientFacts patient = gate.facts().patient();
        if (patient != null && !patient.openFlags().isEmpty()) {
            return Finding.block(RISK, patient.openFlags().getFirst().words(), FLAG_SOURCE);
        }
        Duration age = limits.hours(GATE_RISK_SCREEN_HOURS);
        Optional<Answers> screen = patient == null ? Optional.empty() : patient.riskScreen();
        if (patient == null
                || screen.isEmpty()
                || screen.get().takenAt().isBefore(gate.at().minus(age))) {
            return Finding.hold(
                    RISK,
                    "No C-SSRS in the last %d hours".formatted(age.toHours()),
                    limits.source(GATE_RISK_SCREEN_HOURS));
        }
        return byBand(RiskBand.named(screen.get().band()));
    }

    private static Finding byBand(RiskBand band) {
        String said = "C-SSRS since the last visit: " + band.words();
        return switch (band) {
            case NONE, LOW -> Finding.go(RISK, said, RISK_SOURCE);
            case MODERATE, UNKNOWN -> Finding.hold(RISK, said, RISK_SOURCE);
            case HIGH -> Finding.stop(RISK, said, RISK_SOURCE);
        };
    }

    private static Optional<String> problem(
            String duty, @Nullable StaffFacts member, List<String> needed, LocalDate today) {
        if (member == null) {
            return Optional.of("The " + duty + " is not known here");
        }
        if (!member.active()) {
            return Optional.of(member.name() + " no longer works here");
        }
        List<String> problems = member.notInForce(needed, today);
        return problems.isEmpty() ? Optional.empty() : Optional.of(member.name() + ": " + String.join(", ", problems));
    }

    private static String dose(GateFacts facts) {
        MilligramsPerKilogram ordered = facts.orderedDose();
        return ordered == null ? "by the prescriber's word" : ordered.toString();
    }

    private static LocalDate day(Instant at, Gate gate) {
        return at.atZone(gate.zone()).toLocalDate();
    }
}
