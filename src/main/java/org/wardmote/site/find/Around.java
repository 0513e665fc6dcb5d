package org.wardmote.site.find;

import java.util.List;
import org.wardmote.area.Candidate;
import org.wardmote.kernel.Frame;
import org.wardmote.site.find.ChoicePage.Choice;

/// Says which areas lie around a named place.
public interface Around {

    /// Each with why it is offered and who serves it.
    List<Choice> around(List<Candidate> candidates, Frame frame);
}
