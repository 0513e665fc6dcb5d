package org.wardmote.messaging.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.messaging.composing.Announcers;
import org.wardmote.platform.Job;

class NewsletterModuleTests {

    private static final String BELL_YARD = "metropolitan/thornfield/bell-yard";

    private final Announcers all = new Announcers();

    @AfterEach
    void close() {
        all.close();
    }

    private void at(String moment) {
        all.clock.set(Instant.parse(moment));
        all.pages.catchUp();
        all.pages.all(Job.class).stream()
                .filter(job -> job.name().equals("messaging.newsletters"))
                .forEach(Job::run);
    }

    private List<String> drafts() {
        return all.pages
                .jdbc()
                .sql("select reference from messaging.announcement where author is null order by id")
                .query(String.class)
                .list();
    }

    @Test
    void monthsBeginningBringsADraftOfWhatIsRecordedAndNothingIsSentByItself() {
        Recorded.team(all.pages);
        at("2026-12-01T09:00:00Z");
        assertThat(drafts()).isEmpty();
        Recorded.news(all.pages);
        at("2026-12-01T15:00:00Z");
        at("2026-12-02T09:00:00Z");
        assertThat(drafts()).hasSize(1);
        var home = Announcers.LIST + "/" + drafts().getFirst();
        var composer = all.desk.later(Duration.ZERO, all.composer);
        var approver = all.desk.later(Duration.ZERO, all.approver);
        assertThat(composer.see(Announcers.LIST))
                .contains("Abbey Green: what your team did in November 2026", "Drafted from records");
        assertThat(composer.see(home))
                .contains("Mopeds on the green after dark", "Two mopeds seized.", "Abbey Green ward panel")
                .contains("Records; nobody has made it theirs yet", "Newsletter")
                .doesNotContain("Amara Okafor 020");
        var refused = composer.post(home + "/hand-in");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(TestBrowser.text(refused)).contains("Records drafted this.");
        var seen = TestBrowser.html(composer.browser().get(home + "/draft"))
                .replaceFirst("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
        assertThat(composer.post(home + "/draft", all.fields("kind", "newsletter", "topic", "newsletter", "seen", seen))
                        .getStatus())
                .isEqualTo(303);
        assertThat(composer.see(home)).contains("Written by PC Amara Okafor");
        assertThat(composer.post(home + "/hand-in").getStatus()).isEqualTo(303);
        assertThat(approver.post(home + "/approval", "shown", "0").getStatus()).isEqualTo(303);
        at("2026-12-03T09:00:00Z");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void laterInTheMonthNothingIsDraftedByItselfButWhoeverWritesCanHaveItDone() {
        Recorded.news(all.pages);
        at("2026-12-08T09:00:00Z");
        assertThat(drafts()).isEmpty();
        var composer = all.desk.later(Duration.ZERO, all.composer);
        assertThat(composer.see(Announcers.LIST + "/newsletter")).contains("Which ward?", "Abbey Green team");
        var home = Announcers.home(composer.post(Announcers.LIST + "/newsletter", "of", Announcers.OF));
        assertThat(composer.see(home)).contains("Mopeds on the green after dark", "Written by PC Amara Okafor");
        assertThat(composer.post(Announcers.LIST + "/newsletter", "of", BELL_YARD)
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void whereRecordsSayNothingNothingIsDrafted() {
        Recorded.team(all.pages);
        var refused = all.composer.post(Announcers.LIST + "/newsletter", "of", Announcers.OF);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(TestBrowser.text(refused)).contains("Records say nothing new of this ward");
    }
}
