package health.daybreak.systemtests.erasure;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import health.daybreak.systemtests.platform.RunningPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;

/**
 * Where a platform still holds words that say who somebody is: every document of every collection of every store, every
 * record of every topic from its beginning with its key and headers, dead letters too, and the bytes of every file in the
 * data folder, which are the store's file, the broker's segments and all logs. Reads everything anew at each search.
 */
public final class Traces {

    private final RunningPlatform platform;
    private final List<String> words;
    private final String clinicId;
    private final String recordNumber;

    /**
     * @param words in any case; none of them may occur by chance
     * @param clinicId whose patient is looked for
     * @param recordNumber theirs; each clinic counts from the same number, so it is theirs only where their clinic is
     *     named too. Files are not searched for it: what holds it holds a name beside it
     */
    public Traces(RunningPlatform platform, List<String> words, String clinicId, String recordNumber) {
        this.platform = platform;
        this.words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        this.clinicId = clinicId;
        this.recordNumber = '"' + recordNumber + '"';
    }

    /** {@code service.collection}, each with the word that was found there. */
    public List<String> inStores() {
        List<String> found = new ArrayList<>();
        try (MongoClient client = MongoClients.create(platform.storeUri())) {
            for (String name : client.listDatabaseNames()) {
                MongoDatabase database = client.getDatabase(name);
                for (String collection : database.listCollectionNames()) {
                    for (Document document : database.getCollection(collection).find()) {
                        noteRecord(found, name + "." + collection, document.toJson());
                    }
                }
            }
        }
        return distinct(found);
    }

    /** Topics, each with the word that was found there. */
    public List<String> inTopics() {
        List<String> found = new ArrayList<>();
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, platform.brokers());
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Set<TopicPartition> unread = new HashSet<>(partitions);
            while (!unread.isEmpty()) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> noteRecord(found, record.topic(), text(record)));
                unread.removeIf(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
            }
        }
        return distinct(found);
    }

    /** Files of the data folder, each with the word that was found in its bytes. */
    public List<String> inFiles() {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(platform.home())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                note(found, platform.home().relativize(file).toString(), bytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The data folder cannot be read", unreadable);
        }
        return distinct(found);
    }

    private static String bytes(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException goneMeanwhile) {
            return "";
        }
    }

    private static String text(ConsumerRecord<String, byte[]> record) {
        StringBuilder text = new StringBuilder(String.valueOf(record.key()));
        for (Header header : record.headers()) {
            text.append(' ').append(new String(header.value(), StandardCharsets.UTF_8));
        }
        return record.value() == null
                ? text.toString()
                : text.append(' ')
                        .append(new String(record.value(), StandardCharsets.UTF_8))
                        .toString();
    }

    private void noteRecord(List<String> found, String place, String text) {
        note(found, place, text);
        if (text.contains(clinicId) && text.contains(recordNumber)) {
            found.add(place + ": " + recordNumber);
        }
    }

    private void note(List<String> found, String place, String text) {
        String searched = text.toLowerCase(Locale.ROOT);
        words.stream().filter(searched::contains).forEach(word -> found.add(place + ": " + word));
    }

    private static List<String> distinct(List<String> found) {
        return found.stream().distinct().sorted().toList();
    }

    /** Has the store take out of its file what was deleted, as {@code docs/operations.md} tells operations to. */
    public void compactStore() {
        try (MongoClient client = MongoClients.create(platform.storeUri())) {
            client.getDatabase("intake").runCommand(new Document("compact", "patients"));
        }
    }
}
