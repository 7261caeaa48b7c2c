package health.daybreak.intake.export.table;

import health.daybreak.intake.export.PatientRecord;
import health.daybreak.intake.packet.Packet;
import health.daybreak.intake.packet.Told;
import health.daybreak.intake.screening.QuestionText;
import health.daybreak.platform.aggregate.Stored;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the patient stated by link, in their own words. */
final class PacketTables {

    private final Cells cells;
    private final List<QuestionText> questions;

    PacketTables(Cells cells, List<QuestionText> questions) {
        this.cells = cells;
        this.questions = questions;
    }

    List<RecordTable> of(PatientRecord record) {
        List<List<String>> rows = new ArrayList<>();
        record.packets().stream().map(Stored::state).forEach(packet -> add(rows, packet));
        return List.of(new RecordTable(
                "stated", "What the patient stated by link", List.of("Packet", "Sent in", "About", "Statement"), rows));
    }

    private void add(List<List<String>> rows, Packet packet) {
        Told told = packet.told();
        if (told.aboutYou() != null) {
            put(rows, packet, "preferred name", told.aboutYou().preferredName());
            put(rows, packet, "pronouns", told.aboutYou().pronouns());
            put(rows, packet, "language", told.aboutYou().language());
        }
        if (told.reach() != null) {
            put(rows, packet, "e-mail", told.reach().email());
            put(rows, packet, "mobile", told.reach().mobile());
            put(rows, packet, "how to reach them", told.reach().remark());
        }
        put(rows, packet, "referring provider", provider(told.referrer()));
        put(rows, packet, "primary care", provider(told.primaryCare()));
        put(rows, packet, "never tried an antidepressant", told.triedNone());
        told.tried().forEach(tried -> put(rows, packet, "antidepressant tried", tried(tried)));
        put(rows, packet, "takes no medicines", told.takesNothing());
        told.medicines().forEach(medicine -> put(rows, packet, "medicine", medicine));
        put(rows, packet, "allergies", told.allergies());
        questions.forEach(
                question -> put(rows, packet, question.text(), told.health().get(question.id())));
    }

    private void put(List<List<String>> rows, Packet packet, String about, @Nullable Object statement) {
        List<String> row = cells.row(packet.round(), packet.submittedAt(), about, statement);
        if (!row.getLast().isBlank()) {
            rows.add(row);
        }
    }

    private static @Nullable String provider(Told.@Nullable Provider provider) {
        if (provider == null) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (String part : new String[] {provider.name(), provider.practice(), provider.phone()}) {
            if (part != null && !part.isBlank()) {
                parts.add(part);
            }
        }
        return String.join(", ", parts);
    }

    private static String tried(Told.Tried tried) {
        List<String> parts = new ArrayList<>(List.of(tried.drug()));
        if (tried.milligramsPerDay() != null) {
            parts.add(tried.milligramsPerDay().toPlainString() + " mg a day");
        }
        for (Enum<?> said : new Enum<?>[] {tried.howLong(), tried.helped(), tried.whyStopped()}) {
            if (said != null) {
                parts.add(Cells.words(said.name()));
            }
        }
        return String.join(", ", parts);
    }
}
