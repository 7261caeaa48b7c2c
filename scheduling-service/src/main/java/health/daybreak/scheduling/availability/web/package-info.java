/** Availability over HTTP. */
@NullMarked
package health.daybreak.scheduling.availability.web;

import org.jspecify.annotations.NullMarked;
