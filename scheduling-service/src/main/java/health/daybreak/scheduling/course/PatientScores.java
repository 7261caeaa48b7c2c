package health.daybreak.scheduling.course;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A patient's latest scores of the PHQ-9, in order of time: what a proposal for the next interval goes by. */
public record PatientScores(String patientId, List<Score> scores) {

    private static final int REMEMBERED = 12;

    /** One total of the PHQ-9. */
    public record Score(String assessmentId, int total, Instant takenAt) {}

    public PatientScores {
        scores = List.copyOf(scores);
    }

    /** With this score as well; the same when it is known. */
    PatientScores with(Score heard) {
        if (scores.stream().anyMatch(score -> score.assessmentId().equals(heard.assessmentId()))) {
            return this;
        }
        List<Score> all = Stream.concat(scores.stream(), Stream.of(heard))
                .sorted(Comparator.comparing(Score::takenAt))
                .toList();
        return new PatientScores(patientId, all.subList(Math.max(0, all.size() - REMEMBERED), all.size()));
    }
}
