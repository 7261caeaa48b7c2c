package health.daybreak.intake.packet;

import health.daybreak.intake.assessment.PreviewRisk;
import health.daybreak.intake.assessment.RiskLevel;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Saves what a patient is typing. An answer that speaks of danger reaches the clinic at once, not when all is done. */
public final class SavePacket {

    private final Packets packets;
    private final PacketAnswers answers;
    private final PreviewRisk preview;
    private final PacketForm form;

    public SavePacket(Packets packets, PacketAnswers answers, PreviewRisk preview, PacketForm form) {
        this.packets = packets;
        this.answers = answers;
        this.preview = preview;
        this.form = form;
    }

    /**
     * The flag is raised before the page is saved: should this service die in between, the clinic knows, and the page,
     * which saves again, raises nothing twice.
     *
     * @param expectedVersion what the page saw
     */
    public Stored<Packet> save(Stored<Packet> packet, long expectedVersion, Told told, Instant at) {
        Map<String, RiskLevel> raised = new LinkedHashMap<>();
        for (String instrument : form.questionnaires()) {
            List<@Nullable Integer> given = told.questionnaires().get(instrument);
            if (given != null && !packet.state().isSubmitted()) {
                preview.of(instrument, given, at)
                        .filter(level -> !packet.state().hasFlagged(instrument, level))
                        .ifPresent(level -> {
                            answers.recordOnce(packet, instrument, given, at);
                            raised.put(instrument, level);
                        });
            }
        }
        return packets.change(packet.id(), expectedVersion, known -> known.saved(told, raised, at));
    }
}
