package org.wardmote.messaging.social;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.account.Voices;
import org.wardmote.messaging.account.Voices.Voice;
import org.wardmote.messaging.announcement.Announcement;
import org.wardmote.messaging.announcement.Announcements;
import org.wardmote.messaging.social.Servers.Told;
import org.wardmote.messaging.social.SocialPost.State;
import org.wardmote.platform.Job;

/// Posts what is due, takes away what was recalled, and puts right what has other words now. One node at a time
/// does it; where that node dies, the next one looks on the server for what it had begun.
@Component
class PostingDue implements Job {

    private static final int AT_ONCE = 20;
    private static final Duration FIRST_COMES_FIRST = Duration.ofMinutes(1);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    private final SocialPosts posts;
    private final Announcements announcements;
    private final Voices voices;
    private final PostWording wording;
    private final Servers servers;
    private final Clock clock;

    PostingDue(
            SocialPosts posts,
            Announcements announcements,
            Voices voices,
            PostWording wording,
            Servers servers,
            Clock clock) {
        this.posts = posts;
        this.announcements = announcements;
        this.voices = voices;
        this.wording = wording;
        this.servers = servers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "messaging.social";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        posts.recall();
        for (var one : posts.due(AT_ONCE)) {
            if (Thread.currentThread().isInterrupted()) return;
            announcements.find(one.announcement()).ifPresent(its -> handle(one, its));
        }
    }

    private void handle(SocialPost one, Announcement its) {
        var voice = voices.find(one.account());
        if (voice.isEmpty()) posts.ends(one, one.tried() ? State.FAILED : State.DROPPED, "ended");
        else if (one.state() == State.WAITING && its.hasExpired(clock.instant()))
            posts.ends(one, State.DROPPED, "expired");
        else ask(one, its, voice.get());
    }

    private void ask(SocialPost one, Announcement its, Voice voice) {
        var first = its.follows() == null
                ? null
                : posts.find(its.follows(), one.account()).orElse(null);
        if (first != null && first.state() == State.WAITING && one.state() == State.WAITING) {
            posts.again(one, one.failures(), Moments.now(clock).plus(FIRST_COMES_FIRST), "first");
            return;
        }
        var said = wording.of(its, servers.longest(voice.address()));
        posts.isTried(one);
        record(
                one,
                put(
                        one.state(),
                        new Servers.Post(
                                voice.address(),
                                one.mark(),
                                said.text(),
                                said.language().getLanguage(),
                                said.link(),
                                first == null ? null : first.status(),
                                one.status(),
                                one.tried())));
    }

    private Told put(State state, Servers.Post post) {
        return switch (state) {
            case REMOVING -> servers.remove(post);
            case CHANGING -> servers.change(post);
            default -> servers.put(post);
        };
    }

    private void record(SocialPost one, Told told) {
        switch (told) {
            case Told.Stands stands -> posts.stands(one, stands.status(), stands.address());
            case Told.IsGone gone -> posts.ends(one, State.REMOVED, null);
            case Told.Never never -> posts.ends(one, State.FAILED, never.answer());
            case Told.Later later -> again(one, later);
        }
    }

    private void again(SocialPost one, Told.Later later) {
        var failures = one.failures() + 1;
        if (failures > PAUSES.size()) {
            posts.ends(one, State.FAILED, later.answer());
            return;
        }
        var own = PAUSES.get(failures - 1);
        var asked = later.pause();
        var pause = asked != null && asked.compareTo(own) > 0 ? asked : own;
        posts.again(one, failures, Moments.now(clock).plus(pause), later.answer());
    }
}
