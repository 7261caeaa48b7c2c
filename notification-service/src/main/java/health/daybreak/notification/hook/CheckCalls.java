package health.daybreak.notification.hook;

import health.daybreak.notification.channel.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds a call to its signature, its time and whether it came before. What was dealt with is remembered in memory alone:
 * after a restart the same call may come through once more, and changes nothing, like any news that a provider repeats.
 */
public final class CheckCalls {

    /** Why a call is not taken. Whoever called hears the same whichever it is. */
    public enum Fault {
        /** No secret is shared with this provider. */
        NOT_IN_USE,
        /** It is not written as such calls are. */
        MALFORMED,
        /** Nobody who has the secret signed it. */
        FORGED,
        /** It was signed too long ago, or for a time to come. */
        STALE,
        /** The very same call was dealt with already. */
        REPLAYED
    }

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
    private static final int LONGEST_SIGNATURES = 1_000;
    private static final int MOST_REMEMBERED = 50_000;

    private final Map<Channel, List<CallKey>> keys;
    private final Duration freshFor;
    private final Map<String, Boolean> dealtWith = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    /** Refuses secrets that are none. */
    public CheckCalls(HookSettings settings) {
        this.keys = Map.of(
                Channel.SMS, settings.text().stream().map(CallKey::new).toList(),
                Channel.EMAIL, settings.mail().stream().map(CallKey::new).toList());
        this.freshFor = settings.freshFor();
    }

    /**
     * What is wrong with it; empty when it is the provider's, fresh and new.
     *
     * @param now the real time, which no demo moves: providers live in it
     */
    public Optional<Fault> fault(ProviderCall call, Instant now) {
        List<CallKey> known = keys.getOrDefault(call.channel(), List.of());
        if (known.isEmpty()) {
            return Optional.of(Fault.NOT_IN_USE);
        }
        if (!ID.matcher(call.id()).matches()
                || !SECONDS.matcher(call.timestamp()).matches()
                || call.signatures().length() > LONGEST_SIGNATURES) {
            return Optional.of(Fault.MALFORMED);
        }
        if (!signed(call, known)) {
            return Optional.of(Fault.FORGED);
        }
        Duration apart = Duration.between(Instant.ofEpochSecond(Long.parseLong(call.timestamp())), now)
                .abs();
        if (apart.compareTo(freshFor) > 0) {
            return Optional.of(Fault.STALE);
        }
        return knows(call) ? Optional.of(Fault.REPLAYED) : Optional.empty();
    }

    /** It was dealt with to the end. Not before: a provider that hears of trouble sends the same again. */
    public void remember(ProviderCall call) {
        synchronized (dealtWith) {
            dealtWith.put(name(call), true);
        }
    }

    private boolean knows(ProviderCall call) {
        synchronized (dealtWith) {
            return dealtWith.containsKey(name(call));
        }
    }

    private static String name(ProviderCall call) {
        return call.channel() + " " + call.id() + " " + call.timestamp();
    }

    private static boolean signed(ProviderCall call, List<CallKey> known) {
        return Arrays.stream(call.signatures().split(" "))
                .filter(one -> one.startsWith("v1,"))
                .flatMap(one -> decoded(one.substring("v1,".length())).stream())
                .anyMatch(signature -> known.stream().anyMatch(key -> key.signed(call, signature)));
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
