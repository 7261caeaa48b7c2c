package health.daybreak.scheduling.outage.web;

/** What is out. */
enum OutageKind {
    PERSON,
    CHAIR,
    CLINIC
}
