package health.daybreak.intake.consent;

/** What a patient signs, in one version. */
public record ConsentText(Scope scope, String version, String title, String text) {}
