-- Reads people, turn, rec and source_before; gives what changed from the revision before, per person and attack.
create table before_now as
select person, attack, items from people_before where revision = getvariable('revision') - 1;
create table fresh as
select distinct p.token as person
from rec r join person p using (person) join files f on f.code = r."table"
where f.file not in (select source from source_before);
create table compared as
select
  coalesce(b.person, n.person) as person,
  coalesce(b.attack, n.attack) as attack,
  coalesce(b.items, []) as items_before,
  coalesce(n.items, []) as items_after
from before_now b
full join (select person, attack, items from people where revision = getvariable('revision')) n
  on b.person = n.person and b.attack = n.attack;
create table change as
with turned as (
  select person, min(kind) as kind, min(other) as other from turn group by person
),
gone as (
  select count(*) as files from source_before where source not in (select file from files)
),
kinds as (
  select
    c.person,
    c.attack,
    case
      when t.kind is not null then t.kind
      when c.person not in (select person from before_now) then 'new'
      when c.person not in (select person from people where revision = getvariable('revision')) then 'withdrawn'
      when len(list_filter(c.items_after, lambda i: not list_contains(c.items_before, i))) > 0 then 'items-added'
      else 'items-removed'
    end as kind,
    c.items_before,
    c.items_after,
    coalesce(t.other, '') as other
  from compared c left join turned t using (person)
  where c.items_before <> c.items_after
)
select
  getvariable('revision')::integer as revision,
  person,
  attack,
  kind,
  items_before,
  items_after,
  other,
  case
    when person in (select person from fresh) then 'evidence-added'
    when (select files from gone) > 0 then 'evidence-removed'
    when kind in ('merged', 'split') then 'joined-anew'
    else 'read-anew'
  end as cause
from kinds
where getvariable('revision') > 1;
