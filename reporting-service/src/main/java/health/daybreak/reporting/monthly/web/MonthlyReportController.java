package health.daybreak.reporting.monthly.web;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.reporting.monthly.HtmlReport;
import health.daybreak.reporting.monthly.MonthlyReport;
import health.daybreak.reporting.monthly.ReportKey;
import health.daybreak.reporting.monthly.ReportKeys;
import health.daybreak.reporting.monthly.SignedReport;
import health.daybreak.reporting.outcomes.OutcomeFigures;
import health.daybreak.reporting.outcomes.OutcomeSettings;
import health.daybreak.reporting.projection.Known;
import health.daybreak.reporting.projection.ServeFigures;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A month in figures, signed, and whether such a file is what was signed. */
@RestController
class MonthlyReportController {

    private final ServeFigures figures;
    private final OutcomeSettings settings;
    private final ReportKeys keys;
    private final Clock clock;

    MonthlyReportController(ServeFigures figures, OutcomeSettings settings, ReportKeys keys, Clock clock) {
        this.figures = figures;
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
    }

    /** How a report is written. */
    enum ReportFormat {
        /** The signed file, which can be checked. */
        JSON,
        /** To read and print, with the signed file in it. */
        HTML
    }

    /** Whether a file is what was signed, and with which key this installation signs. */
    record CheckView(SignedReport.Verdict verdict, String keyId) {}

    /** The public key, to check reports without Daybreak. */
    record KeyView(String keyId, String algorithm, String publicKey) {}

    @GetMapping("/api/reporting/monthly-reports/{month}")
    @RolesAllowed({Roles.MANAGER, Roles.ANALYST, Roles.AUDITOR})
    @NoPatientData
    ResponseEntity<byte[]> report(@PathVariable YearMonth month, @RequestParam ReportFormat format) {
        ReportKey key = keys.key();
        if (!YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)).isAfter(month)) {
            throw Refused.unprocessable(
                    "month-not-over",
                    month + " is not over, and what is signed should not change. Ask for a month that is.");
        }
        MonthlyReport report = figures.from(null, known -> report(month, known)).figures();
        String signed = SignedReport.sign(report, key);
        String written =
                switch (format) {
                    case JSON -> signed;
                    case HTML -> HtmlReport.of(report, signed, key);
                };
        return ResponseEntity.ok()
                .contentType(format == ReportFormat.JSON ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("report-" + month + (format == ReportFormat.JSON ? ".json" : ".html"))
                                .build()
                                .toString())
                .body(written.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/api/reporting/monthly-reports/check")
    @RolesAllowed({Roles.MANAGER, Roles.ANALYST, Roles.AUDITOR})
    @NoPatientData
    CheckView check(@RequestBody String file) {
        ReportKey key = keys.key();
        return new CheckView(SignedReport.check(file, key), key.id());
    }

    @GetMapping("/api/reporting/monthly-reports/key")
    @RolesAllowed({Roles.MANAGER, Roles.ANALYST, Roles.AUDITOR})
    @NoPatientData
    KeyView key() {
        ReportKey key = keys.key();
        return new KeyView(key.id(), ReportKey.ALGORITHM, key.publicPem());
    }

    private MonthlyReport report(YearMonth month, Known known) {
        List<OutcomeFigures> outcomes = Stream.of("PHQ-9", "GAD-7")
                .map(settings::instrument)
                .map(one -> OutcomeFigures.of(one, settings.followUp(), known.journeys(), known.sessions(), known.at()))
                .toList();
        return MonthlyReport.of(
                Cause.current().clinicId(), month, known.sessions(), known.adverseEvents(), outcomes, known.at());
    }
}
