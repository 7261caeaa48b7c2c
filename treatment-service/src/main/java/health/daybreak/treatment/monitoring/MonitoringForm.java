package health.daybreak.treatment.monitoring;

import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form that is owed for one session. Until it is submitted it holds nothing of the chart: its content is worked out
 * from the chart whenever somebody looks.
 *
 * @param dosedOn the clinic's local day on which the dose began
 * @param zone of the clinic, by its IANA name
 * @param submissions oldest first; empty while it is owed
 */
public record MonitoringForm(
        String sessionId, String patientId, LocalDate dosedOn, String zone, List<Submission> submissions) {

    private static final int MOST = 50;

    public MonitoringForm {
        submissions = List.copyOf(submissions);
    }

    /** A form that is owed from when the dose began. */
    public static MonitoringForm owed(String sessionId, String patientId, Instant doseBegan, ZoneId zone) {
        return new MonitoringForm(sessionId, patientId, LocalDate.ofInstant(doseBegan, zone), zone.getId(), List.of());
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** By when it is to be submitted. */
    public Deadline deadline(int days) {
        return new Deadline(dosedOn, zoneId(), days);
    }

    /** What was submitted last, if anything was. */
    public Optional<Submission> latest() {
        return submissions.isEmpty() ? Optional.empty() : Optional.of(submissions.getLast());
    }

    /**
     * The same, submitted: for the first time without a reason, and again with one. Throws {@link Refused} when it is the
     * other way round, and for a day that cannot be.
     */
    public MonitoringForm submitted(Submission now) {
        requireRightTurn(now);
        LocalDate today = LocalDate.ofInstant(now.at(), zoneId());
        if (now.submittedOn().isBefore(dosedOn) || now.submittedOn().isAfter(today)) {
            throw Refused.unprocessable(
                    "submitted-on-impossible",
                    "It went out between the day of the dose, %s, and today, %s.".formatted(dosedOn, today));
        }
        if (submissions.size() >= MOST) {
            throw Refused.unprocessable("form-full", "This form was submitted " + MOST + " times and is full.");
        }
        List<Submission> all = new ArrayList<>(submissions);
        all.add(now);
        return new MonitoringForm(sessionId, patientId, dosedOn, zone, all);
    }

    private void requireRightTurn(Submission now) {
        if (submissions.isEmpty() && now.reason() != null) {
            throw Refused.conflict("form-not-submitted", "There is nothing to amend yet: submit the form.", Map.of());
        }
        if (!submissions.isEmpty() && now.reason() == null) {
            throw Refused.conflict("form-submitted", "This form is submitted: amend it and say why.", Map.of());
        }
    }

    /** The same without a word that anybody wrote; what was measured and who attested it when stay. */
    public MonitoringForm withoutWords(String instead) {
        return new MonitoringForm(
                sessionId,
                patientId,
                dosedOn,
                zone,
                submissions.stream().map(one -> one.withoutWords(instead)).toList());
    }
}
