package health.daybreak.intake.sheet;

import health.daybreak.intake.Source;
import health.daybreak.intake.packet.PacketForm.QuestionnaireWords;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked around a session, as data. */
public record SheetForm(List<Asked> asked) {

    /**
     * One instrument.
     *
     * @param everySessions before each session (1), every second one (2) and so on, by the number of the session in its course
     * @param recall by language, the time that it asks about at this moment; empty where its own words say it
     * @param items by language and item, what is asked in other words than the packet's; in English the instrument says it
     * @param words by language; empty where the packet has them, too
     */
    public record Asked(
            Moment moment,
            String instrument,
            int everySessions,
            Map<String, String> recall,
            Map<String, Map<String, String>> items,
            Map<String, QuestionnaireWords> words,
            Source source) {

        public Asked {
            recall = recall == null ? Map.of() : Map.copyOf(recall);
            items = items == null ? Map.of() : Map.copyOf(items);
            words = words == null ? Map.of() : Map.copyOf(words);
            if (everySessions < 1) {
                throw new IllegalArgumentException(
                        instrument + " is asked every " + everySessions + " sessions; expected 1 or more");
            }
        }

        /** Of a session whose number is not known only what is asked at each is asked. */
        private boolean dueAt(@Nullable Integer number) {
            return everySessions == 1 || (number != null && number % everySessions == 0);
        }
    }

    public SheetForm {
        asked = List.copyOf(asked);
    }

    /**
     * What is asked at this moment, in its order.
     *
     * @param number of the session in its course, from 1; null where it is not known
     */
    public List<Asked> at(Moment moment, @Nullable Integer number) {
        return asked.stream()
                .filter(one -> one.moment() == moment && one.dueAt(number))
                .toList();
    }
}
