package health.daybreak.intake.packet;

import health.daybreak.intake.assessment.Instruments;
import health.daybreak.platform.aggregate.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether everything is there that a packet must tell before it can be sent in. */
public final class PacketCheck {

    private final PacketForm form;
    private final Instruments instruments;

    public PacketCheck(PacketForm form, Instruments instruments) {
        this.form = form;
        this.instruments = instruments;
    }

    /** The pages that still need an answer: tried, medicines, a topic of health questions, or an instrument. */
    public List<String> missing(Told told) {
        List<String> missing = new ArrayList<>();
        boolean triedSaid = Boolean.TRUE.equals(told.triedNone())
                || (!told.tried().isEmpty() && told.tried().stream().allMatch(PacketCheck::said));
        if (!triedSaid) {
            missing.add("tried");
        }
        if (!Boolean.TRUE.equals(told.takesNothing())
                && told.medicines().stream().allMatch(String::isBlank)) {
            missing.add("medicines");
        }
        form.topics().stream()
                .filter(topic -> !told.health().keySet().containsAll(topic.questions()))
                .map(PacketForm.Topic::id)
                .forEach(missing::add);
        form.questionnaires().stream()
                .filter(instrument -> !scores(instrument, told.questionnaires().get(instrument)))
                .forEach(missing::add);
        return missing;
    }

    void requireComplete(Told told) {
        List<String> missing = missing(told);
        if (!missing.isEmpty()) {
            throw Refused.unprocessable(
                    "packet-incomplete",
                    "Some pages still need an answer before this can be sent in.",
                    Map.of("pages", missing));
        }
    }

    private static boolean said(Told.Tried tried) {
        return !tried.drug().isBlank() && tried.howLong() != null && tried.helped() != null;
    }

    private boolean scores(String instrument, @Nullable List<@Nullable Integer> answers) {
        if (answers == null) {
            return false;
        }
        try {
            instruments.named(instrument).score(answers);
            return true;
        } catch (Refused notYet) {
            return false;
        }
    }
}
