package health.daybreak.intake.screening;

import java.util.Locale;

/** What is asked of every patient before treatment. The wording and the diagnoses that answer it are data. */
public enum Question {
    ANEURYSM_OR_MALFORMATION,
    INTRACEREBRAL_HAEMORRHAGE,
    KETAMINE_HYPERSENSITIVITY,
    PSYCHOSIS,
    MANIA,
    DEMENTIA_OR_DELIRIUM,
    PREGNANCY,
    BREASTFEEDING,
    CARDIAC_DECOMPENSATION,
    RECENT_INFARCTION_OR_STROKE,
    RAISED_INTRACRANIAL_PRESSURE,
    RAISED_INTRAOCULAR_PRESSURE,
    SUBSTANCE_USE_DISORDER,
    UNEXPLAINED_DRUG_SCREEN,
    SEVERE_HEPATIC_IMPAIRMENT,
    PORPHYRIA,
    NO_CAPACITY_TO_CONSENT,
    HYPERTENSION,
    ARRHYTHMIA_OR_LONG_QT,
    HEART_DISEASE,
    THYROTOXICOSIS,
    SLEEP_APNOEA,
    SEIZURE_DISORDER,
    BIPOLAR_DISORDER,
    PTSD_OR_DISSOCIATIVE_DISORDER,
    BORDERLINE_PERSONALITY_DISORDER,
    PAST_OR_FAMILY_PSYCHOSIS,
    ALCOHOL_CANNABIS_OR_DRUG_MISUSE,
    PAST_SUBSTANCE_USE_DISORDER,
    URINARY_SYMPTOMS,
    RAISED_LIVER_ENZYMES,
    GLAUCOMA,
    PREGNANCY_POTENTIAL;

    /** For people, in short; the wording of the question itself is data. */
    public String words() {
        return name().toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replace("ptsd", "PTSD")
                .replace(" qt", " QT");
    }
}
