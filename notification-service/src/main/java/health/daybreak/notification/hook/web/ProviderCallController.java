package health.daybreak.notification.hook.web;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.hook.ProviderCall;
import health.daybreak.notification.hook.TakeCall;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Base64;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes from the gateway what providers called in: receipts, bounces and patients' texts. */
@RestController
class ProviderCallController {

    private final TakeCall takeCall;

    ProviderCallController(TakeCall takeCall) {
        this.takeCall = takeCall;
    }

    /**
     * A call, with its bytes in base64.
     *
     * @param provider {@code text} or {@code mail}
     */
    record ProviderCallRequest(
            @NotNull @Size(max = 20) String provider,
            @NotNull @Size(max = 200) String id,
            @NotNull @Size(max = 20) String timestamp,
            @NotNull @Size(max = 2_000) String signature,
            @NotNull @Size(max = 24_000) String body) {

        @Override
        public String toString() {
            return "ProviderCallRequest[" + provider + "]";
        }
    }

    /** Deals with a call. Whatever is wrong with it, the answer is the same. */
    @PostMapping("/api/notification/provider-calls")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Roles.GATEWAY)
    @NoPatientData
    void take(@RequestBody @Valid ProviderCallRequest request) {
        Channel channel =
                switch (request.provider()) {
                    case "text" -> Channel.SMS;
                    case "mail" -> Channel.EMAIL;
                    default -> throw TakeCall.notAccepted();
                };
        takeCall.take(
                new ProviderCall(channel, request.id(), request.timestamp(), request.signature(), bytes(request)));
    }

    private static byte[] bytes(ProviderCallRequest request) {
        try {
            return Base64.getDecoder().decode(request.body());
        } catch (IllegalArgumentException noBase64) {
            throw TakeCall.notAccepted();
        }
    }
}
