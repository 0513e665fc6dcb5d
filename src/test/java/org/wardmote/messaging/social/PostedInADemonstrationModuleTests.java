package org.wardmote.messaging.social;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.messaging.composing.Announcers;
import org.wardmote.platform.Job;

@TestInstance(Lifecycle.PER_CLASS)
class PostedInADemonstrationModuleTests {

    private final Announcers all = new Announcers();

    @AfterAll
    void close() {
        all.close();
    }

    @Test
    void announcementIsPostedInTheNearestAccountAndSeenAsItWouldLook() {
        demonstrate(true);
        account("@thornfield", null);
        account("@abbey", Ward.ABBEY_GREEN);
        account("@bell", Ward.BELL_YARD);
        var home = all.drafted();
        assertThat(all.composer.see(home + "/look"))
                .contains("As a post on social media", "In @abbey on Mastodon.", "of 500", "We will be in the market")
                .doesNotContain("@thornfield on Mastodon", "@bell");
        all.composer.post(home + "/hand-in");
        all.approve(home);
        run("messaging.fan-out");
        assertThat(all.composer.see(home)).contains("On social media", "@abbey on Mastodon On its way");
        run("messaging.social");
        assertThat(all.composer.see(home)).contains("@abbey on Mastodon Posted");
        assertThat(all.pages.browser().see("/outbox/posts"))
                .contains("https://social.example/@abbey", "We are in the market on Saturday", "• Come and talk to us.")
                .contains("/alerts/" + Announcers.reference(home), "DEMONSTRATION");

        all.pages
                .jdbc()
                .sql("update messaging.account set ended_on = current_date where handle = '@abbey'")
                .update();
        var other = all.approved("subject", "The bridge is shut");
        run("messaging.fan-out");
        run("messaging.social");
        assertThat(all.composer.see(other)).contains("@thornfield on Mastodon Posted");

        all.composer.post(other + "/recall", "note", "It is open.");
        all.state(other, "recalled");
        run("messaging.social");
        assertThat(all.pages.browser().see("/outbox/posts"))
                .contains("Taken away")
                .doesNotContain("The bridge is shut");
        assertThat(all.composer.see(other)).contains("@thornfield on Mastodon Taken away");

        demonstrate(false);
        assertThat(all.pages.browser().get("/outbox/posts").getStatus()).isEqualTo(404);
    }

    private void account(String handle, @Nullable Ward ward) {
        var one = all.desk.ward(Ward.ABBEY_GREEN);
        all.pages
                .jdbc()
                .sql("""
                    insert into messaging.account (organisation, borough, area, network, handle, address)
                    values ('metropolitan', :borough, :area::bigint, 'mastodon', :handle, :address)\
                    """)
                .param("borough", one.borough().id().number())
                .param("area", ward == null ? null : all.desk.ward(ward).id().number())
                .param("handle", handle)
                .param("address", "https://social.example/" + handle)
                .update();
    }

    private void run(String job) {
        all.pages.all(Job.class).stream().filter(one -> one.name().equals(job)).forEach(Job::run);
    }

    private void demonstrate(boolean demo) {
        JdbcClient.create(all.pages.superuser())
                .sql("insert into platform.installation (demo) values (:demo) on conflict (one) do update set demo ="
                        + " :demo")
                .param("demo", demo)
                .update();
    }
}
