package health.daybreak.reporting.export.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/**
 * Sends a file as it is written. A converter, and not a stream that the controller writes to: so whoever is in the file is
 * in the access audit before its first byte leaves, as with every other answer.
 */
@Component
final class FileBodyConverter implements HttpMessageConverter<FileBody> {

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return FileBody.class.isAssignableFrom(type);
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.ALL);
    }

    @Override
    public FileBody read(Class<? extends FileBody> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("A file is only sent", input);
    }

    @Override
    public void write(FileBody file, @Nullable MediaType contentType, HttpOutputMessage output) throws IOException {
        if (output.getHeaders().getContentType() == null) {
            output.getHeaders().setContentType(contentType);
        }
        file.writeTo(output.getBody());
        output.getBody().flush();
    }
}
