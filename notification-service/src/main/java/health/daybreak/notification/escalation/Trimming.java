package health.daybreak.notification.escalation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds an escalation that nobody answers for days to a size that the store takes: the first steps, which show how it
 * began, and the latest stay with their pages; those between are counted, and told on the topic one by one.
 */
final class Trimming {

    static final int FIRST = 20;
    static final int LATEST = 80;

    private Trimming() {}

    static Escalation of(Escalation whole) {
        int count = whole.steps().size();
        if (count <= FIRST + LATEST) {
            return whole;
        }
        Set<Integer> gone = IntStream.range(FIRST, count - LATEST)
                .mapToObj(index -> whole.steps().get(index).number())
                .collect(Collectors.toSet());
        List<Page> kept = whole.pages().stream()
                .filter(page -> page.toSend() || !gone.contains(page.step()))
                .toList();
        return whole.copy()
                .steps(whole.steps().stream()
                        .filter(step -> !gone.contains(step.number()))
                        .toList())
                .pages(kept)
                .leftOut(whole.pages().size() - kept.size())
                .done();
    }
}
