package health.daybreak.standalone.cli;

import health.daybreak.standalone.CommandFailed;
import health.daybreak.standalone.home.MachineClient;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says of each site whether its drug ledger is as it was written: by its own chain, and by what was published of it. */
final class VerifyLedgerCommand {

    private static final String VERIFICATION = "/api/treatment/ledger/verification";
    private static final int OK = 200;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String gateway;
    private final MachineClient client;

    VerifyLedgerCommand(String gateway, MachineClient client) {
        this.gateway = gateway;
        this.client = client;
    }

    /** What is wrong first. */
    private record Break(long entry, String why) {}

    /**
     * Prints one line for each site; throws {@link CommandFailed} when a ledger is not what it was.
     *
     * @param published the hash of each entry by its number, for each site
     */
    void run(Map<String, SortedMap<Integer, String>> published, PrintStream out) {
        String token = token();
        Map<String, JsonNode> verdicts = new TreeMap<>();
        get(VERIFICATION, token)
                .forEach(verdict -> verdicts.put(verdict.get("site").asString(), verdict));
        List<String> broken = new ArrayList<>();
        for (String site : sites(verdicts, published)) {
            JsonNode verdict = verdicts.get(site);
            Optional<Break> found = found(site, verdict, published, token);
            if (found.isPresent()) {
                out.printf(
                        "%s: BROKEN at entry %d: %s%n",
                        site, found.get().entry(), found.get().why());
                broken.add(site);
            } else if (verdict != null) {
                out.printf(
                        "%s: intact, %d entries, the last with hash %s%n",
                        site,
                        verdict.get("entries").asInt(),
                        verdict.get("hash").asString());
            }
        }
        if (verdicts.isEmpty() && published.isEmpty()) {
            out.println("No site keeps a drug ledger yet");
        }
        if (!broken.isEmpty()) {
            throw new CommandFailed("The drug ledger of " + String.join(", ", broken)
                    + " is not as it was written; keep the data folder as it is and restore that entry from a backup.");
        }
    }

    private static List<String> sites(
            Map<String, JsonNode> verdicts, Map<String, SortedMap<Integer, String>> published) {
        var all = new TreeMap<String, Object>(verdicts);
        all.putAll(published);
        return List.copyOf(all.keySet());
    }

    private Optional<Break> found(
            String site, @Nullable JsonNode verdict, Map<String, SortedMap<Integer, String>> published, String token) {
        Optional<Break> byChain = verdict == null || verdict.get("firstBroken").isNull()
                ? Optional.empty()
                : Optional.of(new Break(
                        verdict.get("firstBroken").asLong(), verdict.get("why").asString()));
        List<String> kept = hashes(site, token);
        Optional<Break> byLog = published.getOrDefault(site, new TreeMap<>()).entrySet().stream()
                .filter(said -> !isKept(said, kept))
                .findFirst()
                .map(said -> new Break(
                        said.getKey(),
                        said.getKey() > kept.size()
                                ? "it was published and is no longer there"
                                : "it was published with another hash"));
        return byLog.filter(
                        log -> byChain.isEmpty() || log.entry() < byChain.get().entry())
                .or(() -> byChain);
    }

    private static boolean isKept(Map.Entry<Integer, String> said, List<String> kept) {
        return said.getKey() <= kept.size() && kept.get(said.getKey() - 1).equals(said.getValue());
    }

    private List<String> hashes(String site, String token) {
        List<String> hashes = new ArrayList<>();
        get(VERIFICATION + "/hashes?site=" + URLEncoder.encode(site, StandardCharsets.UTF_8), token)
                .forEach(hash -> hashes.add(hash.asString()));
        return hashes;
    }

    private JsonNode get(String path, String token) {
        return JSON.readTree(send(HttpRequest.newBuilder(URI.create(gateway + path))
                .header("Authorization", "Bearer " + token)
                .header("Daybreak-Clinic", "every")
                .build()));
    }

    private String token() {
        String secret = client.clientId() + ":" + client.clientSecret();
        return JSON.readTree(send(HttpRequest.newBuilder(URI.create(client.tokenEndpoint()))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "grant_type=client_credentials&scope=" + String.join("+", client.scopes())))
                        .build()))
                .get("access_token")
                .asString();
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == OK) {
                return answer.body();
            }
            throw new CommandFailed("The ledgers could not be read: %s answered %d; ./daybreak info shows what runs."
                    .formatted(request.uri().getPath(), answer.statusCode()));
        } catch (IOException unreachable) {
            throw new CommandFailed("The gateway does not answer; ./daybreak info shows what runs.", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("Stopped before the ledgers were read.", stopped);
        }
    }
}
