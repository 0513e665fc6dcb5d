package org.wardmote.messaging.composing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.messaging.announcement.Announcement;
import org.wardmote.messaging.announcement.AnnouncementState;
import org.wardmote.messaging.announcement.Announcements;
import org.wardmote.messaging.announcement.Steps;
import org.wardmote.people.Viewer;

/// `/desk/announcements`
@Controller
class AnnouncementsController {

    private static final int MOST_PAGES = 1_000;

    private final Acts acts;
    private final Announcements announcements;
    private final Steps steps;

    AnnouncementsController(Acts acts, Announcements announcements, Steps steps) {
        this.acts = acts;
        this.announcements = announcements;
        this.steps = steps;
    }

    @GetMapping(Acts.LIST)
    @Staff({Function.COMPOSE, Function.APPROVE, Function.SCRUTINISE})
    AnnouncementsPage index(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "0") int page) {
        var chosen = Arrays.stream(AnnouncementState.values())
                .filter(one -> one.code().equals(state))
                .findFirst();
        var skipped = Math.clamp(page, 0, MOST_PAGES);
        var rows = announcements.list(viewer, chosen.map(Set::of).orElse(Set.of()), skipped);
        var shown = rows.subList(0, Math.min(rows.size(), Announcements.PAGE));
        return new AnnouncementsPage(
                acts.list("announcement.list.title"),
                viewer.holds(Function.COMPOSE) ? Acts.LIST + "/new" : null,
                viewer.holds(Function.COMPOSE) ? NewsletterController.PATH : null,
                announcements.listUnreviewed(viewer).stream()
                        .map(one -> line(one, overdue(one)))
                        .toList(),
                states(chosen.orElse(null)),
                shown.stream().map(one -> line(one, note(one))).toList(),
                rows.size() > shown.size() ? address(chosen.orElse(null)) + "page=" + (skipped + 1) : null);
    }

    private List<AnnouncementsPage.State> states(@Nullable AnnouncementState chosen) {
        var all = new AnnouncementsPage.State(Acts.LIST, acts.words().say("announcement.state.all"), chosen == null);
        return Stream.concat(
                        Stream.of(all),
                        Arrays.stream(AnnouncementState.values())
                                .map(state -> new AnnouncementsPage.State(
                                        Acts.LIST + "?state=" + state.code(),
                                        acts.words().say("announcement.state." + state.code()),
                                        state == chosen)))
                .toList();
    }

    private static String address(@Nullable AnnouncementState chosen) {
        return Acts.LIST + "?" + (chosen == null ? "" : "state=" + chosen.code() + "&");
    }

    private AnnouncementsPage.Line line(Announcement one, String note) {
        var words = acts.words();
        return new AnnouncementsPage.Line(
                Acts.home(one),
                one.content().subject(),
                words.say("announcement.state." + one.state().code()),
                tone(one.state()),
                words.say("announcement.class." + one.content().kind().code()),
                one.sender(),
                note);
    }

    static String tone(AnnouncementState state) {
        return switch (state) {
            case LEFT, LEAVING -> "good";
            case WAITING, RECALLED -> "late";
            case DROPPED -> "off";
            case DRAFT, APPROVED -> "plain";
        };
    }

    private String note(Announcement one) {
        var times = acts.times();
        Instant leaves = one.leaveAt();
        if (leaves != null && one.state() == AnnouncementState.APPROVED)
            return acts.words().say("announcement.note.leaves", times.near(leaves));
        if (leaves != null && one.isPublic()) return acts.words().say("announcement.note.left", times.near(leaves));
        if (one.author() == null) return acts.words().say("announcement.note.records", times.near(one.changedAt()));
        return acts.words().say("announcement.note.changed", times.near(one.changedAt()));
    }

    private String overdue(Announcement one) {
        var due = one.reviewDue(steps.writers(one.id()));
        if (due == null) return "";
        var now = acts.times().now();
        return acts.words()
                .say(
                        due.isBefore(now) ? "announcement.review.overdue" : "announcement.review.due",
                        acts.times().near(due));
    }
}
