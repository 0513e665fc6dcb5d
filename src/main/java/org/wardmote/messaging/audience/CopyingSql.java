package org.wardmote.messaging.audience;

/// The statement that makes the copies of an announcement. A million of them are made in seconds, so it looks at
/// every table once and asks nobody outside.
final class CopyingSql {

    /// Everybody whom it touches, with the least patient of the paces that they chose for it.
    private static final String TOUCHED = "with " + Matching.SQL + """
        , wanted as (
          select subscriber, array_agg(id) as because, bool_or(channel = 'email') as by_mail,
                 case when bool_or(pace = 'at-once') then null when bool_or(pace = 'daily') then 'daily'
                      when bool_or(pace = 'weekly') then 'weekly' else 'monthly' end as pace
          from matched
          where not exists (select from messaging.copy
                            where copy.subscriber = matched.subscriber and copy.announcement = any (:siblings))
            and not exists (select from messaging.held_copy held
                            where held.subscriber = matched.subscriber and held.announcement = any (:siblings))
          group by subscriber),
        """;

    /// Exactly those who got what is put right, at once whatever they chose; and not once more who holds it still.
    private static final String HAD = """
        with had as (
          select distinct on (subscriber) subscriber, because
          from (select subscriber, because, announcement from messaging.copy where announcement = any (:siblings)
                union all
                select subscriber, because, announcement from messaging.held_copy
                where announcement = any (:siblings) and digest is not null) one
          order by subscriber, announcement desc),
        wanted as (
          select subscriber, because, null::text as pace,
                 coalesce((select bool_or(channel = 'email') from messaging.following where id = any (because)), true)
                   as by_mail
          from had),
        """;

    /// Who has stopped gets nothing, by whichever way they said it. Quiet hours put a copy off until they are over.
    private static final String RECIPIENTS = """
        recipient as materialized (
          select wanted.subscriber, wanted.because, wanted.by_mail,
                 case when :passes then null when pace is not null then pace when %s then 'weekly' end as held,
                 case when :passes or not case
                        when quiet_from <= quiet_until then :time::time >= quiet_from and :time::time < quiet_until
                        else :time::time >= quiet_from or :time::time < quiet_until end
                      then :now::timestamptz
                      else (:day::date + case when quiet_until > :time::time then 0 else 1 end + quiet_until)
                           at time zone 'Europe/London' end as due
          from wanted join messaging.subscriber one on one.id = wanted.subscriber
          where one.confirmed_at is not null and one.stopped_at is null
            and (one.came_back_at is null or not wanted.by_mail)
            and not exists (select from messaging.stop where stop.person = one.person)),
        """;

    private static final String OVER_BUDGET = """
        weekly_most is not null and weekly_most <= (
          select count(*) from messaging.copy join messaging.announcement sent on sent.id = copy.announcement
          where copy.subscriber = one.id and sent.leaving_since > :week)\
        """;

    private static final String WRITE = """
        part as (
          select due, number,
                 coalesce(sum((number + 255) / 256) over (
                   order by due rows between unbounded preceding and 1 preceding), 0)::int as first
          from (select due, count(*)::int as number from recipient where held is null and by_mail group by due) one),
        beyond as (select coalesce(sum((number + 255) / 256), 0)::int * 256 as number from part),
        mailed as (
          insert into messaging.copy (announcement, number, subscriber, because)
          select :id, first * 256 + row_number() over (partition by due order by subscriber) - 1, subscriber, because
          from recipient join part using (due) where held is null and by_mail),
        by_hand as (
          insert into messaging.copy (announcement, number, subscriber, because)
          select :id, beyond.number + row_number() over (order by subscriber) - 1, subscriber, because
          from recipient cross join beyond where held is null and not by_mail),
        batched as (
          insert into messaging.batch (announcement, number, size, urgency, due_at, settled)
          select :id, first + at, least(256, part.number - 256 * at), :urgency, due, decode(repeat('00', 32), 'hex')
          from part cross join generate_series(0, (part.number - 1) / 256) as at),
        kept as (
          insert into messaging.held_copy (subscriber, announcement, because, pace)
          select subscriber, :id, because, held from recipient where held is not null)
        select count(*) filter (where held is null)::int as copies, (select number from beyond) as errands
        from recipient\
        """;

    static final String FIRST = TOUCHED + RECIPIENTS.formatted(OVER_BUDGET) + WRITE;
    static final String CORRECTION = HAD + RECIPIENTS.formatted("false") + WRITE;

    private CopyingSql() {}
}
