/** The figures of safety over HTTP. */
@NullMarked
package health.daybreak.reporting.safety.web;

import org.jspecify.annotations.NullMarked;
