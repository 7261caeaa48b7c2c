/** Who works at the clinic, in which role and with which credentials. */
@NullMarked
package health.daybreak.events.staff;

import org.jspecify.annotations.NullMarked;
