package health.daybreak.intake.export.web;

/** How a record is written. */
enum ExportFormat {
    /** A FHIR R4 bundle in JSON, for another clinic's system. */
    FHIR("application/fhir+json", "json"),
    /** A document, for reading and printing. */
    PDF("application/pdf", "pdf"),
    /** CSV files in a ZIP, for a spreadsheet. */
    CSV("application/zip", "zip");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    /** Says nothing of whom the record is. */
    String file() {
        return "patient-record." + extension;
    }
}
