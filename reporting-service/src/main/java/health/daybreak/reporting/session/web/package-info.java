/** The sessions' figures over HTTP. */
@NullMarked
package health.daybreak.reporting.session.web;

import org.jspecify.annotations.NullMarked;
