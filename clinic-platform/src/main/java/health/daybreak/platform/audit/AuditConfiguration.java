package health.daybreak.platform.audit;

import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The access audit of a service, in its own database. */
@AutoConfiguration
@Import(AuditBeforeAnswer.class)
public class AuditConfiguration {

    @Bean
    AccessAudit accessAudit(MongoDatabase database, @Value("${daybreak.instance:1}") String instance) {
        return new AccessAudit(database.getCollection("access-audit"), instance);
    }
}
