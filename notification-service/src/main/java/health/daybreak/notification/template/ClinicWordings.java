package health.daybreak.notification.template;

import health.daybreak.platform.aggregate.Aggregates;

/** The own words of all clinics, by clinic and template. */
public interface ClinicWordings extends Aggregates<ClinicWords> {

    /** The id of a clinic's words for a template. */
    static String idOf(String clinicId, String templateId) {
        return clinicId + "." + templateId;
    }
}
