package org.wardmote.messaging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Area;
import org.wardmote.kernel.Frame;

/// What a summary or a newsletter may print of an area and some days. Whichever module has something to tell
/// implements it as a bean; nothing in it may be private to anybody.
public interface Chapter {

    /// Small numbers first.
    int order();

    Told tell(Asked asked);

    /// @param from the first day of what is told as done
    /// @param day the day as of which the rest is told
    /// @param easy in short sentences, for those who find reading hard
    record Asked(Area area, LocalDate from, LocalDate day, boolean easy, Frame.Words words) {

        public String say(String key, Object... args) {
            return words.say(key, args);
        }
    }

    /// @param code names it in addresses within a page
    /// @param none what to say where there is nothing: a gap is shown, not left out
    record Told(String code, String title, List<Entry> entries, String none) {}

    /// @param heading null where the lines stand for themselves
    record Entry(@Nullable String heading, List<String> lines) {}
}
