/** How many patients got how far, from the inquiry to the end of a course. */
@NullMarked
package health.daybreak.reporting.funnel;

import org.jspecify.annotations.NullMarked;
