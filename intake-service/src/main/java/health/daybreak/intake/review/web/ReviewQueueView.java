package health.daybreak.intake.review.web;

import health.daybreak.intake.patient.Origin;
import health.daybreak.intake.review.ReadReviewQueue.Queue;
import health.daybreak.intake.review.ReadReviewQueue.ToDecide;
import health.daybreak.intake.review.ReadReviewQueue.ToGoThrough;
import health.daybreak.intake.review.ReadReviewQueue.ToHear;
import health.daybreak.intake.review.ReadReviewQueue.ToLookAt;
import health.daybreak.intake.screening.Screening;
import health.daybreak.intake.screening.TreatmentResistance;
import health.daybreak.intake.screening.web.MaudsleyView;
import health.daybreak.intake.screening.web.VerdictView;
import health.daybreak.intake.sheet.CheckIns;
import health.daybreak.intake.sheet.Sheet;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What waits for a person, the most urgent first.
 *
 * @param asked questionnaires that are due at a contact which has already begun
 * @param checkIns of the morning after, that tell of a side effect or a worse mood
 * @param notes totals far on the wrong side of the patient's baseline in the last seven days
 */
record ReviewQueueView(
        List<DecisionDue> decisions,
        List<RiskDue> risks,
        List<PacketDue> packets,
        List<AskedDue> asked,
        List<CheckInDue> checkIns,
        List<WorseningNote> notes) {

    private static final String UNKNOWN = "A patient who cannot be found";

    /** A screening that waits for a prescriber. */
    record DecisionDue(
            String patientId,
            String displayName,
            Origin origin,
            String screeningId,
            long version,
            VerdictView verdict,
            TreatmentResistance resistance,
            MaudsleyView maudsley,
            Instant waitingSince) {

        static DecisionDue from(ToDecide due) {
            Stored<Screening> screening = Objects.requireNonNull(due.assessed().screening());
            return new DecisionDue(
                    due.patient().id(),
                    due.patient().state().name().display(),
                    due.patient().state().inquiry().origin(),
                    screening.id(),
                    screening.version(),
                    VerdictView.from(due.assessed().verdict()),
                    due.assessed().resistance(),
                    MaudsleyView.from(due.assessed().maudsley()),
                    screening.state().updatedAt());
        }
    }

    /** A questionnaire that another one asked for at the same contact. */
    record AskedDue(
            String patientId,
            String displayName,
            String assessmentId,
            String askedBy,
            List<String> instruments,
            Instant since) {

        static AskedDue from(ToLookAt due) {
            return new AskedDue(
                    idOf(due),
                    nameOf(due),
                    due.assessment().id(),
                    due.assessment().state().instrument(),
                    due.assessment().state().asksFor(),
                    due.assessment().state().answered().at());
        }
    }

    /**
     * A check-in that somebody must see to.
     *
     * @param mood as the instrument CHECK-IN counts it, 0 for better or the same
     * @param sideEffect as the instrument counts it, 0 for none
     */
    record CheckInDue(
            String patientId,
            String displayName,
            String sheetId,
            String sessionId,
            int mood,
            int sideEffect,
            Instant answeredAt) {

        static CheckInDue from(ToHear due) {
            Sheet sheet = due.checkIn().state();
            return new CheckInDue(
                    sheet.patientId(),
                    due.patient()
                            .map(patient -> patient.state().name().display())
                            .orElse(UNKNOWN),
                    due.checkIn().id(),
                    sheet.sessionId(),
                    CheckIns.mood(sheet),
                    CheckIns.sideEffect(sheet),
                    Objects.requireNonNull(sheet.answeredAt()));
        }
    }

    /** A total that lies far on the wrong side of the patient's baseline. */
    record WorseningNote(
            String patientId,
            String displayName,
            String assessmentId,
            String instrument,
            int baselineTotal,
            int total,
            Instant takenAt) {

        static WorseningNote from(ToLookAt due) {
            var worsening = Objects.requireNonNull(due.assessment().state().worsening());
            return new WorseningNote(
                    idOf(due),
                    nameOf(due),
                    due.assessment().id(),
                    due.assessment().state().instrument(),
                    worsening.baselineTotal(),
                    worsening.total(),
                    due.assessment().state().answered().at());
        }
    }

    /** A packet that was sent in and waits for somebody to complete the screening. */
    record PacketDue(String patientId, String displayName, Origin origin, Instant submittedAt) {

        static PacketDue from(ToGoThrough due) {
            return new PacketDue(
                    due.patient().id(),
                    due.patient().state().name().display(),
                    due.patient().state().inquiry().origin(),
                    Objects.requireNonNull(due.packet().submittedAt()));
        }
    }

    static ReviewQueueView from(Queue queue, Instant now) {
        return new ReviewQueueView(
                queue.decisions().stream().map(DecisionDue::from).toList(),
                queue.risks().stream().map(risk -> RiskDue.from(risk, now)).toList(),
                queue.packets().stream().map(PacketDue::from).toList(),
                queue.asked().stream().map(AskedDue::from).toList(),
                queue.checkIns().stream().map(CheckInDue::from).toList(),
                queue.notes().stream().map(WorseningNote::from).toList());
    }

    List<String> patientIds() {
        return Stream.of(
                        decisions.stream().map(DecisionDue::patientId),
                        risks.stream().map(RiskDue::patientId),
                        packets.stream().map(PacketDue::patientId),
                        asked.stream().map(AskedDue::patientId),
                        checkIns.stream().map(CheckInDue::patientId),
                        notes.stream().map(WorseningNote::patientId))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    static String idOf(ToLookAt due) {
        return due.assessment().state().answered().patientId();
    }

    /** A risk is shown whether or not it is known whose it is. */
    static String nameOf(ToLookAt due) {
        return due.patient().map(patient -> patient.state().name().display()).orElse(UNKNOWN);
    }
}
