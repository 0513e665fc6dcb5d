package org.wardmote.priority;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Area;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Placed;

/// You said, we did, or did not, because: decisions, and answers to single contributions that were released.
public interface YouSaid {

    /// The newest of the police of a place and what lies within.
    List<Answer> latest(Area area, int most, Frame.Words words);

    /// The newest of an organisation.
    List<Answer> latest(String organisation, int most, Frame.Words words);

    /// One of them, worded.
    ///
    /// @param title what it is about
    /// @param said what people said; null where that stays private
    /// @param heading `We did`, `We did not, because`, `We answered`
    /// @param did what stands beneath it
    /// @param because the reason, where it does not stand there already
    record Answer(
            Reference reference,
            Instant at,
            Placed placed,
            String title,
            @Nullable String said,
            String heading,
            String did,
            @Nullable String because) {

        /// Where the public reads all of it.
        public String path() {
            return "/answers/" + reference;
        }
    }
}
