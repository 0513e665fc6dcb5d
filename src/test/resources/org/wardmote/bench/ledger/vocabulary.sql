-- Words of which few are frequent and most are rare, texts drawn from them, and what makes a reference. Gone afterwards.
create schema bench;
create table bench.word as
select n, case when n <= 40 then (array['street', 'police', 'noise', 'bikes', 'lighting', 'park', 'station', 'drugs',
           'knife', 'school', 'speeding', 'burglary', 'graffiti', 'dog', 'bus', 'shop', 'theft', 'parking', 'night',
           'youths', 'estate', 'alley', 'fly', 'tipping', 'mopeds', 'phone', 'snatch', 'cctv', 'patrol', 'bins',
           'begging', 'cannabis', 'fireworks', 'scooters', 'vandalism', 'harassment', 'market', 'bridge', 'litter',
           'stairwell'])[n] else 'w' || substr(md5(n::text), 1, 6) end as word
from generate_series(1, 6000) n;
alter table bench.word add primary key (n);
create table bench.text as
select i, string_agg(w.word, ' ') || case when i % 10000 = 7 then ' kestrel' else '' end as said
from (select i, floor(exp((hashint8extended(i, k) & 1048575) / 1048576.0 * ln(6000)))::int as n
      from generate_series(0, 99999) i, generate_series(1, 18) k) drawn join bench.word w using (n) group by i;
alter table bench.text add primary key (i);
create table bench.ward as
select row_number() over (order by id) as i, id as area, borough from area.area where borough is not null;
alter table bench.ward add primary key (i);
create function bench.letter(n bigint) returns text immutable language sql
return substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (n & 31)::int + 1, 1);
create function bench.doubled(n bigint) returns bigint immutable language sql
return (n & 31) * 2 / 32 + (n & 31) * 2 % 32;
create function bench.reference(v bigint) returns text immutable language sql
return bench.letter(v >> 30) || bench.letter(v >> 25) || bench.letter(v >> 20) || bench.letter(v >> 15)
    || bench.letter(v >> 10) || bench.letter(v >> 5) || bench.letter(v)
    || bench.letter(32 - (bench.doubled(v) + (v >> 5 & 31) + bench.doubled(v >> 10) + (v >> 15 & 31)
                          + bench.doubled(v >> 20) + (v >> 25 & 31) + bench.doubled(v >> 30)) % 32);
create function bench.chance(n bigint, what int) returns float immutable language sql
return (hashint8extended(n, what) & 1048575) / 1048576.0;
analyze bench.word, bench.text, bench.ward;
