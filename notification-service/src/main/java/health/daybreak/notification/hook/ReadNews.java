package health.daybreak.notification.hook;

import health.daybreak.notification.plan.Receipt;
import health.daybreak.notification.receipt.MessageNews;
import health.daybreak.notification.reply.RawText;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a call. Members that are not known are passed over: providers add some. */
@Component
public final class ReadNews {

    private static final Pattern MESSAGE_ID =
            Pattern.compile("<?([A-Za-z0-9._:|-]{1,255})(?:@[A-Za-z0-9.-]{1,255}>?)?");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._:@<>|-]{1,255}");
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_TEXT = 1_600;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private record Body(@Nullable String type, @Nullable Data data) {}

    private record Data(
            @Nullable String message,
            @Nullable String id,
            @Nullable String from,
            @Nullable String to,
            @Nullable String text,
            @Nullable String reason,
            @Nullable Boolean permanent) {}

    /** The news in it; empty when nothing can be made of it. */
    public Optional<ProviderNews> read(byte[] body) {
        try {
            Body read = MAPPER.readValue(body, Body.class);
            return read == null || read.type() == null || read.data() == null
                    ? Optional.empty()
                    : news(read.type(), read.data());
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<ProviderNews> news(String type, Data data) {
        return switch (type) {
            case "message.delivered" -> ofMessage(data, Receipt.Fate.DELIVERED);
            case "message.bounced" ->
                ofMessage(
                        data, Boolean.TRUE.equals(data.permanent()) ? Receipt.Fate.BOUNCED : Receipt.Fate.UNDELIVERED);
            case "message.received" -> ofText(data);
            default -> Optional.of(new ProviderNews.OfNoConcern());
        };
    }

    private static Optional<ProviderNews> ofMessage(Data data, Receipt.Fate fate) {
        var id = MESSAGE_ID.matcher(data.message() == null ? "" : data.message());
        if (!id.matches()) {
            return Optional.empty();
        }
        String to = data.to() == null || data.to().length() > LONGEST_ADDRESS ? null : data.to();
        return Optional.of(new ProviderNews.OfMessage(new MessageNews(
                id.group(1),
                fate,
                fate == Receipt.Fate.DELIVERED ? null : code(data.reason()),
                to,
                data.id() != null && REFERENCE.matcher(data.id()).matches() ? data.id() : null)));
    }

    private static Optional<ProviderNews> ofText(Data data) {
        boolean whole = data.id() != null
                && REFERENCE.matcher(data.id()).matches()
                && data.from() != null
                && data.from().length() <= LONGEST_NUMBER
                && data.text() != null;
        return whole
                ? Optional.of(new ProviderNews.OfText(new RawText(
                        Objects.requireNonNull(data.id()),
                        Objects.requireNonNull(data.from()),
                        cut(Objects.requireNonNull(data.text())))))
                : Optional.empty();
    }

    /** Ten text messages put together; nobody writes more. */
    private static String cut(String text) {
        int end = Math.min(text.length(), LONGEST_TEXT);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private static String code(@Nullable String reason) {
        return reason != null && CODE.matcher(reason).matches() ? reason : "UNSPECIFIED";
    }
}
