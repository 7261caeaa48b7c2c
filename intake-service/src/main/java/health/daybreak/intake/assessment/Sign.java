package health.daybreak.intake.assessment;

import java.util.List;

/**
 * A pattern of answers that has a name of its own beside the total.
 *
 * @param counts all of them must hold
 */
public record Sign(String name, String sentence, List<Count> counts) {

    /** So many of these items are answered with at least {@code from}; both ends belong to the range. */
    public record Count(List<String> items, int from, int atLeast, int atMost) {

        public Count {
            items = List.copyOf(items);
        }

        boolean holds(AnswerSheet sheet) {
            long found = items.stream()
                    .filter(item -> sheet.valueOf(item).orElse(from - 1) >= from)
                    .count();
            return atLeast <= found && found <= atMost;
        }
    }

    public Sign {
        counts = List.copyOf(counts);
    }

    boolean shownBy(AnswerSheet sheet) {
        return counts.stream().allMatch(count -> count.holds(sheet));
    }
}
