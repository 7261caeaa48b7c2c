package health.daybreak.treatment.session.web;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.ForPurpose;
import health.daybreak.platform.security.PatientVisit;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.ride.Companion;
import health.daybreak.treatment.ride.RideHome;
import health.daybreak.treatment.session.AnswerRide;
import health.daybreak.treatment.session.Session;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way home of whoever opened a link; whose and after which session, the visit says and never the request. */
@RestController
@RequestMapping("/api/treatment/my/ride")
class MyRideController {

    private static final String RIDE = "RIDE";

    private final AnswerRide answerRide;
    private final Clock clock;

    MyRideController(AnswerRide answerRide, Clock clock) {
        this.answerRide = answerRide;
        this.clock = clock;
    }

    /**
     * What was said so far. Who was named is not said back: a link may be in other hands, and it is a third person's name.
     *
     * @param asked false once it is too late to say anything
     */
    record MyRide(
            Instant startsAt,
            String zone,
            boolean asked,
            RideHome.@Nullable Answer answer,
            @Nullable Instant answeredAt) {

        static MyRide of(Session session) {
            RideHome ride = session.ride();
            return new MyRide(
                    session.booking().slot().startsAt(),
                    session.booking().slot().zone(),
                    AnswerRide.isAsked(session),
                    ride == null ? null : ride.answer(),
                    ride == null ? null : ride.answeredAt());
        }
    }

    /**
     * Who takes the patient home, or that help is needed.
     *
     * @param needsHelp when true, the others say nothing
     */
    record MyRideAnswer(
            boolean needsHelp,
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 60) String phone,
            Companion.@Nullable Relation relation) {

        RideHome ride(Instant at) {
            if (needsHelp) {
                return RideHome.needsHelp(at);
            }
            if (name == null || phone == null || relation == null) {
                throw Refused.unprocessable(
                        "ride-incomplete",
                        "Say name, phone and relation of who takes you home, or that you need help.",
                        Map.of());
            }
            return RideHome.named(new Companion(name, phone, relation), at);
        }

        /** Without a third person's name, for logs. */
        @Override
        public String toString() {
            return "MyRideAnswer[needsHelp=" + needsHelp + "]";
        }
    }

    @GetMapping
    @RolesAllowed(Roles.PATIENT)
    @ForPurpose(RIDE)
    @PatientData
    MyRide ride() {
        PatientVisit visit = visit();
        return MyRide.of(answerRide.mine(visit.patientId(), visit.about()).state());
    }

    /** Keeps the answer; it may be changed until the dose. */
    @PutMapping
    @RolesAllowed(Roles.PATIENT)
    @ForPurpose(RIDE)
    @PatientData
    MyRide answer(@Valid @RequestBody MyRideAnswer request) {
        PatientVisit visit = visit();
        Stored<Session> after = answerRide.answer(visit.patientId(), visit.about(), request.ride(clock.instant()));
        return MyRide.of(after.state());
    }

    private static PatientVisit visit() {
        PatientVisit visit = PatientVisit.current();
        AccessAudit.about(visit.patientId());
        return visit;
    }
}
