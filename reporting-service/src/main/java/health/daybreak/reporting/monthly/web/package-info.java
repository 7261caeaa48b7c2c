/** Signed monthly reports over HTTP. */
@NullMarked
package health.daybreak.reporting.monthly.web;

import org.jspecify.annotations.NullMarked;
