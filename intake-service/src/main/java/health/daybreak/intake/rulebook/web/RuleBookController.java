package health.daybreak.intake.rulebook.web;

import static health.daybreak.platform.security.Roles.ANALYST;
import static health.daybreak.platform.security.Roles.AUDITOR;
import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.MEDICAL_DIRECTOR;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.intake.rulebook.CountOverrides;
import health.daybreak.intake.rulebook.DraftRule;
import health.daybreak.intake.rulebook.EndDraft;
import health.daybreak.intake.rulebook.ReadRuleBook;
import health.daybreak.intake.rulebook.RecomputeDecisions;
import health.daybreak.intake.rulebook.TryDraft;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Caller;
import health.daybreak.platform.web.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/intake/rule-book")
class RuleBookController {

    private static final Set<String> THOSE_WHO_TREAT = Set.of(PRESCRIBER, MEDICAL_DIRECTOR);
    private static final int USUAL_DAYS = 365;

    private final ReadRuleBook readRuleBook;
    private final DraftRule draftRule;
    private final EndDraft endDraft;
    private final TryDraft tryDraft;
    private final CountOverrides countOverrides;
    private final RecomputeDecisions recomputeDecisions;
    private final Clock clock;

    RuleBookController(
            ReadRuleBook readRuleBook,
            DraftRule draftRule,
            EndDraft endDraft,
            TryDraft tryDraft,
            CountOverrides countOverrides,
            RecomputeDecisions recomputeDecisions,
            Clock clock) {
        this.readRuleBook = readRuleBook;
        this.draftRule = draftRule;
        this.endDraft = endDraft;
        this.tryDraft = tryDraft;
        this.countOverrides = countOverrides;
        this.recomputeDecisions = recomputeDecisions;
        this.clock = clock;
    }

    /** Every rule in all its versions, with drafts, and how often it was overridden. */
    @GetMapping
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, MEDICAL_DIRECTOR, THERAPIST, MANAGER, ANALYST, AUDITOR})
    @NoPatientData
    RuleBookView ruleBook() {
        return RuleBookView.from(readRuleBook.read(today()), countOverrides.between(Instant.EPOCH, Instant.MAX));
    }

    /** Saves the draft of a rule as a whole. It counts for nothing until it is published. */
    @PutMapping("/{ruleId}/draft")
    @RolesAllowed({MANAGER, MEDICAL_DIRECTOR})
    @NoPatientData
    RuleBookView.RuleLine draft(
            @PathVariable String ruleId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid DraftRequest request) {
        draftRule.draft(
                ruleId,
                Versions.expected(ifMatch),
                request.toContent(),
                Cause.current().actorId(),
                clock.instant());
        return line(ruleId);
    }

    /** Discards the draft of a rule. */
    @DeleteMapping("/{ruleId}/draft")
    @RolesAllowed({MANAGER, MEDICAL_DIRECTOR})
    @NoPatientData
    RuleBookView.RuleLine discard(
            @PathVariable String ruleId, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        endDraft.discard(ruleId, seen(ifMatch));
        return line(ruleId);
    }

    /** What if: which current patients' verdicts the draft would change. Names them to those who treat. */
    @GetMapping("/{ruleId}/draft/effect")
    @RolesAllowed({MANAGER, PRESCRIBER, MEDICAL_DIRECTOR})
    @PatientData
    EffectView effect(@PathVariable String ruleId) {
        boolean treats = Caller.current()
                .map(caller -> !Collections.disjoint(caller.roles(), THOSE_WHO_TREAT))
                .orElse(false);
        EffectView effect = EffectView.from(tryDraft.tryDraft(ruleId, clock.instant()), treats);
        AccessAudit.about(
                effect.changed().stream().map(EffectView.ChangedView::patientId).toList());
        return effect;
    }

    /** Publishes the draft: it is the next version, in force from its first day on. */
    @PostMapping("/{ruleId}/publication")
    @RolesAllowed(MEDICAL_DIRECTOR)
    @NoPatientData
    RuleBookView.RuleLine publish(
            @PathVariable String ruleId, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        endDraft.publish(ruleId, seen(ifMatch), Cause.current().actorId(), clock.instant());
        return line(ruleId);
    }

    /** Gives every decision anew from what it kept, by the rules of then, and says whether any came out otherwise. */
    @PostMapping("/recomputation")
    @RolesAllowed({MEDICAL_DIRECTOR, MANAGER, AUDITOR})
    @PatientData
    RecomputedView recompute() {
        RecomputedView recomputed = RecomputedView.from(recomputeDecisions.recompute());
        AccessAudit.about(recomputed.differing().stream()
                .map(RecomputeDecisions.Differing::patientId)
                .toList());
        return recomputed;
    }

    /** How often each rule was overridden; of the last year when no days are said. */
    @GetMapping("/overrides")
    @RolesAllowed({PRESCRIBER, MEDICAL_DIRECTOR, MANAGER, ANALYST, AUDITOR})
    @NoPatientData
    OverridesView overrides(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until) {
        LocalDate last = Objects.requireNonNullElse(until, today());
        LocalDate first = Objects.requireNonNullElse(from, last.minusDays(USUAL_DAYS));
        return OverridesView.from(
                first,
                last,
                countOverrides.between(
                        first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private RuleBookView.RuleLine line(String ruleId) {
        return ruleBook().rules().stream()
                .filter(line -> line.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("rule", ruleId));
    }

    /** Whoever ends a draft must have seen it as it is. */
    private static long seen(@Nullable String ifMatch) {
        Long seen = Versions.expected(ifMatch);
        if (seen == null) {
            throw Refused.unprocessable(
                    "version-not-said",
                    "Say with If-Match which version of the draft you saw, so that nobody else's change is ended"
                            + " unseen.");
        }
        return seen;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
