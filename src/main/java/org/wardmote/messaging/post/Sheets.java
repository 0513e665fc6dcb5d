package org.wardmote.messaging.post;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.post.Sheet.Piece;

/// Words what stands round a letter.
@Component
class Sheets implements Paper {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi");

    private final PlaceSettings place;
    private final Frame.Words words;
    private final EmergencyLines emergency;

    Sheets(PlaceSettings place, Frame.Words words, EmergencyLines emergency) {
        this.place = place;
        this.words = words;
        this.emergency = emergency;
    }

    @Override
    public Sheet lay(Letter letter, @Nullable String name, boolean canBeRepliedTo) {
        return new Sheet(
                words.lang(),
                words.dir(),
                place.isDemonstration() ? words.say("mail.demo") : null,
                letter.subject(),
                letter.sender(),
                name == null ? words.say("mail.greeting") : words.say("mail.greeting.name", name),
                letter.blocks().stream().map(this::piece).toList(),
                letter.why(),
                words.say(canBeRepliedTo ? "mail.reply" : "mail.reply.not"),
                canBeRepliedTo
                        ? words.say("mail.stop.reply", place.link("/my/data"))
                        : words.say("mail.stop", place.link("/my/data")),
                List.of(),
                emergency.list());
    }

    /// The same for many, with gaps where one copy differs from the next.
    Sheet circular(Letter letter, boolean canBeRepliedTo) {
        return new Sheet(
                letter.language().toLanguageTag(),
                RIGHT_TO_LEFT.contains(letter.language().getLanguage()) ? "rtl" : "ltr",
                place.isDemonstration() ? words.say("mail.demo") : null,
                Splice.without(letter.subject()),
                letter.sender(),
                words.say("mail.greeting"),
                letter.blocks().stream().map(this::piece).map(Sheets::whole).toList(),
                Splice.WHY,
                words.say(canBeRepliedTo ? "mail.circular.reply" : "mail.reply.not"),
                words.say("mail.circular.stop"),
                List.of(
                        new Piece("link", List.of(words.say("mail.circular.preferences")), Splice.PREFERENCES),
                        new Piece("link", List.of(words.say("mail.circular.stop.all")), Splice.STOP)),
                emergency.list());
    }

    private static Piece whole(Piece piece) {
        return new Piece(
                piece.kind(), piece.lines().stream().map(Splice::without).toList(), piece.href());
    }

    private Piece piece(Block block) {
        return switch (block) {
            case Block.Paragraph one -> new Piece("paragraph", lines(one.text()), null);
            case Block.Heading one -> new Piece("heading", List.of(one.text()), null);
            case Block.Quotation one -> new Piece("quotation", lines(one.text()), null);
            case Block.Link one -> new Piece("link", List.of(one.label()), place.link(one.path()));
            case Block.Listing one -> new Piece("listing", one.lines(), null);
        };
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
