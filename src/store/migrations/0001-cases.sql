-- What must never be lost about a case and its outputs: custody, decisions, figures and the audit trail. No leaked values.
create table todoke.cases (
  id bigint generated always as identity primary key,
  case_id text not null,
  output text not null,
  opened_at timestamptz not null,
  unique (case_id, output)
);

-- Evidence as it was taken in: which bytes, when, by whom.
create table todoke.custody (
  case_pk bigint not null references todoke.cases (id),
  path text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes >= 0),
  taken_at timestamptz not null,
  taken_by text not null,
  primary key (case_pk, path, sha256)
);

-- What an officer decided. A decision is never changed; a later one overrules it.
create table todoke.decisions (
  case_pk bigint not null references todoke.cases (id),
  seq bigint generated always as identity,
  kind text not null,
  subject text not null,
  choice text not null,
  who text not null,
  at timestamptz not null,
  why text not null,
  primary key (case_pk, seq)
);

-- Every figure ever stated to anyone, as it was stated.
create table todoke.figures (
  case_pk bigint not null references todoke.cases (id),
  figure text not null,
  body jsonb not null,
  sha256 text not null,
  recorded_at timestamptz not null,
  primary key (case_pk, figure, sha256)
);

-- Who did what and why; each row holds the hash of the one before.
create table todoke.audit (
  case_pk bigint not null references todoke.cases (id),
  seq bigint not null check (seq > 0),
  at text not null,
  actor text not null,
  action text not null,
  object text not null,
  reason text not null,
  prev text not null check (prev ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (case_pk, seq)
);

-- Rows are added and never changed. Wiping a whole output is the one exception, and says which one.
create function todoke.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('todoke.wiping', true) = old.case_pk::text then
    return old;
  end if;
  raise exception 'rows of % are never changed or deleted', tg_table_name;
end
$$;

create trigger custody_is_kept before update or delete on todoke.custody
  for each row execute function todoke.refuse_change();
create trigger decisions_are_kept before update or delete on todoke.decisions
  for each row execute function todoke.refuse_change();
create trigger figures_are_kept before update or delete on todoke.figures
  for each row execute function todoke.refuse_change();
create trigger audit_is_kept before update or delete on todoke.audit
  for each row execute function todoke.refuse_change();

create function todoke.refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception '% is never emptied', tg_table_name;
end
$$;

create trigger custody_is_not_emptied before truncate on todoke.custody
  for each statement execute function todoke.refuse_truncate();
create trigger decisions_are_not_emptied before truncate on todoke.decisions
  for each statement execute function todoke.refuse_truncate();
create trigger figures_are_not_emptied before truncate on todoke.figures
  for each statement execute function todoke.refuse_truncate();
create trigger audit_is_not_emptied before truncate on todoke.audit
  for each statement execute function todoke.refuse_truncate();
