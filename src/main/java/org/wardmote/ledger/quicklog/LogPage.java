package org.wardmote.ledger.quicklog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.kernel.TypedDate;

/// The quick log. Everything but the place and the sentence has an answer already or stands behind "more".
///
/// @param places the last few places, to be chosen instead of typed
/// @param more whether what is asked for besides stands open, because something there has to be put right
public record LogPage(
        Frame frame,
        Faults faults,
        LogForm form,
        List<String> places,
        List<Choice> wards,
        String ward,
        List<Choice> whens,
        List<Choice> channels,
        List<Choice> relations,
        List<Choice> wishes,
        String token,
        boolean more)
        implements Page {

    public String when() {
        return form.whenSaid();
    }

    public String channel() {
        return form.byChannel();
    }

    public String relation() {
        return form.speaking();
    }

    public String wish() {
        return form.wished();
    }

    public TypedDate day() {
        return form.date();
    }

    public List<String> ticked(@Nullable String value) {
        return "yes".equals(value) ? List.of("yes") : List.of();
    }
}
