package org.wardmote.ledger.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.State;
import org.wardmote.ledger.desk.Cursor;
import org.wardmote.ledger.desk.DeskFrames;
import org.wardmote.ledger.desk.Line;
import org.wardmote.ledger.desk.Saying;
import org.wardmote.ledger.desk.Sayings;

/// Puts the search page together.
@Component
class SearchPages {

    private final DeskFrames frames;
    private final Sayings sayings;

    SearchPages(DeskFrames frames, Sayings sayings) {
        this.frames = frames;
        this.sayings = sayings;
    }

    /// @param hits null where nothing has been looked for
    SearchPage page(SearchForm form, Faults faults, @Nullable List<Hit> hits) {
        var frame = frames.page("search.title");
        var saying = sayings.of(frame.words());
        var shown = hits == null ? null : hits.subList(0, Math.min(hits.size(), Searching.PAGE));
        return new SearchPage(
                frame,
                faults,
                form,
                choices(List.of(Channel.values()), Channel::code, saying::channel, saying),
                choices(states(), State::code, saying::state, saying),
                shown == null
                        ? null
                        : shown.stream()
                                .map(hit -> Line.of(hit.row(), hit.excerpt(), saying))
                                .toList(),
                hits != null && shown != null && hits.size() > shown.size() ? next(form, shown.getLast()) : null);
    }

    /// Received and acknowledged are one to people: nobody has done anything about it yet.
    private static List<State> states() {
        return Arrays.stream(State.values())
                .filter(state -> state != State.RECEIVED)
                .toList();
    }

    private static <T> List<Choice> choices(
            List<T> values, Function<T, String> code, Function<T, String> name, Saying saying) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", saying.say("search.any")));
        for (var value : values) choices.add(new Choice(code.apply(value), name.apply(value)));
        return choices;
    }

    private static String next(SearchForm form, Hit last) {
        var after = new Cursor(last.row().receivedAt(), last.row().id()).written();
        return UriComponentsBuilder.fromPath("/desk/search")
                .queryParam("q", "{q}")
                .queryParam("place", "{place}")
                .queryParam("channel", "{channel}")
                .queryParam("state", "{state}")
                .queryParam("since", "{since}")
                .queryParam("until", "{until}")
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(
                        SearchForm.said(form.q()),
                        SearchForm.said(form.place()),
                        SearchForm.said(form.channel()),
                        SearchForm.said(form.state()),
                        form.since() == null ? "" : form.since().toString(),
                        form.until() == null ? "" : form.until().toString(),
                        after)
                .toUriString();
    }
}
