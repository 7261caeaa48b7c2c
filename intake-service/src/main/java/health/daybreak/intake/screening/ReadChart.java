package health.daybreak.intake.screening;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.assessment.Giver;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.RiskLevel;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.patient.Referral;
import health.daybreak.intake.screening.KnownTests.Tested;
import health.daybreak.platform.aggregate.Stored;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of a patient: from the referral, from the questionnaires, from the screening. */
public final class ReadChart {

    private static final Map<String, Measure> TOTALS = Map.of(
            Instruments.PHQ_9, Measure.PHQ_9, Instruments.GAD_7, Measure.GAD_7, Instruments.AUDIT_C, Measure.AUDIT_C);
    private static final Set<Giver> ANSWERED_HERE = EnumSet.of(Giver.PATIENT_BY_LINK, Giver.STAFF);

    private static final String ELSEWHERE = "answered elsewhere";

    private final Patients patients;
    private final Assessments assessments;
    private final ReferralFacts referralFacts;
    private final PatientStatements statements;
    private final KnownTests tests;

    /** Where patients have stated nothing in writing, and nothing was tested. */
    public ReadChart(Patients patients, Assessments assessments, ReferralFacts referralFacts) {
        this(patients, assessments, referralFacts, patientId -> Optional.empty(), KnownTests.NONE);
    }

    public ReadChart(
            Patients patients,
            Assessments assessments,
            ReferralFacts referralFacts,
            PatientStatements statements,
            KnownTests tests) {
        this.patients = patients;
        this.assessments = assessments;
        this.referralFacts = referralFacts;
        this.statements = statements;
        this.tests = tests;
    }

    /** The chart of this patient with these findings, as of this moment. */
    public Chart read(String patientId, Findings findings, Instant now) {
        Patient patient = patients.get(patientId).state();
        List<String> records = patient.idsWith(patientId);
        List<Assessment> answered =
                assessments.ofRecords(records).stream().map(Stored::state).toList();
        Tested tested = tests.enteredIn(records).of(records, patient.referral(), answered);
        return read(patient, findings, answered, tested, statements.latestOf(patientId), now);
    }

    /** What was entered about the tests of these records. */
    KnownTests.Entered testsOf(Collection<String> recordIds) {
        return tests.enteredIn(recordIds);
    }

    /** The same for somebody whose questionnaires are at hand, newest first; without saying what the patient stated. */
    Chart read(Patient patient, Findings findings, List<Assessment> answered, Tested tested, Instant now) {
        return read(patient, findings, answered, tested, Optional.empty(), now);
    }

    private Chart read(
            Patient patient,
            Findings findings,
            List<Assessment> answered,
            Tested tested,
            Optional<Stated> stated,
            Instant now) {
        Referral referral = patient.referral();
        return new Chart(
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                patient.birthDate(),
                patient.gender().code(),
                findings.indication(),
                findings.answers().stream()
                        .map(answer -> stated.map(own -> own.marked(answer)).orElse(answer))
                        .toList(),
                referral == null ? List.of() : referralFacts.recorded(referral),
                pressures(findings, referral),
                Stream.concat(readings(findings, referral, answered, now).stream(), tested.figures().stream())
                        .toList(),
                medications(findings, referral, stated),
                findings.trials(),
                suicideRisk(answered),
                findings.episode(),
                tested.facts());
    }

    /** What was measured here stands; the referrer's reading counts only until then. */
    private List<PressureReading> pressures(Findings findings, @Nullable Referral referral) {
        Vitals vitals = findings.vitals();
        if (vitals != null) {
            LocalDate day = LocalDate.ofInstant(vitals.measuredAt(), ZoneOffset.UTC);
            return vitals.bloodPressures().stream()
                    .map(pressure -> new PressureReading(pressure, day, Requirements.HERE))
                    .toList();
        }
        return referral == null ? List.of() : referralFacts.pressures(referral);
    }

    private List<Reading> readings(
            Findings findings, @Nullable Referral referral, List<Assessment> answered, Instant now) {
        List<Reading> readings = new ArrayList<>();
        if (referral != null) {
            readings.addAll(referralFacts.readings(referral));
        }
        for (Assessment assessment : answered) {
            Measure measure = TOTALS.get(assessment.instrument());
            Integer total = assessment.score().total();
            if (measure != null && total != null) {
                readings.add(new Reading(
                        measure,
                        BigDecimal.valueOf(total),
                        LocalDate.ofInstant(assessment.answered().at(), ZoneOffset.UTC),
                        answeredHere(assessment) ? Requirements.HERE : ELSEWHERE));
            }
        }
        if (findings.vitals() != null) {
            readings.addAll(measured(findings.vitals()));
        }
        BigDecimal lorazepam = findings.lorazepamEquivalentMilligrams();
        if (lorazepam != null) {
            readings.add(here(Measure.LORAZEPAM_EQUIVALENT_MILLIGRAMS, lorazepam, now));
        }
        return readings;
    }

    private static boolean answeredHere(Assessment assessment) {
        return ANSWERED_HERE.contains(assessment.answered().giver());
    }

    private static List<Reading> measured(Vitals vitals) {
        List<Reading> readings = new ArrayList<>();
        Instant at = vitals.measuredAt();
        readings.add(here(Measure.WEIGHT_KILOGRAMS, vitals.weightKilograms(), at));
        readings.add(here(Measure.HEIGHT_CENTIMETRES, vitals.heightCentimetres(), at));
        if (vitals.heartRate() != null) {
            readings.add(here(Measure.HEART_RATE, BigDecimal.valueOf(vitals.heartRate()), at));
        }
        if (vitals.oxygenSaturation() != null) {
            readings.add(here(Measure.OXYGEN_SATURATION, BigDecimal.valueOf(vitals.oxygenSaturation()), at));
        }
        return readings;
    }

    private static Reading here(Measure measure, BigDecimal value, Instant at) {
        return new Reading(measure, value, LocalDate.ofInstant(at, ZoneOffset.UTC), Requirements.HERE);
    }

    private static List<Medication> medications(
            Findings findings, @Nullable Referral referral, Optional<Stated> stated) {
        List<Medication> all = new ArrayList<>();
        findings.medications().forEach(name -> {
            boolean own = stated.map(it -> it.medications().contains(name)).orElse(false);
            all.add(new Medication(name, own ? Stated.ORIGIN : "asked here"));
        });
        if (referral != null) {
            referral.medications().forEach(medication -> all.add(new Medication(medication.display(), "referral")));
        }
        return all;
    }

    private static @Nullable SuicideRisk suicideRisk(List<Assessment> newestFirst) {
        boolean unacknowledgedHigh = newestFirst.stream()
                .map(Assessment::risk)
                .anyMatch(risk -> risk != null && risk.level() == RiskLevel.HIGH && risk.open());
        return SuicideRisk.of(
                newestFirst.stream().filter(ReadChart::answeredHere).toList(), unacknowledgedHigh);
    }
}
