package health.daybreak.notification.link.web;

import health.daybreak.notification.template.Sender;
import health.daybreak.notification.template.WordingSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How clinics present themselves to patients: as they sign their messages. */
@Component
class ClinicCards {

    private final WordingSettings settings;

    ClinicCards(WordingSettings settings) {
        this.settings = settings;
    }

    /** The clinic's card, or null when nobody is configured to speak for it. */
    @Nullable
    ClinicCard of(String clinicId) {
        Sender sender = settings.sender(clinicId);
        return sender == null
                ? null
                : new ClinicCard(clinicId, sender.name(), sender.phone(), sender.emergency(), sender.crisisLine());
    }
}
