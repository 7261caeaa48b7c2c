package health.daybreak.intake.packet;

import health.daybreak.intake.screening.AntidepressantTrial;
import health.daybreak.intake.screening.AntidepressantTrial.WhyStopped;
import health.daybreak.intake.screening.PatientStatements;
import health.daybreak.intake.screening.QuestionAnswer;
import health.daybreak.intake.screening.Stated;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What patients have sent in, in screening's terms. */
public final class StatementsOfPackets implements PatientStatements {

    private static final int TOOK_IT = 90;
    private static final int LEFT_OUT = 60;

    private final Packets packets;

    public StatementsOfPackets(Packets packets) {
        this.packets = packets;
    }

    @Override
    public Optional<Stated> latestOf(String patientId) {
        return packets.latestOf(patientId).map(Stored::state).flatMap(StatementsOfPackets::of);
    }

    /** What a packet states, once it was sent in. Trials that were not told in full are left for staff to ask about. */
    static Optional<Stated> of(Packet packet) {
        if (packet.submittedAt() == null) {
            return Optional.empty();
        }
        Told told = packet.told();
        List<QuestionAnswer> answers = told.health().entrySet().stream()
                .map(answer -> new QuestionAnswer(answer.getKey(), answer.getValue(), null))
                .toList();
        List<String> medicines = told.medicines().stream()
                .map(String::strip)
                .filter(medicine -> !medicine.isEmpty())
                .toList();
        List<AntidepressantTrial> trials =
                told.tried().stream().flatMap(StatementsOfPackets::trial).toList();
        return Optional.of(
                new Stated(LocalDate.ofInstant(packet.submittedAt(), ZoneOffset.UTC), answers, medicines, trials));
    }

    private static Stream<AntidepressantTrial> trial(Told.Tried tried) {
        Told.HowLong howLong = tried.howLong();
        Told.Helped helped = tried.helped();
        if (tried.milligramsPerDay() == null || howLong == null || howLong == Told.HowLong.NOT_SURE || helped == null) {
            return Stream.empty();
        }
        Integer adherence = tried.mostDays() == null ? null : tried.mostDays() ? TOOK_IT : LEFT_OUT;
        try {
            return Stream.of(new AntidepressantTrial(
                    tried.drug().strip(),
                    tried.milligramsPerDay(),
                    howLong.weeks(),
                    adherence,
                    helped.percent(),
                    Objects.requireNonNullElse(tried.whyStopped(), WhyStopped.OTHER),
                    Boolean.TRUE.equals(tried.thisTime()),
                    null,
                    null));
        } catch (Refused impossible) {
            return Stream.empty();
        }
    }
}
