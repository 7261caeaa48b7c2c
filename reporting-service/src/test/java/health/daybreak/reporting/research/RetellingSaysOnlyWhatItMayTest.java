package health.daybreak.reporting.research;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.research.ResearchEvent;
import health.daybreak.events.research.ResearchSessionCompleted;
import health.daybreak.platform.messaging.EventCodec;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever happened to people: what goes out keeps what lies between days, and holds no word that joins to the clinic. */
class RetellingSaysOnlyWhatItMayTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> FIELDS =
            Set.of(("pseudonym courseNumber ageBand administrativeGender route indication doseMilligramsPerKilogram"
                            + " instrument total band occasion sessionNumber completedOn alerts holds ending withheld")
                    .split(" "));

    /** @param gaps days between one session and the next */
    record Script(LocalDate first, List<Integer> gaps, String ageBand, String gender) {}

    @Property(tries = 100)
    void intervalsAreKeptAndNoIdentifierIsLeft(@ForAll("scripts") List<Script> scripts) {
        ResearchInMemory research = new ResearchInMemory(2);
        List<Life> lives = new ArrayList<>();
        for (int i = 0; i < scripts.size(); i++) {
            // Each has one who is like them but for the calendar, so that days are told.
            lives.add(life("somebody-" + i, scripts.get(i), 0));
            lives.add(life("somebody-else-" + i, scripts.get(i), 50 + i));
        }
        lives.forEach(life -> {
            research.hear(life.events(1));
            research.hear(life.agrees());
        });

        research.tellAt(lives.stream()
                .map(Life::end)
                .max(java.time.Instant::compareTo)
                .orElseThrow()
                .plus(java.time.Duration.ofDays(ResearchInMemory.SETTLE_DAYS)));

        lives.forEach(life -> assertThat(daysBetween(toldDays(research, life)))
                .as(life.patientId())
                .isEqualTo(daysBetween(life.days())));
        assertNothingElse(research.told(), lives);
    }

    private static void assertNothingElse(List<ResearchEvent> told, List<Life> lives) {
        Set<String> words = new TreeSet<>();
        for (Life life : lives) {
            for (ClinicEvent event : life.events(1)) {
                identifiers(JSON.valueToTree(event), words);
            }
        }
        assertThat(words).contains("somebody-0", "staff-nurse", "staff-prescriber", "chair-1", "iv-induction");
        for (ResearchEvent event : told) {
            String json = new EventCodec().write(event);
            assertThat(FIELDS).containsAll(JSON.readTree(json).propertyNames());
            assertThat(words).noneMatch(word -> json.contains("\"" + word + "\"") || json.contains(word + "-"));
            assertThat(json)
                    .doesNotContain("T0")
                    .doesNotContain("T1")
                    .doesNotContain("T2")
                    .doesNotContain("AUDIT");
        }
    }

    /** All text values that are no code of a vocabulary: what is written in lower case, or has a time in it. */
    private static void identifiers(JsonNode event, Set<String> words) {
        event.forEachEntry((name, value) -> {
            boolean id = name.endsWith("Id") || name.endsWith("By") || name.endsWith("At") || name.equals("zone");
            if (id && value.isString()) {
                words.add(value.asString());
            }
        });
    }

    private static List<LocalDate> toldDays(ResearchInMemory research, Life life) {
        String pseudonym = research.toldOf(life.patientId()).pseudonym();
        return research.told(ResearchSessionCompleted.class).stream()
                .filter(session -> session.pseudonym().equals(pseudonym))
                .map(session -> Objects.requireNonNull(session.completedOn()))
                .toList();
    }

    private static List<Long> daysBetween(List<LocalDate> days) {
        List<Long> between = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            between.add(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
        }
        return between;
    }

    private static Life life(String patientId, Script script, int later) {
        List<LocalDate> days = new ArrayList<>(List.of(script.first().plusDays(later)));
        script.gaps().forEach(gap -> days.add(days.getLast().plusDays(gap)));
        return new Life(patientId, script.ageBand(), script.gender(), "PTSD", "IM", null, days);
    }

    @Provide
    Arbitrary<List<Script>> scripts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 700).map(LocalDate.of(2025, 6, 1)::plusDays),
                        Arbitraries.integers().between(0, 40).list().ofMaxSize(14),
                        Arbitraries.of("18-24", "35-44", "75-84", "85+"),
                        Arbitraries.of("male", "female", "other", "unknown"))
                .as(Script::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
