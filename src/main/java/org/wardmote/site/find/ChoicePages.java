package org.wardmote.site.find;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Candidate;
import org.wardmote.area.Found;
import org.wardmote.area.Found.Match;
import org.wardmote.area.Lookup.Located;
import org.wardmote.area.Place;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.site.find.ChoicePage.Choice;
import org.wardmote.site.wording.Wording;

/// Words the pages on which a reader chooses.
@Component
class ChoicePages implements Around {

    private final Frames frames;
    private final Serving serving;

    ChoicePages(Frames frames, Serving serving) {
        this.frames = frames;
        this.serving = serving;
    }

    ChoicePage postcode(Located located, String typed) {
        var frame = frame("site.find.border.title", located.postcode());
        var count = located.candidates().size();
        return page(frame, frame.say("site.find.border.lede", count), candidates(located.candidates(), frame), typed);
    }

    ChoicePage noLongerInUse(Found.NoLongerInUse gone, String typed) {
        var located = gone.located();
        var frame = frame("site.find.gone.title", located.postcode());
        var since = new Wording(frame.words()).date(gone.since());
        return page(frame, frame.say("site.find.gone.lede", since), candidates(located.candidates(), frame), typed);
    }

    ChoicePage outward(Found.Outward outward, String typed) {
        var frame = frame("site.find.outward.title", outward.outcode());
        var lede = frame.say(
                "site.find.outward.lede", outward.outcode(), outward.areas().size());
        return page(frame, lede, areas(outward.areas(), frame), typed);
    }

    ChoicePage unknown(Found.UnknownPostcode unknown, String typed) {
        var frame = frame("site.find.unknown.title", unknown.postcode());
        var lede = frame.say(unknown.nearby().isEmpty() ? "site.find.unknown.lede" : "site.find.unknown.nearby");
        return page(frame, lede, areas(unknown.nearby(), frame), typed);
    }

    ChoicePage several(Found.Several several, String typed) {
        var frame = frame(several.exact() ? "site.find.several.title" : "site.find.similar.title", typed);
        var lede = frame.say(several.exact() ? "site.find.several.lede" : "site.find.similar.lede");
        return page(
                frame,
                lede,
                several.matches().stream().map(match -> match(match, frame)).toList(),
                typed);
    }

    private Frame frame(String titleKey, Object named) {
        return frames.unlisted("/", List.of(), titleKey, named);
    }

    private static ChoicePage page(Frame frame, String lede, List<Choice> choices, String typed) {
        return new ChoicePage(frame, frame.title(), lede, choices, FindPages.kept(frame, typed));
    }

    @Override
    public List<Choice> around(List<Candidate> candidates, Frame frame) {
        return candidates.stream()
                .map(candidate -> candidate(candidate, whyHere(candidate, frame), frame))
                .toList();
    }

    private List<Choice> candidates(List<Candidate> candidates, Frame frame) {
        return candidates.stream()
                .map(candidate -> candidate(candidate, why(candidate, frame), frame))
                .toList();
    }

    private Choice candidate(Candidate candidate, String why, Frame frame) {
        var area = candidate.area();
        return new Choice(named(area, frame), area.path(), serving.inBrief(area, frame), why);
    }

    private static String whyHere(Candidate candidate, Frame frame) {
        return candidate.why() == Candidate.Why.CONTAINS
                ? frame.say("site.place.contains")
                : frame.say("site.place.border", metres(candidate));
    }

    private static String why(Candidate candidate, Frame frame) {
        return switch (candidate.why()) {
            case CONTAINS -> frame.say("site.find.why.contains");
            case BORDER -> frame.say("site.find.why.border", metres(candidate));
            case PUBLISHED -> frame.say("site.find.why.published");
        };
    }

    private static long metres(Candidate candidate) {
        return Math.max(1, Math.round(candidate.metres()));
    }

    private static List<Choice> areas(List<Area> areas, Frame frame) {
        return areas.stream().map(area -> area(area, frame)).toList();
    }

    private static Choice area(Area area, Frame frame) {
        return new Choice(
                named(area, frame),
                area.path(),
                frame.say("site.kind." + area.kind().word()),
                null);
    }

    private static Choice match(Match match, Frame frame) {
        return switch (match) {
            case Match.PlaceMatch hit -> place(hit.place(), frame);
            case Match.AreaMatch hit -> area(hit.area(), frame);
        };
    }

    private static Choice place(Place place, Frame frame) {
        return new Choice(
                frame.say("site.find.in", place.name(), place.borough().name()),
                place.path(),
                frame.say("site.kind." + place.kind().word()),
                null);
    }

    private static String named(Area area, Frame frame) {
        return area.name().equals(area.borough().name())
                ? area.name()
                : frame.say("site.find.in", area.name(), area.borough().name());
    }
}
