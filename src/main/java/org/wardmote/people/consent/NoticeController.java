package org.wardmote.people.consent;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.NotFound;
import org.wardmote.people.Consents.Notice;

/// `/privacy/notice` and `/privacy/young-people`, and each version that ever held beneath them.
@Controller
class NoticeController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final WrittenNotices notices;
    private final Frames frames;

    NoticeController(WrittenNotices notices, Frames frames) {
        this.notices = notices;
        this.frames = frames;
    }

    @GetMapping("/privacy/notice")
    @Anyone
    NoticePage full() {
        return page(notices.current(Notice.FULL));
    }

    @GetMapping("/privacy/young-people")
    @Anyone
    NoticePage youngPeople() {
        return page(notices.current(Notice.YOUNG_PEOPLE));
    }

    @GetMapping("/privacy/notice/{version}")
    @Anyone
    NoticePage full(@PathVariable String version) {
        return page(Notice.FULL, version);
    }

    @GetMapping("/privacy/young-people/{version}")
    @Anyone
    NoticePage youngPeople(@PathVariable String version) {
        return page(Notice.YOUNG_PEOPLE, version);
    }

    private NoticePage page(Notice notice, String version) {
        try {
            return page(notices.find(notice, LocalDate.parse(version)).orElseThrow(NotFound::new));
        } catch (DateTimeException e) {
            throw new NotFound();
        }
    }

    private NoticePage page(WrittenNotice notice) {
        var full = notice.notice() == Notice.FULL;
        var titleKey = full ? "data.notice.title" : "data.notice.young.title";
        var path = full ? "/privacy/notice" : "/privacy/young-people";
        var privacy = frames.frame(null, List.of(), "site.privacy.title").title();
        var frame = frames.frame(null, List.of(new Crumb(privacy, "/privacy")), titleKey);
        var others = notices.versions(notice.notice()).stream()
                .filter(other -> !other.equals(notice))
                .map(other -> new Choice(path + "/" + other.version(), DAY.format(other.version())))
                .toList();
        return new NoticePage(
                frame, notice.html(), frame.say("data.notice.version", DAY.format(notice.version())), others);
    }
}
