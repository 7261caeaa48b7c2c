package health.daybreak.intake.readiness.store;

import health.daybreak.intake.DataFile;
import health.daybreak.intake.Source;
import health.daybreak.intake.readiness.Component;
import health.daybreak.intake.readiness.Term;
import health.daybreak.intake.readiness.TestItem;
import health.daybreak.intake.readiness.TestItems;
import health.daybreak.intake.screening.ReadExpression;
import health.daybreak.intake.screening.When;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which tests are wanted of whom, and how long they count. */
public final class TestItemFile {

    private TestItemFile() {}

    /** Reads the file; throws {@link IllegalStateException} when it is missing or not understood. */
    public static TestItems read() {
        Written written = DataFile.read("readiness/items.json", Written.class);
        return new TestItems(
                written.expiringSoonDays(),
                written.expiringSoonSource(),
                written.items().stream().map(Item::item).toList());
    }

    record Written(int expiringSoonDays, Source expiringSoonSource, List<Item> items) {}

    record Item(
            String id,
            int version,
            String title,
            String sentence,
            TestItem.OutcomeWords outcomes,
            @Nullable When wanted,
            @Nullable List<Component> components,
            @Nullable List<String> loinc,
            @Nullable List<String> inOrderWords,
            @Nullable List<String> outOfTheOrdinaryWords,
            @Nullable String instrument,
            @Nullable List<String> outOfTheOrdinaryBands,
            @Nullable Boolean weighed,
            @Nullable Boolean lookedAtByTheGate,
            List<Term> terms) {

        TestItem item() {
            TestItem.Feeds feeds = new TestItem.Feeds(
                    orNone(loinc),
                    orNone(inOrderWords),
                    orNone(outOfTheOrdinaryWords),
                    instrument,
                    orNone(outOfTheOrdinaryBands),
                    Boolean.TRUE.equals(weighed));
            return new TestItem(
                    id,
                    version,
                    title,
                    sentence,
                    outcomes,
                    wanted == null ? null : ReadExpression.criterion(wanted, Map.of()),
                    Objects.requireNonNullElse(components, List.of()),
                    feeds,
                    Boolean.TRUE.equals(lookedAtByTheGate),
                    terms);
        }

        private static List<String> orNone(@Nullable List<String> some) {
            return some == null ? List.of() : some;
        }
    }
}
