/** The outcomes over HTTP. */
@NullMarked
package health.daybreak.reporting.outcomes.web;

import org.jspecify.annotations.NullMarked;
