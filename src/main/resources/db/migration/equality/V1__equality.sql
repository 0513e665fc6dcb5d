-- Made and owned under the role apart, which the serving role takes here and gives back at the end.
do $$ begin perform set_config('role', session_user || '_equality', true); end $$;

create table equality.asked (
  speaker uuid primary key,
  at timestamptz not null
);
comment on table equality.asked is
  'Speakers to whom the equality questions were put and who sent them back. Whoever is not here was not asked.';

create table equality.answer (
  speaker uuid not null references equality.asked on delete cascade,
  question text not null,
  answer text not null,
  primary key (speaker, question)
);
comment on table equality.answer is
  'What a speaker answered, "prefer-not-to-say" included. A question without a line was left open.';

create table equality.published (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  size integer not null
);
comment on table equality.published is
  'A set of speakers whose answers were counted. A set that differs from it by a few gets the same table, so that '
  'nobody can be told by the difference.';
create index published_at on equality.published (at);

create table equality.published_speaker (
  published bigint not null references equality.published on delete cascade,
  speaker uuid not null,
  primary key (published, speaker)
);
comment on table equality.published_speaker is 'Who was in a published set.';
create index published_speaker_speaker on equality.published_speaker (speaker);

create table equality.published_count (
  published bigint not null references equality.published on delete cascade,
  place integer not null,
  question text not null,
  asked integer not null,
  answer text not null,
  count integer,
  primary key (published, place)
);
comment on table equality.published_count is 'A published table, rounded, as it was given out; no count where it was hidden.';

do $$ begin perform set_config('role', 'none', true); end $$;
