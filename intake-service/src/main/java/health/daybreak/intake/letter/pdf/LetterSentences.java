package health.daybreak.intake.letter.pdf;

import health.daybreak.intake.letter.OutcomeLetter;
import health.daybreak.intake.letter.OutcomeLetter.Screened;
import health.daybreak.intake.letter.OutcomeLetter.Treatment;
import health.daybreak.intake.letter.WhatNext;
import health.daybreak.intake.patient.CourseProgress;
import health.daybreak.intake.patient.HeldSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the letter says beside the scores, in whole sentences. */
final class LetterSentences {

    static final String CONFIDENTIAL =
            "Confidential: for the treatment of this patient by the addressee (45 CFR 164.506(c)). Questionnaires about alcohol and"
                    + " drugs and psychotherapy notes are no part of it.";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm (xxx)", Locale.ENGLISH);

    private final OutcomeLetter letter;

    LetterSentences(OutcomeLetter letter) {
        this.letter = letter;
    }

    String date(LocalDate day) {
        return DATE.format(day);
    }

    /** The day on the clinic's calendar. */
    String day(Instant at) {
        return DATE.withZone(letter.zone()).format(at);
    }

    List<String> referral() {
        return List.of(
                "Registered with us on " + day(letter.referred().registeredAt()) + ".",
                letter.reason() == null
                        ? "The reason for the referral is not on record."
                        : "Reason for the referral: \u201c" + letter.reason() + "\u201d.");
    }

    List<String> screening() {
        Screened screened = letter.screened();
        if (screened == null) {
            return List.of("No decision of a screening is on record here.");
        }
        String meantFor = screened.indication() == null
                ? ""
                : " of " + screened.indication().words();
        return switch (screened.outcome()) {
            case ELIGIBLE ->
                List.of("Found eligible for the treatment" + meantFor + " with ketamine on " + day(screened.decidedAt())
                        + ".");
            case DECLINED ->
                List.of(
                        "Not found eligible for the treatment" + meantFor + " with ketamine on "
                                + day(screened.decidedAt()) + ".",
                        "Please ask us for the reasons.");
        };
    }

    List<String> treatment() {
        Treatment treatment = letter.treatment();
        if (treatment == null) {
            return List.of();
        }
        CourseProgress course = treatment.course();
        List<String> sentences = new ArrayList<>();
        if (course.startedAt() != null) {
            sentences.add("Course of ketamine begun on " + day(course.startedAt()) + ", " + route(course.route()) + ", "
                    + sessions(course.plannedSessions()) + " planned at first.");
        }
        sentences.addAll(completed(treatment));
        List<HeldSession> brokenOff = treatment.sessions().stream()
                .filter(session -> !session.completed())
                .toList();
        if (!brokenOff.isEmpty()) {
            sentences.add("Broken off after the dose was begun: " + sessions(brokenOff.size()) + ", on "
                    + days(brokenOff) + ".");
        }
        if (course.endedAt() != null) {
            sentences.add(("COMPLETED".equals(course.ending()) ? "Completed as planned on " : "Ended early on ")
                    + day(course.endedAt()) + ".");
        }
        if (treatment.earlierCourses() > 0) {
            sentences.add("There were earlier courses (" + treatment.earlierCourses()
                    + "), of which this letter says nothing.");
        }
        return sentences;
    }

    private List<String> completed(Treatment treatment) {
        List<HeldSession> known =
                treatment.sessions().stream().filter(HeldSession::completed).toList();
        int all = Math.max(treatment.course().completedSessions(), known.size());
        if (all == 0) {
            return List.of("No session was completed so far.");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("Completed: " + sessions(all) + (known.isEmpty() ? "." : ", on " + days(known) + "."));
        if (all > known.size()) {
            sentences.add("The dates of " + (all - known.size()) + " of them are not known here.");
        }
        return sentences;
    }

    List<String> next() {
        return List.of(
                switch (letter.next()) {
                    case WhatNext.MayBegin(Instant until) ->
                        "No course has been begun so far; on this decision one may be until " + day(until) + ".";
                    case WhatNext.NotBegun(Instant at) ->
                        "No course was begun before the decision ran out on " + day(at)
                                + "; a new screening would come first.";
                    case WhatNext.NotTreated none -> "No treatment with ketamine is planned here.";
                    case WhatNext.GoesOn(WhatNext.Phase phase) -> goesOn(phase);
                    case WhatNext.Rests(Instant since) ->
                        "The course rests since " + day(since) + " and may be taken up again.";
                    case WhatNext.Completed(Instant at) ->
                        "The course has ended as planned. No further session is planned here.";
                    case WhatNext.EndedEarly(Instant at) ->
                        "The course was ended early. No further session is planned here.";
                });
    }

    private static String goesOn(WhatNext.Phase phase) {
        return switch (phase) {
            case INDUCTION -> "The induction goes on.";
            case TAPER -> "The induction is over; sessions go on at growing intervals.";
            case MAINTENANCE -> "Maintenance goes on: single sessions, spaced as they are needed.";
        };
    }

    /** Who had it made and when, and what it is made of. */
    String answering() {
        return "Made from the clinic's record on "
                + TIME.withZone(letter.zone()).format(letter.madeAt())
                + " at the request of " + letter.maker().name() + ", "
                + letter.maker().profession()
                + ", who answers for it. It says what was on record at that moment.";
    }

    private static String sessions(int number) {
        return number == 1 ? "1 session" : number + " sessions";
    }

    private String days(List<HeldSession> sessions) {
        return sessions.stream().map(session -> day(session.at())).collect(Collectors.joining("; "));
    }

    private static String route(@Nullable String route) {
        return switch (route) {
            case null -> "route not known here";
            case "IV" -> "IV (into a vein)";
            case "IM" -> "IM (into a muscle)";
            case "KAP" -> "KAP (ketamine-assisted psychotherapy)";
            default -> route;
        };
    }
}
