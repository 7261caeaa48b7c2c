/** The limits over HTTP. */
@NullMarked
package health.daybreak.treatment.limits.web;

import org.jspecify.annotations.NullMarked;
