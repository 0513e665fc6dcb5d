package org.wardmote.open.place;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.area.LatLng;
import org.wardmote.area.Lookup;
import org.wardmote.kernel.Anyone;
import org.wardmote.open.json.Degrees;
import org.wardmote.platform.Finished;

@Controller
class ApiPlaceController {

    /// One metre or so: an answer need not say more exactly where somebody stands.
    private static final double ECHO = 1e5;

    private final Lookup lookup;
    private final PlaceAnswers answers;
    private final Explanations explanations;

    ApiPlaceController(Lookup lookup, PlaceAnswers answers, Explanations explanations) {
        this.lookup = lookup;
        this.answers = answers;
        this.explanations = explanations;
    }

    @Anyone
    @GetMapping("/api/v1/places/{postcode}")
    Finished show(@PathVariable String postcode) {
        return PostcodeText.find(postcode, 0)
                .flatMap(lookup::findPostcode)
                .map(located -> answers.get(located.postcode(), located.point(), located.candidates()))
                .orElseThrow(() -> explanations.of(postcode));
    }

    /// Where somebody stands is kept in no cache.
    @Anyone(sameForAll = false)
    @GetMapping("/api/v1/places")
    Finished index(@RequestParam(defaultValue = "") String lat, @RequestParam(defaultValue = "") String lng) {
        var point = new LatLng(degrees("lat", lat, 90), degrees("lng", lng, 180));
        var candidates = lookup.around(point);
        if (candidates.isEmpty()) throw explanations.outside();
        return answers.get(null, rounded(point), candidates);
    }

    private double degrees(String parameter, String text, int most) {
        var degrees = Degrees.parse(text, most);
        if (degrees == null) throw explanations.malformed(parameter, most);
        return degrees;
    }

    private static LatLng rounded(LatLng point) {
        return new LatLng(Math.round(point.lat() * ECHO) / ECHO, Math.round(point.lng() * ECHO) / ECHO);
    }
}
