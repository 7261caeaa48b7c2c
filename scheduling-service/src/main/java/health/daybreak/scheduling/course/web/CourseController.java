package health.daybreak.scheduling.course.web;

import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.platform.web.Versions;
import health.daybreak.scheduling.course.CompleteCourse;
import health.daybreak.scheduling.course.Courses;
import health.daybreak.scheduling.course.DiscontinueCourse;
import health.daybreak.scheduling.course.StartCourse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/scheduling/courses")
final class CourseController {

    private static final int MOST = 500;

    private final StartCourse startCourse;
    private final DiscontinueCourse discontinueCourse;
    private final CompleteCourse completeCourse;
    private final Courses courses;
    private final CourseViews views;
    private final Ids ids;
    private final Clock clock;

    CourseController(
            StartCourse startCourse,
            DiscontinueCourse discontinueCourse,
            CompleteCourse completeCourse,
            Courses courses,
            CourseViews views,
            Ids ids,
            Clock clock) {
        this.startCourse = startCourse;
        this.discontinueCourse = discontinueCourse;
        this.completeCourse = completeCourse;
        this.courses = courses;
        this.views = views;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed(Roles.PRESCRIBER)
    @PatientData
    CourseView start(@Valid @RequestBody StartCourseRequest request) {
        AccessAudit.about(request.patientId());
        return views.of(startCourse.start(ids.next(), request.toNewCourse(), clock.instant()));
    }

    @GetMapping
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @PatientData
    List<CourseView> booked(@RequestParam(required = false) @Nullable String patientId) {
        return courses.booked(patientId, MOST).stream().map(views::of).toList();
    }

    @GetMapping("/{courseId}")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @PatientData
    CourseView read(@PathVariable String courseId) {
        return views.of(courses.get(courseId));
    }

    @PostMapping("/{courseId}/discontinue")
    @RolesAllowed(Roles.PRESCRIBER)
    @PatientData
    CourseView discontinue(
            @PathVariable String courseId,
            @Valid @RequestBody ReasonRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return views.of(
                discontinueCourse.discontinue(courseId, Versions.expected(ifMatch), request.reason(), clock.instant()));
    }

    @PostMapping("/{courseId}/complete")
    @RolesAllowed(Roles.PRESCRIBER)
    @PatientData
    CourseView complete(
            @PathVariable String courseId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return views.of(completeCourse.complete(courseId, Versions.expected(ifMatch), clock.instant()));
    }
}
