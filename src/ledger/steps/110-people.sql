-- Reads person_item and people_before; gives people, all revisions.
create table people as
select revision, person, attack, items, certainty, exposure, records, route from people_before
union all
select
  getvariable('revision')::integer,
  p.token,
  a.id,
  m.items,
  c.word,
  e.word,
  i.records,
  p.route
from person_item i
join person p using (person)
join attacks a on a.code = i.attack
join mask_item m using (mask)
join certainties c on c.code = i.certainty
join exposures e on e.code = i.exposure;
