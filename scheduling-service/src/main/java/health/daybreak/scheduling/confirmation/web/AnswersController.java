package health.daybreak.scheduling.confirmation.web;

import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.scheduling.confirmation.AnswerBySelf;
import health.daybreak.scheduling.confirmation.SessionAnswer;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells staff who confirmed and who asks for another time. */
@RestController
final class AnswersController {

    private final AnswerBySelf answerBySelf;
    private final Clock clock;

    AnswersController(AnswerBySelf answerBySelf, Clock clock) {
        this.answerBySelf = answerBySelf;
        this.clock = clock;
    }

    /** Every answer about a session that is to come, the next session first. */
    @GetMapping("/api/scheduling/session-answers")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER})
    @PatientData
    List<SessionAnswer> sessionAnswers() {
        List<SessionAnswer> answers = answerBySelf.toCome(clock.instant());
        AccessAudit.about(
                answers.stream().map(SessionAnswer::patientId).distinct().toList());
        return answers;
    }
}
