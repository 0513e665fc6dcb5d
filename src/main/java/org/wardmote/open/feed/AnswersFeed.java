package org.wardmote.open.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.AtomFeed;
import org.wardmote.kernel.Frame;
import org.wardmote.priority.YouSaid.Answer;

/// One feed of what came of what people said.
///
/// @param path of the feed itself
/// @param page of the same for people
record AnswersFeed(String path, String page, String title, String author, List<Answer> answers, Frame.Words words) {

    byte[] bytes() {
        var id = path.substring(1).replace('/', ':');
        var entries = answers.stream().map(this::entry).toList();
        return new AtomFeed(words.lang(), id, title, path, page, author, entries).bytes();
    }

    private AtomFeed.Entry entry(Answer answer) {
        return new AtomFeed.Entry(
                "answer:" + answer.reference(), answer.title(), answer.at(), null, answer.path(), text(answer));
    }

    private String text(Answer answer) {
        var text = new StringBuilder();
        paragraph(text, words.say("answers.you-said"), answer.said());
        paragraph(text, answer.heading(), answer.did());
        paragraph(text, words.say("answers.because"), answer.because());
        return text.toString().strip();
    }

    private static void paragraph(StringBuilder text, String heading, @Nullable String said) {
        if (said != null) text.append(heading).append(":\n").append(said).append("\n\n");
    }
}
