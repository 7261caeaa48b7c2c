package health.daybreak.gateway.visit;

import health.daybreak.gateway.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes changes from patients' own pages only: they carry a header that another site's page cannot send without being
 * allowed to, which nobody is. The cookie does not travel from other sites either; this also covers what needs no cookie.
 */
final class FromOwnPage extends OncePerRequestFilter {

    static final String HEADER = "Daybreak-Page";

    private static final Set<String> CHANGES_NOTHING = Set.of("GET", "HEAD", "OPTIONS");

    private final ProblemWriter problems;

    FromOwnPage(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CHANGES_NOTHING.contains(request.getMethod()) || request.getHeader(HEADER) != null) {
            chain.doFilter(request, response);
        } else {
            problems.write(
                    response,
                    HttpStatus.FORBIDDEN,
                    "not-from-page",
                    "This is taken from patients' pages only, which send the header " + HEADER + ".");
        }
    }
}
