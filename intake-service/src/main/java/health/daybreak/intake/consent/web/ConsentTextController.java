package health.daybreak.intake.consent.web;

import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.intake.IntakeSettings;
import health.daybreak.intake.consent.ConsentTexts;
import health.daybreak.platform.audit.NoPatientData;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConsentTextController {

    private final ConsentTexts texts;
    private final IntakeSettings settings;
    private final Clock clock;

    ConsentTextController(ConsentTexts texts, IntakeSettings settings, Clock clock) {
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    /** The texts that patients sign today. */
    @GetMapping("/api/intake/consent-texts")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER})
    @NoPatientData
    ConsentTextsView texts() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(settings.defaultTimeZone()));
        return ConsentTextsView.from(texts.inUseOn(today));
    }
}
