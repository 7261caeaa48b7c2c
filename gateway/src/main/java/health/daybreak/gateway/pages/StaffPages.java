package health.daybreak.gateway.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves the staff's and the patients' pages: files whose name carries a hash for ever, everything else checked each time. */
@Configuration(proxyBeanMethods = false)
class StaffPages implements WebMvcConfigurer {

    private static final String FILES = "classpath:/static/";
    private static final Resource PAGE = new ClassPathResource("static/index.html");
    private static final Resource PATIENTS_PAGE = new ClassPathResource("static/p.html");
    private static final List<String> NOT_PAGES =
            List.of("api/", "actuator/", "oauth2/", "login/", "assets/", "p/api/");
    private static final Pattern FILE_AT_THE_TOP = Pattern.compile("[^/]*\\.[^/]*");
    private static final Pattern OF_PATIENTS = Pattern.compile("p(/.*)?|inquiry(/.*)?");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(StaffPages::contentHash)
                .resourceChain(true)
                .addResolver(new PageOfAnyRoute());
    }

    /** Files of a reproducible build all have the same date, so a browser must compare contents to see a new version. */
    private static String contentHash(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return DigestUtils.md5DigestAsHex(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    /**
     * A route like {@code /patients/17} is known to the page only: it gets the page, and the page finds its place. A name with a
     * dot is a file's at the top, and further down may be a rule's.
     */
    private static final class PageOfAnyRoute extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = super.getResource(path, location);
            boolean route = !FILE_AT_THE_TOP.matcher(path).matches()
                    && NOT_PAGES.stream().noneMatch(path::startsWith);
            Resource page = OF_PATIENTS.matcher(path).matches() ? PATIENTS_PAGE : PAGE;
            return file == null && route && page.exists() ? page : file;
        }
    }
}
