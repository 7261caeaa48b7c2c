package health.daybreak.intake.fhir;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Passes over elements that FHIR does not know, and refuses values that it does not allow: a diagnosis that cannot be
 * read must not be lost in silence.
 */
final class RefusingErrorHandler extends LenientErrorHandler {

    RefusingErrorHandler() {
        super(false);
        setErrorOnInvalidValue(true);
    }

    @Override
    public void incorrectJsonType(
            @Nullable IParseLocation location,
            String elementName,
            ValueType expected,
            @Nullable ScalarType expectedScalar,
            ValueType found,
            @Nullable ScalarType foundScalar) {
        if (expected != found) {
            throw new DataFormatException(elementName + " should be " + expected + " and is " + found);
        }
    }
}
