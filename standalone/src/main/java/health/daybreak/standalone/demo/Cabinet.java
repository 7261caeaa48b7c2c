package health.daybreak.standalone.demo;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The clinic's locked cabinet: the nurse receives vials, opens one after the other and draws every dose to the last drop. */
final class Cabinet {

    private static final String LEDGER = "/api/treatment/ledger";
    private static final int VIALS = 30;
    private static final BigDecimal VIAL_MILLILITRES = BigDecimal.valueOf(20);

    private final GatewayApi nurse;
    private final Deque<String> sealed = new ArrayDeque<>();
    private String expiresOn = "";
    private String open = "";
    private BigDecimal left = BigDecimal.ZERO;

    Cabinet(GatewayApi nurse) {
        this.nurse = nurse;
    }

    /** The first delivery, and the inventory with which a ledger begins. */
    synchronized void stock(String usableUntil) {
        expiresOn = usableUntil;
        receive();
        List<Map<String, Object>> counted = new ArrayList<>();
        sealed.forEach(vial -> counted.add(Map.of("vialId", vial, "millilitres", VIAL_MILLILITRES)));
        nurse.post(LEDGER + "/inventories", Map.of("initial", true, "atOpening", true, "vials", counted));
    }

    private void receive() {
        JsonNode received = nurse.post(
                LEDGER + "/receipts",
                Map.of(
                        "vials", VIALS,
                        "drug", "Ketamine hydrochloride",
                        "strength", 10,
                        "millilitres", VIAL_MILLILITRES,
                        "lot", "7Q214",
                        "expiresOn", expiresOn,
                        "supplier", "Meridian Pharmaceutical Supply",
                        "deaNumber", "RM0123456",
                        "invoice", "INV-20871"));
        received.get("ids").forEach(id -> sealed.add(id.asString()));
    }

    /** Draws a dose, from two vials where one does not hold enough. */
    synchronized void drawFor(String sessionId, BigDecimal millilitres) {
        BigDecimal wanted = millilitres;
        while (wanted.signum() > 0) {
            openOne();
            BigDecimal drawn = wanted.min(left);
            nurse.post(vial("/draws"), Map.of("millilitres", drawn, "sessionId", sessionId));
            left = left.subtract(drawn);
            wanted = wanted.subtract(drawn);
        }
    }

    /** A syringe that slipped: what was in it is poured away and waits for somebody who saw it. */
    synchronized void waste(BigDecimal millilitres) {
        openOne();
        nurse.post(vial("/waste"), Map.of("millilitres", millilitres, "reason", "The syringe fell"));
        left = left.subtract(millilitres);
    }

    /** A count that finds a little less than there should be. */
    synchronized void countShort(BigDecimal missing) {
        openOne();
        nurse.post(vial("/count"), Map.of("millilitres", left.subtract(missing)));
    }

    private void openOne() {
        if (left.signum() == 0) {
            if (sealed.isEmpty()) {
                receive();
            }
            open = sealed.remove();
            nurse.post(vial("/opening"), Map.of());
            left = VIAL_MILLILITRES;
        }
    }

    private String vial(String what) {
        return LEDGER + "/vials/" + open + what;
    }
}
