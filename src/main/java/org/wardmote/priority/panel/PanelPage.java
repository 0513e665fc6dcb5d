package org.wardmote.priority.panel;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.kernel.TypedDate;

/// A ward panel's pack at the desk, and the form for what the meeting decides.
///
/// @param told what has just been entered
/// @param shown where the public reads its variant
/// @param action where the form goes; null for those who only read
/// @param typed what was typed, by the field's name
public record PanelPage(
        Frame frame,
        @Nullable String told,
        Pack pack,
        String shown,
        @Nullable String action,
        Faults faults,
        TypedDate held,
        Map<String, String> typed,
        List<Choice> outcomes)
        implements Page {

    public @Nullable String typed(String name) {
        return typed.get(name);
    }
}
