-- Subscribers :first to :last: persons with an address each, one place each and every fourth two: most a ward, some a
-- circle around where they live. Each topic is wanted by six in seven.
create temporary table ward on commit preserve rows as
select row_number() over (order by id) - 1 as number, id as area, lat, lng, name from area.area where borough is not null;
insert into people.person (id, call_name, language, source, made_at)
select lpad(to_hex(n), 32, '0')::uuid, 'Neighbour ' || n, 'en', 'bench', :now from generate_series(:first, :last) n;
insert into people.route (person, kind, address, match, confirmed_at, safe, added_at)
select lpad(to_hex(n), 32, '0')::uuid, 'EMAIL', 's' || n || '@host' || n % 40 || '.example', 's' || n || '@host' || n % 40 || '.example',
       :now, true, :now from generate_series(:first, :last) n;
insert into messaging.subscriber (id, person, source, asked_at, confirmed_at) overriding system value
select n, lpad(to_hex(n), 32, '0')::uuid, 'bench', :now, :now from generate_series(:first, :last) n;
insert into messaging.following (subscriber, area, centre, metres, reach, name, topics, channel, pace, live, from_at)
select n, case when circle then null else area end, case when circle then at end, case when circle then 1200 end,
       case when circle then box(point(at[0] - 1200, at[1] - 1200), point(at[0] + 1200, at[1] + 1200)) end,
       case when circle then '15 minutes'' walk' else name end, 127 - (1 << (n % 7)), 'email', 'at-once', true, :now
  from generate_series(:first, :last) n
 cross join lateral (select 0 as place union all select 1 where n % 4 = 0) p
  join ward on ward.number = (n::bigint * 7919 + place * 31) % (select count(*) from ward)
 cross join lateral (select (n + place) % 10 = 0 as circle,
                            point(530000 + (lng + 0.12) * 69000 + n % 700, 180000 + (lat - 51.5) * 111000 + n % 900) as at) lives
 order by n;
drop table ward
