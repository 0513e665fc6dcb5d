package org.wardmote.messaging.announcement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.people.Viewer;

/// Announcements as the desk sees them.
@Component
public class Announcements {

    public static final int PAGE = 30;

    private final JdbcClient jdbc;
    private final Desk desk;

    Announcements(JdbcClient jdbc, Desk desk) {
        this.jdbc = jdbc;
        this.desk = desk;
    }

    /// What waits for somebody first, then what was moved last; one more than a page, so that it shows whether
    /// there is another.
    ///
    /// @param states none: all
    /// @param skipped how many pages come before
    public List<Announcement> list(Viewer viewer, Set<AnnouncementState> states, int skipped) {
        var sql = jdbc.sql(AnnouncementRow.SELECT + " where" + Desk.WITHIN + """
             and (cardinality(:states::text[]) = 0 or one.state = any (:states))
            order by one.state = 'waiting' desc, one.changed_at desc, one.id desc limit :most offset :skipped\
            """)
                .param("states", states.stream().map(AnnouncementState::code).toArray(String[]::new))
                .param("most", PAGE + 1)
                .param("skipped", skipped * PAGE);
        return desk.bind(sql, viewer).query(AnnouncementRow::read).list();
    }

    public Announcement get(String reference, Viewer viewer) {
        var known = Reference.find(reference).orElseThrow(NotFound::new);
        var sql = jdbc.sql(AnnouncementRow.SELECT + " where one.reference = :reference and" + Desk.WITHIN)
                .param("reference", known.letters());
        return desk.bind(sql, viewer).query(AnnouncementRow::read).optional().orElseThrow(NotFound::new);
    }

    /// By nobody in particular.
    public Optional<Announcement> find(long id) {
        return jdbc.sql(AnnouncementRow.SELECT + " where one.id = :id")
                .param("id", id)
                .query(AnnouncementRow::read)
                .optional();
    }

    /// Emergencies that one person sent alone and nobody else has looked at.
    public List<Announcement> listUnreviewed(Viewer viewer) {
        var sql = jdbc.sql(AnnouncementRow.SELECT + " where" + Desk.WITHIN + """
             and one.class = 'emergency' and one.approver is not null and one.reviewer is null
             and one.state in ('approved', 'leaving', 'left', 'recalled')
             and exists (select from messaging.announcement_step step where step.announcement = one.id
                          and step.step in ('drafted', 'rewritten') and step.made_by = one.approver)
            order by one.approved_at\
            """);
        return desk.bind(sql, viewer).query(AnnouncementRow::read).list();
    }
}
