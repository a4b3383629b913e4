-- Approval and delivery of notices. Tokens, hashes and paths only: no address, no name, no text.

-- A list of notices as somebody composed it; any change is another root.
create table todoke.notice_batches (
  case_pk bigint not null references todoke.cases (id) on delete cascade,
  batch text not null check (batch ~ '^b[1-9][0-9]{0,5}$'),
  root text not null check (root ~ '^[0-9a-f]{64}$'),
  author text not null check (author = btrim(author) and author <> ''),
  specimen boolean not null,
  notices integer not null check (notices >= 0),
  composed_at timestamptz not null,
  primary key (case_pk, batch, root),
  unique (case_pk, batch, root, author)
);

-- Who approved exactly this list. The author's name is part of the key, so that the rule stands here and not in a program.
create table todoke.notice_approvals (
  case_pk bigint not null,
  batch text not null,
  root text not null,
  author text not null,
  officer text not null check (officer = btrim(officer) and officer <> ''),
  at timestamptz not null,
  primary key (case_pk, batch, root, officer),
  foreign key (case_pk, batch, root, author) references todoke.notice_batches (case_pk, batch, root, author) on delete cascade,
  constraint nobody_approves_their_own_batch check (officer <> author)
);

-- A batch that two others than its author approved. One for each batch, for good: it is frozen.
create table todoke.notice_releases (
  case_pk bigint not null,
  batch text not null,
  root text not null,
  first_officer text not null,
  second_officer text not null,
  released_at timestamptz not null,
  primary key (case_pk, batch),
  unique (case_pk, batch, root),
  foreign key (case_pk, batch, root, first_officer) references todoke.notice_approvals (case_pk, batch, root, officer) on delete cascade,
  foreign key (case_pk, batch, root, second_officer) references todoke.notice_approvals (case_pk, batch, root, officer) on delete cascade,
  constraint two_people_approve check (first_officer <> second_officer)
);

-- One row for each person, notice and generation: what is to be sent, and how far it is.
create table todoke.notice_intents (
  id bigint generated always as identity primary key,
  case_pk bigint not null,
  batch text not null,
  root text not null,
  person text not null check (person ~ '^[0-9a-f]{32}$'),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  generation smallint not null check (generation > 0),
  route text not null check (route in ('letter', 'email', 'sms')),
  file text not null,
  page integer not null,
  file_sha256 text not null check (file_sha256 ~ '^([0-9a-f]{64})?$'),
  -- Keyed hash of the address, number or mailbox that the way ends at: whether a way that failed is tried again.
  way text not null check (way ~ '^[0-9a-f]{32}$'),
  wave smallint not null check (wave > 0),
  place integer not null check (place >= 0),
  state text not null default 'intended' check (state in ('intended', 'attempted', 'accepted', 'inDoubt', 'bounced', 'returned', 'done')),
  code text not null default '',
  tries integer not null default 0,
  not_before timestamptz,
  foreign key (case_pk, batch, root) references todoke.notice_releases (case_pk, batch, root) on delete cascade,
  constraint told_once unique (case_pk, person, sha256, generation),
  unique (case_pk, batch, person)
);
create index notice_intents_waiting on todoke.notice_intents (case_pk, batch, route, wave, place) where state = 'intended';
create index notice_intents_hash on todoke.notice_intents (case_pk, substr(sha256, 1, 32));

-- Written before anything is handed over, so that a crash never forgets what may have gone out.
create table todoke.notice_attempts (
  id bigint generated always as identity primary key,
  case_pk bigint not null references todoke.cases (id) on delete cascade,
  intent bigint not null references todoke.notice_intents (id) on delete cascade,
  number integer not null check (number > 0),
  channel text not null,
  key text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('accepted', 'refused', 'notTaken', 'inDoubt')),
  code text not null default '',
  unique (intent, number)
);
create unique index one_live_attempt on todoke.notice_attempts (intent) where outcome is null or outcome in ('accepted', 'inDoubt');
create index notice_attempts_open on todoke.notice_attempts (case_pk, channel) where outcome is null or outcome = 'inDoubt';
create index notice_attempts_ended on todoke.notice_attempts (case_pk, id) where outcome in ('accepted', 'refused');

-- The carrier's durable yes; one for each intent.
create table todoke.notice_acceptances (
  intent bigint primary key references todoke.notice_intents (id) on delete cascade,
  case_pk bigint not null references todoke.cases (id) on delete cascade,
  attempt bigint not null unique references todoke.notice_attempts (id),
  at timestamptz not null,
  carrier text not null,
  receipt text not null
);

-- What carriers told afterwards, each event once however often it comes.
create table todoke.notice_events (
  case_pk bigint not null references todoke.cases (id) on delete cascade,
  source text not null,
  event text not null,
  intent bigint references todoke.notice_intents (id) on delete cascade,
  kind text not null check (kind in ('delivered', 'bounced', 'delayed', 'returned', 'complaint', 'wrong-items')),
  code text not null default '',
  at timestamptz not null,
  primary key (case_pk, source, event)
);
create index notice_events_intent on todoke.notice_events (intent);

-- The stop button of a case. `since` is the attempt from which the breaker counts.
create table todoke.notice_switches (
  case_pk bigint primary key references todoke.cases (id) on delete cascade,
  stopped boolean not null,
  since bigint not null default 0,
  at timestamptz not null,
  who text not null,
  why text not null
);

-- Waves of a batch; a wave that nobody opened is not sent.
create table todoke.notice_waves (
  case_pk bigint not null,
  batch text not null,
  wave smallint not null check (wave > 0),
  notices integer not null,
  opened_at timestamptz,
  opened_by text,
  why text,
  primary key (case_pk, batch, wave),
  foreign key (case_pk, batch) references todoke.notice_releases (case_pk, batch) on delete cascade,
  constraint somebody_opens_a_wave check ((opened_at is null) = (opened_by is null))
);

-- A daily ceiling that makes people wait, and the decision to let them.
create table todoke.notice_paces (
  case_pk bigint not null references todoke.cases (id) on delete cascade,
  seq bigint generated always as identity,
  batch text not null,
  per_day integer not null check (per_day > 0),
  people_days bigint not null,
  who text not null,
  why text not null check (length(btrim(why)) > 3),
  at timestamptz not null,
  primary key (case_pk, seq)
);

-- Approvals, releases, acceptances and events stay as they were written.
create trigger notice_batches_are_kept before update or delete on todoke.notice_batches
  for each row execute function todoke.refuse_change();
create trigger notice_approvals_are_kept before update or delete on todoke.notice_approvals
  for each row execute function todoke.refuse_change();
create trigger notice_releases_are_kept before update or delete on todoke.notice_releases
  for each row execute function todoke.refuse_change();
create trigger notice_acceptances_are_kept before update or delete on todoke.notice_acceptances
  for each row execute function todoke.refuse_change();
create trigger notice_events_are_kept before update or delete on todoke.notice_events
  for each row execute function todoke.refuse_change();
create trigger notice_paces_are_kept before update or delete on todoke.notice_paces
  for each row execute function todoke.refuse_change();

-- What was frozen in an intent stays; only its state moves.
create function todoke.keep_intent() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if current_setting('todoke.wiping', true) = old.case_pk::text then return old; end if;
    raise exception 'rows of notice_intents are never deleted';
  end if;
  if (new.case_pk, new.batch, new.root, new.person, new.sha256, new.generation, new.route, new.file, new.page, new.file_sha256, new.way)
    is distinct from (old.case_pk, old.batch, old.root, old.person, old.sha256, old.generation, old.route, old.file, old.page, old.file_sha256, old.way) then
    raise exception 'what was approved is never changed';
  end if;
  return new;
end
$$;
create trigger notice_intents_are_kept before update or delete on todoke.notice_intents
  for each row execute function todoke.keep_intent();

-- An attempt ends once; only doubt may be resolved later.
create function todoke.keep_attempt() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if current_setting('todoke.wiping', true) = old.case_pk::text then return old; end if;
    raise exception 'rows of notice_attempts are never deleted';
  end if;
  if (new.intent, new.number, new.channel, new.key, new.started_at) is distinct from (old.intent, old.number, old.channel, old.key, old.started_at)
    or old.outcome in ('accepted', 'refused', 'notTaken')
    or (old.outcome = 'inDoubt' and new.outcome is null) then
    raise exception 'an attempt that has ended is never changed';
  end if;
  return new;
end
$$;
create trigger notice_attempts_are_kept before update or delete on todoke.notice_attempts
  for each row execute function todoke.keep_attempt();

create trigger notice_approvals_are_not_emptied before truncate on todoke.notice_approvals
  for each statement execute function todoke.refuse_truncate();
create trigger notice_releases_are_not_emptied before truncate on todoke.notice_releases
  for each statement execute function todoke.refuse_truncate();
create trigger notice_intents_are_not_emptied before truncate on todoke.notice_intents
  for each statement execute function todoke.refuse_truncate();
create trigger notice_attempts_are_not_emptied before truncate on todoke.notice_attempts
  for each statement execute function todoke.refuse_truncate();
create trigger notice_acceptances_are_not_emptied before truncate on todoke.notice_acceptances
  for each statement execute function todoke.refuse_truncate();
create trigger notice_events_are_not_emptied before truncate on todoke.notice_events
  for each statement execute function todoke.refuse_truncate();
