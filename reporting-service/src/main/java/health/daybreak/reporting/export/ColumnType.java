package health.daybreak.reporting.export;

/** What a column's values are, whatever the format. */
public enum ColumnType {
    /** Ids, and words of the open vocabularies of the events. */
    TEXT,
    /** A whole number. */
    WHOLE,
    /** True or false. */
    YES_OR_NO,
    /** A moment in UTC, to the microsecond: ISO 8601 in CSV. */
    MOMENT,
    /** A day on the clinic's calendar: ISO 8601 in CSV. */
    DAY
}
