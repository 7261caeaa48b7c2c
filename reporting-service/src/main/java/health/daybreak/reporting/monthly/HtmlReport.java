package health.daybreak.reporting.monthly;

import health.daybreak.reporting.monthly.MonthlyReport.Figure;
import java.util.stream.Collectors;

/** A report to read and print; the signed file is in it, and is what counts. */
public final class HtmlReport {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Monthly report %1$s</title>
            <style>
            body { font: 11pt/1.4 sans-serif; max-width: 46em; margin: 2em auto; color: #1b2529; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { text-align: left; vertical-align: top; padding: 3px 8px 3px 0; border-bottom: 1px solid #c8cfd3; }
            td.number { text-align: right; white-space: nowrap; }
            small { overflow-wrap: anywhere; }
            </style>
            </head>
            <body>
            <h1>Monthly report %1$s</h1>
            <p>Clinic %2$s, as of %3$s (UTC). Every share is a count and what it is of.</p>
            <table>
            <thead><tr><th scope="col">Figure</th><th scope="col">Count</th><th scope="col">Of</th>\
            <th scope="col">Meaning</th></tr></thead>
            <tbody>
            %4$s</tbody>
            </table>
            <p><small>Signed with key %5$s (Ed25519). Only the signed file can be checked: it is kept beside this page, and in its source.</small></p>
            <script type="application/json" id="signed">%6$s</script>
            </body>
            </html>
            """;

    private HtmlReport() {}

    /** The page; {@code signed} is the file of the same report. */
    public static String of(MonthlyReport report, String signed, ReportKey key) {
        return PAGE.formatted(
                report.month(),
                escaped(report.clinicId()),
                report.asOf(),
                report.figures().stream().map(HtmlReport::row).collect(Collectors.joining()),
                key.id(),
                signed.strip().replace("<", "\\u003c"));
    }

    private static String row(Figure figure) {
        return "<tr><th scope=\"row\">%s</th><td class=\"number\">%d</td><td class=\"number\">%s</td><td>%s</td></tr>\n"
                .formatted(
                        escaped(figure.name()),
                        figure.count(),
                        figure.of() == null ? "" : figure.of(),
                        escaped(figure.meaning()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
