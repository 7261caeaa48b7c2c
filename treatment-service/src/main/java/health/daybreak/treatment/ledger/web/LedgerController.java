package health.daybreak.treatment.ledger.web;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Caller;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.ledger.KeepLedger;
import health.daybreak.treatment.ledger.Verdict;
import health.daybreak.treatment.ledger.VerifyLedger;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the ledger says. */
@RestController
@RequestMapping("/api/treatment/ledger")
class LedgerController {

    private final KeepLedger ledgers;
    private final VerifyLedger verify;
    private final LedgerPage page;
    private final LedgerLog log;

    LedgerController(KeepLedger ledgers, VerifyLedger verify, LedgerPage page, LedgerLog log) {
        this.ledgers = ledgers;
        this.verify = verify;
        this.page = page;
        this.log = log;
    }

    /** Stock, syringes, wastes that wait for a witness, cases and clocks; balances for those who do not count. */
    @GetMapping
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.MANAGER, Roles.AUDITOR})
    @NoPatientData
    LedgerView ledger() {
        return ledgers.read(Cause.current().clinicId(), page::of);
    }

    /** Entries, oldest first: of one vial, of one local day, or the latest. */
    @GetMapping("/entries")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.MANAGER, Roles.AUDITOR})
    @PatientData
    List<EntryView> entries(
            @RequestParam(required = false) @Nullable String vialId,
            @RequestParam(required = false) @Nullable LocalDate date) {
        List<EntryView> found = log.of(vialId, date);
        AccessAudit.about(found.stream()
                .map(EntryView::patientId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found;
    }

    /** Whether every entry of the caller's sites is as it was written. */
    @GetMapping("/verification")
    @RolesAllowed({Roles.MANAGER, Roles.AUDITOR})
    @NoPatientData
    List<Verdict> verification() {
        Caller caller = Caller.current().orElseThrow();
        return caller.clinics().contains("*")
                ? verify.all()
                : caller.clinics().stream().map(verify::site).toList();
    }

    /** The hash of every entry of a site as it is kept, in order, to be held against what was published. */
    @GetMapping("/verification/hashes")
    @RolesAllowed({Roles.MANAGER, Roles.AUDITOR})
    @NoPatientData
    List<String> hashes(@RequestParam String site) {
        List<String> sites = Caller.current().orElseThrow().clinics();
        if (!sites.contains("*") && !sites.contains(site)) {
            throw Refused.forbidden("clinic-not-allowed", "You do not work for the site that is asked for.");
        }
        return verify.hashes(site);
    }
}
