/** The embedded store: speaks MongoDB's wire protocol and answers only for what is on disk. */
@NullMarked
package health.daybreak.standalone.store;

import org.jspecify.annotations.NullMarked;
