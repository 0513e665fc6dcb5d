package org.wardmote.messaging.preference;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.KeyHolder;
import org.wardmote.kernel.NotFound;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.subscription.Followed;
import org.wardmote.messaging.subscription.OwnWays;
import org.wardmote.messaging.subscription.Subscriber;
import org.wardmote.messaging.subscription.Subscriptions;
import org.wardmote.messaging.wish.Pace;
import org.wardmote.messaging.wish.Tie;
import org.wardmote.messaging.wish.WishForm;
import org.wardmote.messaging.wish.Wished;
import org.wardmote.messaging.wish.Wishes;

/// `/subscriptions/{number}/places`: the places of one subscriber.
@Controller
@RequestMapping("/subscriptions/{number}/places")
class PlaceController {

    private final Door door;
    private final PreferencePages pages;
    private final Subscriptions subscriptions;
    private final OwnWays ways;
    private final Wishes wishes;
    private final Frame.Words words;

    PlaceController(
            Door door,
            PreferencePages pages,
            Subscriptions subscriptions,
            OwnWays ways,
            Wishes wishes,
            Frame.Words words) {
        this.door = door;
        this.pages = pages;
        this.subscriptions = subscriptions;
        this.ways = ways;
        this.wishes = wishes;
        this.words = words;
    }

    @GetMapping
    @KeyHolder
    AddPlacePage ask(@PathVariable long number, @RequestParam(required = false) @Nullable String key) {
        var all = Arrays.stream(Topic.values()).map(Topic::code).toList();
        return pages.add(active(number, key), WishForm.of(null, all), Faults.NONE);
    }

    @PostMapping
    @KeyHolder
    Object create(
            @PathVariable long number,
            @RequestParam(required = false) @Nullable String key,
            @ModelAttribute WishForm form,
            HttpServletResponse response) {
        var one = active(number, key);
        return switch (wishes.read(form, ways.of(one).getFirst())) {
            case Wished.Wrong wrong -> DeskForm.back(pages.add(one, form, wrong.faults()), response);
            case Wished.Which which -> DeskForm.back(pages.which(one, form, which.options()), response);
            case Wished.Clear clear ->
                DeskForm.tryTo(
                        () -> {
                            subscriptions.follow(one.id(), clear.wishes());
                            return door.page(one, "added");
                        },
                        Faults.NONE,
                        faults -> pages.add(one, form, faults),
                        response);
        };
    }

    @GetMapping("/{place}")
    @KeyHolder
    PlacePage show(
            @PathVariable long number, @PathVariable long place, @RequestParam(required = false) @Nullable String key) {
        var one = active(number, key);
        return pages.place(one, followed(one, place));
    }

    @PostMapping("/{place}")
    @KeyHolder
    Object change(
            @PathVariable long number,
            @PathVariable long place,
            @RequestParam(required = false) @Nullable String key,
            @ModelAttribute WishForm form,
            @RequestParam(defaultValue = "") String way,
            HttpServletResponse response) {
        var one = active(number, key);
        var followed = followed(one, place);
        var topics = Wishes.topics(form.topics());
        var pace = Pace.find(form.pace());
        if (topics.isEmpty() || pace.isEmpty()) {
            var faults = Faults.NONE.and("topics", words.say("wish.topics.none"));
            return DeskForm.back(pages.place(one, followed, form, followed.way(), faults), response);
        }
        var chosen = ways.of(one).stream()
                .filter(offered -> offered.code().equals(way))
                .findFirst()
                .orElse(followed.way());
        subscriptions.change(
                one.id(), place, Tie.of(form.ties()), topics, chosen, pace.get(), Wishes.language(form.language()));
        return door.page(one, "changed");
    }

    @PostMapping("/{place}/end")
    @KeyHolder
    Object end(
            @PathVariable long number, @PathVariable long place, @RequestParam(required = false) @Nullable String key) {
        var one = door.open(number, key);
        subscriptions.end(one.id(), place);
        return door.page(one, "ended");
    }

    /// Before they confirmed there is nothing to change, and after they stopped neither.
    private Subscriber active(long number, @Nullable String key) {
        var one = door.open(number, key);
        if (!one.isConfirmed() || one.hasStopped()) throw new NotFound();
        return one;
    }

    private Followed followed(Subscriber one, long place) {
        return subscriptions.places(one.id()).stream()
                .filter(followed -> followed.id() == place && followed.live())
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
