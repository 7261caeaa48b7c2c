package health.daybreak.intake.letter;

import health.daybreak.intake.patient.Clinician;
import health.daybreak.intake.patient.CourseProgress;
import health.daybreak.intake.patient.HeldSession;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.screening.Decision;
import health.daybreak.intake.screening.Indication;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever referred a patient is told of what became of them; worked out anew from the record each time.
 *
 * @param reason what the patient was referred for; null where the record does not say it in a referrer's words
 * @param screened the latest decision about treatment; null when there is none on record
 * @param treatment the latest course; null when none was begun
 * @param zone of the clinic, in which days are meant
 */
public record OutcomeLetter(
        Clinician to,
        Referred referred,
        @Nullable String reason,
        @Nullable Screened screened,
        @Nullable Treatment treatment,
        WhatNext next,
        Maker maker,
        Instant madeAt,
        ZoneId zone) {

    /**
     * Whom the letter is about.
     *
     * @param name given and family name
     * @param recordNumber the clinic's own; null on records older than the numbers
     */
    public record Referred(
            String name, LocalDate birthDate, @Nullable String recordNumber, Instant registeredAt) {

        static Referred from(Patient patient) {
            return new Referred(
                    patient.name().given() + " " + patient.name().family(),
                    patient.birthDate(),
                    patient.particulars().recordNumber(),
                    patient.registeredAt());
        }
    }

    /** A prescriber's decision, without the words in which it was given. */
    public record Screened(
            Decision.Outcome outcome, @Nullable Indication indication, Instant decidedAt) {}

    /**
     * A course of treatment.
     *
     * @param sessions in which the drug was given, the earliest first, as far as they are known one by one
     * @param earlierCourses how many there were before, of which the letter says nothing
     * @param scores of each instrument that is told
     */
    public record Treatment(
            CourseProgress course, List<HeldSession> sessions, int earlierCourses, List<InstrumentCourse> scores) {

        public Treatment {
            sessions = List.copyOf(sessions);
            scores = List.copyOf(scores);
        }
    }

    /**
     * Who had the letter made and answers for it.
     *
     * @param profession as a word, for example prescriber
     */
    public record Maker(String name, String profession) {}
}
