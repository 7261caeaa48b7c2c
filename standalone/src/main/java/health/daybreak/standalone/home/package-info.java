/** The data folder of one Daybreak: its files, its ports, its secrets and what runs on it now. */
@NullMarked
package health.daybreak.standalone.home;

import org.jspecify.annotations.NullMarked;
