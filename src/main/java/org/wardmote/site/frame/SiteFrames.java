package org.wardmote.site.frame;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;

/// Frames for all modules. Every page is made anew at midnight in London at the latest, when "today" means another
/// day.
@Component
class SiteFrames implements Frames {

    private final Frame.Words words;
    private final Frame.Assets assets;
    private final InstallationSettings installation;
    private final Reader reader;
    private final Clock clock;

    SiteFrames(Frame.Words words, Frame.Assets assets, InstallationSettings installation, Reader reader, Clock clock) {
        this.words = words;
        this.assets = assets;
        this.installation = installation;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Frame frame(@Nullable String section, List<Crumb> crumbs, String titleKey, Object... args) {
        return frame(section, crumbs, true, null, words.say(titleKey, args));
    }

    @Override
    public Frame unlisted(@Nullable String section, List<Crumb> crumbs, String titleKey, Object... args) {
        return frame(section, crumbs, false, null, words.say(titleKey, args));
    }

    @Override
    public Frame personal(@Nullable String section, List<Crumb> crumbs, String titleKey, Object... args) {
        return frame(section, crumbs, false, reader.here(), words.say(titleKey, args));
    }

    private Frame frame(
            @Nullable String section,
            List<Crumb> crumbs,
            boolean indexable,
            Frame.@Nullable Personal personal,
            String title) {
        return new Frame(
                title,
                words,
                installation.isDemonstration(),
                List.copyOf(crumbs),
                section,
                indexable,
                assets,
                LondonTime.nextMidnight(clock),
                personal);
    }
}
