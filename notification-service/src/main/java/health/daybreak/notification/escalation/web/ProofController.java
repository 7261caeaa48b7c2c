package health.daybreak.notification.escalation.web;

import health.daybreak.notification.escalation.Proof;
import health.daybreak.notification.escalation.ProveAcknowledgement;
import health.daybreak.notification.escalation.RiskLevel;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The proof of how soon somebody took charge. It counts flags and names nobody. */
@RestController
@RequestMapping("/api/notification/escalation-proof")
class ProofController {

    private static final String HEADER =
            "clinic,month,level,flagged,median_seconds,worst_seconds,in_time,share_in_time,untaken";

    private final ProveAcknowledgement prove;
    private final Clock clock;

    ProofController(ProveAcknowledgement prove, Clock clock) {
        this.prove = prove;
        this.clock = clock;
    }

    /** @param month such as {@code 2026-11}; the running one without it */
    @GetMapping
    @RolesAllowed({Roles.PRESCRIBER, Roles.MANAGER, Roles.AUDITOR})
    @NoPatientData
    ProofView proof(@RequestParam @Nullable YearMonth month) {
        return ProofView.of(prove.of(orThis(month)));
    }

    /** The same as a table for a spreadsheet. */
    @GetMapping(path = "/table", produces = "text/csv")
    @RolesAllowed({Roles.PRESCRIBER, Roles.MANAGER, Roles.AUDITOR})
    @NoPatientData
    ResponseEntity<String> table(@RequestParam @Nullable YearMonth month) {
        Proof proof = prove.of(orThis(month));
        String clinicId = Cause.current().clinicId();
        String lines = proof.lines().stream()
                .map(line -> csv(clinicId, proof.month(), line))
                .collect(Collectors.joining("\r\n", HEADER + "\r\n", "\r\n"));
        String name = "acknowledgement-" + clinicId + "-" + proof.month() + ".csv";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(lines);
    }

    private YearMonth orThis(@Nullable YearMonth month) {
        return month == null ? YearMonth.from(clock.instant().atZone(prove.zone())) : month;
    }

    private static String csv(String clinicId, YearMonth month, Proof.Line line) {
        return String.join(
                ",",
                clinicId,
                month.toString(),
                line.level() == null ? "ALL" : line.level().name(),
                String.valueOf(line.flagged()),
                seconds(line.median()),
                seconds(line.worst()),
                String.valueOf(line.inTime()),
                String.format(Locale.ROOT, "%.3f", line.shareInTime()),
                String.valueOf(line.untaken()));
    }

    private static String seconds(@Nullable Duration time) {
        return time == null ? "" : String.valueOf(time.toSeconds());
    }

    /** @param lines the most urgent level first, then all together */
    record ProofView(String month, List<LineView> lines) {

        static ProofView of(Proof proof) {
            return new ProofView(
                    proof.month().toString(),
                    proof.lines().stream().map(LineView::of).toList());
        }
    }

    /**
     * @param level null for all together
     * @param medianSeconds null when nobody has taken charge of any
     * @param shareInTime from 0 to 1
     */
    record LineView(
            @Nullable RiskLevel level,
            int flagged,
            @Nullable Long medianSeconds,
            @Nullable Long worstSeconds,
            int inTime,
            double shareInTime,
            int untaken) {

        static LineView of(Proof.Line line) {
            Duration median = line.median();
            Duration worst = line.worst();
            return new LineView(
                    line.level(),
                    line.flagged(),
                    median == null ? null : median.toSeconds(),
                    worst == null ? null : worst.toSeconds(),
                    line.inTime(),
                    line.shareInTime(),
                    line.untaken());
        }
    }
}
