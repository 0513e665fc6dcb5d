package org.wardmote.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What people were told about their data.
public final class Told implements DataTeller {

    public record Message(String email, String text) {}

    public final List<Message> messages = new ArrayList<>();

    @Override
    public void tell(String email, String subject, List<String> paragraphs, Locale language) {
        messages.add(new Message(email, subject + "\n" + String.join("\n", paragraphs)));
    }
}
