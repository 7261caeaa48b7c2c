/** Staff over HTTP. */
@NullMarked
package health.daybreak.scheduling.staff.web;

import org.jspecify.annotations.NullMarked;
