/** Who works at the clinic: roles, credentials, shifts and leave. */
@NullMarked
package health.daybreak.scheduling.staff;

import org.jspecify.annotations.NullMarked;
