package health.daybreak.intake.packet;

import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.PreviewRisk;
import health.daybreak.intake.assessment.RecordAssessment;
import health.daybreak.intake.assessment.RiskPolicy;
import health.daybreak.intake.packet.store.PacketFormFiles;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.patient.UpdateContact;
import health.daybreak.intake.screening.PatientStatements;
import health.daybreak.intake.screening.RecordFindings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases around packets together. */
@Configuration(proxyBeanMethods = false)
class PacketWiring {

    @Bean
    PacketForm packetForm() {
        return PacketFormFiles.read();
    }

    @Bean
    PacketCheck packetCheck(PacketForm form, Instruments instruments) {
        return new PacketCheck(form, instruments);
    }

    @Bean
    OpenPacket openPacket(Packets packets, Patients patients) {
        return new OpenPacket(packets, patients);
    }

    @Bean
    PacketAnswers packetAnswers(Assessments assessments, RecordAssessment recordAssessment) {
        return new PacketAnswers(assessments, recordAssessment);
    }

    @Bean
    SavePacket savePacket(
            Packets packets, PacketAnswers answers, Instruments instruments, PacketForm form, RiskPolicy policy) {
        return new SavePacket(packets, answers, new PreviewRisk(instruments, policy), form);
    }

    @Bean
    SubmitPacket submitPacket(Packets packets, PacketCheck check) {
        return new SubmitPacket(packets, check);
    }

    @Bean
    TakeOverPacket takeOverPacket(
            Packets packets,
            PacketAnswers answers,
            RecordFindings recordFindings,
            Patients patients,
            UpdateContact updateContact) {
        return new TakeOverPacket(packets, answers, recordFindings, patients, updateContact);
    }

    @Bean
    PatientStatements patientStatements(Packets packets) {
        return new StatementsOfPackets(packets);
    }
}
