package health.daybreak.scheduling.course.web;

import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.platform.web.Versions;
import health.daybreak.scheduling.course.BookNextSession;
import health.daybreak.scheduling.course.ChangeReason;
import health.daybreak.scheduling.course.Courses;
import health.daybreak.scheduling.course.NextProposals;
import health.daybreak.scheduling.course.PauseCourse;
import health.daybreak.scheduling.course.RenewOrder;
import health.daybreak.scheduling.course.ReplanRest;
import health.daybreak.scheduling.course.RestProposals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/scheduling/courses/{courseId}")
final class CourseChangesController {

    private final PauseCourse pauseCourse;
    private final ReplanRest replanRest;
    private final BookNextSession bookNextSession;
    private final RenewOrder renewOrder;
    private final Courses courses;
    private final CourseViews views;
    private final Clock clock;

    CourseChangesController(
            PauseCourse pauseCourse,
            ReplanRest replanRest,
            BookNextSession bookNextSession,
            RenewOrder renewOrder,
            Courses courses,
            CourseViews views,
            Clock clock) {
        this.pauseCourse = pauseCourse;
        this.replanRest = replanRest;
        this.bookNextSession = bookNextSession;
        this.renewOrder = renewOrder;
        this.courses = courses;
        this.views = views;
        this.clock = clock;
    }

    @PostMapping("/pause")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    CourseView pause(
            @PathVariable String courseId,
            @Valid @RequestBody ReasonRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return views.of(pauseCourse.pause(courseId, Versions.expected(ifMatch), request.reason(), clock.instant()));
    }

    @PostMapping("/resume")
    @RolesAllowed(Roles.PRESCRIBER)
    @PatientData
    CourseView resume(
            @PathVariable String courseId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return views.of(pauseCourse.resume(courseId, Versions.expected(ifMatch), clock.instant()));
    }

    @PostMapping("/order/renew")
    @RolesAllowed(Roles.PRESCRIBER)
    @PatientData
    CourseView renewOrder(
            @PathVariable String courseId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return views.of(renewOrder.renew(courseId, Versions.expected(ifMatch), clock.instant()));
    }

    @PostMapping("/rest/proposals")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    RestProposals proposeRest(@PathVariable String courseId, @Valid @RequestBody RestRequest request) {
        AccessAudit.about(courses.get(courseId).state().patientId());
        return replanRest.propose(courseId, request.toWishes(), clock.instant());
    }

    @PostMapping("/rest")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    CourseView planRest(
            @PathVariable String courseId,
            @Valid @RequestBody RestRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return views.of(replanRest.accept(
                courseId,
                Versions.expected(ifMatch),
                request.toWishes(),
                request.toChoice(),
                request.reasonOr(ChangeReason.PATIENT_REQUEST),
                clock.instant()));
    }

    @GetMapping("/next")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    NextProposals proposeNext(@PathVariable String courseId) {
        AccessAudit.about(courses.get(courseId).state().patientId());
        return bookNextSession.propose(courseId, clock.instant());
    }

    @PostMapping("/next")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    CourseView bookNext(
            @PathVariable String courseId,
            @Valid @RequestBody NextRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return views.of(
                bookNextSession.book(courseId, Versions.expected(ifMatch), request.toChoice(), clock.instant()));
    }
}
