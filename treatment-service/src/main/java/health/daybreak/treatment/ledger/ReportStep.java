package health.daybreak.treatment.ledger;

/** What a registrant owes the DEA after a theft or a significant loss. */
public enum ReportStep {
    FIELD_OFFICE_NOTICE,
    FORM_106
}
