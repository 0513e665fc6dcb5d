-- What is told of findings and decisions, and of the promises, priorities and meetings that come with so much being
-- said: one next step promised in public for twenty-five contributions, one priority for five findings, a meeting a
-- month in every ward. Each thing happens to somebody's ward, on a day of the five years before :now.
create temporary table ward as
select row_number() over (order by id) - 1 as number, id as area, borough from area.area where borough is not null;
create temporary table thing as
select subject, n as thing, borough, area, :now - (n * 7919 % 1785 + 14) * interval '1 day' as began
  from (values ('finding', cast(:findings as bigint)), ('decision', :decisions),
               ('promise', :contributions / 25 + :decisions), ('priority', :findings / 5),
               ('meeting', (select count(*) * 60 from ward))) made (subject, number)
 cross join lateral generate_series(1, number) n
  join ward on ward.number = n * 31 % (select count(*) from ward);
analyze thing;

insert into scrutiny.deed (thing, borough, area, happened_at, recorded_at, day, due_on, was_due, version, contributions,
    people, subject, kind, organisation, state, was, detail)
select thing, borough, area, at, at, cast(at as date), cast(began as date) + due, null, null,
       case when kind = 'made' then 25 end, case when kind = 'made' then 19 end, 'finding', kind, 'metropolitan', kind,
       was, null
  from thing join (values ('made', null, 0, null), ('routed', 'made', 1, 8), ('acknowledged', 'routed', 3, 8))
       told (kind, was, days, due) on subject = 'finding'
 cross join lateral (select began + days * interval '1 day' as at) moment order by moment.at;

-- One decision in twenty is corrected after a week; outcomes are measured after eight months, where these are over.
insert into scrutiny.deed (thing, borough, area, happened_at, recorded_at, day, due_on, was_due, version, contributions,
    people, subject, kind, organisation, state, was, detail)
select thing, borough, area, at, at, cast(began as date), null, null, version, 250, 190, told.subject, kind,
       'metropolitan', coalesce(state, effects[1 + (thing + version) % 5]),
       coalesce(was, case when version > 1 or kind = 'measured' then effects[1 + (thing + 1) % 5] end),
       case when kind = 'measured' then 'partly' end
  from thing join (values ('decision', 'published', null, null, 0, 1), ('telling', 'told', 'told', 'untold', 5, null),
                          ('decision', 'published', null, null, 7, 2), ('decision', 'measured', null, null, 240, 1))
       told (subject, kind, state, was, days, version) on thing.subject = 'decision'
 cross join lateral (select began + days * interval '1 day' as at,
                            '{none,noted,influenced,changed,driven}'::text[] as effects) moment
 where at <= :now and (version is distinct from 2 or thing % 20 = 0) order by moment.at;

-- One promise in six is missed.
insert into scrutiny.deed (thing, borough, area, happened_at, recorded_at, day, due_on, was_due, version, contributions,
    people, subject, kind, organisation, state, was, detail)
select thing, borough, area, at, at, cast(began as date) + case when kind = 'made' then 0 else 12 end,
       cast(began as date) + 12, null, null, null, null, 'promise', kind, 'metropolitan', state, was,
       case when thing <= :decisions then 'decision' else 'next-step' end
  from thing join (values ('made', 'open', null, 0), ('kept', 'kept', 'open', 10), ('missed', 'missed', 'open', 13))
       told (kind, state, was, days) on subject = 'promise'
 cross join lateral (select began + days * interval '1 day' as at) moment
 where kind = 'made' or (kind = 'missed') = (thing % 6 = 0) order by moment.at;

insert into scrutiny.deed (thing, borough, area, happened_at, recorded_at, day, due_on, was_due, version, contributions,
    people, subject, kind, organisation, state, was, detail)
select thing, borough, area, at, at, cast(at as date), null, null, null, null, null, 'priority', 'moved', 'metropolitan',
       stages[n], stages[n - 1], null
  from (select thing.*, '{raised,understood,proposed,negotiated,agreed,planned,acting,assessed,closed}'::text[] as stages
          from thing where subject = 'priority') priority
 cross join lateral generate_subscripts(stages, 1) n
 cross join lateral (select began + n * interval '12 days' as at) moment where at <= :now order by moment.at;

insert into scrutiny.deed (thing, borough, area, happened_at, recorded_at, day, due_on, was_due, version, contributions,
    people, subject, kind, organisation, state, was, detail)
select thing, borough, area, at, at, cast(began as date), cast(began as date), null, null, null, null, 'meeting', kind,
       'metropolitan', state, was, null
  from thing join (values ('announced', 'coming', null, -10), ('held', 'held', 'coming', 0))
       told (kind, state, was, days) on subject = 'meeting'
 cross join lateral (select began + days * interval '1 day' as at) moment order by moment.at;

insert into scrutiny.deed_unfolded (deed) select id from scrutiny.deed order by id on conflict do nothing;
insert into scrutiny.ground (organisation, borough, area) select distinct organisation, borough, area from scrutiny.deed
    on conflict do nothing;
