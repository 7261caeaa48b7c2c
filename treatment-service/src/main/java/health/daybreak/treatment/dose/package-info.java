/** From milligrams per kilogram to what is drawn up and how fast it runs, with the arithmetic shown. */
@NullMarked
package health.daybreak.treatment.dose;

import org.jspecify.annotations.NullMarked;
