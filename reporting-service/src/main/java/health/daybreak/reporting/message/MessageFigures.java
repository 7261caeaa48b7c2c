package health.daybreak.reporting.message;

import health.daybreak.reporting.message.Message.Fate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A clinic's messages to patients in numbers.
 *
 * @param sentByChannel in the alphabetical order of the channels
 * @param failedByReason in the alphabetical order of the reasons
 * @param withheldByReason likewise
 */
public record MessageFigures(
        int sent,
        int failed,
        int withheld,
        List<Count> sentByChannel,
        List<Count> failedByReason,
        List<Count> withheldByReason) {

    /** So many of one kind. */
    public record Count(String name, int messages) {}

    /** Counts these messages. */
    public static MessageFigures of(List<Message> messages) {
        Map<Fate, List<Message>> byFate = messages.stream().collect(Collectors.groupingBy(Message::fate));
        List<Message> sent = byFate.getOrDefault(Fate.SENT, List.of());
        List<Message> failed = byFate.getOrDefault(Fate.FAILED, List.of());
        List<Message> withheld = byFate.getOrDefault(Fate.WITHHELD, List.of());
        return new MessageFigures(
                sent.size(),
                failed.size(),
                withheld.size(),
                counts(sent, message -> Objects.requireNonNullElse(message.channel(), "")),
                counts(failed, message -> Objects.requireNonNullElse(message.reason(), "")),
                counts(withheld, message -> Objects.requireNonNullElse(message.reason(), "")));
    }

    private static List<Count> counts(List<Message> messages, Function<Message, String> name) {
        return messages.stream()
                .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue().intValue()))
                .toList();
    }
}
