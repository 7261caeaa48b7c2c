package health.daybreak.gateway.session;

import java.util.List;

/**
 * Whoever sends a request, a person or a program, as their token describes them.
 *
 * @param clinics ids, or {@code *} for all
 */
public record Person(String staffId, String name, List<String> roles, List<String> clinics) {

    /** Whether this person works at that clinic. */
    public boolean worksAt(String clinicId) {
        return clinics.contains(clinicId) || clinics.contains("*");
    }
}
