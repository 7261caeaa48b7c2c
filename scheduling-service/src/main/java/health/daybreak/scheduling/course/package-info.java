/** A patient's course of treatment and its sessions, booked whole or not at all. */
@NullMarked
package health.daybreak.scheduling.course;

import org.jspecify.annotations.NullMarked;
