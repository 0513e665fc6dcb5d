package org.wardmote.messaging.subscription;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.messaging.text.Texts;
import org.wardmote.messaging.way.Used;
import org.wardmote.messaging.wish.Way;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.MobileNumber;

/// By which ways a subscriber can be told, which of them they want, and a number that they add.
@Component
public class OwnWays {

    private final Contacts contacts;
    private final Used used;
    private final Texts texts;
    private final NumberCodes codes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    OwnWays(
            Contacts contacts,
            Used used,
            Texts texts,
            NumberCodes codes,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.contacts = contacts;
        this.used = used;
        this.texts = texts;
        this.codes = codes;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// Those that leave by themselves; e-mail where there is neither.
    public List<Way> of(Subscriber one) {
        var ways = new ArrayList<Way>();
        for (var route : contacts.reachable(one.person()))
            switch (used.of(route)) {
                case EMAIL -> add(Way.EMAIL, ways);
                case PUSH -> add(Way.PUSH, ways);
                case TEXT -> add(Way.TEXT, ways);
                default -> {}
            }
        return ways.isEmpty() ? List.of(Way.EMAIL) : List.copyOf(ways);
    }

    private static void add(Way way, List<Way> ways) {
        if (!ways.contains(way)) ways.add(way);
    }

    public boolean mayAddNumber(Subscriber one) {
        return texts.isOpen() && !of(one).contains(Way.TEXT);
    }

    /// @param firstBy null: by e-mail where they have an address
    public void set(Subscriber one, @Nullable Way firstBy, boolean fallsBack) {
        jdbc.sql("update messaging.subscriber set first_by = :first, falls_back = :back where id = :id")
                .param("first", firstBy == null ? null : firstBy.code(), Types.VARCHAR)
                .param("back", fallsBack)
                .param("id", one.id())
                .update();
    }

    /// @return under which the code is typed in; the same where enough were sent
    public UUID addNumber(Subscriber one, MobileNumber number) {
        return Objects.requireNonNull(transaction.execute(status ->
                codes.areEnough(number) || codes.areEnough(one) ? codes.sendNone(number) : codes.send(one, number)));
    }

    /// @return false where it is not the code, or not any more
    public boolean prove(Subscriber one, UUID asked, MobileNumber number, String code) {
        return Boolean.TRUE.equals(transaction.execute(status -> codes.use(asked, code.replaceAll("\\D", ""))
                .filter(fitting -> fitting.subscriber() == one.id() && codes.isOf(fitting, number))
                .map(fitting -> {
                    contacts.proveToo(one.person(), number);
                    jdbc.sql("delete from messaging.text_stop where person = ?")
                            .param(one.person().value())
                            .update();
                    return true;
                })
                .orElse(false)));
    }
}
