package org.wardmote.site.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.guide.Explainer;
import org.wardmote.guide.Explainers;
import org.wardmote.guide.SignpostNumber;
import org.wardmote.guide.Word;
import org.wardmote.kernel.Frame;
import org.wardmote.site.guide.ExplainerPage.Past;
import org.wardmote.site.guide.GuidePage.NumberLine;
import org.wardmote.site.guide.GuidePage.Shelf;
import org.wardmote.site.guide.GuidePage.Title;
import org.wardmote.site.guide.WordsPage.Meant;
import org.wardmote.site.wording.Wording;

/// Says what the guide has, as on a day.
record Telling(Frame frame, LocalDate today) {

    List<Shelf> shelves(Explainers explainers) {
        return Arrays.stream(Explainer.Shelf.values())
                .map(shelf -> new Shelf(
                        shelf.code(), frame.say("site.guide.shelf." + shelf.code()), titles(shelf, explainers)))
                .filter(shelf -> !shelf.titles().isEmpty())
                .toList();
    }

    /// By title; what is out of date comes last, and says so.
    private List<Title> titles(Explainer.Shelf shelf, Explainers explainers) {
        return explainers.list().stream()
                .filter(explainer -> explainer.shelf() == shelf)
                .sorted(Comparator.comparing(explainer -> explainer.past(today)))
                .map(explainer -> new Title(
                        explainer.title(),
                        explainer.path(),
                        explainer.past(today) ? frame.say("site.guide.past.tag") : null))
                .toList();
    }

    @Nullable
    Past past(Explainer explainer, Explainers explainers) {
        if (!explainer.past(today)) return null;
        var heir = explainer.replacedBy();
        if (heir == null) return new Past(overdue(explainer.reviewBy()), null, null);
        var title = explainers.find(heir).map(Explainer::title).orElse(heir);
        return new Past(frame.say("site.guide.replaced", date(explainer.reviewed())), "/guide/" + heir, title);
    }

    List<String> facts(Explainer explainer) {
        var facts = new ArrayList<String>();
        facts.add(frame.say("site.guide.author", explainer.author()));
        facts.add(kept(explainer.owner(), explainer.reviewed()));
        facts.add(frame.say("site.guide.review-by", date(explainer.reviewBy())));
        explainer.age().ifPresent(age -> facts.add(frame.say("site.guide.age", age.years())));
        return facts;
    }

    List<Meant> words() {
        return Arrays.stream(Word.values())
                .map(word -> new Meant(
                        word.code(),
                        frame.say("guide.word." + word.code()),
                        frame.say("guide.word." + word.code() + ".means")))
                .toList();
    }

    NumberLine line(SignpostNumber number) {
        return new NumberLine(
                number.name(),
                number.number(),
                number.when(),
                number.textphone() == null ? null : frame.say("site.guide.number.textphone", number.textphone()),
                number.url(),
                frame.say("site.guide.number.site", number.name()),
                kept(number.owner(), number.reviewed()),
                number.overdue(today) ? overdue(number.reviewBy()) : null);
    }

    private String kept(String owner, LocalDate reviewed) {
        return frame.say("site.guide.kept", owner, date(reviewed));
    }

    private String overdue(LocalDate reviewBy) {
        return frame.say("site.guide.overdue", date(reviewBy));
    }

    private String date(LocalDate day) {
        return new Wording(frame.words()).date(day);
    }
}
