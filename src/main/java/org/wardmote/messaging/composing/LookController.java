package org.wardmote.messaging.composing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.messaging.announcement.Announcement;
import org.wardmote.messaging.announcement.Announcements;
import org.wardmote.messaging.announcement.Translation;
import org.wardmote.messaging.announcement.Translations;
import org.wardmote.messaging.social.Posted;
import org.wardmote.messaging.text.Segments;
import org.wardmote.messaging.wish.Languages;
import org.wardmote.people.Viewer;

/// `…/look`: as mail, as letter, as page, in each language that is there.
@Controller
class LookController {

    /// A mail brings styles of its own and nothing else: it runs nothing, loads nothing and is nobody's origin.
    private static final String AS_IN_A_MAIL_PROGRAM = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'; sandbox";

    private final Acts acts;
    private final Announcements announcements;
    private final Translations translations;
    private final Looking looking;
    private final Posted posted;

    LookController(Acts acts, Announcements announcements, Translations translations, Looking looking, Posted posted) {
        this.acts = acts;
        this.announcements = announcements;
        this.translations = translations;
        this.looking = looking;
        this.posted = posted;
    }

    @GetMapping(Acts.LIST + "/{reference}/look")
    @Staff({Function.COMPOSE, Function.APPROVE, Function.SCRUTINISE})
    LookPage look(
            Viewer viewer, @PathVariable String reference, @RequestParam(required = false) @Nullable String language) {
        var one = announcements.get(reference, viewer);
        var chosen = chosen(one, language);
        var text = looking.text(one, chosen);
        var mail = looking.mail(one, chosen);
        return new LookPage(
                acts.below(one, "announcement.look.title"),
                text.language().toLanguageTag(),
                isRightToLeft(text.language()) ? "rtl" : "ltr",
                text.subject(),
                mail.sender() + " <" + mail.from() + ">",
                languages(one, text.language()),
                Acts.home(one) + "/look/mail?language=" + text.language().toLanguageTag(),
                mail.text().text(),
                looking.paper(one, chosen),
                looking.texted(one, chosen),
                parts(looking.texted(one, chosen)),
                posted.look(one),
                text.blocks());
    }

    @GetMapping(Acts.LIST + "/{reference}/look/mail")
    @Staff({Function.COMPOSE, Function.APPROVE, Function.SCRUTINISE})
    void mail(
            Viewer viewer,
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String language,
            HttpServletResponse response)
            throws IOException {
        var one = announcements.get(reference, viewer);
        response.setHeader("Content-Security-Policy", AS_IN_A_MAIL_PROGRAM);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=utf-8");
        var html = looking.mail(one, chosen(one, language)).html();
        response.getOutputStream().write(html.text().getBytes(StandardCharsets.UTF_8));
    }

    private String parts(String text) {
        var segments = Segments.of(text);
        return acts.words()
                .say(
                        segments.alphabet() == Segments.Alphabet.GSM_7
                                ? "announcement.look.text.parts"
                                : "announcement.look.text.parts.wide",
                        segments.length(),
                        segments.parts());
    }

    private static Locale chosen(Announcement one, @Nullable String language) {
        return language != null && Languages.CODES.contains(language)
                ? Locale.forLanguageTag(language)
                : one.content().language();
    }

    private static boolean isRightToLeft(Locale language) {
        return List.of("ar", "fa", "ur").contains(language.getLanguage());
    }

    private List<LookPage.Language> languages(Announcement one, Locale chosen) {
        return Stream.concat(
                        Stream.of(one.content().language()),
                        translations.list(one).stream()
                                .filter(there -> !there.stale())
                                .map(Translation::language))
                .map(language -> new LookPage.Language(
                        Acts.home(one) + "/look?language=" + language.toLanguageTag(),
                        language.getDisplayLanguage(
                                Locale.forLanguageTag(acts.words().lang())),
                        language.equals(chosen)))
                .toList();
    }
}
