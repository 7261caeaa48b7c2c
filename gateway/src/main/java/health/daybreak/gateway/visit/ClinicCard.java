package health.daybreak.gateway.visit;

/**
 * A clinic as patients' pages show it.
 *
 * @param emergency the number to call in an emergency there
 * @param crisisLine the number to call or text when somebody thinks of ending their life
 */
record ClinicCard(String clinicId, String name, String phone, String emergency, String crisisLine) {}
