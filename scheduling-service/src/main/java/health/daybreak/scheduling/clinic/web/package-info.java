/** The clinic over HTTP. */
@NullMarked
package health.daybreak.scheduling.clinic.web;

import org.jspecify.annotations.NullMarked;
