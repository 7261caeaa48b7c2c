/** The adverse events' figures over HTTP. */
@NullMarked
package health.daybreak.reporting.adverse.web;

import org.jspecify.annotations.NullMarked;
