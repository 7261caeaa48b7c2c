/** What all figures have in common: how many of how many, how many are missing, and who is behind it. */
@NullMarked
package health.daybreak.reporting.figures;

import org.jspecify.annotations.NullMarked;
