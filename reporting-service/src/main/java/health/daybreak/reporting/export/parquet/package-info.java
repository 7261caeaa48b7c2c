/** Tables as Apache Parquet. */
@NullMarked
package health.daybreak.reporting.export.parquet;

import org.jspecify.annotations.NullMarked;
