/** Likely duplicates and merges over HTTP. */
@NullMarked
package health.daybreak.intake.duplicate.web;

import org.jspecify.annotations.NullMarked;
