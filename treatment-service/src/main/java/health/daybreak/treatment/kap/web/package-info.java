/** Psychotherapy notes over HTTP. */
@NullMarked
package health.daybreak.treatment.kap.web;

import org.jspecify.annotations.NullMarked;
