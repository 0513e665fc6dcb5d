package org.wardmote.people.equality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/// What is asked, in order.
final class Questions {

    static final String PREFER_NOT_TO_SAY = "prefer-not-to-say";
    static final List<Question> ALL = read();

    /// @param answers the last is to prefer not to say
    record Question(String name, List<String> answers) {}

    static Optional<Question> find(String name) {
        return ALL.stream().filter(question -> question.name().equals(name)).findFirst();
    }

    private static List<Question> read() {
        try {
            return new ClassPathResource("people/equality/questions.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Questions::question)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Question question(String line) {
        var parts = line.split(": ", 2);
        var answers = new ArrayList<>(List.of(parts[1].split(" ")));
        answers.add(PREFER_NOT_TO_SAY);
        return new Question(parts[0], List.copyOf(answers));
    }

    private Questions() {}
}
