package org.wardmote.messaging.composing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.announcement.Announcement;
import org.wardmote.messaging.announcement.AnnouncementState;
import org.wardmote.messaging.announcement.Progress;
import org.wardmote.messaging.announcement.Reaching;
import org.wardmote.messaging.audience.Size;
import org.wardmote.messaging.composing.AnnouncementPage.Act;
import org.wardmote.messaging.composing.AnnouncementPage.Audience;
import org.wardmote.messaging.composing.AnnouncementPage.Fact;

/// Whom an announcement reaches, and how far it has come.
@Component
class Numbers {

    private final Reaching reaching;
    private final Progress progress;
    private final Frame.Words words;

    Numbers(Reaching reaching, Progress progress, Frame.Words words) {
        this.reaching = reaching;
        this.progress = progress;
        this.words = words;
    }

    Audience audience(Announcement one) {
        var size = reaching.size(one);
        var notes = new ArrayList<String>();
        if (one.follows() != null) notes.add(words.say("announcement.audience.follows"));
        if (size.overlapping() > 0) notes.add(words.say("announcement.audience.overlapping", size.overlapping()));
        if (size.later() > 0 && !one.content().kind().passesLimits())
            notes.add(words.say("announcement.audience.later", size.later()));
        notes.add(words.say(
                one.content().kind().passesLimits()
                        ? "announcement.audience.night.emergency"
                        : "announcement.audience.night"));
        return new Audience(
                words.say("announcement.audience.reach", size.subscribers()),
                notes,
                size.reasons().stream().map(this::reason).toList());
    }

    private List<String> reason(Size.Reason reason) {
        return List.of(
                reason.isArea() ? reason.name() : words.say(reason.name()),
                words.say("announcement.number", reason.subscribers()));
    }

    /// @param live the page keeps itself up to date
    AnnouncementPage.@Nullable Progress progress(Announcement one, boolean live) {
        if (!one.isPublic()) return null;
        var sums = progress.sums(one.id());
        return new AnnouncementPage.Progress(
                List.of(
                        fact("copies", sums.copies()),
                        fact("sent", sums.sent()),
                        fact("waiting", sums.waiting()),
                        fact("failed", sums.failed()),
                        fact("digests", sums.digests()),
                        fact("recalled", sums.recalled())),
                progress.answers(one.id()).stream().map(this::answer).toList(),
                refresh(one, live));
    }

    private @Nullable Act refresh(Announcement one, boolean live) {
        if (one.state() != AnnouncementState.LEAVING) return null;
        return live
                ? new Act(Acts.home(one) + "#progress", words.say("announcement.progress.still"))
                : new Act(Acts.home(one) + "?live=yes#progress", words.say("announcement.progress.live"));
    }

    private List<String> answer(Progress.Answer answer) {
        return List.of(
                answer.what(),
                words.say(answer.gaveUp() ? "announcement.answer.failed" : "announcement.answer.waiting"),
                words.say("announcement.number", answer.copies()));
    }

    private Fact fact(String name, int number) {
        return new Fact(words.say("announcement.progress." + name), words.say("announcement.number", number));
    }
}
