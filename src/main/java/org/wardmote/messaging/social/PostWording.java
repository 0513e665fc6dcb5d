package org.wardmote.messaging.social;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.announcement.Announced;
import org.wardmote.messaging.announcement.Announcement;
import org.wardmote.messaging.post.Installation;
import org.wardmote.messaging.post.OwnAddress;

/// Says an announcement in a post: who says it, what, where all of it stands and how to answer. Nobody is called by
/// name in it: a word that begins with the sign for that would ring at whoever has it.
@Component
class PostWording {

    record Said(String text, Locale language, String link) {}

    private final Announced announced;
    private final OwnAddress address;
    private final Installation installation;
    private final Frame.Words words;

    PostWording(Announced announced, OwnAddress address, Installation installation, Frame.Words words) {
        this.announced = announced;
        this.address = address;
        this.installation = installation;
        this.words = words;
    }

    /// @param longest how many letters it may have
    Said of(Announcement one, int longest) {
        var text = announced.text(one.id(), one.content().language());
        var link = address.link("/alerts/" + one.reference());
        var head = callingNobody(one.sender() + ": " + subject(one, text.subject()));
        var foot = Stream.of(
                        words.say("social.more", link),
                        words.say("social.emergency"),
                        installation.isDemonstration() ? words.say("text.demo") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        var room = longest - Cut.length(head) - Cut.length(foot) - 4;
        var body = Cut.to(callingNobody(plain(text.blocks())), room);
        var said = Stream.of(head, body, foot).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
        return new Said(said, text.language(), link);
    }

    private String subject(Announcement one, String subject) {
        return one.follows() == null || one.result() ? subject : words.say("text.corrects", subject);
    }

    private String plain(List<Block> blocks) {
        var all = new ArrayList<String>();
        for (var block : blocks)
            all.add(
                    switch (block) {
                        case Block.Paragraph one -> one.text();
                        case Block.Heading one -> one.text();
                        case Block.Quotation one -> "“" + one.text() + "”";
                        case Block.Link one -> one.label() + ": " + address.link(one.path());
                        case Block.Listing one ->
                            one.lines().stream().map(line -> "• " + line).collect(Collectors.joining("\n"));
                    });
        return String.join("\n\n", all);
    }

    /// With something between the sign and the name that nobody sees.
    private static String callingNobody(String text) {
        return text.replaceAll("(?<![\\w.@])@(?=\\w)", "@\u200b");
    }
}
