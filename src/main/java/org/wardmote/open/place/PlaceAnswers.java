package org.wardmote.open.place;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Candidate;
import org.wardmote.area.LatLng;
import org.wardmote.area.Lookup;
import org.wardmote.kernel.LondonTime;
import org.wardmote.platform.Finished;

/// PlaceAnswers made of fragments: from memory alone where they are all there, or asking for what is missing.
@Component
class PlaceAnswers {

    private final Fragments fragments;
    private final Clock clock;

    PlaceAnswers(Fragments fragments, Clock clock) {
        this.fragments = fragments;
        this.clock = clock;
    }

    Optional<Finished> findReady(Lookup.Located located) {
        var candidates = located.candidates();
        var ready = new Fragment[candidates.size()];
        for (var i = 0; i < ready.length; i++) {
            var fragment = fragments.findReady(candidates.get(i).area());
            if (fragment == null) return Optional.empty();
            ready[i] = fragment;
        }
        return Optional.of(finished(located.postcode(), located.point(), candidates, ready));
    }

    Finished get(@Nullable String postcode, LatLng point, List<Candidate> candidates) {
        var made = candidates.stream()
                .map(candidate -> fragments.get(candidate.area()))
                .toArray(Fragment[]::new);
        return finished(postcode, point, candidates, made);
    }

    private Finished finished(
            @Nullable String postcode, LatLng point, List<Candidate> candidates, Fragment[] fragments) {
        return new Answer(postcode, point, candidates, fragments).finished(LondonTime.nextMidnight(clock));
    }
}
