package org.wardmote.messaging.composing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.messaging.Office;
import org.wardmote.messaging.announcement.Announcement;
import org.wardmote.messaging.announcement.Announcements;
import org.wardmote.messaging.announcement.Writing;
import org.wardmote.people.Viewer;

/// `/desk/announcements/new` and the draft of each.
@Controller
class ComposingController {

    private static final String NEW = Acts.LIST + "/new";

    private final Acts acts;
    private final Offices offices;
    private final ComposePages pages;
    private final Announcements announcements;
    private final Writing writing;
    private final Clock clock;

    ComposingController(
            Acts acts, Offices offices, ComposePages pages, Announcements announcements, Writing writing, Clock clock) {
        this.acts = acts;
        this.offices = offices;
        this.pages = pages;
        this.announcements = announcements;
        this.writing = writing;
        this.clock = clock;
    }

    @GetMapping(NEW)
    @Staff(Function.COMPOSE)
    Object begin(Viewer viewer, @RequestParam(required = false) @Nullable String of) {
        if (of != null) {
            var office = offices.find(viewer, of).orElseThrow(NotFound::new);
            return page(office, ComposeForm.blank(of), Faults.NONE);
        }
        var all = offices.list(viewer);
        if (all.size() == 1) return new SeeOther(NEW + "?of=" + all.getFirst().value());
        return new OfficesPage(
                acts.page("announcement.new.title"),
                all.stream()
                        .map(one -> new OfficesPage.Office(NEW + "?of=" + one.value(), one.label()))
                        .toList());
    }

    @PostMapping(Acts.LIST)
    @Staff(Function.COMPOSE)
    Object create(
            Viewer viewer,
            @Valid @ModelAttribute ComposeForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var office = offices.find(viewer, String.valueOf(form.of())).orElseThrow(NotFound::new);
        return DeskForm.tryTo(
                () -> drafted(writing.draft(office, form.content(), null, viewer, Moments.now(clock))),
                form.faults(errors, acts.words()),
                faults -> page(office, form, faults),
                response);
    }

    private SeeOther drafted(long id) {
        var one = announcements.find(id).orElseThrow();
        return new SeeOther(Acts.home(one) + "?done=drafted");
    }

    private ComposePage page(Office office, ComposeForm form, Faults faults) {
        return pages.page(acts.page("announcement.new.title"), office, form, null, faults, Acts.LIST, Acts.LIST);
    }

    @GetMapping(Acts.LIST + "/{reference}/draft")
    @Staff(Function.COMPOSE)
    ComposePage edit(Viewer viewer, @PathVariable String reference) {
        var one = acts.get(reference, viewer, Function.COMPOSE);
        var form = ComposeForm.of(one, one.content().subject(), one.content().words());
        return follower(one, "draft", form, Faults.NONE);
    }

    @PostMapping(Acts.LIST + "/{reference}/draft")
    @Staff(Function.COMPOSE)
    Object update(
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute ComposeForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var one = acts.get(reference, viewer, Function.COMPOSE);
        var seen = form.seen() == null ? 0 : form.seen();
        Supplier<Object> deed = acts.doing(
                one, "draft", () -> writing.rewrite(one.id(), form.content(), seen, viewer, Moments.now(clock)));
        return DeskForm.tryTo(
                deed, form.faults(errors, acts.words()), faults -> follower(one, "draft", form, faults), response);
    }

    @GetMapping(Acts.LIST + "/{reference}/{follower:correction|result}")
    @Staff(Function.COMPOSE)
    ComposePage follow(Viewer viewer, @PathVariable String reference, @PathVariable String follower) {
        var one = acts.get(reference, viewer, Function.COMPOSE);
        var subject = acts.words()
                .say("announcement.follow." + follower, one.content().subject());
        var form = follower.equals("result")
                ? ComposeForm.of(one, subject, "").withoutEnd()
                : ComposeForm.of(one, subject, one.content().words());
        return follower(one, follower, form, Faults.NONE);
    }

    @PostMapping(Acts.LIST + "/{reference}/{follower:correction|result}")
    @Staff(Function.COMPOSE)
    Object createFollower(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String follower,
            @Valid @ModelAttribute ComposeForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var one = acts.get(reference, viewer, Function.COMPOSE);
        var isResult = follower.equals("result");
        return DeskForm.tryTo(
                () -> drafted(writing.follow(one.id(), form.content(), isResult, viewer, Moments.now(clock))),
                form.faults(errors, acts.words()),
                faults -> follower(one, follower, form, faults),
                response);
    }

    private ComposePage follower(Announcement one, String act, ComposeForm form, Faults faults) {
        var key = "announcement.act." + act;
        return pages.page(
                acts.below(one, key + ".title"),
                one.office(),
                form,
                acts.words().say(key + ".lede"),
                faults,
                Acts.home(one) + "/" + act,
                Acts.home(one));
    }
}
