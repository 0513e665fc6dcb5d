package org.wardmote.ledger.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Owed;
import org.wardmote.ledger.history.Happening;
import org.wardmote.ledger.limit.Limits;
import org.wardmote.ledger.telling.Post;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.people.People;

/// What each kind of letter says to whoever contributed.
@Component
class PersonLetters {

    private final Sayings sayings;
    private final People people;
    private final Limits.Known limits;
    private final ProgressLetters progress;

    PersonLetters(Sayings sayings, People people, Limits.Known limits, ProgressLetters progress) {
        this.sayings = sayings;
        this.people = people;
        this.limits = limits;
        this.progress = progress;
    }

    LedgerLetters.Sheet receipt(Matter it) {
        var key = it.contribution().owed() == Owed.REPLY
                ? it.words().say("ledger.letters.receipt.reply", it.due())
                : it.words().say("ledger.letters.receipt.outcome", it.due());
        return new LedgerLetters.Sheet(
                it.words().say("ledger.letters.receipt.subject", it.reference()),
                List.of(
                        paragraph(it.words().say("ledger.letters.receipt.got", it.reference())),
                        new Block.Heading(it.words().say("ledger.letters.next")),
                        paragraph(key),
                        link(it),
                        paragraph(it.words().say("ledger.letters.receipt.ask", it.team()))));
    }

    /// Empty where the words it would carry have been erased.
    Optional<LedgerLetters.Sheet> find(String kind, Happening of, Matter it) {
        return switch (kind) {
            case Post.QUESTION -> sayings.find(of).map(said -> question(of, it, said));
            case Post.ANSWER -> sayings.findAnswer(of).map(said -> answer(of, it, said));
            case Post.PASSED_ON -> sayings.find(of).map(said -> passedOn(of, it, said));
            case Post.MISSED -> Optional.of(missed(it));
            case Post.ESCALATED -> Optional.of(escalated(of, it));
            case Post.REFERRED -> Optional.of(referred(it));
            case Post.PROGRESS -> Optional.of(progress.letter(it));
            default -> Optional.empty();
        };
    }

    private LedgerLetters.Sheet question(Happening of, Matter it, String said) {
        return new LedgerLetters.Sheet(
                it.words().say("ledger.letters.question.subject", it.reference()),
                List.of(
                        paragraph(it.words().say("ledger.letters.question.asks", officer(of, it))),
                        paragraph(said),
                        new Block.Heading(it.words().say("ledger.letters.next")),
                        paragraph(it.words()
                                .say(
                                        "ledger.letters.question.clock",
                                        it.due(),
                                        days(of, it).silenceDays())),
                        link(it)));
    }

    private LedgerLetters.Sheet answer(Happening of, Matter it, Sayings.Answer said) {
        var blocks = new ArrayList<Block>();
        blocks.add(paragraph(it.words().say("ledger.letters.answer.from", officer(of, it))));
        blocks.add(paragraph(said.words()));
        if (said.nextStep() != null) {
            blocks.add(new Block.Heading(it.words().say("ledger.letters.next")));
            blocks.add(paragraph(
                    said.nextBy() == null
                            ? said.nextStep()
                            : it.words().say("ledger.letters.answer.by", said.nextStep(), it.time(said.nextBy()))));
        }
        blocks.add(paragraph(
                it.words().say("ledger.letters.answer.reopen", days(of, it).reopenDays())));
        blocks.add(link(it));
        return new LedgerLetters.Sheet(it.words().say("ledger.letters.answer.subject", it.reference()), blocks);
    }

    private LedgerLetters.Sheet passedOn(Happening of, Matter it, String said) {
        var blocks = new ArrayList<Block>();
        blocks.add(paragraph(it.words().say("ledger.letters.passed.on", officer(of, it))));
        blocks.add(paragraph(said));
        sayings.findTheirReference(of)
                .ifPresent(theirs -> blocks.add(paragraph(it.words().say("ledger.letters.passed.reference", theirs))));
        blocks.add(link(it));
        return new LedgerLetters.Sheet(it.words().say("ledger.letters.passed.subject", it.reference()), blocks);
    }

    private LedgerLetters.Sheet missed(Matter it) {
        return new LedgerLetters.Sheet(
                it.words().say("ledger.letters.missed.subject", it.reference()),
                List.of(
                        paragraph(it.words().say("ledger.letters.missed.sorry", it.due())),
                        paragraph(it.words().say("ledger.letters.missed.next")),
                        paragraph(it.words().say("ledger.letters.missed.complain")),
                        complaint(it),
                        link(it)));
    }

    private LedgerLetters.Sheet escalated(Happening of, Matter it) {
        var isBorough = "2".equals(of.step().code());
        return new LedgerLetters.Sheet(
                it.words().say("ledger.letters.escalated.subject", it.reference()),
                List.of(
                        paragraph(
                                isBorough
                                        ? it.words().say("ledger.letters.escalated.borough", it.due())
                                        : it.words()
                                                .say(
                                                        "ledger.letters.escalated.organisation",
                                                        it.due(),
                                                        it.organisation())),
                        paragraph(it.words().say("ledger.letters.missed.complain")),
                        complaint(it),
                        link(it)));
    }

    private LedgerLetters.Sheet referred(Matter it) {
        return new LedgerLetters.Sheet(
                it.words().say("ledger.letters.referred.subject", it.organisation(), it.reference()),
                List.of(
                        paragraph(it.words().say("ledger.letters.referred.who", it.organisation())),
                        paragraph(it.words().say("ledger.letters.referred.clock", it.due())),
                        link(it)));
    }

    private Limits days(Happening of, Matter it) {
        return limits.of(it.contribution().placed(), of.recordedAt());
    }

    private String officer(Happening of, Matter it) {
        var by = of.step().by();
        return (by == null ? Optional.<String>empty() : people.staffName(by))
                .orElseGet(() -> it.words().say("ledger.letters.officer", it.team()));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(text);
    }

    private Block link(Matter it) {
        return new Block.Link(it.words().say("ledger.letters.link"), it.path());
    }

    private Block complaint(Matter it) {
        return new Block.Link(
                it.words().say("ledger.letters.complain"), it.path().replace("?", "/complaint?"));
    }
}
