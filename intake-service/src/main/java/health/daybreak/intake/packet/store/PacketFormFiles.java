package health.daybreak.intake.packet.store;

import health.daybreak.intake.DataFile;
import health.daybreak.intake.packet.PacketForm;
import health.daybreak.intake.packet.PacketForm.Topic;
import health.daybreak.intake.packet.PacketForm.Words;
import java.util.List;

/** What packets ask, in files: one for the questions, one a language for the words. */
public final class PacketFormFiles {

    /** The questions without their words. */
    record Questions(List<Topic> topics, List<String> questionnaires) {}

    private static final List<String> LANGUAGES = List.of("packet/words.en.json", "packet/words.es.json");

    private PacketFormFiles() {}

    /** Reads the files; throws {@link IllegalStateException} when one is missing or not understood. */
    public static PacketForm read() {
        Questions questions = DataFile.read("packet/questions.json", Questions.class);
        List<Words> words =
                LANGUAGES.stream().map(file -> DataFile.read(file, Words.class)).toList();
        return new PacketForm(questions.topics(), questions.questionnaires(), words);
    }
}
