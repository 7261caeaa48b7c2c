/** The funnel over HTTP. */
@NullMarked
package health.daybreak.reporting.funnel.web;

import org.jspecify.annotations.NullMarked;
