package health.daybreak.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void aSecretFitsIntoAnAddressAndIsAsLongAsItsBytes() {
        assertThat(Secrets.mint(new Random(1), 16)).matches("[A-Za-z0-9_-]{22}");
        assertThat(Secrets.mint(new Random(1), 24)).matches("[A-Za-z0-9_-]{32}");
    }

    @Test
    void theSameSecretOfAnotherSortIsKeptUnderAnotherHash() {
        assertThat(Secrets.hash("daybreak-link", "secret"))
                .hasSize(64)
                .doesNotContain("secret")
                .isEqualTo(Secrets.hash("daybreak-link", "secret"))
                .isNotEqualTo(Secrets.hash("daybreak-feed", "secret"));
    }

    @Test
    void whatWasHandedOutBeforeStillOpens() {
        assertThat(Secrets.hash("daybreak-link", "0a1B2c3D4e5F6g7H8i9J-_"))
                .isEqualTo("25ba33900fd39ee77cd6496b4bb3775f9a8d77493f6f204d8abe73cda2d56c1c");
    }
}
