package health.daybreak.standalone.demo;

import java.util.List;

/**
 * What everything that happens in a year works with.
 *
 * @param questions the contraindication questions of the screening
 */
record Year(Crew crew, PatientDoor door, Agenda agenda, YearCalendar calendar, Tally tally, List<String> questions) {}
