package org.wardmote.messaging.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.messaging.Readers;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.correspondence.Sending;
import org.wardmote.messaging.dispatch.Circulation;
import org.wardmote.messaging.push.Pushes;
import org.wardmote.people.Introduction;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.MobileNumber;
import org.wardmote.platform.Job;

@TestInstance(Lifecycle.PER_CLASS)
class ArrivedModuleTests {

    private static final String EMAIL = "nia@residents.example";
    private static final String NUMBER = "+447700900123";

    private final Announcers all = new Announcers();

    @AfterAll
    void close() {
        all.close();
    }

    @Test
    void oneMessageIsSeenOnEachChannelAsItArrived() {
        demonstrate(true);
        Sending.all(all.pages);
        follow("email", new Introduction(null, EMAIL, null, null, Locale.UK, true, "web form"));
        follow("text", new Introduction(null, null, NUMBER, null, Locale.UK, true, "web form"));
        var browser = all.pages.get(Pushes.class).read("demonstration").orElseThrow();
        follows(
                "push",
                all.pages
                        .get(TransactionTemplate.class)
                        .execute(status -> all.pages.get(Contacts.class).introduce(browser, Locale.UK, "web form")));
        var other = all.drafted("subject", "Something else");
        var home = all.drafted("brief", "Meet us on Saturday");
        assertThat(all.composer.see(home)).doesNotContain("See it as it arrived");
        assertThat(all.composer.browser().get(home + "/arrived").getStatus()).isEqualTo(404);
        all.composer.post(home + "/hand-in");
        assertThat(all.approver.post(home + "/approval", "shown", "2").getStatus())
                .isEqualTo(303);
        leave();

        assertThat(all.composer.see(home)).contains("See it as it arrived");
        assertThat(all.composer.see(home + "/arrived"))
                .contains("As a text message", "Metropolitan Police Service: Meet us on Saturday http", "Reply STOP")
                .contains("In a browser Meet us on Saturday", "Open it as the browser shows it")
                .contains("As mail", "We are in the market on Saturday", "Stop all of these messages")
                .contains("On social media Nobody has it this way yet.", "On the public page")
                .doesNotContain(EMAIL, NUMBER, "Something else");
        assertThat(all.composer.browser().get(other + "/arrived").getStatus()).isEqualTo(404);
        demonstrate(false);
        assertThat(all.composer.browser().get(home + "/arrived").getStatus()).isEqualTo(404);
        assertThat(all.composer.see(home)).doesNotContain("See it as it arrived");
    }

    private void follow(String channel, Introduction introduction) {
        var person = all.pages.get(TransactionTemplate.class).execute(status -> {
            var one = all.pages.get(People.class).introduce(introduction);
            if (channel.equals("text")) all.pages.get(Contacts.class).proveToo(one, new MobileNumber(NUMBER));
            return one;
        });
        follows(channel, person);
    }

    private void follows(String channel, PersonId person) {
        var readers = new Readers(all.pages.jdbc(), all.clock.instant());
        var ward = all.desk.ward(Ward.ABBEY_GREEN).id();
        readers.follows(readers.confirmed(person), ward, Topic.SAFETY, "at-once", channel);
    }

    private void leave() {
        run("messaging.fan-out");
        Circulation.send(all.pages);
        run("messages to many");
        Sending.all(all.pages);
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
