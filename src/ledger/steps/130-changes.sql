-- Reads people, turn, record_row, decided, people_before and link_before; gives what changed from the revision before, per
-- person and attack, with the cause that is nearest to that person.
create table before_now as
select person, attack, items from people_before where revision = @variable(revision) - 1;
create table compared as
select
  coalesce(b.person, n.person) as person,
  coalesce(b.attack, n.attack) as attack,
  coalesce(b.items, []) as items_before,
  coalesce(n.items, []) as items_after
from before_now b
full join (select person, attack, items from people where revision = @variable(revision)) n
  on b.person = n.person and b.attack = n.attack
where coalesce(b.items, []) <> coalesce(n.items, []);
create table link_now as
select
  token_of(p0, p1, p2, p3) as person,
  file_of("table") as source,
  part_of("table") as part,
  "row",
  role_of(role) as role
from @given(record_row);
-- Whoever changed, and whom they were merged into or split from.
create table touched as
select person from compared union select other from turn;
-- A person has come by a place that nothing was known of, or has lost one that is no longer there.
create table place_new as
select distinct n.person
from link_now n @semi(touched t) on t.person = n.person
@anti(link_before b) on b.source = n.source and b.part = n.part and b."row" = n."row" and b.role = n.role;
create table place_gone as
select distinct b.person
from link_before b @semi(touched t) on t.person = b.person
@anti(link_now n) on b.source = n.source and b.part = n.part and b."row" = n."row" and b.role = n.role;
create table change as
with turned as (
  select person, min(kind) as kind, min(other) as other from turn group by person
),
kinds as (
  select
    c.person,
    c.attack,
    case
      when t.kind is not null then t.kind
      when c.person not in (select person from before_now) then 'new'
      when c.person not in (select person from people where revision = @variable(revision)) then 'withdrawn'
      when @length(@keep(c.items_after, item, place, not @holds(c.items_before, item))) > 0 then 'items-added'
      else 'items-removed'
    end as kind,
    c.items_before,
    c.items_after,
    coalesce(t.other, '') as other
  from compared c left join turned t using (person)
)
select
  @whole(@variable(revision)) as revision,
  person,
  attack,
  kind,
  items_before,
  items_after,
  other,
  case
    when person in (select person from decided) or other in (select person from decided) then 'decided'
    when person in (select person from place_new) or other in (select person from place_new) then 'evidence-added'
    when person in (select person from place_gone) or other in (select person from place_gone) then 'evidence-removed'
    when @variable(read_anew) then 'read-anew'
    when kind in ('merged', 'split') then 'joined-anew'
    else 'case-changed'
  end as cause
from kinds
where @variable(revision) > 1;
