/** How to reach a patient: the only events that identify a person. */
@NullMarked
package health.daybreak.events.contacts;

import org.jspecify.annotations.NullMarked;
