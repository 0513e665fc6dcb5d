package org.wardmote.messaging.coordinator;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.MyEntry;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.SignedIn;
import org.wardmote.messaging.errand.LettersPage;
import org.wardmote.messaging.subscription.Subscriptions;
import org.wardmote.people.Viewer;

/// `/my/coordinating`: what a coordinator passes on, and to whom.
@Controller
class CoordinatingController {

    private static final String MESSAGE = CoordinatingPages.PATH + "/messages/{announcement}";
    private static final String SOURCE = "recorded by a coordinator";

    private final CoordinatingPages pages;
    private final PassingOn passing;
    private final Neighbours neighbours;
    private final Subscriptions subscriptions;
    private final Frame.Words words;

    CoordinatingController(
            CoordinatingPages pages,
            PassingOn passing,
            Neighbours neighbours,
            Subscriptions subscriptions,
            Frame.Words words) {
        this.pages = pages;
        this.passing = passing;
        this.neighbours = neighbours;
        this.subscriptions = subscriptions;
        this.words = words;
    }

    @Bean
    static MyEntry coordinating() {
        return new MyEntry("coordinating.title", "coordinating.hint", CoordinatingPages.PATH, 35);
    }

    @GetMapping(CoordinatingPages.PATH)
    @SignedIn
    CoordinatingPage show(Viewer viewer, @RequestParam(required = false) @Nullable String done) {
        return pages.all(viewer, done);
    }

    @GetMapping(MESSAGE)
    @SignedIn
    PassOnPage read(Viewer viewer, @PathVariable long announcement) {
        return pages.message(message(viewer, announcement), Faults.NONE);
    }

    @GetMapping(MESSAGE + "/letters")
    @SignedIn
    LettersPage print(
            Viewer viewer, @PathVariable long announcement, @RequestParam(required = false) @Nullable String size) {
        return pages.print(message(viewer, announcement), "16".equals(size));
    }

    @PostMapping(MESSAGE)
    @SignedIn
    Object pass(
            Viewer viewer,
            @PathVariable long announcement,
            @RequestParam(defaultValue = "") List<String> passed,
            HttpServletResponse response) {
        var message = message(viewer, announcement);
        var numbers = passed.stream()
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        if (numbers.isEmpty()) {
            var faults = Faults.NONE.and("passed", words.say("coordinating.passed.none"));
            return DeskForm.back(pages.message(message, faults), response);
        }
        passing.passedOn(message, numbers, viewer);
        return new SeeOther(CoordinatingPages.PATH + "?done=passed");
    }

    @PostMapping(MESSAGE + "/undoing")
    @SignedIn
    SeeOther takeBack(Viewer viewer, @PathVariable long announcement) {
        passing.takeBack(among(passing.passedLately(viewer), announcement), viewer);
        return new SeeOther(CoordinatingPages.PATH + "?done=undone");
    }

    @PostMapping(CoordinatingPages.PATH + "/people/{subscriber}/stop")
    @SignedIn
    SeeOther stop(Viewer viewer, @PathVariable long subscriber) {
        if (neighbours.list(viewer.whom()).stream().noneMatch(one -> one.subscriber() == subscriber))
            throw new NotFound();
        subscriptions.stop(subscriber, SOURCE);
        return new SeeOther(CoordinatingPages.PATH + "?done=stopped");
    }

    private PassingOn.Message message(Viewer viewer, long announcement) {
        return among(passing.waiting(viewer), announcement);
    }

    private static PassingOn.Message among(List<PassingOn.Message> messages, long announcement) {
        return messages.stream()
                .filter(one -> one.announcement() == announcement)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
