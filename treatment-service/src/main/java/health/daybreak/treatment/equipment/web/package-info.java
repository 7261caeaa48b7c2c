/** The daily check of the emergency equipment over HTTP. */
@NullMarked
package health.daybreak.treatment.equipment.web;

import org.jspecify.annotations.NullMarked;
