/** Adverse events over HTTP. */
@NullMarked
package health.daybreak.treatment.adverse.web;

import org.jspecify.annotations.NullMarked;
