package health.daybreak.gateway.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** A small page with {@code {{names}}} in it; values are escaped. Three pages need no template engine. */
final class PageTemplate {

    private final String html;

    private PageTemplate(String html) {
        this.html = html;
    }

    static PageTemplate named(String name) {
        try {
            return new PageTemplate(
                    new ClassPathResource("pages/" + name + ".html").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException("The page " + name + " is missing from the gateway", missing);
        }
    }

    PageTemplate with(String name, String value) {
        return new PageTemplate(html.replace("{{" + name + "}}", HtmlUtils.htmlEscape(value)));
    }

    @Override
    public String toString() {
        return html;
    }
}
