package health.daybreak.reporting.export.web;

import java.io.IOException;
import java.io.OutputStream;

/** A file that is written while it is sent. */
@FunctionalInterface
interface FileBody {

    void writeTo(OutputStream out) throws IOException;
}
