package org.wardmote.messaging.composing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.announcement.Announcement;
import org.wardmote.messaging.announcement.AnnouncementState;
import org.wardmote.messaging.announcement.Step;
import org.wardmote.messaging.announcement.Steps;
import org.wardmote.messaging.announcement.Translation;
import org.wardmote.messaging.announcement.Translations;
import org.wardmote.messaging.proof.Composed;
import org.wardmote.messaging.proof.Objection;
import org.wardmote.messaging.proof.Proofreading;
import org.wardmote.messaging.social.Posted;
import org.wardmote.people.Viewer;

/// Puts the desk's page of an announcement together.
@Component
class AnnouncementPages {

    private final Acts acts;
    private final Facts facts;
    private final Sketches sketches;
    private final Numbers numbers;
    private final Posted posted;
    private final Todo todo;
    private final Steps steps;
    private final Translations translations;
    private final Proofreading proofreading;

    AnnouncementPages(
            Acts acts,
            Facts facts,
            Sketches sketches,
            Numbers numbers,
            Posted posted,
            Todo todo,
            Steps steps,
            Translations translations,
            Proofreading proofreading) {
        this.acts = acts;
        this.facts = facts;
        this.sketches = sketches;
        this.numbers = numbers;
        this.posted = posted;
        this.todo = todo;
        this.steps = steps;
        this.translations = translations;
        this.proofreading = proofreading;
    }

    AnnouncementPage page(Announcement one, Viewer viewer, @Nullable String done, boolean live) {
        var words = acts.words();
        var history = steps.list(one.id());
        return new AnnouncementPage(
                acts.page("announcement.title", one.content().subject()),
                words.say("announcement.caption", one.reference().toString(), one.sender()),
                done != null && Acts.DONE.contains(done) ? words.say("announcement.done." + done) : null,
                words.say("announcement.state." + one.state().code()),
                AnnouncementsController.tone(one.state()),
                note(one, history),
                objections(one),
                facts.of(one),
                sketches.of(one.content()),
                one.isPublic() ? null : numbers.audience(one),
                numbers.progress(one, live),
                posted.list(one.id()),
                Composed.read(one.content().words()),
                translations.list(one).stream().map(this::translated).toList(),
                todo.of(one, steps.writers(one.id()), viewer),
                history.stream().map(this::happened).toList());
    }

    /// Why it is where it is, or by when somebody has to look at it.
    private @Nullable String note(Announcement one, List<Step> history) {
        var due = one.reviewDue(steps.writers(one.id()));
        if (due != null)
            return acts.words()
                    .say(
                            due.isBefore(acts.times().now())
                                    ? "announcement.review.overdue"
                                    : "announcement.review.due",
                            acts.times().near(due));
        var last = history.isEmpty() ? null : history.getLast();
        var reason = last == null ? null : last.reason();
        return last != null && reason != null && last.kind().matches("given-back|recalled|dropped")
                ? acts.words().say("announcement.note." + last.kind(), reason)
                : null;
    }

    private List<String> objections(Announcement one) {
        if (one.state() != AnnouncementState.DRAFT && one.state() != AnnouncementState.WAITING) return List.of();
        var content = one.content();
        return proofreading.read(content.subject(), content.words(), content.language()).stream()
                .map(Objection::sentence)
                .toList();
    }

    private AnnouncementPage.Translated translated(Translation one) {
        return new AnnouncementPage.Translated(
                one.language()
                        .getDisplayLanguage(Locale.forLanguageTag(acts.words().lang())),
                one.language().toLanguageTag(),
                one.subject(),
                one.stale() ? acts.words().say("announcement.translation.stale") : null,
                acts.words()
                        .say(
                                "announcement.translation.by",
                                facts.colleague(one.by()),
                                acts.times().near(one.at())));
    }

    private AnnouncementPage.Happened happened(Step step) {
        var what = acts.words().say("announcement.step." + step.kind());
        var when = acts.times().near(step.at());
        return new AnnouncementPage.Happened(
                what,
                step.by() == null ? when : acts.words().say("announcement.step.by", when, facts.colleague(step.by())),
                step.reason());
    }
}
