package health.daybreak.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in words why a JSON body was refused: which field, and what was expected there. Never repeats the value. */
final class BodyProblems {

    private BodyProblems() {}

    static ProblemDetail of(JacksonException refused) {
        if (refused instanceof StreamReadException malformed && !(refused instanceof DatabindException)) {
            return Problems.of(
                    HttpStatus.BAD_REQUEST,
                    "json-malformed",
                    "The body is not well-formed JSON (line "
                            + malformed.getLocation().getLineNr() + ", column "
                            + malformed.getLocation().getColumnNr() + ").");
        }
        String field = field(refused);
        String message = expectation(refused);
        ProblemDetail problem = Problems.of(
                HttpStatus.BAD_REQUEST,
                "body-not-valid",
                (field.isEmpty() ? "The body" : field) + ": " + message + ".");
        problem.setProperty("errors", List.of(Map.of("field", field, "message", message)));
        return problem;
    }

    private static String expectation(JacksonException refused) {
        if (refused instanceof UnrecognizedPropertyException unknown) {
            return "is not a field of this request; expected one of "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "));
        }
        if (refused instanceof InvalidFormatException format && format.getTargetType() != null) {
            return "is not valid; expected " + words(format.getTargetType());
        }
        if (refused instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "is missing or of the wrong kind; expected " + words(mismatch.getTargetType());
        }
        return "cannot be understood";
    }

    private static String words(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "a date that exists, as YYYY-MM-DD";
            case "LocalTime" -> "a time as HH:MM";
            case "Instant" -> "a time in UTC, as YYYY-MM-DDTHH:MM:SSZ";
            case "int", "long", "Integer", "Long" -> "a whole number";
            case "BigDecimal", "double", "Double" -> "a number";
            case "boolean", "Boolean" -> "true or false";
            case "String" -> "text";
            case "List" -> "a list";
            default -> "an object";
        };
    }

    private static String field(JacksonException refused) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : refused.getPath()) {
            if (step.getPropertyName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            } else {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        return path.toString();
    }
}
