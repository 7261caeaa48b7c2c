package health.daybreak.systemtests.races;

import health.daybreak.systemtests.races.LastPlace.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every race came to, one JSON object a line, so that a run that was stopped can go on. */
final class RaceBook {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final List<String> winners = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int runs;
    private int races;
    private int kills;
    private int askedAgain;

    RaceBook(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                read(JSON.readTree(line));
            }
        }
    }

    private void read(JsonNode line) {
        if (line.has("run")) {
            runs++;
            return;
        }
        races++;
        kills += line.at("/killed").asBoolean() ? 1 : 0;
        askedAgain += line.at("/askedAgain").asInt();
        line.at("/courses").forEach(course -> winners.add(course.asString()));
        line.at("/faults").forEach(fault -> faults.add(fault.asString()));
    }

    void runBegins() throws IOException {
        write(Map.of("run", runs + 1));
    }

    void note(int number, Outcome outcome, boolean killed) throws IOException {
        List<String> wrong = new ArrayList<>(outcome.faults());
        if (!outcome.exactlyOneOf(Races.PEOPLE)) {
            wrong.add("Race " + number + " of run " + runs + ": "
                    + outcome.winners().size() + " got the place, " + outcome.refused() + " were refused cleanly");
        }
        write(Map.of(
                "race",
                number,
                "courses",
                outcome.winners().stream().map(LastPlace.Winner::courseId).toList(),
                "refused",
                outcome.refused(),
                "askedAgain",
                outcome.again(),
                "killed",
                killed,
                "faults",
                wrong));
    }

    private void write(Map<String, Object> line) throws IOException {
        String json = JSON.writeValueAsString(line);
        Files.writeString(file, json + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        read(JSON.readTree(json));
    }

    int runs() {
        return runs;
    }

    int races() {
        return races;
    }

    int kills() {
        return kills;
    }

    int askedAgain() {
        return askedAgain;
    }

    List<String> winners() {
        return winners;
    }

    List<String> faults() {
        return faults;
    }
}
