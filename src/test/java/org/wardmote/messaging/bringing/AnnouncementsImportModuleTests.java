package org.wardmote.messaging.bringing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.importing.Report;
import org.wardmote.messaging.composing.Announcers;

class AnnouncementsImportModuleTests {

    private static final String APPEAL = """
        {"id": "a1", "area_code": "X05000001", "class": "appeal", "topic": "appeals", "subject": "Did you see the van?",
         "words": "A white van stood in Mill Lane.\\n\\n- Tell us who drove it.", "until": "2026-11-20",
         "happened_from": "2026-10-30T21:15", "officer": "PC Leila Haddad",
         "history": [
          {"kind": "drafted", "at": "2026-11-01T09:00", "by": "Imogen Castellanos"},
          {"kind": "handed-in", "at": "2026-11-01T09:10", "by": "Imogen Castellanos"},
          {"kind": "approved", "at": "2026-11-01T09:30", "by": "%s"},
          {"kind": "left", "at": "2026-11-01T09:30", "by": "%s", "copies": "412"}]}\
        """;
    private static final String RESULT = """
        {"id": "a2", "area_code": "X05000001", "class": "appeal", "topic": "appeals", "result_of": "a1",
         "subject": "We found the van", "words": "Thank you. We found the van.",
         "history": [{"kind": "drafted", "at": "2026-11-10T09:00", "by": "Imogen Castellanos"}]}\
        """;

    private final Announcers all = new Announcers();

    @AfterEach
    void close() {
        all.close();
    }

    private Report bring(String... objects) {
        return all.pages.run(
                "announcements",
                "announcements.json",
                "[" + String.join(",", objects) + "]",
                Map.of("organisation", "metropolitan"));
    }

    private static String by(String approver) {
        return APPEAL.formatted(approver, approver);
    }

    @Test
    void whatLeftElsewhereIsPublicAndSentToNobodyAgain() {
        assertThat(bring(by("Mateus Lindqvist"), RESULT).saved()).isTrue();
        assertThat(all.composer.see(Announcers.LIST)).contains("Did you see the van?", "We found the van", "Draft");
        assertThat(all.pages
                        .jdbc()
                        .sql("select copies from messaging.announcement where state = 'left'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(412);
        assertThat(all.pages
                        .jdbc()
                        .sql("select count(*) from messaging.announcement where state = 'approved'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void ruleThatHoldsAtTheDeskHoldsForAFile() {
        assertThat(bring(by("Imogen Castellanos")).refused().toString()).contains("You wrote of this.");
        assertThat(bring(by("Mateus Lindqvist").replace("A white van", "A {colour} van"))
                        .refused()
                        .toString())
                .contains("{colour}");
        assertThat(bring(by("Mateus Lindqvist"), by("Mateus Lindqvist"))
                        .refused()
                        .toString())
                .contains("This has been brought in already.");
        assertThat(bring(RESULT).refused().toString()).contains("has not been brought in.");
        assertThat(bring(by("Mateus Lindqvist").replace("2026-11-01T09:30", "2036-11-01T09:30"))
                        .refused()
                        .toString())
                .contains("What happened cannot lie in the future.");
        assertThat(all.composer.see(Announcers.LIST)).contains("There is no announcement here.");
    }
}
