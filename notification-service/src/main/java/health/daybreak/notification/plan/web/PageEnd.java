package health.daybreak.notification.plan.web;

import health.daybreak.notification.plan.Intent;
import health.daybreak.notification.plan.MessageQuery.Position;
import health.daybreak.platform.aggregate.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a page of messages ends, as it stands in an address: nothing that a caller should read anything into. */
final class PageEnd {

    private static final String BETWEEN = " ";

    private PageEnd() {}

    /** The reference of RFC 8288 to the page after the one that this request got, relative to the request's. */
    static String linkToNext(HttpServletRequest request, Intent last) {
        String address = UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("after", write(Position.of(last)))
                .build()
                .toUriString();
        return "<" + address + ">; rel=\"next\"";
    }

    static String write(Position end) {
        String both = end.dueAt() + BETWEEN + end.messageId();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    static Position read(String after) {
        try {
            String both = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            int between = both.indexOf(BETWEEN);
            return new Position(Instant.parse(both.substring(0, Math.max(between, 0))), both.substring(between + 1));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw Refused.unprocessable(
                    "page-unknown",
                    "This is not the end of a page of messages; expected what a Link header of an earlier page gave."
                            + " Begin again without \"after\".");
        }
    }
}
