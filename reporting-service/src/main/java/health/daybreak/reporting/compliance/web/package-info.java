/** The figures of compliance over HTTP. */
@NullMarked
package health.daybreak.reporting.compliance.web;

import org.jspecify.annotations.NullMarked;
