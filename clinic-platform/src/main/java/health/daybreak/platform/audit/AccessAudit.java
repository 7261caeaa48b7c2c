package health.daybreak.platform.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The record of who saw whose data: append-only, each entry carrying the hash of the one before, so that a changed or
 * missing entry shows. One thread writes; whoever must be audited waits for the write. Each instance of a service keeps
 * a chain of its own, which is why entries are numbered within their chain.
 */
public final class AccessAudit implements AutoCloseable {

    private static final String PATIENTS = AccessAudit.class.getName() + ".patients";
    private static final int ENTRIES_AT_ONCE = 200;

    private record Waiting(AuditEntry entry, CompletableFuture<Void> written) {}

    private final MongoCollection<Document> collection;
    private final String chain;
    private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private volatile @Nullable Thread writer;
    private long last = -1;
    private String lastHash = "";

    /** @param chain names this instance's chain; the same name must not be written by two instances at once */
    public AccessAudit(MongoCollection<Document> collection, String chain) {
        this.collection = collection;
        this.chain = chain;
    }

    /** Says whose record the current request is about, where its path does not. */
    public static void about(String patientId) {
        about(List.of(patientId));
    }

    /** Says whose records the current request shows, for lists. */
    public static void about(Collection<String> patientIds) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        List<String> all = new ArrayList<>(patients(request));
        all.addAll(patientIds);
        request.setAttribute(PATIENTS, all, RequestAttributes.SCOPE_REQUEST);
    }

    @SuppressWarnings("unchecked") // only this class sets it
    static List<String> patients(RequestAttributes request) {
        List<String> named = (List<String>) request.getAttribute(PATIENTS, RequestAttributes.SCOPE_REQUEST);
        return named == null ? List.of() : named;
    }

    /** Starts the writing thread; entries recorded before that wait. */
    public synchronized void start() {
        if (writer == null) {
            writer = Thread.ofPlatform().daemon().name("access-audit").start(this::writeBatches);
        }
    }

    @Override
    public synchronized void close() {
        Thread running = writer;
        if (running != null) {
            running.interrupt();
            writer = null;
        }
    }

    /** Appends an entry and returns when it is stored; throws when it cannot be, so that nothing is shown unrecorded. */
    public void record(AuditEntry entry) {
        start();
        CompletableFuture<Void> written = new CompletableFuture<>();
        queue.add(new Waiting(entry, written));
        written.join();
    }

    private void writeBatches() {
        List<Waiting> batch = new ArrayList<>();
        try {
            while (true) {
                batch.clear();
                batch.add(queue.take());
                queue.drainTo(batch, ENTRIES_AT_ONCE - 1);
                write(batch);
            }
        } catch (InterruptedException asked) {
            batch.forEach(waiting -> waiting.written().cancel(false));
        }
    }

    private void write(List<Waiting> batch) {
        try {
            if (last < 0) {
                continueChain();
            }
            long number = last;
            String hash = lastHash;
            List<Document> documents = new ArrayList<>();
            for (Waiting waiting : batch) {
                Document document = document(++number, hash, waiting.entry());
                hash = document.getString("hash");
                documents.add(document);
            }
            collection.insertMany(documents);
            last = number;
            lastHash = hash;
            batch.forEach(waiting -> waiting.written().complete(null));
        } catch (RuntimeException failed) {
            last = -1;
            batch.forEach(waiting -> waiting.written().completeExceptionally(failed));
        }
    }

    private void continueChain() {
        long newest = newest();
        Document entry = entry(newest);
        last = newest;
        lastHash = entry == null ? "" : entry.getString("hash");
    }

    /** The number of the newest entry, 0 when there is none. Numbers have no gaps, so some dozen looks by id find it. */
    private long newest() {
        long beyond = 1;
        while (entry(beyond) != null) {
            beyond *= 2;
        }
        long known = beyond / 2;
        while (beyond - known > 1) {
            long between = (known + beyond) / 2;
            if (entry(between) == null) {
                beyond = between;
            } else {
                known = between;
            }
        }
        return known;
    }

    private @Nullable Document entry(long number) {
        return collection.find(Filters.eq("_id", id(number))).first();
    }

    private String id(long number) {
        return chain + "-" + number;
    }

    private Document document(long number, String previousHash, AuditEntry entry) {
        Document document = new Document("_id", id(number))
                .append("chain", chain)
                .append("number", number)
                .append("at", entry.at().toString())
                .append("clinicId", entry.clinicId())
                .append("actorId", entry.actorId())
                .append("action", entry.action())
                .append("patientIds", entry.patientIds())
                .append("status", entry.status())
                .append("correlationId", entry.correlationId())
                .append("previousHash", previousHash);
        return document.append("hash", hash(document));
    }

    /** The number of the first entry of a chain (in order) whose hash or link is wrong; -1 when all hold. */
    public static long firstBroken(List<Document> entries) {
        String previous = "";
        long expected = 1;
        for (Document entry : entries) {
            Document content = new Document(entry);
            content.remove("hash");
            boolean holds = entry.get("number", Number.class).longValue() == expected
                    && previous.equals(entry.getString("previousHash"))
                    && hash(content).equals(entry.getString("hash"));
            if (!holds) {
                return expected;
            }
            previous = entry.getString("hash");
            expected++;
        }
        return -1;
    }

    private static String hash(Document document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(List.copyOf(document.entrySet())).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
