package org.wardmote.open.place;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Candidate;
import org.wardmote.area.Found;
import org.wardmote.area.Lookup;
import org.wardmote.open.problem.Problem;
import org.wardmote.open.problem.Trouble;

/// Why there is no answer, in sentences that help to ask better.
@Component
class Explanations {

    /// Only what looks like a postcode, or the first half of one, is looked up again.
    private static final Pattern POSTCODE_LIKE = Pattern.compile("[A-Za-z]{1,2}[0-9][A-Za-z0-9 ]{0,10}");

    private final Lookup lookup;

    Explanations(Lookup lookup) {
        this.lookup = lookup;
    }

    Trouble of(String postcode) {
        return POSTCODE_LIKE.matcher(postcode).matches() ? of(lookup.find(postcode)) : notAPostcode();
    }

    private static Trouble of(Found found) {
        return switch (found) {
            case Found.NotInLondon(var postcode) ->
                notFound("Not in London", postcode + " is not a London postcode.", Map.of());
            case Found.NoLongerInUse(var located, var since) ->
                notFound(
                        "No longer in use",
                        located.postcode() + " has not been in use since " + since + "; candidates are where it was.",
                        Map.of("postcode", located.postcode(), "since", since, "candidates", candidates(located)));
            case Found.UnknownPostcode(var postcode, var nearby) ->
                notFound(
                        "Unknown postcode",
                        "We do not know " + postcode + ". It may be too new for our file; nearby are areas that it may"
                                + " lie in.",
                        Map.of("postcode", postcode, "nearby", places(nearby)));
            case Found.Outward(var outcode, var areas) ->
                notFound(
                        "Half a postcode",
                        outcode + " is the first half of a postcode; give the whole of it, or choose among the areas"
                                + " that it covers.",
                        Map.of("outcode", outcode, "areas", places(areas)));
            case Found.Postcode ignored -> notAPostcode();
            case Found.OnePlace ignored -> notAPostcode();
            case Found.Several ignored -> notAPostcode();
            case Found.Nothing ignored -> notAPostcode();
        };
    }

    private static Trouble notAPostcode() {
        return notFound("Not a postcode", "Give a whole London postcode, as in /api/v1/places/SW9%208HE.", Map.of());
    }

    Trouble outside() {
        return notFound("Outside our areas", "No area that we know contains this point or lies near it.", Map.of());
    }

    Trouble malformed(String parameter, int most) {
        return new Trouble(Problem.of(
                400,
                "Malformed parameter",
                parameter + " must be a number of degrees from -" + most + " to " + most
                        + ", as in /api/v1/places?lat=51.46&lng=-0.11.",
                Map.of("parameter", parameter)));
    }

    private static Trouble notFound(String title, String detail, Map<String, Object> more) {
        return new Trouble(Problem.of(404, title, detail, more));
    }

    private static List<Object> candidates(Lookup.Located located) {
        return places(located.candidates().stream().map(Candidate::area).toList());
    }

    private static List<Object> places(List<Area> areas) {
        return areas.stream()
                .<Object>map(area -> new Whereabouts(Shapes.AreaShape.of(area), area.path()))
                .toList();
    }

    record Whereabouts(Shapes.AreaShape area, String page) {}
}
