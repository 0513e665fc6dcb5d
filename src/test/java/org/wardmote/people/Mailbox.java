package org.wardmote.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What codes were sent, as whoever owns the mailboxes reads it.
public final class Mailbox implements CodeSender {

    public record Sent(String email, String path, String code) {}

    private final List<Sent> sent = new ArrayList<>();

    @Override
    public synchronized void send(String email, String path, String code, Locale language) {
        sent.add(new Sent(email, path, code));
    }

    @Override
    public synchronized void sendForAdding(String email, String code, Locale language) {
        sent.add(new Sent(email, "", code));
    }

    public synchronized Sent newest(String email) {
        return all(email).getLast();
    }

    public synchronized List<Sent> all(String email) {
        return sent.stream().filter(one -> one.email().equals(email)).toList();
    }
}
