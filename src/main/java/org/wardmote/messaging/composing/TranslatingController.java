package org.wardmote.messaging.composing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Staff;
import org.wardmote.messaging.announcement.Announcement;
import org.wardmote.messaging.announcement.Translations;
import org.wardmote.messaging.proof.Proofreading;
import org.wardmote.messaging.wish.Languages;
import org.wardmote.people.Viewer;

/// `…/translation`: a person says it in another language. With `?language=` what is there already can be changed.
@Controller
class TranslatingController {

    private static final String PATH = Acts.LIST + "/{reference}/translation";
    private static final String ACT = "translation";

    private final Acts acts;
    private final Translations translations;
    private final Clock clock;

    TranslatingController(Acts acts, Translations translations, Clock clock) {
        this.acts = acts;
        this.translations = translations;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Staff(Function.COMPOSE)
    ActPage edit(
            Viewer viewer, @PathVariable String reference, @RequestParam(required = false) @Nullable String language) {
        var one = acts.get(reference, viewer, Function.COMPOSE);
        var form = translations.list(one).stream()
                .filter(there -> there.language().toLanguageTag().equals(language))
                .findFirst()
                .map(there -> new TranslationForm(language, there.subject(), there.words()))
                .orElse(new TranslationForm(language, null, null));
        return page(one, Faults.NONE, form);
    }

    @PostMapping(PATH)
    @Staff(Function.COMPOSE)
    Object keep(
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute TranslationForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var one = acts.get(reference, viewer, Function.COMPOSE);
        var language = Optional.ofNullable(form.language())
                .filter(Languages.CODES::contains)
                .map(Locale::forLanguageTag);
        var faults = Faults.of(errors, acts.words());
        if (language.isEmpty())
            faults = faults.and("language", acts.words().say("announcement.translation.language.none"));
        return DeskForm.tryTo(
                acts.doing(one, ACT, () -> keep(one, language.orElseThrow(), form, viewer)),
                faults,
                again -> page(one, again, form),
                response);
    }

    private void keep(Announcement one, Locale language, TranslationForm form, Viewer viewer) {
        translations.keep(
                one.id(),
                language,
                String.valueOf(form.subject()),
                String.valueOf(form.words()),
                viewer,
                Moments.now(clock));
    }

    private ActPage page(Announcement one, Faults faults, TranslationForm form) {
        var words = acts.words();
        var written = one.content().language().toLanguageTag();
        List<Field> fields = List.of(
                new Field.Pick(
                        "language",
                        words.say("announcement.translation.language"),
                        null,
                        Languages.choices().stream()
                                .filter(choice -> !choice.value().equals(written))
                                .toList(),
                        form.language()),
                new Field.Line(
                        "subject",
                        words.say("announcement.form.subject"),
                        one.content().subject(),
                        form.subject()),
                new Field.Text(
                        "words",
                        words.say("announcement.form.words"),
                        one.content().words(),
                        form.words(),
                        Proofreading.MOST));
        return acts.page(one, ACT, words.say("announcement.act.translation.lede"), null, faults, fields);
    }
}
