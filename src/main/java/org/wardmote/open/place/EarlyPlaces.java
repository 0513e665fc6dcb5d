package org.wardmote.open.place;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.area.Lookup;
import org.wardmote.platform.EarlyAnswer;
import org.wardmote.platform.Finished;

/// Postcode to team before any other filter, where all that the answer needs is in memory. Anything else goes the
/// ordinary way, to [ApiPlaceController], which leaves what it made for the next.
@Component
class EarlyPlaces implements EarlyAnswer {

    private static final String PREFIX = "/api/v1/places/";

    private final Lookup lookup;
    private final PlaceAnswers answers;

    EarlyPlaces(Lookup lookup, PlaceAnswers answers) {
        this.lookup = lookup;
        this.answers = answers;
    }

    @Override
    public Optional<Finished> find(String path) {
        if (!path.startsWith(PREFIX)) return Optional.empty();
        return PostcodeText.find(path, PREFIX.length())
                .flatMap(lookup::findPostcode)
                .flatMap(answers::findReady);
    }
}
